/** When a whole plan would be paid if every line took the same strategy: by configuration, monthly, or its cheapest. */
import { isByConsumption } from '../billing/answer.ts';
import { PRODUCT_CODES } from '../catalog/schema.ts';
import { ZERO } from '../money/index.ts';
import { isFree } from './line-question.ts';
import { paidByMonth } from './paid-by-month.ts';
import type { PlanPricer, PricedLine } from './price.ts';
import type { Plan, PlanLine } from './schema.ts';
import type { Stepwise } from './stepwise.ts';
import { type MonthAmount, type Summand, type Total, planTotalsOf } from './totals.ts';

/** The strategies that a whole plan can take. */
export const PLAN_STRATEGIES = ['configuration', 'monthly', 'cheapest'] as const;
export type PlanStrategy = (typeof PLAN_STRATEGIES)[number];

export interface StrategyMonths {
  readonly strategy: PlanStrategy;
  /** The months with a payment, in their order; they add up to `total`. */
  readonly months: readonly MonthAmount[];
  /** The same as in the totals of the priced plan. */
  readonly total: Total;
}

/**
 * The payments of a plan under each strategy. What is billed by consumption or has an own price is paid as ever; a line
 * that cannot be paid in a way is missing in its total.
 */
export function* strategyPayments(plan: Plan, pricer: PlanPricer): Stepwise<StrategyMonths[]> {
  const count = plan.lines.length;
  const of = count * (1 + PLAN_STRATEGIES.length);
  const { lines } = yield* pricer.pricing(plan, { done: 0, of });
  // All in one plan, so that what is bought is looked up once for the three.
  const variants = yield* pricer.pricing({ ...plan, lines: plan.lines.flatMap(variantsOf) }, { done: count, of });
  return PLAN_STRATEGIES.map((strategy, offset) => {
    const summands = lines.map((line, index) =>
      summand(line, strategy, variants.lines[index * PLAN_STRATEGIES.length + offset]),
    );
    const { chosen, ...paid } = planTotalsOf(summands);
    return { strategy, months: paidByMonth(paid, plan.horizon), total: chosen };
  });
}

function variantsOf(line: PlanLine): PlanLine[] {
  return PLAN_STRATEGIES.map((strategy) => inMode(line, strategy));
}

/** The line in another mode. No mode is the cheapest one, and written so the question is the one that is known. */
function inMode(line: PlanLine, strategy: PlanStrategy): PlanLine {
  const product = PRODUCT_CODES.find((code) => code === line.product);
  if (isFree(line) || product === undefined || isByConsumption(product)) return line;
  const { mode: _mode, term: _term, ...rest } = line;
  return strategy === 'cheapest' ? rest : { ...rest, mode: strategy };
}

/**
 * A line that is not priced in its own mode because of a wrong cell is in no total, even where the other mode would do
 * away with the mistake: the strategies are to be compared with the totals that stand beside them.
 */
function summand({ line, costs }: PricedLine, strategy: PlanStrategy, variant: PricedLine | undefined): Summand {
  const cost = costs[strategy];
  const nothing = { configuration: null, monthly: null, mixed: null, cheapest: null };
  if (cost === null || variant === undefined) {
    return { line, costs: { ...nothing, chosen: null }, saving: ZERO, first: null, now: ZERO, later: [] };
  }
  const { first, now, later } = variant;
  return { line, costs: { ...nothing, chosen: cost }, saving: ZERO, first, now, later };
}
