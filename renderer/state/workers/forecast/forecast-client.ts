/** The window's side of the workers that forecast: says only what is new. */
import type { PriceList } from '../../../../shared/catalog/schema.ts';
import type { AccountPayments } from '../../../../shared/forecast/payment-days.ts';
import type { Plan } from '../../../../shared/plan/schema.ts';
import { type WorkerClient, workerSession } from '../client.ts';
import type { Hearing, WorkerResult } from '../protocol.ts';
import {
  type CasesQuestion,
  type ForecastPart,
  type ForecastProtocol,
  type PaymentsQuestion,
  type Summaries,
  type SwitchedPlan,
  planKey,
} from './protocol.ts';

/** What a question rests on. */
interface Ground {
  readonly priceList: PriceList;
  /** Every plan that a case names. */
  readonly plans: readonly SwitchedPlan[];
}

export type CasesAsk = CasesQuestion & Ground;
export type PaymentsAsk = PaymentsQuestion & Ground;

/** An earlier question that is not finished is cancelled by the next. */
export interface ForecastClient {
  cases(ask: CasesAsk, hearing: Hearing<ForecastPart>): WorkerResult<Summaries>;
  /** What the plans of each case need of the account, by the cases' ids. */
  payments(ask: PaymentsAsk, signal?: AbortSignal): WorkerResult<ReadonlyMap<string, AccountPayments>>;
}

/** Speaks to a worker about accounts. */
export function forecastClient({ tell, ask }: WorkerClient<ForecastProtocol>): ForecastClient {
  let list: PriceList | undefined;
  let sent: ReadonlyMap<string, Plan> = new Map();

  const tellGround = ({ priceList, plans }: Ground) => {
    if (list !== priceList) tell({ kind: 'list', priceList });
    list = priceList;
    const now = new Map(plans.map(({ of, plan }) => [planKey(of), plan]));
    const changed = plans.filter(({ of, plan }) => sent.get(planKey(of)) !== plan);
    if (changed.length > 0 || now.size !== sent.size) tell({ kind: 'plans', changed, keys: [...now.keys()] });
    sent = now;
  };

  return {
    cases({ priceList, plans, ...question }, hearing) {
      tellGround({ priceList, plans });
      return ask('cases', question, hearing);
    },
    payments({ priceList, plans, ...question }, signal) {
      tellGround({ priceList, plans });
      return ask('payments', question, { signal });
    },
  };
}

const session = () =>
  workerSession<ForecastProtocol, ForecastClient>(
    () => new Worker(new URL('./forecast-worker.ts', import.meta.url), { type: 'module', name: 'forecast' }),
    forecastClient,
  );

/** The workers of the window: for what the page in view asks, and for what every page shows, whatever is asked there. */
export const forecastWorkers = { page: session(), planned: session() };
