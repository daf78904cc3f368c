import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { LinePrice, PricedPlanView } from '../../../renderer/state/workers/prices/protocol.ts';
import type { Buyer } from '../../../shared/account/buyer.ts';
import { money, sumMoney } from '../../../shared/money/index.ts';
import { diffPlans } from '../../../shared/plan/diff.ts';
import { planPricer, pricePlan } from '../../../shared/plan/price.ts';
import type { Plan, PlanLine } from '../../../shared/plan/schema.ts';
import { finished } from '../../../shared/plan/stepwise.ts';
import { strategyPayments } from '../../../shared/plan/strategy-costs.ts';
import { anyLine, anyPlan, planOf } from '../../fixtures/plan.ts';
import { paymentsOf, questionAt } from '../../fixtures/payments.ts';
import { builtIn, day } from '../../fixtures/question.ts';
import { threads } from './pricing-threads.ts';

const VM: PlanLine = { id: 'a', product: 'vm', region: 'cn-north-1', type: 'g.n2.medium' };
const BUYER: Buyer = {
  verification: 'enterprise',
  cash: money('500.00'),
  overdue: money('0.00'),
  coupons: [],
  resources: [],
};

function many(count: number, cells: Partial<PlanLine> = {}): Plan {
  return planOf(Array.from({ length: count }, (_, index) => ({ ...VM, ...cells, id: `${index}` })));
}

/** What the window should have of a plan, priced at once. */
function expected(plan: Plan): Omit<PricedPlanView, 'revision'> {
  const { lines, groups, totals } = pricePlan(plan, builtIn);
  return {
    lines: new Map(
      lines.map(({ line, set: _set, ...price }): [string, LinePrice] => [line.id, { id: line.id, ...price }]),
    ),
    groups: groups.map(({ group, lines: _lines, ...sums }) => ({ id: group?.id ?? null, totals: sums })),
    totals,
  };
}

type Edit = (plan: Plan) => Plan;

const at = (lines: Plan['lines'], index: number) => (lines.length === 0 ? 0 : index % lines.length);
const anyEdit: fc.Arbitrary<Edit> = fc.oneof(
  fc.tuple(fc.nat(99), fc.constantFrom('2', '3', 'x', '')).map(([index, quantity]): Edit => (plan) => ({
    ...plan,
    lines: plan.lines.map((line, place) => (place === at(plan.lines, index) ? { ...line, quantity } : line)),
  })),
  fc
    .tuple(fc.nat(99), anyLine)
    .map(([index, line]): Edit => (plan) => ({ ...plan, lines: plan.lines.toSpliced(index, 0, line) })),
  fc.nat(99).map((index): Edit => (plan) => ({ ...plan, lines: plan.lines.toSpliced(at(plan.lines, index), 1) })),
  fc.nat(99).map((index): Edit => (plan) => ({
    ...plan,
    lines: plan.lines.map((line, place) => (place === at(plan.lines, index) ? { ...line, name: 'new' } : line)),
  })),
  fc.constant<Edit>((plan) => ({ ...plan, lines: plan.lines.toReversed() })),
  fc.constant<Edit>((plan) => ({ ...plan, groups: plan.groups.toReversed() })),
  fc
    .constantFrom('2027-06-01', '2028-01-01')
    .map((to): Edit => (plan) => ({ ...plan, horizon: { ...plan.horizon, to } })),
);
const anyStep = fc.record({
  edit: anyEdit,
  turns: fc.nat(6),
  cancel: fc.constantFrom(true, false, false),
  newList: fc.constantFrom(true, false, false, false),
  forget: fc.constantFrom(true, false, false, false, false),
});

