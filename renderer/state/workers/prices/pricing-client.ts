/** The window's side of the worker that prices plans: says what changed, and puts the answers together. */
import type { PriceList } from '../../../../shared/catalog/schema.ts';
import type { AccountPayments } from '../../../../shared/forecast/payment-days.ts';
import type { ForecastQuestion } from '../../../../shared/forecast/question.ts';
import type { Plan, PlanLine } from '../../../../shared/plan/schema.ts';
import type { StrategyMonths } from '../../../../shared/plan/strategy-costs.ts';
import { ok } from '../../../../shared/result.ts';
import { type WorkerClient, workerSession } from '../client.ts';
import type { Hearing, WorkerResult } from '../protocol.ts';
import type { LinePrice, PlanComparison, PlanSums, PricedPlanView, PricingProtocol } from './protocol.ts';

/** What is asked about plans does not come in parts for those who ask. */
type Hear = Pick<Hearing<never>, 'onProgress' | 'signal'>;

export interface PricingClient {
  /** Prices a plan; an earlier one that is not finished is cancelled. A line that is the same object is not sent again. */
  price(priceList: PriceList, plan: Plan, hear?: Hear): WorkerResult<PricedPlanView>;
  /**
   * What the plan that was priced last, or another one instead of it, needs of an account, beside what runs and the
   * other plans that count.
   */
  check(question: ForecastQuestion, plans: readonly Plan[], instead?: Plan, hear?: Hear): WorkerResult<AccountPayments>;
  /** The payments of the plan that was priced last, by strategy. */
  strategies(hear?: Hear): WorkerResult<readonly StrategyMonths[]>;
  /** Prices both plans and says what is different. */
  compare(before: Plan, after: Plan, hear?: Hear): WorkerResult<PlanComparison>;
}

/** Speaks to a worker about plans. */
export function pricingClient({ tell, ask }: WorkerClient<PricingProtocol>): PricingClient {
  let list: PriceList | undefined;
  let sent: ReadonlyMap<string, PlanLine> = new Map();
  let view: PricedPlanView | undefined;

  return {
    async price(priceList, plan, hear) {
      if (list !== priceList) tell(priceList);
      list = priceList;
      const { horizon, groups } = plan;
      const order = plan.lines.map((line) => line.id);
      const changed = plan.lines.filter((line) => sent.get(line.id) !== line);
      sent = new Map(plan.lines.map((line) => [line.id, line]));
      const priced: LinePrice[] = [];
      const result = await ask(
        'price',
        { horizon, groups, order, lines: changed },
        { ...hear, onPart: (lines) => priced.push(...lines) },
      );
      if (!result.ok) return result;
      view = nextView(view, order, priced, result.value);
      return ok(view);
    },
    check: (question, plans, instead, hear) => ask('check', { question, plans, instead: instead ?? null }, hear),
    strategies: (hear) => ask('strategies', null, hear),
    compare: (before, after, hear) => ask('compare', { before, after }, hear),
  };
}

/** The one worker of the window that prices. */
export const pricingWorker = workerSession<PricingProtocol, PricingClient>(
  () => new Worker(new URL('./pricing-worker.ts', import.meta.url), { type: 'module', name: 'pricing' }),
  pricingClient,
);

function nextView(
  before: PricedPlanView | undefined,
  order: readonly string[],
  changed: readonly LinePrice[],
  { groups, totals }: PlanSums,
): PricedPlanView {
  const now = new Map(changed.map((line) => [line.id, line]));
  const lines = new Map<string, LinePrice>();
  for (const id of order) {
    const line = now.get(id) ?? before?.lines.get(id);
    if (line === undefined) throw new Error(`the worker has not priced the line ${id}`);
    lines.set(id, line);
  }
  return { revision: (before?.revision ?? 0) + 1, lines, groups, totals };
}
