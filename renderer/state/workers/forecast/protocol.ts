/** What the window and the worker that forecasts say to each other: plain data that can be cloned. */
import type { PlanSwitch } from '../../../../shared/account/forecast-choices.ts';
import type { PriceList } from '../../../../shared/catalog/schema.ts';
import type { AccountPayments } from '../../../../shared/forecast/payment-days.ts';
import type {
  CaseSummary,
  ForecastCase,
  ForecastQuestion,
  ShownForecast,
} from '../../../../shared/forecast/question.ts';
import type { Plan } from '../../../../shared/plan/schema.ts';

/** Comes first, and again when the list changes: everything is priced from it. Not answered. */
interface ListRequest {
  readonly kind: 'list';
  readonly priceList: PriceList;
}

/** A plan as it is under a switch. */
export interface SwitchedPlan {
  readonly of: PlanSwitch;
  readonly plan: Plan;
}

/** The plans that are switched on somewhere: those that are new or different, and the keys of all. Not answered. */
interface PlansRequest {
  readonly kind: 'plans';
  readonly changed: readonly SwitchedPlan[];
  readonly keys: readonly string[];
}

/** Replaces an earlier one that is not finished. */
export interface AskRequest {
  readonly kind: 'ask';
  readonly id: number;
  readonly question: ForecastQuestion;
  /** The one in view first: it is answered in full, the others are summed up. */
  readonly cases: readonly ForecastCase[];
  /** Whether to sum up what each switch over what runs would change; those summaries' top-ups are one recharge. */
  readonly options: boolean;
}

/** Plans whose payments are told, each with the plans that count beside it. */
export interface PaymentsCase {
  readonly id: string;
  readonly plans: readonly PlanSwitch[];
  readonly others: readonly PlanSwitch[];
}

/** What plans need of the account. Replaces an earlier request that is not finished. */
export interface PaymentsRequest {
  readonly kind: 'payments';
  readonly id: number;
  readonly question: ForecastQuestion;
  readonly cases: readonly PaymentsCase[];
}

export type ForecastRequest = ListRequest | PlansRequest | AskRequest | PaymentsRequest;

/** One `shown`, then `summary` after `summary`, or one `payments` for each case, then `done`; or `failed`. Of a replaced request nothing more comes. */
export type ForecastAnswer =
  | { readonly id: number; readonly kind: 'shown'; readonly shown: ShownForecast }
  | { readonly id: number; readonly kind: 'summary'; readonly summary: CaseSummary }
  | { readonly id: number; readonly kind: 'payments'; readonly of: string; readonly payments: AccountPayments }
  | { readonly id: number; readonly kind: 'done' }
  | { readonly id: number; readonly kind: 'failed'; readonly message: string };

/** What tells a plan, or a scenario of it, from the others. */
export function planKey({ plan, scenario = '' }: PlanSwitch): string {
  return JSON.stringify([plan, scenario]);
}
