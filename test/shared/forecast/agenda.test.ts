/** The agenda: everything that a person has to do is in it, on its day, in its words. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  type AgendaItem,
  type TopUpItem,
  afterFirst,
  agendaOf,
  withoutBalance,
} from '../../../shared/forecast/agenda.ts';
import { agendaLine, agendaText, amountOf } from '../../../shared/forecast/agenda-text.ts';
import { namesOf } from '../../../shared/forecast/describe.ts';
import { forecast } from '../../../shared/forecast/forecast.ts';
import type { WhatIf } from '../../../shared/account/forecast-choices.ts';
import type { ForecastInput } from '../../../shared/forecast/input.ts';
import { withWhatIf } from '../../../shared/forecast/what-if.ts';
import { createTranslator } from '../../../shared/i18n/index.ts';
import { ZERO, displayMoney, money, sumMoney } from '../../../shared/money/index.ts';
import { coupon } from '../../fixtures/account.ts';
import { day } from '../../fixtures/question.ts';
import { anyForecast } from './any-forecast.ts';
import { CPS, at, input, metered, monthly, recharge } from './inputs.ts';

function agenda(changes: Partial<ForecastInput>, topUpDays = 1) {
  const asked = input(changes);
  return { asked, items: agendaOf({ start: asked.start, ...forecast(asked, { topUpDays }) }) };
}

function story(changes: Partial<ForecastInput>): string[] {
  const { asked, items } = agenda(changes);
  const words = { t: createTranslator('en'), nameOf: namesOf(asked), amountText: displayMoney };
  return items.map((item) => `${item.by} ${agendaLine(item, words)} (${item.rule}, ${item.severity})`);
}

describe('what a forecast asks of a person', () => {
  it('is nothing where all is paid and nothing ends', () => {
    expect(story({ cash: money('10000.00'), resources: [metered('web')] })).toEqual([]);
  });

  it('is a recharge by the day before, and what stops otherwise', () => {
    expect(story({ cash: money('100.00'), resources: [monthly('db', '2026-12-12', { autoRenew: true })] })).toEqual([
      '2026-12-05 Auto-renew of db: ¥136.50 (PKG-7, urgent)',
      '2026-12-11 Recharge: ¥36.50 (PKG-7, urgent)',
      '2026-12-12 db stops (PKG-8, urgent)',
      '2026-12-20 db is released (PKG-8, urgent)',
    ]);
  });

  it('names the first attempt of an auto-renew once for each term, and those of a day together', () => {
    const resources = [monthly('a', '2026-12-12'), monthly('b', '2026-12-12'), monthly('c', '2026-12-20')];
    const lines = story({ cash: money('5000.00'), days: 62, resources });
    expect(lines).toEqual([
      '2026-12-05 Auto-renew of a, b: ¥273.00 (PKG-7, notice)',
      '2026-12-13 Auto-renew of c: ¥136.50 (PKG-7, notice)',
      '2027-01-05 Auto-renew of a, b: ¥273.00 (PKG-7, notice)',
      '2027-01-13 Auto-renew of c: ¥136.50 (PKG-7, notice)',
    ]);
  });

  it('is a renewal by hand by the last day of a package, whoever is meant to make it', () => {
    const byHand = monthly('by-hand', '2026-12-12', { autoRenew: false, renewByHand: 'renew' });
    const left = monthly('left', '2026-12-12', { autoRenew: false });
    const lines = story({ cash: money('5000.00'), days: 50, resources: [byHand, left] });
    expect(lines).toEqual([
      '2026-12-12 Renew by-hand, left by hand: ¥273.00 (PKG-8, urgent)',
      '2026-12-12 left stops (PKG-8, urgent)',
      '2026-12-20 left is released (PKG-8, urgent)',
      '2027-01-12 Renew by-hand by hand: ¥136.50 (PKG-4, urgent)',
    ]);
  });

  it('is a start by hand where a physical server comes back after a recharge', () => {
    const lines = story({
      cash: money('0.00'),
      days: 5,
      resources: [metered('bare', CPS)],
      movements: [recharge('2026-12-04T10:00:00', '9000.00')],
    });
    expect(lines).toContain('2026-12-04 Restart bare by hand (CFG-5, urgent)');
  });

  it('is the order of a plan on its day, all of a day in one sum', () => {
    const payment = { date: day('2026-12-10'), inAdvance: true };
    const payments = [
      { ...payment, id: 'l1', name: 'new web', amount: money('300.00') },
      { ...payment, id: 'l2', name: 'new db', amount: money('900.00') },
    ];
    expect(story({ cash: money('5000.00'), payments })).toEqual([
      '2026-12-10 Plan: order of new db, new web: ¥1,200.00 (BAL-4, notice)',
    ]);
    expect(story({ cash: money('1000.00'), payments })).toEqual([
      '2026-12-09 Recharge: ¥200.00 (BAL-4, urgent)',
      '2026-12-10 Plan: order of new db, new web: ¥1,200.00 (BAL-4, urgent)',
    ]);
  });

  it('is the change of pay by configuration to a monthly package, not an order of a plan', () => {
    const change: WhatIf = { toMonthly: [{ resource: 'web', on: '2026-12-10', term: '1m' }] };
    const of = (cash: string) => withWhatIf(input({ cash: money(cash), resources: [metered('web')] }), change);
    expect(story(of('5000.00'))).toContain('2026-12-10 Change web to a monthly package: ¥136.50 (CFG-4, notice)');
    const { asked, items } = agenda(of('200.00'));
    const item = items.find(({ kind }) => kind === 'plan-order');
    const words = { t: createTranslator('en'), nameOf: namesOf(asked), amountText: displayMoney };
    expect(item && agendaText(item, words).why).toContain('it stays pay by configuration');
  });

  it('tells what is expected to lapse of a coupon from what is left of it now', () => {
    const used = coupon({ code: 'C7', remaining: '300.00', validTo: '2026-12-12', billing: ['monthly'] });
    const { asked, items } = agenda({
      cash: money('5000.00'),
      coupons: [used],
      resources: [monthly('db', '2026-12-11')],
    });
    const lost = items.find(({ kind }) => kind === 'coupon-lost');
    const words = { t: createTranslator('zh'), nameOf: namesOf(asked), amountText: displayMoney };
    expect(lost && agendaLine(lost, words)).toBe('代金券 C7 到期（现有余额 ¥300.00），预计作废 ¥163.50');
  });

  it('says of a coupon which purchase would use it, and is urgent within a week', () => {
    const c7 = coupon({ code: 'C7', remaining: '100.00', validTo: '2026-12-04', billing: ['monthly'] });
    const { asked, items } = agenda({
      cash: money('5000.00'),
      coupons: [c7, { ...c7, code: 'C8', products: ['cps'], validTo: '2026-12-20' }],
      resources: [monthly('db', '2026-12-28')],
    });
    const words = { t: createTranslator('en'), nameOf: namesOf(asked), amountText: displayMoney };
    const [why, none] = items.map((item) => agendaText(item, words).why);
    expect(items.slice(0, 2).map((item) => agendaLine(item, words))).toEqual([
      'Coupon C7 expires (¥100.00 left now), expected to lapse: ¥100.00',
      'Coupon C8 expires (¥100.00 left now), expected to lapse: ¥100.00',
    ]);
    expect(why).toContain('renewing db by then would use ¥100.00');
    expect(none).toContain('no purchase that is known would use it');
    expect(items.map(({ key, severity }) => [key, severity])).toEqual([
      ['coupon-lost C7', 'urgent'],
      ['coupon-lost C8', 'notice'],
      ['auto-renew PKG-7 2026-12-21', 'notice'],
    ]);
  });

  it('says why a recharge is needed and how far it reaches, in both languages, and covers amounts when asked to', () => {
    const { asked, items } = agenda({ cash: money('100.00'), resources: [monthly('db', '2026-12-12')] });
    const topUp = items.find(({ kind }) => kind === 'top-up');
    const say = (language: 'en' | 'zh', amountText = displayMoney) =>
      topUp && agendaText(topUp, { t: createTranslator(language), nameOf: namesOf(asked), amountText });
    expect(say('en')?.why).toBe(
      'Otherwise short: the last attempt to renew db for ¥136.50 is at 2026-12-12 08:00. Recharged so, the money lasts to 2026-12-12.',
    );
    expect(say('zh')?.why).toBe(
      '否则不足：db 续费 ¥136.50 的最后一次扣款在 2026-12-12 08:00。充值后可支付到 2026-12-12。',
    );
    expect(say('en', () => '***')?.why).not.toContain('136');
  });

  it('keeps, where nobody knows the balance, only what has its own day', () => {
    const { items } = agenda({
      cash: money('0.00'),
      resources: [metered('web'), monthly('db', '2026-12-12'), monthly('left', '2026-12-14', { autoRenew: false })],
    });
    expect(items.some(({ kind }) => kind === 'top-up')).toBe(true);
    const kept = withoutBalance(items);
    expect(kept.map(({ kind }) => kind)).toContain('renew-by-hand');
    expect(kept.filter(({ kind }) => kind === 'top-up')).toEqual([]);
    expect(kept.filter(({ rule }) => rule === 'CFG-5')).toEqual([]);
    expect(kept.find(({ kind }) => kind === 'auto-renew')?.severity).toBe('notice');
  });
});

describe('recharges day after day', () => {
  /** ¥0.47 an hour: ¥11.28 a day. Of ¥20.00, ¥9.19 is left at the end of the first day. */
  const WEB = metered('web');

  it('are one thing to do: the first, what follows, and how to make them fewer', () => {
    const { asked, items } = agenda({ cash: money('20.00'), days: 10, resources: [WEB] });
    const [run, ...others] = items.filter(({ kind }) => kind === 'top-up');
    if (run?.kind !== 'top-up') throw new Error('no recharge');
    expect(others).toEqual([]);
    const each = forecast(asked).topUps;
    expect(run.by).toBe(each[0]?.by);
    expect(run.amount).toBe(each[0]?.amount);
    expect(run.later?.map(({ by, amount }) => [by, amount])).toEqual(
      each.slice(1).map(({ by, amount }) => [by, amount]),
    );
    const say = (language: 'en' | 'zh', amountText = displayMoney) => {
      const words = { t: createTranslator(language), nameOf: namesOf(asked), amountText };
      return [agendaLine(run, words), agendaText(run, words).why];
    };
    expect(say('en')).toEqual([
      'Recharge: ¥2.09, then ¥11.28 every day to 2026-12-09 (8 more, together ¥90.24)',
      'Otherwise short: the bill of 2026-12-02 19:00 for web is ¥0.47. For fewer, choose “Recharge for 30 days”.',
    ]);
    expect(say('zh')).toEqual([
      '充值 ¥2.09，之后每天充值 ¥11.28，至 2026-12-09（另 8 次，共 ¥90.24）',
      '否则不足：2026-12-02 19:00 的账单（web）为 ¥0.47。可选“充值：每次覆盖 30 天”以减少次数。',
    ]);
    expect(say('en', () => '***').join(' ')).not.toContain('¥');
  });

  it('are as many as they are where they are two, or days lie between them', () => {
    const two = agenda({ cash: money('20.00'), days: 3, resources: [WEB] }).items;
    expect(two.filter(({ kind }) => kind === 'top-up').map((item) => 'later' in item)).toEqual([false, false]);
    const apart = agenda({ cash: money('20.00'), days: 20, resources: [WEB] }, 2).items;
    const recharges = apart.filter(({ kind }) => kind === 'top-up');
    expect(recharges.length).toBeGreaterThan(5);
    expect(recharges.every((item) => !('later' in item))).toBe(true);
  });

  it('do not hide the one for a renewal among them', () => {
    const { items } = agenda({ cash: money('20.00'), days: 30, resources: [WEB, monthly('db', '2026-12-15')] });
    const recharges = items.filter((item) => item.kind === 'top-up');
    expect(recharges.map(({ by, later = [] }) => [by, later.at(-1)?.by])).toEqual([
      ['2026-12-01', '2026-12-13'],
      // 11.28 and 136.50 for the last attempt at 08:00 of the 15th.
      ['2026-12-14', undefined],
      ['2026-12-15', '2026-12-29'],
    ]);
    expect(recharges[1]?.amount).toBe(money('147.78'));
  });

  it('on the first day are one sum: what today lacks and what tomorrow does', () => {
    const { asked, items } = agenda({ cash: money('0.00'), overdue: money('300.00'), days: 3, resources: [WEB] });
    const [first, second] = forecast(asked).topUps;
    expect([first?.by, second?.by]).toEqual(['2026-12-01', '2026-12-01']);
    const due = items.find((item) => item.kind === 'top-up');
    expect(due?.amount).toBe(sumMoney([first?.amount ?? ZERO, second?.amount ?? ZERO]));
  });

  it('have the rest of a run once its first one is made', () => {
    const { items } = agenda({ cash: money('20.00'), days: 10, resources: [WEB] });
    const run = items.find((item) => item.kind === 'top-up');
    if (run === undefined) throw new Error('no recharge');
    const [rest, ...none] = afterFirst(run);
    expect(none).toEqual([]);
    expect([rest?.by, rest?.amount]).toEqual([run.later?.[0]?.by, run.later?.[0]?.amount]);
    expect(rest?.later).toEqual(run.later?.slice(1));
    expect(afterFirst({ ...run, later: [] })).toEqual([]);
  });
});

