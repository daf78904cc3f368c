import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { steppedBurn, readBurn, signedBurn } from '../../../../renderer/pages/forecast/what-if/burn.ts';
import { effectText } from '../../../../renderer/pages/forecast/what-if/effect.ts';
import { readRecharge } from '../../../../renderer/pages/forecast/what-if/recharge-draft.ts';
import { called, resourceOrder, switchable } from '../../../../renderer/pages/forecast/what-if/resource-order.ts';
import { differenceText } from '../../../../renderer/pages/forecast/what-if/what-if-words.ts';
import { faultText } from '../../../../renderer/ui/form/fault-text.ts';
import { BURN_PATTERN } from '../../../../shared/account/forecast-choices.ts';
import type { CaseSummary, ResourceFacts } from '../../../../shared/forecast/question.ts';
import { switchesOf } from '../../../../shared/forecast/switches.ts';
import { createTranslator } from '../../../../shared/i18n/index.ts';
import { displayMoney, money } from '../../../../shared/money/index.ts';
import { newPlan } from '../../../../shared/plan/stored.ts';
import { day } from '../../../fixtures/question.ts';
import { metered, monthly } from '../../../shared/forecast/inputs.ts';
import { summary } from './summaries.ts';

const en = { t: createTranslator('en'), amountText: displayMoney };
const zh = { t: createTranslator('zh'), amountText: displayMoney };

describe('what a switch does, in words', () => {
  const said = (without: Partial<CaseSummary>, withIt: Partial<CaseSummary>, words = en) =>
    effectText(words, summary(without), summary(withIt));

  it('says the runway and what is to be recharged', () => {
    const without = { runway: 62, rechargeToday: money('1000.00') };
    const withIt = { runway: 74, rechargeToday: money('181.00') };
    expect(said(without, withIt)).toBe('runway +12 days, ¥819.00 less to recharge');
    expect(said(without, withIt, zh)).toBe('可支撑天数 +12 天，少充值 ¥819.00');
    expect(said(withIt, without)).toBe('runway −12 days, ¥819.00 more to recharge');
  });

  it('says when the money comes to last to the end, or no longer does', () => {
    expect(said({ runway: 62 }, { runway: null })).toBe('lasts to the end');
    expect(said({ runway: null }, { runway: 1 })).toBe('lasts 1 day only');
  });

  it('falls back on what is spent, then on what is left', () => {
    expect(said({ spent: money('50.00') }, { spent: money('20.00') })).toBe('¥30.00 less spent');
    expect(said({ balance: money('50.00') }, { balance: money('150.00') })).toBe('¥100.00 more at the end');
    expect(
      said({ spent: money('1.00'), balance: money('9.00') }, { spent: money('1.00'), balance: money('9.00') }),
    ).toBe('No difference');
  });

  it('covers amounts that are hidden', () => {
    const covered = { t: en.t, amountText: () => '¥••••••' };
    expect(said({}, { rechargeToday: money('819.00') }, covered)).toBe('¥•••••• more to recharge');
  });
});

describe('the percentage of the burn', () => {
  it('is read as it may be typed', () => {
    for (const text of ['20', '+20', ' 20 % ', '20.0', '２０％'])
      expect(readBurn(text)).toEqual({ ok: true, value: '20' });
    expect(readBurn('−12.5')).toEqual({ ok: true, value: '-12.5' });
    for (const text of ['', '0', '+0', '-0', '0 %']) expect(readBurn(text)).toEqual({ ok: true, value: undefined });
  });

  it('says what was given and what is accepted', () => {
    for (const text of ['-100.5', '1001', '1.25', 'much', '-', '--5']) {
      const read = readBurn(text);
      if (read.ok) throw new Error(`accepted: ${text}`);
      expect(faultText(en.t, read.error, displayMoney)).toBe(
        `“${text}” is not accepted: a percentage from -100 to 1000 with at most one decimal, such as 20 or -12.5.`,
      );
    }
  });

  it('goes by tens within its bounds, and through nothing', () => {
    expect(steppedBurn(undefined, 1)).toBe('10');
    expect(steppedBurn('-10', 1)).toBeUndefined();
    expect(steppedBurn('-12.5', 1)).toBe('-2.5');
    expect(steppedBurn('-0.5', -1)).toBe('-10.5');
    expect(steppedBurn('995', 1)).toBe('1000');
    expect(steppedBurn('-95', -1)).toBe('-100');
  });

  it('can be stored whatever it was read from or stepped to', () => {
    fc.assert(
      fc.property(fc.integer({ min: -1000, max: 10_000 }), fc.constantFrom(1 as const, -1 as const), (tenths, way) => {
        const read = readBurn(`${tenths / 10}`);
        if (!read.ok) throw new Error(`refused: ${tenths}`);
        const stepped = steppedBurn(read.value, way);
        for (const burn of [read.value, stepped]) if (burn !== undefined) expect(burn).toMatch(BURN_PATTERN);
        const expected = Math.min(10_000, Math.max(-1000, tenths + way * 100));
        expect(Math.round(Number(stepped ?? '0') * 10)).toBe(expected);
      }),
    );
  });

  it('has its sign in a sentence', () => {
    expect(signedBurn('20')).toBe('+20');
    expect(signedBurn('-12.5')).toBe('−12.5');
  });
});

