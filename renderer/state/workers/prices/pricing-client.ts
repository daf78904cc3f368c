/** The window's side of the worker that prices plans: says what changed, and puts the answers together. */
import type { WorkerPort } from '../worker-session.ts';
import type { PriceList } from '../../../../shared/catalog/schema.ts';
import type { AccountPayments } from '../../../../shared/forecast/payment-days.ts';
import type { ForecastQuestion } from '../../../../shared/forecast/question.ts';
import type { Plan, PlanLine } from '../../../../shared/plan/schema.ts';
import type { Progress } from '../../../../shared/plan/stepwise.ts';
import type { StrategyMonths } from '../../../../shared/plan/strategy-costs.ts';
import { type Result, fail, ok } from '../../../../shared/result.ts';
import type {
  DoneValues,
  LinePrice,
  PlanComparison,
  PlanSums,
  PricedPlanView,
  PricingAnswer,
  PricingRequest,
  WorkRequest,
} from './protocol.ts';

/** Why there is no answer. `cancelled`: by `cancel`, or by a newer request. */
export interface PricingStop {
  readonly reason: 'cancelled' | 'failed';
  /** What the worker said when it failed; for whoever looks for the cause, not for the reader. */
  readonly message: string;
}

export type PricingResult<T> = Promise<Result<T, PricingStop>>;
type OnProgress = (progress: Progress) => void;

export interface PricingClient {
  /** Prices a plan; an earlier one that is not finished is cancelled. A line that is the same object is not sent again. */
  price(plan: Plan, onProgress?: OnProgress): PricingResult<PricedPlanView>;
  /**
   * What the plan that was priced last, or another one instead of it, needs of an account, beside what runs and the
   * other plans that count.
   */
  check(question: ForecastQuestion, plans: readonly Plan[], instead?: Plan): PricingResult<AccountPayments>;
  /** The payments of the plan that was priced last, by strategy. */
  strategies(onProgress?: OnProgress): PricingResult<readonly StrategyMonths[]>;
  /** Prices both plans and says what is different. */
  compare(before: Plan, after: Plan, onProgress?: OnProgress): PricingResult<PlanComparison>;
  /** Ends the pricing that is not finished, if there is one. */
  cancel(): void;
  /** Everything is priced from this list from now on; what is not finished is cancelled. */
  usePriceList(priceList: PriceList): void;
  /** Ends everything and frees what the worker remembers of plans. */
  forget(): void;
  /** The worker is gone: whatever is asked has failed. */
  close(message: string): void;
}

interface Waiting {
  readonly settle: (result: Result<DoneValues[keyof DoneValues], PricingStop>) => void;
  readonly onProgress: OnProgress | undefined;
  /** The lines of a price answer that have come so far. */
  readonly lines: LinePrice[];
}

type WithoutId<R> = R extends unknown ? Omit<R, 'id'> : never;
type RequestOf<K> = WithoutId<Extract<WorkRequest, { kind: K }>>;

/** A client that speaks to a worker over a port. */
export function createPricingClient(port: WorkerPort<PricingRequest, PricingAnswer>): PricingClient {
  const waiting = new Map<number, Waiting>();
  let lastId = 0;
  let closed: string | undefined;
  let pricing: number | undefined;
  let sent: ReadonlyMap<string, PlanLine> = new Map();
  let view: PricedPlanView | undefined;

  const settle = (id: number, result: Parameters<Waiting['settle']>[0]) => {
    waiting.get(id)?.settle(result);
    waiting.delete(id);
  };
  const stop = (id: number, reason: PricingStop['reason'], message = '') => settle(id, fail({ reason, message }));

  port.listen((answer) => {
    const { id, kind } = answer;
    const asked = waiting.get(id);
    if (kind === 'progress') asked?.onProgress?.({ done: answer.done, of: answer.of });
    else if (kind === 'lines') asked?.lines.push(...answer.lines);
    else if (kind === 'done') settle(id, ok(answer.value));
    else stop(id, kind, kind === 'failed' ? answer.message : '');
  });

  function ask<K extends WorkRequest['kind']>(
    request: RequestOf<K> & { readonly kind: K },
    onProgress?: OnProgress,
  ): { readonly id: number; readonly lines: readonly LinePrice[]; readonly result: PricingResult<DoneValues[K]> } {
    const id = (lastId += 1);
    const lines: LinePrice[] = [];
    const result = new Promise<Result<DoneValues[keyof DoneValues], PricingStop>>((resolve) => {
      waiting.set(id, { settle: resolve, onProgress, lines });
    });
    if (closed === undefined) port.send({ ...request, id });
    else stop(id, 'failed', closed);
    // The worker answers each kind of request with its own kind of value.
    return { id, lines, result: result as PricingResult<DoneValues[K]> };
  }

  return {
    async price(plan, onProgress) {
      const { horizon, groups } = plan;
      const order = plan.lines.map((line) => line.id);
      const changed = plan.lines.filter((line) => sent.get(line.id) !== line);
      const asked = ask({ kind: 'price', horizon, groups, order, lines: changed }, onProgress);
      pricing = asked.id;
      sent = new Map(plan.lines.map((line) => [line.id, line]));
      const result = await asked.result;
      if (!result.ok) return result;
      view = nextView(view, order, asked.lines, result.value);
      return ok(view);
    },
    check: (question, plans, instead) => ask({ kind: 'check', question, plans, instead: instead ?? null }).result,
    strategies: (onProgress) => ask({ kind: 'strategies' }, onProgress).result,
    compare: (before, after, onProgress) => ask({ kind: 'compare', before, after }, onProgress).result,
    cancel() {
      if (pricing !== undefined && waiting.has(pricing)) port.send({ kind: 'cancel', id: pricing });
    },
    usePriceList(priceList) {
      if (closed === undefined) port.send({ kind: 'list', priceList });
    },
    forget() {
      sent = new Map();
      if (closed === undefined) port.send({ kind: 'forget' });
    },
    close(message) {
      closed = message;
      for (const id of waiting.keys()) stop(id, 'failed', message);
    },
  };
}

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
