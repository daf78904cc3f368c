/** "Why?": the lines, the last step and the rules of every figure. */
import { describe, expect, it } from 'vitest';
import { type Answer, answerOf } from '../../../shared/billing/answer.ts';
import type { HorizonDraft, RequestDraft } from '../../../shared/billing/draft.ts';
import { EMPTY_HORIZON } from '../../../shared/billing/draft.ts';
import {
  averagePerDay,
  explain,
  payableOf,
  type Explanation,
  type ExplainedFigure,
} from '../../../shared/billing/explain.ts';
import { readHorizon } from '../../../shared/billing/horizon.ts';
import { formatMoney, money } from '../../../shared/money/index.ts';
import { G_N2_MEDIUM, day, priced, valueOf } from '../../fixtures/question.ts';

function answered(request: Partial<RequestDraft>, horizon: Partial<HorizonDraft>): Answer {
  const set = priced(request);
  const draft = { ...EMPTY_HORIZON, from: '2026-12-01', ...horizon };
  return valueOf(answerOf(set, valueOf(readHorizon(draft, set.product, day('2026-12-01')))));
}

function why(answer: Answer, figure: ExplainedFigure): Explanation {
  const explanation = explain(answer, figure);
  if (explanation === null) throw new Error(`no explanation for ${figure.kind}`);
  return explanation;
}

const idsOf = ({ rules }: Explanation) => rules.map(({ id }) => id);
const half = answered(G_N2_MEDIUM, { unit: 'days', days: '182' });

describe('a figure', () => {
  it('of one order is that order', () => {
    const { result, parts, calculation, rounding } = why(half, { kind: 'total', strategy: 'monthly', days: 182 });
    expect(result).toBe('¥819.00');
    expect(calculation).toBe('');
    expect(rounding).toBe('truncated');
    expect(parts).toMatchObject([
      { kind: 'order', term: '6m', lines: [{ formula: '136.5 × 6 × 1 × 1 = 819 → 819.00' }] },
    ]);
  });

  it('of several parts adds them up', () => {
    const { calculation } = why(half, { kind: 'total', strategy: 'configuration-then-monthly', days: 182 });
    expect(calculation).toBe('¥11.28 + ¥819.00 = ¥830.28');
  });

  it('of equal orders shows them once, with how many they are', () => {
    const answer = answered({ ...G_N2_MEDIUM, quantity: '3', discount: '0.85' }, { unit: 'days', days: '182' });
    const { parts, calculation } = why(answer, { kind: 'total', strategy: 'monthly', days: 182 });
    expect(parts).toMatchObject([{ kind: 'order', term: '1m', count: 6, lines: [{ payable: 34_807n }] }]);
    expect(parts.map(payableOf)).toEqual([208_842n]);
    expect(calculation).toBe('6 × ¥348.07 = ¥2,088.42');
    const mixed = why(answer, { kind: 'total', strategy: 'configuration-then-monthly', days: 182 });
    expect(mixed.calculation).toBe('¥28.76 + 6 × ¥348.07 = ¥2,117.18');
  });

  it('of fewer orders is what they come to, and how much that is more', () => {
    const answer = answered({ ...G_N2_MEDIUM, quantity: '3', discount: '0.85' }, { unit: 'days', days: '182' });
    const total = why(answer, { kind: 'fewer-orders', strategy: 'configuration-then-monthly' });
    expect(total.calculation).toBe('¥28.76 + ¥2,088.45 = ¥2,117.21');
    const extra = why(answer, { kind: 'fewer-extra', strategy: 'monthly' });
    expect(extra).toMatchObject({ result: '¥0.03', calculation: '¥2,088.45 − ¥2,088.42 = ¥0.03' });
    expect(explain(half, { kind: 'fewer-orders', strategy: 'monthly' })).toBeNull();
    expect(explain(half, { kind: 'fewer-extra', strategy: 'monthly' })).toBeNull();
  });

  it('on an earlier day is what that day costs', () => {
    expect(why(half, { kind: 'total', strategy: 'monthly', days: 13 }).result).toBe('¥136.50');
    expect(why(half, { kind: 'total', strategy: 'configuration', days: 13 }).result).toBe('¥146.64');
    expect(why(half, { kind: 'total', strategy: 'configuration-then-monthly', days: 1 }).result).toBe('¥11.28');
    expect(why(half, { kind: 'total', strategy: 'configuration-then-monthly', days: 2 }).result).toBe('¥147.78');
  });

  it('that compares takes one from the other', () => {
    const figure = { kind: 'difference', strategy: 'monthly', than: 'configuration', days: 182 } as const;
    expect(why(half, figure).calculation).toBe('¥2,052.96 − ¥819.00 = ¥1,233.96');
  });

  it('that nobody pays is rounded half-up and says so', () => {
    const perDay = why(half, { kind: 'per-day', strategy: 'monthly' });
    expect(perDay).toMatchObject({ calculation: '¥819.00 ÷ 182 = ¥4.50', rounding: 'half-up' });
    expect(why(half, { kind: 'break-even' })).toMatchObject({
      calculation: '136.5 ÷ 0.47 = 290.4255',
      rounding: 'half-up',
    });
    expect(formatMoney(averagePerDay(money('0.05'), 2))).toBe('0.03');
  });

  it('that the answer does not have is not explained', () => {
    expect(explain(half, { kind: 'consumption' })).toBeNull();
    expect(explain(half, { kind: 'order', strategy: 'monthly', index: 7 })).toBeNull();
    expect(explain(answered(G_N2_MEDIUM, { unit: 'days', days: '1' }), { kind: 'before-switch' })).toBeNull();
  });
});

