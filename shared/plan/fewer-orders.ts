/** The fewer orders beside the cheapest ones of a plan's line, and the term that a line takes to be paid by them. */
import { answerOf } from '../billing/answer.ts';
import type { FewerOrders, MonthlyOption, SwitchOption } from '../billing/compare.ts';
import { optionOf } from '../billing/explain.ts';
import type { Term } from '../catalog/schema.ts';
import { dayCellsOf, readDays } from './line-days.ts';
import type { PricedLine } from './price.ts';

export interface FewerWay extends FewerOrders {
  readonly strategy: (MonthlyOption | SwitchOption)['strategy'];
  /** How many the cheapest orders are. */
  readonly than: number;
  /** The term of a line that is paid by these orders; null: a line cannot say them. */
  readonly term: Term | null;
}

/** The ways of a line that have fewer orders which cost hardly more, within `percent` as the calculator says. */
export function fewerWays({ line, set, span }: PricedLine, percent: string): FewerWay[] {
  if (set === undefined || span === undefined) return [];
  const days = readDays({ ...dayCellsOf(line), start: '', end: '' }, set.product, span);
  const answer = answerOf(set, { ...span, schedule: days.ok ? days.value.schedule : undefined }, percent);
  if (!answer.ok) return [];
  return (['monthly', 'configuration-then-monthly'] as const).flatMap((strategy) => {
    const option = optionOf(answer.value, strategy);
    if (option === undefined || option.strategy === 'configuration' || option.fewerOrders === undefined) return [];
    const { fewerOrders, orders } = option;
    const terms = new Set(fewerOrders.orders.map(({ term }) => term));
    const [term] = terms;
    // A line has one term; with a change before them its date would be looked for anew.
    const canSay = strategy === 'monthly' && terms.size === 1 && term !== undefined;
    return [{ ...fewerOrders, strategy, than: orders.length, term: canSay ? term : null }];
  });
}