describe('pricing beside the window', () => {
  it('answers what pricing at once does, whatever is edited, replaced and cancelled', async () => {
    await fc.assert(
      fc.asyncProperty(anyPlan, fc.array(anyStep, { maxLength: 8 }), async (start, steps) => {
        const { client, turn, settle } = threads(builtIn.list);
        const asked: Promise<void>[] = [];
        let plan: Plan = { ...start, lines: [...many(50).lines, ...start.lines] };
        const price = (priced: Plan) => {
          const check = client.price(priced).then((result) => {
            if (!result.ok) return expect(result.error.reason).toBe('cancelled');
            return expect(withoutRevision(result.value)).toEqual(expected(priced));
          });
          asked.push(check);
        };
        price(plan);
        for (const { edit, turns, cancel, newList, forget } of steps) {
          await turn(turns);
          if (cancel) client.cancel();
          if (newList) client.usePriceList(builtIn.list);
          if (forget) client.forget();
          plan = edit(plan);
          price(plan);
        }
        const last = client.price(plan);
        await settle();
        await Promise.all(asked);
        expect((await last).ok).toBe(true);
      }),
      { numRuns: 60 },
    );
  });

  it('sends what changed, and is told what changed, only', async () => {
    const { client, requests, answers, settle } = threads(builtIn.list);
    const plan = many(60);
    const first = client.price(plan);
    await settle();
    const edited = { ...plan, lines: plan.lines.with(7, { ...VM, id: '7', quantity: '2' }) };
    const second = client.price(edited);
    await settle();
    expect(requests.at(-1)).toMatchObject({ kind: 'price', lines: [{ id: '7', quantity: '2' }] });
    const told = answers.flatMap((answer) => (answer.kind === 'lines' ? [answer.lines.map(({ id }) => id)] : []));
    expect(told[1]).toEqual(['7']);
    const [before, after] = [await first, await second];
    if (!before.ok || !after.ok) throw new Error('expected both');
    expect(after.value.revision).toBeGreaterThan(before.value.revision);
    expect(after.value.lines.get('8')).toBe(before.value.lines.get('8'));
    expect(after.value.lines.get('7')).not.toBe(before.value.lines.get('7'));
  });

  it('gives up an unfinished plan for a newer one', async () => {
    const { client, answers, turn, settle } = threads(builtIn.list, 5);
    const older = client.price(many(500));
    await turn(4);
    const newer = client.price(many(40, { quantity: '2' }));
    await settle();
    expect(await older).toEqual({ ok: false, error: { reason: 'cancelled', message: '' } });
    expect((await newer).ok).toBe(true);
    expect(answers.filter(({ id, kind }) => id === 1 && kind === 'lines')).toEqual([]);
  });

  it('stops when it is cancelled, and prices rightly afterwards', async () => {
    const { client, turn, settle } = threads(builtIn.list, 5);
    const plan = many(500);
    const cancelled = client.price(plan);
    await turn(5);
    client.cancel();
    await settle();
    expect(await cancelled).toMatchObject({ ok: false, error: { reason: 'cancelled' } });
    const again = client.price(plan);
    await settle();
    const result = await again;
    expect(result.ok && withoutRevision(result.value)).toEqual(expected(plan));
    client.cancel();
    await settle();
    expect((await again).ok).toBe(true);
  });

  it('tells how far it is, never backwards, and not after the end', async () => {
    const { client, answers, settle } = threads(builtIn.list, 30);
    const said: number[] = [];
    const priced = client.price(many(900), ({ done, of }) => {
      expect(of).toBe(900);
      said.push(done);
    });
    await settle();
    await priced;
    expect(said.length).toBeGreaterThan(3);
    expect(said).toEqual(said.toSorted((a, b) => a - b));
    expect(said.every((done) => done <= 900)).toBe(true);
    expect(answers.at(-1)).toMatchObject({ kind: 'done' });
    const share: number[] = [];
    const strategies = client.strategies(({ done, of }) => share.push(done / of));
    await settle();
    expect((await strategies).ok).toBe(true);
    expect(share.length).toBeGreaterThan(3);
    expect(share).toEqual(share.toSorted((a, b) => a - b));
  });

  it('hears a cancellation between two slices of a few milliseconds', async () => {
    const { client, answers, turn } = threads(builtIn.list, 1);
    void client.price(many(5000));
    await turn(3);
    client.cancel();
    await turn(2);
    expect(answers).toEqual([{ id: 1, kind: 'cancelled' }]);
  });

  it('checks, compares and spreads as it is done directly', async () => {
    await fc.assert(
      fc.asyncProperty(anyPlan, anyEdit, async (plan, edit) => {
        const { client, settle } = threads(builtIn.list);
        const other = edit(plan);
        const asked = Promise.all([
          client.price(plan),
          client.check(questionAt(BUYER, day('2027-02-01')), []),
          client.check(questionAt(BUYER, day('2027-02-01')), [], other),
          client.compare(plan, other),
          client.strategies(),
        ]);
        await settle();
        const [, checked, instead, compared, strategies] = await asked;
        const priced = pricePlan(plan, builtIn);
        const after = pricePlan(other, builtIn);
        expect(checked).toEqual({ ok: true, value: paymentsOf(priced, BUYER, day('2027-02-01')) });
        expect(instead).toEqual({ ok: true, value: paymentsOf(after, BUYER, day('2027-02-01')) });
        const comparison = { diff: diffPlans(priced, after), before: priced.totals, after: after.totals };
        expect(compared).toEqual({ ok: true, value: comparison });
        expect(strategies).toEqual({ ok: true, value: finished(strategyPayments(plan, planPricer(builtIn))) });
      }),
      { numRuns: 40 },
    );
  });

  it('answers about the newest plan, also what was asked before it', async () => {
    const { client, turn, settle } = threads(builtIn.list, 5);
    void client.price(many(300));
    const strategies = client.strategies();
    await turn(50);
    const newest = many(10, { quantity: '3' });
    void client.price(newest);
    await settle();
    const result = await strategies;
    if (!result.ok) throw new Error('expected an answer');
    expect(sumMoney(result.value.map(({ total }) => total.amount))).toBe(
      sumMoney(finished(strategyPayments(newest, planPricer(builtIn))).map(({ total }) => total.amount)),
    );
  });

  it('fails where there is nothing to answer from, and when the worker is gone', async () => {
    const { client, settle } = threads(builtIn.list);
    const early = client.strategies();
    await settle();
    expect(await early).toMatchObject({ ok: false, error: { reason: 'failed' } });
    const waiting = client.price(many(3));
    client.close('gone');
    expect(await waiting).toEqual({ ok: false, error: { reason: 'failed', message: 'gone' } });
    expect(await client.price(many(3))).toEqual({ ok: false, error: { reason: 'failed', message: 'gone' } });
  });
});

function withoutRevision({ revision: _revision, ...view }: PricedPlanView): Omit<PricedPlanView, 'revision'> {
  return view;
}