describe('the rules of a figure', () => {
  it('of monthly packages are the terms and, for several orders, how they follow', () => {
    expect(idsOf(why(half, { kind: 'total', strategy: 'monthly', days: 182 }))).toEqual([
      'PKG-1',
      'PKG-2',
      'PKG-3',
      'PRC-1',
      'PRC-2',
    ]);
    expect(
      idsOf(
        why(answered(G_N2_MEDIUM, { unit: 'days', days: '3653' }), { kind: 'total', strategy: 'monthly', days: 3653 }),
      ),
    ).toContain('PKG-4');
  });

  it('of paying now are in advance for packages, a balance for configuration', () => {
    expect(idsOf(why(half, { kind: 'now', strategy: 'monthly' }))).toContain('BAL-4');
    expect(idsOf(why(half, { kind: 'now', strategy: 'configuration' }))).toEqual(['BAL-3']);
    expect(idsOf(why(half, { kind: 'now', strategy: 'configuration-then-monthly' }))).toEqual(['BAL-3', 'CFG-4']);
  });

  it('name what the price depends on', () => {
    const request = {
      ...G_N2_MEDIUM,
      bandwidth: '50',
      discount: '0.9',
      disks: [{ type: 'ssd.io1', gb: '100', iops: '500' }],
    };
    const answer = answered(request, { unit: 'days', days: '30', hoursPerDay: '10', daysPerWeek: '5' });
    const ids = idsOf(why(answer, { kind: 'total', strategy: 'configuration', days: 30 }));
    expect(ids).toEqual(['CFG-1', 'CFG-3', 'CFG-6', 'PRC-1', 'PRC-2', 'PRC-3', 'PRC-4', 'PRC-5']);
  });

  it('mark an assumption only where it was needed', () => {
    const assumedIn = (answer: Answer, days: number) =>
      why(answer, { kind: 'total', strategy: 'monthly', days })
        .rules.filter(({ assumed }) => assumed)
        .map(({ id }) => id);
    expect(assumedIn(half, 182)).toEqual([]);
    expect(assumedIn(answered(G_N2_MEDIUM, { unit: 'days', days: '1000' }), 1000)).toEqual(['PKG-3']);
    expect(assumedIn(answered(G_N2_MEDIUM, { unit: 'days', days: '30', from: '2027-01-31' }), 30)).toEqual(['PKG-2a']);
  });
});

describe('an answer without a comparison', () => {
  it('is what consumption costs', () => {
    const answer = answered({ product: 'eip-traffic', region: 'cn-north-1', gbOut: '10' }, { unit: 'days', days: '1' });
    expect(why(answer, { kind: 'consumption' }).result).toBe('¥8.48');
    expect(idsOf(why(answer, { kind: 'consumption' }))).toEqual(['USE-1', 'PRC-1', 'PRC-2']);
  });

  it('is the one billing mode that has a price', () => {
    const answer = answered(
      { product: 'ipv6-bandwidth', region: 'cn-north-1', mbps: '5' },
      { unit: 'days', days: '10' },
    );
    expect(answer).toMatchObject({ kind: 'single', option: { strategy: 'configuration' } });
    expect(why(answer, { kind: 'total', strategy: 'configuration', days: 10 }).result).toBe('¥52.80');
    expect(explain(answer, { kind: 'total', strategy: 'monthly', days: 10 })).toBeNull();
  });
});
