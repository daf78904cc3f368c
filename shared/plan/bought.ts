/** A line of a plan that was bought: what the account has from then on, so that a forecast counts it there. */
import type { ExistingResource } from '../account/schema.ts';
import { isByConsumption } from '../billing/answer.ts';
import { type CalendarDate, addMonths } from '../billing/calendar.ts';
import type { PricedSet } from '../billing/priced-set.ts';
import { monthsOf, termsOf } from '../billing/terms.ts';
import type { Term } from '../catalog/schema.ts';
import { exact, over, roundHalfUp } from '../money/index.ts';
import type { PricedLine } from './price.ts';
import type { PlanLine } from './schema.ts';

/** Whether a line was bought. It stays in its plan, which is a budget; only what is still to come leaves it out. */
export function isBought({ boughtOn = '' }: PlanLine): boolean {
  return boughtOn !== '';
}

/** What keeps a line from being entered as bought. */
export type Unbuyable = 'bought' | 'own-price' | 'outside-plan' | 'problems';

/** Why a line cannot be entered as bought: an own price says nothing that an account could bill. Null where it can. */
export function whyUnbuyable(
  line: PlanLine,
  { chosen, span, problems }: Pick<PricedLine, 'chosen' | 'span' | 'problems'>,
): Unbuyable | null {
  if (isBought(line)) return 'bought';
  if (chosen === 'own') return 'own-price';
  if (problems.length > 0) return 'problems';
  return span === undefined ? 'outside-plan' : null;
}

/** How something was bought. */
export type Purchase =
  { readonly mode: 'monthly'; readonly term: Term } | { readonly mode: 'configuration' | 'consumption' };

/** Every way in which a set can be bought: by the modes and terms that all of its components have a price for (PRC-6). */
export function purchasesOf(set: PricedSet): Purchase[] {
  if (isByConsumption(set.product)) return [{ mode: 'consumption' }];
  const isMonthly = set.components.every(({ month }) => month !== undefined);
  const isHourly = set.components.every(({ hour }) => hour !== undefined);
  return [
    ...(isMonthly ? termsOf(set).map((term): Purchase => ({ mode: 'monthly', term })) : []),
    ...(isHourly ? [{ mode: 'configuration' } as const] : []),
  ];
}

/**
 * How the plan says that a line is bought: a monthly package by the first of its orders, what begins by configuration by
 * configuration. Undefined for a line that cannot be bought.
 */
export function plannedPurchase({ chosen, orders }: Pick<PricedLine, 'chosen' | 'orders'>): Purchase | undefined {
  if (chosen === null || chosen === 'own') return undefined;
  if (chosen === 'consumption') return { mode: 'consumption' };
  const [first] = orders;
  return chosen === 'monthly' && first !== undefined
    ? { mode: 'monthly', term: first.term }
    : { mode: 'configuration' };
}

/** What a person says about a purchase. */
export interface Bought {
  /** Of the entry in the account; new. */
  readonly id: string;
  readonly on: CalendarDate;
  readonly purchase: Purchase;
  /** Of a monthly package: it is renewed for the same term. */
  readonly autoRenew: boolean;
}

/**
 * A line as one entry of an account, whatever its quantity. A monthly package of N months expires on the same day of the
 * month N months later (PKG-2, PKG-2a). The traffic of a line is for all of its days, that of an entry for one: it is
 * divided exactly by the days that the plan counts, and rounded half up to 12 decimals of a GB where it does not end.
 * Throws a `RangeError` for a line that `whyUnbuyable` refuses.
 */
export function resourceOfLine(
  { line, set, span }: PricedLine,
  { id, on, purchase, autoRenew }: Bought,
): ExistingResource {
  if (set === undefined || span === undefined) throw new RangeError(`line ${line.id} cannot be bought`);
  const { disks = [], gbOut = '', hoursPerDay = '', daysPerWeek = '' } = line;
  const schedule = purchase.mode === 'configuration' ? filled({ hoursPerDay, daysPerWeek }) : {};
  return {
    product: set.product,
    region: set.region,
    quantity: set.quantity,
    id,
    name: line.name || line.type || line.id,
    ...filled({ type: line.type, gb: line.gb, iops: line.iops, mbps: line.mbps }),
    ...(gbOut === '' ? {} : { gbOut: perDay(gbOut, span.days) }),
    ...(disks.length === 0 ? {} : { disks }),
    ...filled({ bandwidth: line.bandwidth, discount: line.discount }),
    mode: purchase.mode,
    start: on,
    ...(purchase.mode === 'monthly' ? { expires: expiryOf(on, purchase.term), autoRenew, term: purchase.term } : {}),
    ...schedule,
  };
}

/** The last day of a monthly package that was bought on a day (PKG-2, PKG-2a). */
export function expiryOf(on: CalendarDate, term: Term): CalendarDate {
  return addMonths(on, monthsOf(term));
}

/** As many decimals as a cell takes. */
const DECIMALS = 12;

function perDay(gb: string, days: number): string {
  return roundHalfUp(over(exact(gb), days), DECIMALS).replace(/\.?0+$/, '');
}

function filled<K extends string>(cells: Readonly<Record<K, string | undefined>>): Partial<Record<K, string>> {
  const entries = Object.entries<string | undefined>(cells).filter(([, text]) => (text ?? '') !== '');
  return Object.fromEntries(entries) as Partial<Record<K, string>>;
}
