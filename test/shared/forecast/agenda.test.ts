/** The agenda: everything that a person has to do is in it, on its day, in its words. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type AgendaItem, agendaOf, withoutBalance } from '../../../shared/forecast/agenda.ts';
import { agendaLine, agendaText, amountOf } from '../../../shared/forecast/agenda-text.ts';
import { namesOf } from '../../../shared/forecast/describe.ts';
import { forecast } from '../../../shared/forecast/forecast.ts';
import type { ForecastInput } from '../../../shared/forecast/input.ts';
import { createTranslator } from '../../../shared/i18n/index.ts';
import { displayMoney, money, sumMoney } from '../../../shared/money/index.ts';
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
      '2026-12-12 Renew by-hand by hand: ¥136.50 (PKG-8, urgent)',
      '2026-12-12 Renew left by hand: ¥136.50 (PKG-8, urgent)',
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

  it('says of a coupon which purchase would use it, and is urgent within a week', () => {
    const c7 = coupon({ code: 'C7', remaining: '100.00', validTo: '2026-12-04', billing: ['monthly'] });
    const { asked, items } = agenda({
      cash: money('5000.00'),
      coupons: [c7, { ...c7, code: 'C8', products: ['cps'], validTo: '2026-12-20' }],
      resources: [monthly('db', '2026-12-28')],
    });
    const words = { t: createTranslator('en'), nameOf: namesOf(asked), amountText: displayMoney };
    const [why, none] = items.map((item) => agendaText(item, words).why);
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
      'Otherwise short: the last attempt to renew db for ¥136.50 is at 2026-12-12 08:00. It lasts to 2026-12-12.',
    );
    expect(say('zh')?.why).toBe('否则不足：db 续费 ¥136.50 的最后一次扣款在 2026-12-12 08:00。可支付至 2026-12-12。');
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

describe('any agenda', () => {
  const ofAny = (topUpDays: number, check: (items: AgendaItem[], asked: ForecastInput) => void) =>
    fc.assert(
      fc.property(anyForecast(), (asked) => {
        check(agendaOf({ start: asked.start, ...forecast(asked, { topUpDays }) }), asked);
      }),
      { numRuns: 60 },
    );

  it('has every recharge, renewal by hand and lost coupon, to the fen', () => {
    ofAny(7, (items, asked) => {
      const answer = forecast(asked, { topUpDays: 7 });
      const of = (kind: AgendaItem['kind']) => items.filter((item) => item.kind === kind);
      const sum = (some: readonly AgendaItem[]) => sumMoney(some.flatMap((item) => amountOf(item) ?? []));
      expect(of('top-up').map(({ by }) => by)).toEqual([...new Set(answer.topUps.map(({ by }) => by))]);
      expect(sum(of('top-up'))).toBe(sumMoney(answer.topUps.map(({ amount }) => amount)));
      expect(sum(of('coupon-lost'))).toBe(sumMoney(answer.lostCoupons.map(({ amount }) => amount)));
      const byHand = new Set(of('renew-by-hand').map(({ ids, by }) => `${ids.join(' ')} ${by}`));
      for (const { id, by } of answer.renewByHand) expect(byHand).toContain(`${id} ${by}`);
    });
  });

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