describe('a recharge that is assumed', () => {
  const bounds = { from: day('2026-12-01'), to: day('2027-02-28') };

  it('is an amount on a day of the forecast', () => {
    expect(readRecharge({ on: '2026/12/5', amount: '1,000' }, bounds)).toEqual({
      ok: true,
      value: { on: '2026-12-05', amount: '1000.00' },
    });
  });

  it('says all that is wrong at once, with the days that are accepted', () => {
    expect(readRecharge({ on: '2026-11-30', amount: '0' }, bounds)).toMatchObject({
      ok: false,
      error: { on: { expected: 'day-not-before', limit: '2026-12-01' }, amount: { expected: 'amount-above-zero' } },
    });
    expect(readRecharge({ on: '2027-03-01', amount: '5' }, bounds)).toMatchObject({
      ok: false,
      error: { on: { expected: 'day-not-after', limit: '2027-02-28' } },
    });
  });
});

describe('what is different in a case, in words', () => {
  const plan = {
    ...newPlan('Year 2027', { from: '2027-01-01', to: '2028-01-01' }),
    scenarios: [{ id: 's', name: 'Lean' }],
  };
  const names: Readonly<Record<string, string>> = { 'web-1': 'Shop', db: 'Orders' };
  const words = { ...en, plans: [{ id: 'p', plan }], nameOf: (id: string) => names[id] ?? id };

  it('names the plans and every switch that is on', () => {
    const whatIf = {
      skipped: ['web-1'],
      toConfiguration: ['db'],
      toMonthly: [{ resource: 'job', on: '2026-12-24', term: '1y' as const }],
      recharges: [{ id: 'r', on: '2026-12-20', amount: '500.00' }],
      burn: '20',
      expiryDay: 15,
    };
    expect(differenceText(words, { plans: [{ plan: 'p' }], whatIf })).toBe(
      [
        'plan ‘Year 2027’',
        'Shop not renewed',
        'Orders begun anew by configuration',
        'job monthly from 2026-12-24, 1 year',
        'recharge ¥500.00 on 2026-12-20',
        'usage +20%',
        'unified expiry day 15',
      ].join(', '),
    );
  });

  it('says when it is as it is, and what is gone', () => {
    expect(differenceText(words, { plans: [], whatIf: {} })).toBe('as it is');
    const plans = [{ plan: 'p', scenario: 's' }, { plan: 'p', scenario: 'old' }, { plan: 'x' }];
    expect(differenceText(words, { plans, whatIf: {} })).toBe(
      'plan ‘Year 2027’ as ‘Lean’, plan ‘Year 2027’ as ‘A scenario that is gone’, a plan that is gone',
    );
  });

  it('counts names beyond three', () => {
    expect(differenceText(words, { plans: [], whatIf: { skipped: ['web-1', 'db', 'c', 'd', 'e'] } })).toBe(
      'Shop, Orders, c and 2 more not renewed',
    );
  });
});

describe('the resources of the panel', () => {
  const resource = (made: ReturnType<typeof metered>): ResourceFacts => ({
    id: made.id,
    name: made.name,
    product: made.set.product,
    billing: made.billing,
    switches: switchesOf(made),
  });
  const traffic: ResourceFacts = {
    ...resource(metered('cdn')),
    billing: { kind: 'consumption', since: { date: day('2026-11-01'), time: '00:00:00' } },
  };
  const all = ['web-1', 'web-2', 'db'].map((id) => resource(monthly(id, '2026-12-20')));

  it('are those with something to switch', () => {
    expect(switchable([...all, traffic]).map(({ id }) => id)).toEqual(['web-1', 'web-2', 'db']);
  });

  it('are found by words of their name', () => {
    expect(called(all, 'WEB').map(({ id }) => id)).toEqual(['web-1', 'web-2']);
    expect(called(all, '2 web').map(({ id }) => id)).toEqual(['web-2']);
    expect(called(all, 'mail')).toEqual([]);
  });

  it('stand with those that are on first, then those of most effect', () => {
    const saved: Readonly<Record<string, string>> = { 'web-1': '5.00', 'web-2': '0.00', db: '700.00' };
    const effectOf = (option: { readonly kind: string; readonly id?: string }) =>
      option.kind === 'skipped'
        ? { without: summary({ spent: money(saved[option.id ?? ''] ?? '0.00') }), withIt: summary() }
        : undefined;
    expect(resourceOrder(all, {}, effectOf)).toEqual(['db', 'web-1', 'web-2']);
    expect(resourceOrder(all, { toConfiguration: ['web-2'] }, effectOf)).toEqual(['web-2', 'db', 'web-1']);
    expect(resourceOrder(all, {}, () => undefined)).toEqual(['web-1', 'web-2', 'db']);
  });
});
