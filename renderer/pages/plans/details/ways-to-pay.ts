/** The ways in which a line can be paid, beside each other: what each costs, and which one is in use. */
import type { Strategy } from '../../../../shared/billing/compare.ts';
import { type Money, moneyFromFen } from '../../../../shared/money/index.ts';
import type { PricedLine } from '../../../../shared/plan/price.ts';

export interface WayRow {
  readonly strategy: Strategy;
  /** Null: no price, or no such way. */
  readonly cost: Money | null;
  /** Above the cheapest; null where there is no cost. */
  readonly more: Money | null;
  readonly isChosen: boolean;
  /** The orders of the line's own term, where it costs more than the best orders do. */
  readonly isOfTerm: boolean;
}

const COST_OF = {
  configuration: 'configuration',
  monthly: 'monthly',
  'configuration-then-monthly': 'mixed',
} as const satisfies Record<Strategy, keyof PricedLine['costs']>;

const STRATEGIES = Object.keys(COST_OF) as readonly Strategy[];

type Ground = Pick<PricedLine, 'line' | 'costs' | 'chosen'>;

/**
 * Each way at its best. Where the line asks for orders of one term, and those are not the best ones, the way that is in
 * use stands there as a row of its own.
 */
export function waysToPay({ line, costs, chosen }: Ground): WayRow[] {
  const cheapest = costs.cheapest;
  const row = (strategy: Strategy, cost: Money | null, isChosen: boolean, isOfTerm: boolean): WayRow => ({
    strategy,
    cost,
    more: cost === null || cheapest === null ? null : moneyFromFen(cost - cheapest),
    isChosen,
    isOfTerm,
  });
  return STRATEGIES.flatMap((strategy) => {
    const best = costs[COST_OF[strategy]];
    const isChosen = strategy === chosen;
    const isOfTerm = isChosen && (line.term ?? '') !== '' && costs.chosen !== best;
    if (!isOfTerm) return [row(strategy, best, isChosen, false)];
    return [row(strategy, costs.chosen, true, true), row(strategy, best, false, false)];
  });
}
