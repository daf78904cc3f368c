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

/** A plan to price. */
export interface PriceQuestion {
  readonly horizon: Plan['horizon'];
  readonly groups: Plan['groups'];
  /** The ids of all lines. */
  readonly order: readonly string[];
  /** Those that are new or different since the last question, whether that one was finished or not. */
  readonly lines: readonly PlanLine[];
}

/** Whether an account can pay a plan. */
export interface CheckQuestion {
  readonly question: ForecastQuestion;
  /** The other plans that count. */
  readonly plans: readonly Plan[];
  /** What is checked instead of the plan that was priced last; null: that one. */
  readonly instead: Plan | null;
}

/** The sums of a plan; its lines have come before them. */
export type PlanSums = Pick<PricedPlanView, 'groups' | 'totals'>;

/** Everything is priced from the list that was told last. */
export interface PricingProtocol {
  readonly told: PriceList;
  readonly asks: {
    readonly price: { readonly question: PriceQuestion; readonly value: PlanSums };
    readonly check: { readonly question: CheckQuestion; readonly value: AccountPayments };
    readonly compare: {
      readonly question: { readonly before: Plan; readonly after: Plan };
      readonly value: PlanComparison;
    };
    /** The payments of the plan that was priced last, under each strategy. */
    readonly strategies: { readonly question: null; readonly value: readonly StrategyMonths[] };
  };
  /** Lines that are different since the last plan was priced. In parts, because the window takes each in between two frames. */
  readonly part: readonly LinePrice[];
}
