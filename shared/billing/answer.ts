/** The calculator's answer: a comparison where the list allows one, otherwise what it does have a price for (PRC-6). */
import type { ProductCode } from '../catalog/schema.ts';
import { type Result, fail, ok } from '../result.ts';
import { type Comparison, type ConfigurationOption, type MonthlyOption, compare, monthlyOption } from './compare.ts';
import { monthlyModel } from './cost-model.ts';
import type { Horizon } from './horizon.ts';
import { FEWER_ORDERS_PERCENT } from './orders.ts';
import type { PricedSet } from './priced-set.ts';
import type { FieldProblem } from './problem.ts';
import { type ConsumptionQuote, noPrice, quoteConfiguration, quoteConsumption } from './quote.ts';

export interface ComparisonAnswer {
  readonly kind: 'comparison';
  readonly set: PricedSet;
  readonly horizon: Horizon;
  readonly comparison: Comparison;
}
/** One billing mode has a price, the other has none. */
export interface SingleAnswer {
  readonly kind: 'single';
  readonly set: PricedSet;
  readonly horizon: Horizon;
  readonly option: ConfigurationOption | MonthlyOption;
}
export interface ConsumptionAnswer {
  readonly kind: 'consumption';
  readonly set: PricedSet;
  readonly horizon: Horizon;
  readonly quote: ConsumptionQuote;
}
export type Answer = ComparisonAnswer | SingleAnswer | ConsumptionAnswer;

const SECONDS_PER_DAY = 86_400;
const BY_CONSUMPTION: ReadonlySet<ProductCode> = new Set(['eip-traffic', 'snapshot']);

/** Whether a product is billed by consumption only (USE-1, USE-2): there are no strategies to compare. */
export function isByConsumption(product: ProductCode): boolean {
  return BY_CONSUMPTION.has(product);
}

/**
 * Answers a question; fewer orders are offered as `compare` says. Fails with "no price" only where no billing mode has
 * one (PRC-6).
 */
export function answerOf(
  set: PricedSet,
  horizon: Horizon,
  percent: string = FEWER_ORDERS_PERCENT,
): Result<Answer, FieldProblem[]> {
  if (isByConsumption(set.product)) {
    const quote = quoteConsumption(set, horizon.days * SECONDS_PER_DAY);
    return quote.ok ? ok({ kind: 'consumption', set, horizon, quote: quote.value }) : quote;
  }
  const comparison = compare(set, horizon, percent);
  if (comparison.ok) return ok({ kind: 'comparison', set, horizon, comparison: comparison.value });
  const option = monthlyAlone(set, horizon, percent) ?? configurationAlone(set, horizon);
  if (option !== undefined) return ok({ kind: 'single', set, horizon, option });
  const lacking = set.components.filter(({ month, hour }) => month === undefined || hour === undefined);
  return fail((lacking.length > 0 ? lacking : set.components).map(noPrice));
}

/** A schedule changes what an hour costs on average (CFG-3), which a quote does not know: nothing rather than wrong. */
function configurationAlone(set: PricedSet, horizon: Horizon): ConfigurationOption | undefined {
  if (horizon.schedule !== undefined) return undefined;
  const quote = quoteConfiguration(set, horizon.days * SECONDS_PER_DAY);
  if (!quote.ok) return undefined;
  return { strategy: 'configuration', payable: quote.value.payable, lines: quote.value.lines };
}

/** Monthly packages without a configuration price to compare them with. */
function monthlyAlone(set: PricedSet, horizon: Horizon, percent: string): MonthlyOption | undefined {
  const model = monthlyModel(set);
  return model.ok ? monthlyOption(model.value, horizon, percent) : undefined;
}
