/** What the account has after a line of a plan was bought, and what the forecast and the verdict then leave out. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type ExistingResource, resourceSchema } from '../../../shared/account/schema.ts';
import { buyerOfFile } from '../../../shared/account/buyer.ts';
import { TERMS } from '../../../shared/catalog/schema.ts';
import { beginsOfPlan, paymentsOfPlan } from '../../../shared/forecast/plan-payments.ts';
import { readResources } from '../../../shared/forecast/read-resources.ts';
import { formatMoney } from '../../../shared/money/index.ts';
import {
  type Purchase,
  expiryOf,
  isBought,
  plannedPurchase,
  purchasesOf,
  resourceOfLine,
  whyUnbuyable,
} from '../../../shared/plan/bought.ts';
import { consumptionMeter } from '../../../shared/billing/costs.ts';
import { diffPlans } from '../../../shared/plan/diff.ts';
import { normalPlan } from '../../../shared/plan/normal-form.ts';
import { type PricedLine, pricePlan } from '../../../shared/plan/price.ts';
import { parsePlanText, readPlan } from '../../../shared/plan/read.ts';
import { inScenario } from '../../../shared/plan/scenario.ts';
import type { Plan, PlanLine } from '../../../shared/plan/schema.ts';
import { planText } from '../../../shared/plan/write.ts';
import { account } from '../../fixtures/account.ts';
import { paymentsOf } from '../../fixtures/payments.ts';
import { anyPlan, planOf } from '../../fixtures/plan.ts';
import { G_N2_MEDIUM, builtIn, day, valueOf } from '../../fixtures/question.ts';

const ON = day('2026-12-01');
const START = { date: ON, time: '09:00:00' };

function priced(cells: Partial<PlanLine>, changes: Partial<Plan> = {}): PricedLine {
  const [line] = pricePlan(planOf([{ id: 'a', ...cells }], changes), builtIn).lines;
  if (line === undefined) throw new Error('expected a line');
  return line;
}

function bought(line: PricedLine, purchase = plannedPurchase(line), autoRenew = false): ExistingResource {
  if (purchase === undefined) throw new Error('expected a purchase');
  return resourceOfLine(line, { id: 'r-1', on: ON, purchase, autoRenew });
}

describe('a line that was bought', () => {
  it('as a monthly package is one entry for all of its sets, to the same day of the month', () => {
    const line = priced({
      ...G_N2_MEDIUM,
      name: 'web',
      quantity: '5',
      mode: 'monthly',
      term: '3m',
      bandwidth: '2',
      discount: '0.85',
      disks: [{ type: 'ssd.gp1', gb: '100' }],
      hoursPerDay: '8',
    });
    expect(bought(line)).toEqual({
      ...G_N2_MEDIUM,
      quantity: 5,
      id: 'r-1',
      name: 'web',
      disks: [{ type: 'ssd.gp1', gb: '100' }],
      bandwidth: '2',
      discount: '0.85',
      mode: 'monthly',
      start: '2026-12-01',
      expires: '2027-03-01',
      autoRenew: false,
      term: '3m',
    });
  });

  it('expires on the last day of a month that has no such day', () => {
    expect(expiryOf(day('2026-08-31'), '6m')).toBe('2027-02-28');
    expect(expiryOf(day('2018-08-02'), '6m')).toBe('2019-02-02');
    expect(expiryOf(day('2024-02-29'), '1y')).toBe('2025-02-28');
  });

  it('by configuration keeps its schedule and has neither an expiry nor a term', () => {
    const line = priced({ ...G_N2_MEDIUM, mode: 'configuration', hoursPerDay: '8', daysPerWeek: '5' });
    expect(bought(line)).toEqual({
      ...G_N2_MEDIUM,
      quantity: 1,
      id: 'r-1',
      name: 'g.n2.medium',
      mode: 'configuration',
      start: '2026-12-01',
      hoursPerDay: '8',
      daysPerWeek: '5',
    });
  });

  it('is bought as the plan says: the first of its orders, or by configuration where it begins so', () => {
    // Seven months of g.n2.medium; a year is the price of ten.
    const half = { horizon: { from: '2027-01-15', to: '2027-08-15' } };
    expect(plannedPurchase(priced(G_N2_MEDIUM, half))).toEqual({ mode: 'monthly', term: '7m' });
    const mixed = priced({ ...G_N2_MEDIUM, mode: 'configuration-then-monthly' }, half);
    expect(plannedPurchase(mixed)).toEqual({ mode: 'configuration' });
    const ip = { product: 'eip-traffic', region: 'cn-north-1', gbOut: '730' };
    expect(plannedPurchase(priced(ip))).toEqual({ mode: 'consumption' });
    expect(plannedPurchase(priced({ amount: '5', per: 'month' }))).toBeUndefined();
  });

  it('has the traffic of a day, which its days add up to', () => {
    const ip = { product: 'eip-traffic', region: 'cn-north-1' } as const;
    const perDay = (gbOut: string, end: string) => bought(priced({ ...ip, gbOut, end })).gbOut;
    // 2027 has 365 days.
    expect(perDay('730', '')).toBe('2');
    expect(perDay('36.5', '')).toBe('0.1');
    expect(perDay('0', '')).toBe('0');
    // 7 days: 0.142857142857142857…
    expect(perDay('1', '2027-01-08')).toBe('0.142857142857');
    expect(perDay('2', '2027-01-04')).toBe('0.666666666667');
  });

  it('can be bought by every mode and term that all of its parts have', () => {
    const ways = (cells: Partial<PlanLine>) => purchasesOf(priced(cells).set ?? never()).map(text);
    expect(ways(G_N2_MEDIUM)).toEqual([...TERMS.map((term) => `monthly ${term}`), 'configuration']);
    expect(ways({ product: 'snapshot', region: 'cn-north-1', gb: '40' })).toEqual(['consumption']);
  });

  it('cannot be entered with an own price, outside its plan, with a problem, or twice', () => {
    const why = (cells: Partial<PlanLine>) => {
      const line = priced(cells);
      return whyUnbuyable(line.line, line);
    };
    expect(why(G_N2_MEDIUM)).toBeNull();
    expect(why({ amount: '5', per: 'month' })).toBe('own-price');
    expect(why({ ...G_N2_MEDIUM, end: '2026-06-01' })).toBe('outside-plan');
    expect(why({ ...G_N2_MEDIUM, type: 'none' })).toBe('problems');
    expect(why({ ...G_N2_MEDIUM, boughtOn: '2026-12-01' })).toBe('bought');
    expect(() => bought(priced({ ...G_N2_MEDIUM, end: '2026-06-01' }), { mode: 'configuration' })).toThrow(RangeError);
  });

  it('is always an entry that the forecast reads as the same set, whichever way it was bought', () => {
    fc.assert(
      fc.property(anyPlan, fc.nat(30), fc.boolean(), (any, pick, autoRenew) => {
        for (const line of pricePlan(unmarked(any), builtIn).lines) {
          if (whyUnbuyable(line.line, line) !== null || line.set === undefined || line.span === undefined) continue;
          const ways = purchasesOf(line.set);
          expect(ways.map(text)).toContain(text(plannedPurchase(line)));
          const purchase = ways[pick % ways.length];
          const entry = bought(line, purchase, autoRenew);
          expect(resourceSchema.safeParse(entry).success).toBe(true);
          const [read] = valueOf(readResources([entry], builtIn, START));
          expect(read?.billing.kind).toBe(purchase?.mode);
          const { consumed: _whole, warnings: _before, ...set } = line.set;
          expect(read?.set).toMatchObject(set);
        }
      }),
      { numRuns: 60 },
    );
  });

  it('costs by consumption what the plan says, to a fen', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 900_000 }), fc.integer({ min: 1, max: 364 }), (gb, days) => {
        const end = new Date(Date.UTC(2027, 0, 1 + days)).toISOString().slice(0, 10);
        const line = priced({ product: 'eip-traffic', region: 'cn-north-1', gbOut: `${gb}.5`, end });
        const [read] = valueOf(readResources([bought(line)], builtIn, START));
        // Its GB are those of one day.
        const cost = (read && consumptionMeter(read.set, 1)?.(days)) ?? never();
        const difference = cost - (line.costs.chosen ?? never());
        expect(difference >= -1n && difference <= 1n).toBe(true);
      }),
    );
  });
});

describe('a plan with lines that were bought', () => {
  const lines = [
    { id: 'a', ...G_N2_MEDIUM, mode: 'monthly', term: '6m' },
    { id: 'b', ...G_N2_MEDIUM, mode: 'configuration' },
    { id: 'c', ...G_N2_MEDIUM, mode: 'monthly', term: '1y' },
  ];
  const before = pricePlan(planOf(lines), builtIn);
  const after = pricePlan(planOf(lines.map((line) => (line.id === 'c' ? line : { ...line, boughtOn: ON }))), builtIn);

  it('costs as much as before: it is a budget', () => {
    expect(after.totals).toEqual(before.totals);
  });

  it('pays and begins only what is still to be bought', () => {
    expect(paymentsOfPlan(before, ON).map(({ id }) => id)).toContain('a');
    expect(paymentsOfPlan(after, ON).map(({ id, amount }) => [id, formatMoney(amount)])).toEqual([['c', '1365.00']]);
    expect(beginsOfPlan(before, ON).map(({ id }) => id)).toEqual(['b']);
    expect(beginsOfPlan(after, ON)).toEqual([]);
  });

  it('is payable from what the other lines need', () => {
    const verdict = (plan: typeof before) => paymentsOf(plan, buyerOfFile(account({ available: '1500.00' })), ON);
    expect(verdict(after).days.map(({ date, due }) => [date, formatMoney(due)])).toEqual([['2027-01-01', '1365.00']]);
    expect([verdict(before).verdict, verdict(after).verdict]).toEqual(['recharge', 'ready']);
  });

  it('says in a difference which lines were bought', () => {
    const [first] = diffPlans(before, after).changed;
    expect(first).toMatchObject({ fields: [{ field: 'boughtOn', from: '', to: '2026-12-01' }], difference: 0n });
  });
});

describe('the file of a plan', () => {
  it('keeps the day, last among what is known of a line', () => {
    const line = { 'x-own': 1, boughtOn: '2026-12-01', note: 'n', id: 'a', name: 'web' };
    const file = planText(planOf([line]));
    expect(file).toContain('{"id":"a","name":"web","note":"n","boughtOn":"2026-12-01","x-own":1}');
    expect(valueOf(parsePlanText(file))).toEqual(normalPlan(planOf([line])));
    expect(planText(planOf([{ ...line, boughtOn: '' }]))).not.toContain('boughtOn');
  });

  it('is refused with another text than a day', () => {
    const read = readPlan(planOf([{ id: 'a', boughtOn: '2026-02-30' }]));
    expect(read.ok ? [] : read.error).toMatchObject([{ path: 'lines[0].boughtOn' }]);
  });

  it('may have a scenario in which a line was not bought', () => {
    const plan = planOf([{ id: 'a', boughtOn: '2026-12-01' }]);
    const [line] = inScenario(plan, { id: 's', name: 'S', changed: [{ id: 'a', boughtOn: '' }] }).lines;
    expect(line && isBought(line)).toBe(false);
  });
});

function unmarked(plan: Plan): Plan {
  return { ...plan, lines: plan.lines.map((line) => ({ ...line, boughtOn: '' })) };
}

function text(purchase: Purchase | undefined): string {
  return purchase?.mode === 'monthly' ? `monthly ${purchase.term}` : (purchase?.mode ?? '');
}

function never(): never {
  throw new Error('expected a value');
}
