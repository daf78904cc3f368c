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

/** A plan as it is under a switch. */
export interface SwitchedPlan {
  readonly of: PlanSwitch;
  readonly plan: Plan;
}

/** What everything is priced from, and the plans that are switched on somewhere: the new and different ones, and the keys of all. */
type RestoreResult =
  | { readonly kind: 'list'; readonly priceList: PriceList }
  | { readonly kind: 'plans'; readonly changed: readonly SwitchedPlan[]; readonly keys: readonly string[] };

/** How an account goes on. */
export interface CasesQuestion {
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

/** What plans need of the account. */
export interface PaymentsQuestion {
  readonly question: ForecastQuestion;
  readonly cases: readonly PaymentsCase[];
}

/** By the ids of the cases and of the options. */
export type Summaries = ReadonlyMap<string, CaseSummary>;

/** First the case in view, then the summary of each case. */
export type ForecastPart =
  | { readonly kind: 'shown'; readonly shown: ShownForecast }
  | { readonly kind: 'summary'; readonly summary: CaseSummary };

export interface ForecastProtocol {
  readonly told: RestoreResult;
  readonly asks: {
    readonly cases: { readonly question: CasesQuestion; readonly value: Summaries };
    /** By the ids of the cases. */
    readonly payments: { readonly question: PaymentsQuestion; readonly value: ReadonlyMap<string, AccountPayments> };
  };
  readonly part: ForecastPart;
}

/** What tells a plan, or a scenario of it, from the others. */
export function planKey({ plan, scenario = '' }: PlanSwitch): string {
  return JSON.stringify([plan, scenario]);
}