describe('any agenda', () => {
  const ofAny = (topUpDays: number, check: (items: AgendaItem[], asked: ForecastInput) => void) =>
    fc.assert(
      fc.property(anyForecast(), (asked) => {
        check(agendaOf({ start: asked.start, ...forecast(asked, { topUpDays }) }), asked);
      }),
      { numRuns: 60 },
    );

  it.each([1, 7])(
    'has every recharge, renewal by hand and lost coupon, to the fen: recharges for %i days',
    (topUpDays) => {
      ofAny(topUpDays, (items, asked) => {
        const answer = forecast(asked, { topUpDays });
        const of = (kind: AgendaItem['kind']) => items.filter((item) => item.kind === kind);
        const sum = (some: readonly AgendaItem[]) => sumMoney(some.flatMap((item) => amountOf(item) ?? []));
        const recharges = of('top-up').flatMap((item) => [item as TopUpItem, ...((item as TopUpItem).later ?? [])]);
        expect(recharges.map(({ by }) => by)).toEqual([...new Set(answer.topUps.map(({ by }) => by))]);
        for (const { by, amount } of recharges) {
          expect(amount).toBe(sumMoney(answer.topUps.flatMap((each) => (each.by === by ? [each.amount] : []))));
        }
        expect(sum(of('coupon-lost'))).toBe(sumMoney(answer.lostCoupons.map(({ amount }) => amount)));
        const byHand = new Set(of('renew-by-hand').flatMap(({ ids, by }) => ids.map((id) => `${id} ${by}`)));
        for (const { id, by } of answer.renewByHand) expect(byHand).toContain(`${id} ${by}`);
      });
    },
  );

  it('names everything that is stopped or released on its day', () => {
    ofAny(30, (items, asked) => {
      for (const { id, stopped, released } of forecast(asked).lost) {
        const has = (kind: AgendaItem['kind'], date: string) =>
          items.some((item) => item.kind === kind && item.by === date && item.ids.includes(id));
        expect(has('stopped', stopped.date)).toBe(true);
        if (released !== null) expect(has('released', released.date)).toBe(true);
      }
    });
  });

  it('goes from the first day on, day after day, each thing once', () => {
    ofAny(1, (items, { start }) => {
      const days = items.map(({ by }) => by);
      expect(days).toEqual(days.toSorted());
      expect(days.every((date) => date >= start.date)).toBe(true);
      const keys = items.map(({ key }) => key);
      expect(new Set(keys).size).toBe(keys.length);
    });
  });

  it('begins on the day of a start in the middle of it', () => {
    const { items } = agenda({ start: at('2026-12-01T15:00:00'), cash: money('0.00'), overdue: money('5.00') });
    expect(items.map(({ kind, by }) => [kind, by])).toEqual([['top-up', '2026-12-01']]);
  });
});
