/** The window's way to the worker that forecasts: says only what is new, and hears the newest question's answers. */
import type { WorkerPort } from '../worker-session.ts';
import type { PriceList } from '../../../../shared/catalog/schema.ts';
import type { Plan } from '../../../../shared/plan/schema.ts';
import {
  type AskRequest,
  type ForecastAnswer,
  type ForecastRequest,
  type PaymentsRequest,
  type SwitchedPlan,
  planKey,
} from './protocol.ts';

/** A question with everything that it needs. */
export interface Ask extends Pick<AskRequest, 'question' | 'cases' | 'options'> {
  readonly priceList: PriceList;
  /** Every plan that a case names. */
  readonly plans: readonly SwitchedPlan[];
}

/** The same for what plans need of the account. */
export interface PaymentsAsk extends Pick<PaymentsRequest, 'question' | 'cases'> {
  readonly priceList: PriceList;
  readonly plans: readonly SwitchedPlan[];
}

export interface ForecastClient {
  /** Asks; an earlier question that is not finished is not heard of any more. Returns a way to stop listening. */
  ask(ask: Ask, hear: (answer: ForecastAnswer) => void): () => void;
  askPayments(ask: PaymentsAsk, hear: (answer: ForecastAnswer) => void): () => void;
  /** The worker is gone: whatever is asked has failed. */
  close(message: string): void;
}

export function createForecastClient(port: WorkerPort<ForecastRequest, ForecastAnswer>): ForecastClient {
  let lastId = 0;
  let listener: ((answer: ForecastAnswer) => void) | undefined;
  let closed: string | undefined;
  let list: PriceList | undefined;
  let sent: ReadonlyMap<string, Plan> = new Map();

  port.listen((answer) => {
    if (answer.id === lastId) listener?.(answer);
  });

  const tellPlans = (plans: readonly SwitchedPlan[]) => {
    const now = new Map(plans.map(({ of, plan }) => [planKey(of), plan]));
    const changed = plans.filter(({ of, plan }) => sent.get(planKey(of)) !== plan);
    if (changed.length > 0 || now.size !== sent.size) port.send({ kind: 'plans', changed, keys: [...now.keys()] });
    sent = now;
  };

  const begin = (
    { priceList, plans }: Pick<Ask, 'priceList' | 'plans'>,
    request: (id: number) => ForecastRequest,
    hear: (answer: ForecastAnswer) => void,
  ) => {
    const id = (lastId += 1);
    listener = hear;
    if (closed !== undefined) {
      hear({ id, kind: 'failed', message: closed });
      return () => undefined;
    }
    if (list !== priceList) port.send({ kind: 'list', priceList });
    list = priceList;
    tellPlans(plans);
    port.send(request(id));
    return () => {
      if (lastId === id) listener = undefined;
    };
  };

  return {
    ask: ({ priceList, plans, ...question }, hear) =>
      begin({ priceList, plans }, (id) => ({ kind: 'ask', id, ...question }), hear),
    askPayments: ({ priceList, plans, ...question }, hear) =>
      begin({ priceList, plans }, (id) => ({ kind: 'payments', id, ...question }), hear),
    close(message) {
      closed = message;
      listener?.({ id: lastId, kind: 'failed', message });
    },
  };
}
