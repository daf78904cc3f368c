/** What the forecast makes of one entry of what runs: nothing but a count, something with a cost, or what is wrong with it. */
import type { CalendarDate } from '../billing/calendar.ts';
import type { FieldProblem } from '../billing/problem.ts';
import type { PricedSet } from '../billing/priced-set.ts';
import type { Catalog } from '../catalog/catalog.ts';
import type { ForecastResource } from './input.ts';
import { readEachResource } from './read-resources.ts';
import { type Money, sumMoney, fractionOf, product, truncated } from '../money/index.ts';
import { configurationMeter, consumptionMeter, monthlyCosts } from '../billing/costs.ts';
import type { ExistingResource } from '../account/schema.ts';

/** What it costs: a package by the month, at the monthly list price; what is paid after use by the day, on average. */
export interface ResourceCost {
  readonly per: 'month' | 'day';
  /** With quantity and contract discount, each price line truncated (PRC-2). */
  readonly amount: Money;
  /** Of a package: what one renewal costs; undefined where the term has no price. */
  readonly renewal: Money | undefined;
}

export type ResourceReading =
  | { readonly kind: 'counted' }
  | { readonly kind: 'read'; readonly resource: ForecastResource; readonly cost: ResourceCost | undefined }
  | { readonly kind: 'unread'; readonly problems: readonly FieldProblem[] };

/** Reads one entry, as the forecast of that day would. Fields are those of the entry: `expires`, `disks[0].gb`. */
export function readingOf(resource: ExistingResource, catalog: Catalog, today: CalendarDate): ResourceReading {
  const { resources, problems } = readEachResource([resource], catalog, { date: today, time: '00:00:00' });
  const [read] = resources;
  if (problems.length > 0) {
    return { kind: 'unread', problems: problems.map((each) => ({ ...each, field: each.field.replace(PLACE, '') })) };
  }
  return read === undefined ? { kind: 'counted' } : { kind: 'read', resource: read, cost: costOf(read) };
}

const PLACE = /^resources\[\d+\]\./;

/** Undefined where a component has no such price (PRC-6). */
function costOf({ set, billing }: ForecastResource): ResourceCost | undefined {
  if (billing.kind === 'monthly') {
    const amount = monthOf(set);
    const renewal = monthlyCosts(set)?.orderPrices.get(billing.term);
    return amount === undefined ? undefined : { per: 'month', amount, renewal };
  }
  const meter = billing.kind === 'configuration' ? configurationMeter(set, billing.schedule) : consumptionMeter(set, 1);
  return meter === undefined ? undefined : { per: 'day', amount: meter(1), renewal: undefined };
}

/** One month at the list's monthly price, whatever terms are sold. */
function monthOf({ components, quantity, discount }: PricedSet): Money | undefined {
  const amounts = components.map(({ month }) =>
    month === undefined
      ? undefined
      : truncated(product(fractionOf(month.price), fractionOf(quantity), fractionOf(discount))),
  );
  const known = amounts.filter((amount) => amount !== undefined);
  return known.length < amounts.length ? undefined : sumMoney(known);
}
