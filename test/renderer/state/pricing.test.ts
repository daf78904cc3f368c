import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { pricingClient } from '../../../renderer/state/workers/prices/pricing-client.ts';
import { pricingTask } from '../../../renderer/state/workers/prices/pricing-task.ts';
import type { LinePrice, PricedPlanView, PricingProtocol } from '../../../renderer/state/workers/prices/protocol.ts';
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
import { threads } from './worker-threads.ts';

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

const { list } = builtIn;

function pricing(look?: number) {
  const { worker, ...ways } = threads<PricingProtocol>(pricingTask(), look);
  return { client: pricingClient(worker), close: worker.close, ...ways };
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
});

describe('pricing beside the window', () => {
  it('answers what pricing at once does, whatever is edited, replaced and cancelled', async () => {
    await fc.assert(
      fc.asyncProperty(anyPlan, fc.array(anyStep, { maxLength: 8 }), async (start, steps) => {
        const { client, turn, settle } = pricing();
        const asked: Promise<void>[] = [];
        let plan: Plan = { ...start, lines: [...many(50).lines, ...start.lines] };
        let prices = list;
        let asking = new AbortController();
        const price = (priced: Plan) => {
          asking = new AbortController();
          const check = client.price(prices, priced, { signal: asking.signal }).then((result) => {
            if (!result.ok) return expect(result.error.reason).toBe('cancelled');
            return expect(withoutRevision(result.value)).toEqual(expected(priced));
          });
          asked.push(check);
        };
        price(plan);
        for (const { edit, turns, cancel, newList } of steps) {
          await turn(turns);
          if (cancel) asking.abort();
          if (newList) prices = { ...list };
          plan = edit(plan);
          price(plan);
        }
        const last = client.price(prices, plan);
        await settle();
        await Promise.all(asked);
        expect((await last).ok).toBe(true);
      }),
      { numRuns: 60 },
    );
  });

  it('sends what changed, and is told what changed, only', async () => {
    const { client, requests, replies, settle } = pricing();
    const plan = many(60);
    const first = client.price(list, plan);
    await settle();
    const edited = { ...plan, lines: plan.lines.with(7, { ...VM, id: '7', quantity: '2' }) };
    const second = client.price(list, edited);
    await settle();
    expect(requests.at(-1)).toMatchObject({ ask: 'price', question: { lines: [{ id: '7', quantity: '2' }] } });
    const told = replies.flatMap((reply) => (reply.kind === 'part' ? [reply.part.map(({ id }) => id)] : []));
    expect(told[1]).toEqual(['7']);
    const [before, after] = [await first, await second];
    if (!before.ok || !after.ok) throw new Error('expected both');
    expect(after.value.revision).toBeGreaterThan(before.value.revision);
    expect(after.value.lines.get('8')).toBe(before.value.lines.get('8'));
    expect(after.value.lines.get('7')).not.toBe(before.value.lines.get('7'));
  });

  it('gives up an unfinished plan for a newer one', async () => {
    const { client, replies, turn, settle } = pricing(5);
    const older = client.price(list, many(500));
    await turn(4);
    const newer = client.price(list, many(40, { quantity: '2' }));
    await settle();
    expect(await older).toEqual({ ok: false, error: { reason: 'cancelled', message: '' } });
    expect((await newer).ok).toBe(true);
    expect(replies.filter(({ id, kind }) => id === 1 && kind === 'part')).toEqual([]);
  });

  it('stops when it is cancelled, and prices rightly afterwards', async () => {
    const { client, requests, turn, settle } = pricing(5);
    const plan = many(500);
    const cancelling = new AbortController();
    const cancelled = client.price(list, plan, { signal: cancelling.signal });
    await turn(5);
    cancelling.abort();
    await settle();
    expect(await cancelled).toMatchObject({ ok: false, error: { reason: 'cancelled' } });
    const late = new AbortController();
    const again = client.price(list, plan, { signal: late.signal });
    await settle();
    const result = await again;
    expect(result.ok && withoutRevision(result.value)).toEqual(expected(plan));
    const sent = requests.length;
    late.abort();
    expect(requests).toHaveLength(sent);
    const early = client.price(list, many(500, { quantity: '2' }), { signal: AbortSignal.abort() });
    await settle();
    expect(await early).toMatchObject({ ok: false, error: { reason: 'cancelled' } });
  });

  it('tells how far it is, never backwards, and not after the end', async () => {
    const { client, replies, settle } = pricing(30);
    const said: number[] = [];
    const priced = client.price(list, many(900), {
      onProgress({ done, of }) {
        expect(of).toBe(900);
        said.push(done);
      },
    });
    await settle();
    await priced;
    expect(said.length).toBeGreaterThan(3);
    expect(said).toEqual(said.toSorted((a, b) => a - b));
    expect(said.every((done) => done <= 900)).toBe(true);
    expect(replies.at(-1)).toMatchObject({ kind: 'done' });
    const share: number[] = [];
    const strategies = client.strategies({ onProgress: ({ done, of }) => share.push(done / of) });
    await settle();
    expect((await strategies).ok).toBe(true);
    expect(share.length).toBeGreaterThan(3);
    expect(share).toEqual(share.toSorted((a, b) => a - b));
  });

  it('hears a cancellation between two slices of a few milliseconds', async () => {
    const { client, replies, turn } = pricing(1);
    const asking = new AbortController();
    void client.price(list, many(5000), { signal: asking.signal });
    await turn(3);
    asking.abort();
    await turn(2);
    expect(replies).toEqual([{ id: 1, kind: 'cancelled' }]);
  });

  it('checks, compares and spreads as it is done directly', async () => {
    await fc.assert(
      fc.asyncProperty(anyPlan, anyEdit, async (plan, edit) => {
        const { client, settle } = pricing();
        const other = edit(plan);
        const asked = Promise.all([
          client.price(list, plan),
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
    const { client, turn, settle } = pricing(5);
    void client.price(list, many(300));
    const strategies = client.strategies();
    await turn(50);
    const newest = many(10, { quantity: '3' });
    void client.price(list, newest);
    await settle();
    const result = await strategies;
    if (!result.ok) throw new Error('expected an answer');
    expect(sumMoney(result.value.map(({ total }) => total.amount))).toBe(
      sumMoney(finished(strategyPayments(newest, planPricer(builtIn))).map(({ total }) => total.amount)),
    );
  });

  it('fails where there is nothing to answer from, and when the worker is gone', async () => {
    const { client, close, settle } = pricing();
    const early = client.strategies();
    await settle();
    expect(await early).toMatchObject({ ok: false, error: { reason: 'failed' } });
    const waiting = client.price(list, many(3));
    close('gone');
    expect(await waiting).toEqual({ ok: false, error: { reason: 'failed', message: 'gone' } });
    expect(await client.price(list, many(3))).toEqual({ ok: false, error: { reason: 'failed', message: 'gone' } });
  });
});

function withoutRevision({ revision: _revision, ...view }: PricedPlanView): Omit<PricedPlanView, 'revision'> {
  return view;
}
