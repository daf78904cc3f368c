/**
 * What the window and the worker that prices plans say to each other. Plain data that can be cloned from one thread to
 * the other; only what is new since the last message of its kind is said again.
 */
import type { PriceList } from '../../../../shared/catalog/schema.ts';
import type { AccountPayments } from '../../../../shared/forecast/payment-days.ts';
import type { ForecastQuestion } from '../../../../shared/forecast/question.ts';
import type { PlanDiff } from '../../../../shared/plan/diff.ts';
import type { PricedLine } from '../../../../shared/plan/price.ts';
import type { Plan, PlanLine } from '../../../../shared/plan/schema.ts';
import type { Progress } from '../../../../shared/plan/stepwise.ts';
import type { StrategyMonths } from '../../../../shared/plan/strategy-costs.ts';
import type { Totals } from '../../../../shared/plan/totals.ts';

/** What a line costs, without what it was asked with. */
export interface LinePrice extends Omit<PricedLine, 'set' | 'line'> {
  readonly id: string;
}

export interface GroupTotals {
  /** Null: the lines that are in no group. */
  readonly id: string | null;
  readonly totals: Totals;
}

/** A priced plan as the window has it. */
export interface PricedPlanView {
  /** Counts the answers; a higher one is newer. */
  readonly revision: number;
  /** By the lines' ids, in the plan's order. A line that is the same as in the view before is the same object. */
  readonly lines: ReadonlyMap<string, LinePrice>;
  /** In the plan's order; the lines without a group last, if there are any. */
  readonly groups: readonly GroupTotals[];
  readonly totals: Totals;
}

/** Two plans beside each other. */
export interface PlanComparison {
  readonly diff: PlanDiff;
  readonly before: Totals;
  readonly after: Totals;
}

/** Comes first, and again when the list changes: everything is priced from it. Not answered. */
interface ListRequest {
  readonly kind: 'list';
  readonly priceList: PriceList;
}

/** Replaces an earlier one that is not finished. */
export interface PriceRequest {
  readonly id: number;
  readonly kind: 'price';
  readonly horizon: Plan['horizon'];
  readonly groups: Plan['groups'];
  /** The ids of all lines. */
  readonly order: readonly string[];
  /** Those that are new or different since the last request, whether that one was finished or not. */
  readonly lines: readonly PlanLine[];
}

/** Whether an account can pay the plan that was priced last. */
interface CheckRequest {
  readonly id: number;
  readonly kind: 'check';
  readonly question: ForecastQuestion;
  /** The other plans that count. */
  readonly plans: readonly Plan[];
  /** What is checked instead of the plan that was priced last; null: that one. */
  readonly instead: Plan | null;
}

interface CompareRequest {
  readonly id: number;
  readonly kind: 'compare';
  readonly before: Plan;
  readonly after: Plan;
}

/** The payments of the plan that was priced last, under each strategy. */
interface StrategiesRequest {
  readonly id: number;
  readonly kind: 'strategies';
}

/** Ends what is not finished. Not answered itself: what it ends is. */
interface CancelRequest {
  readonly id: number;
  readonly kind: 'cancel';
}

/** Ends everything and frees what is remembered of plans; the price list stays. Not answered. */
interface ForgetRequest {
  readonly kind: 'forget';
}

/** What is answered, in its turn. */
export type WorkRequest = PriceRequest | CheckRequest | CompareRequest | StrategiesRequest;
export type PricingRequest = ListRequest | WorkRequest | CancelRequest | ForgetRequest;

/** The sums of a plan; its lines have come before them. */
export type PlanSums = Pick<PricedPlanView, 'groups' | 'totals'>;

/** The value with which each kind of request is done. */
export interface DoneValues {
  readonly price: PlanSums;
  readonly check: AccountPayments;
  readonly compare: PlanComparison;
  readonly strategies: readonly StrategyMonths[];
}

/** Every request is answered by one of `done`, `failed` and `cancelled`, at last. */
export type PricingAnswer =
  | ({ readonly id: number; readonly kind: 'progress' } & Progress)
  /** Lines that are different since the last `done`. In parts, because the window takes each in between two frames. */
  | { readonly id: number; readonly kind: 'lines'; readonly lines: readonly LinePrice[] }
  | { readonly id: number; readonly kind: 'done'; readonly value: DoneValues[keyof DoneValues] }
  | { readonly id: number; readonly kind: 'failed'; readonly message: string }
  | { readonly id: number; readonly kind: 'cancelled' };
