/** Which strategy is cheaper over a horizon, from which day on, and what to order when. */
import { type Term } from '../catalog/schema.ts';
import { type Money, ZERO, compareExact, exact, moneyFromFen, over, plus, roundHalfUp } from '../money/index.ts';
import { type Result, fail, ok } from '../result.ts';
import type { RuleId } from '../rules/register.ts';
import {
  type CalendarDate,
  type ChinaTime,
  addDays,
  addMonths,
  daysBetween,
  firstDayCovered,
  monthsToCover,
} from './calendar.ts';
import { type CostModel, type MonthlyModel, costModel } from './cost-model.ts';
import type { Horizon } from './horizon.ts';
import type { PriceLine } from './line.ts';
import { FEWER_ORDERS_PERCENT, type OrderPlan } from './orders.ts';
import type { PricedSet } from './priced-set.ts';
import type { FieldProblem } from './problem.ts';
import { termEnd } from './quote.ts';
import { monthsOf } from './terms.ts';

export type PureStrategy = 'configuration' | 'monthly';
export type Strategy = PureStrategy | 'configuration-then-monthly';

/** One order of a monthly package: to be placed by `start`, because renewals chain (PKG-4). */
export interface Order {
  readonly term: Term;
  readonly start: CalendarDate;
  readonly termEnd: ChinaTime;
  readonly payable: Money;
  readonly lines: readonly PriceLine[];
}

/** Fewer orders than the cheapest ones, for hardly more: each order is one more renewal that can be forgotten. */
export interface FewerOrders {
  readonly orders: readonly Order[];
  /** Of the whole option with these orders, what is paid by configuration before them included. */
  readonly payable: Money;
  /** What they cost more than the cheapest orders. */
  readonly extra: Money;
}

export interface ConfigurationOption {
  readonly strategy: 'configuration';
  readonly payable: Money;
  readonly lines: readonly PriceLine[];
}
export interface MonthlyOption {
  readonly strategy: 'monthly';
  readonly payable: Money;
  /** The cheapest ones. */
  readonly orders: readonly Order[];
  readonly fewerOrders?: FewerOrders;
}
export interface SwitchOption {
  readonly strategy: 'configuration-then-monthly';
  readonly payable: Money;
  readonly switchDate: CalendarDate;
  readonly configurationPayable: Money;
  readonly lines: readonly PriceLine[];
  /** The cheapest ones. */
  readonly orders: readonly Order[];
  readonly fewerOrders?: FewerOrders;
}
export type Option = ConfigurationOption | MonthlyOption | SwitchOption;

/** From `fromDay` on, the cheaper of the two pure strategies is `cheapest`. */
export interface Crossover {
  readonly fromDay: number;
  readonly cheapest: PureStrategy;
}

export interface Comparison {
  readonly set: PricedSet;
  readonly horizon: Horizon;
  /** In the order configuration, monthly, configuration-then-monthly; the last one is absent for a single day. */
  readonly options: readonly Option[];
  readonly cheapest: Strategy;
  readonly breakEven: {
    /** One month's package over the hourly price of the whole set, rounded half-up to 4 decimals. */
    readonly hoursPerMonth: string | null;
    /** The first day on which monthly costs strictly less, within `BREAK_EVEN_DAYS`. */
    readonly days: number | null;
  };
  readonly crossovers: readonly Crossover[];
  readonly assumptions: readonly RuleId[];
  /** Rules on which JD Cloud's pages disagree, where the other reading would give another answer. */
  readonly conflicts: readonly RuleId[];
  readonly model: CostModel;
}

/** How far the break-even day is looked for: three years. */
export const BREAK_EVEN_DAYS = 1100;

/**
 * Compares the strategies over a horizon: CFG-1 and CFG-6 for configuration, PKG-1 to PKG-4 for monthly packages,
 * CFG-4 for the change from one to the other, PRC-2 for every amount.
 * Fewer orders are offered beside the cheapest ones where those save less than `percent` of them.
 * Fails with "no price" where a component lacks one of the two prices (PRC-6).
 */
export function compare(
  set: PricedSet,
  horizon: Horizon,
  percent: string = FEWER_ORDERS_PERCENT,
): Result<Comparison, FieldProblem[]> {
  const built = costModel(set, horizon);
  if (!built.ok) return fail(built.error);
  const model = built.value;
  const options = [
    configurationOption(model, horizon),
    monthlyOption(model, horizon, percent),
    switchOption(model, horizon, percent),
  ];
  const offered = options.filter((option) => option !== undefined);
  const cheapest = offered.reduce((best, option) => (option.payable < best.payable ? option : best));
  return ok({
    set,
    horizon,
    options: offered,
    cheapest: cheapest.strategy,
    breakEven: { hoursPerMonth: breakEvenHours(set), days: breakEvenDays(model) },
    crossovers: crossovers(model, horizon.days),
    assumptions: assumptionsOf(offered, horizon),
    conflicts: conflictsOf(set, offered),
    model,
  });
}

function configurationOption(model: CostModel, { days }: Horizon): ConfigurationOption {
  return { strategy: 'configuration', payable: model.configuration(days), lines: model.configurationLines(days) };
}

/** The cheapest orders that cover the horizon (PKG-1, PKG-4), and fewer ones beside them. */
export function monthlyOption(model: MonthlyModel, { from, to }: Horizon, percent: string): MonthlyOption {
  const months = monthsToCover(from, to);
  const plan = model.ordersFor(months);
  return {
    strategy: 'monthly',
    payable: plan.payable,
    orders: ordersOf(model, plan, from),
    ...fewerBeside(model, { plan, fewer: model.fewerFor(months, percent), from, before: ZERO }),
  };
}

interface OrderSets {
  readonly plan: OrderPlan;
  readonly fewer: OrderPlan | undefined;
  readonly from: CalendarDate;
  /** Paid by configuration before the orders. */
  readonly before: Money;
}

function fewerBeside(
  model: MonthlyModel,
  { plan, fewer, from, before }: OrderSets,
): { readonly fewerOrders?: FewerOrders } {
  if (fewer === undefined) return {};
  return {
    fewerOrders: {
      orders: ordersOf(model, fewer, from),
      payable: moneyFromFen(before + fewer.payable),
      extra: moneyFromFen(fewer.payable - plan.payable),
    },
  };
}

/** A date on which to change from configuration to monthly packages, and what is still to be covered then. */
export interface SwitchDay {
  readonly date: CalendarDate;
  /** The days paid by configuration before it. */
  readonly day: number;
  /** The months of package that cover the rest. */
  readonly months: number;
}

/**
 * The dates on which a change can be cheapest, strictly inside the horizon. Waiting a day costs a day of pay by
 * configuration, so only the first day from which fewer months are enough can be the best one.
 */
export function switchDays({ from, to, days }: Pick<Horizon, 'from' | 'to' | 'days'>): SwitchDay[] {
  const found: SwitchDay[] = [];
  for (let day: number | undefined = 1; day !== undefined && day < days;) {
    const date = addDays(from, day);
    const months = monthsToCover(date, to);
    found.push({ date, day, months });
    day = months === 1 ? undefined : daysBetween(from, firstDayCovered(to, months - 1));
  }
  return found;
}

export interface ModeSwitch {
  readonly change: SwitchDay;
  readonly plan: OrderPlan;
  readonly payable: Money;
}

/** The cheapest of the dates to change, on a tie the earliest; undefined where there is none (CFG-4). */
export function cheapestSwitch(
  model: Pick<CostModel, 'configuration' | 'ordersFor'>,
  changes: readonly SwitchDay[],
): ModeSwitch | undefined {
  let best: ModeSwitch | undefined;
  for (const change of changes) {
    const plan = model.ordersFor(change.months);
    const payable = moneyFromFen(model.configuration(change.day) + plan.payable);
    if (best === undefined || payable < best.payable) best = { change, plan, payable };
  }
  return best;
}

function switchOption(model: CostModel, horizon: Horizon, percent: string): SwitchOption | undefined {
  const best = cheapestSwitch(model, switchDays(horizon));
  if (best === undefined) return undefined;
  const { plan } = best;
  const { date, day, months } = best.change;
  const before = model.configuration(day);
  return {
    strategy: 'configuration-then-monthly',
    payable: best.payable,
    switchDate: date,
    configurationPayable: before,
    lines: model.configurationLines(day),
    orders: ordersOf(model, plan, date),
    ...fewerBeside(model, { plan, fewer: model.fewerFor(months, percent), from: date, before }),
  };
}

/** The orders with their dates: each starts where the one before ends, counted from the first day (PKG-2a, PKG-4). */
export function ordersOf(model: MonthlyModel, plan: OrderPlan, from: CalendarDate): Order[] {
  let months = 0;
  return plan.terms.map((term) => {
    const start = addMonths(from, months);
    months += monthsOf(term);
    return {
      term,
      start,
      termEnd: termEnd(from, months),
      payable: model.orderPrice(term),
      lines: model.orderLines(term),
    };
  });
}

/** The month's list price over the hour's, of the whole set; null when the hour costs nothing. Discounts cancel out. */
function breakEvenHours(set: PricedSet): string | null {
  let month = exact(0);
  let hour = exact(0);
  for (const component of set.components) {
    if (component.month !== undefined) month = plus(month, exact(component.month.price));
    if (component.hour !== undefined) hour = plus(hour, exact(component.hour.price));
  }
  return compareExact(hour, exact(0)) === 0 ? null : roundHalfUp(over(month, hour), 4);
}

function breakEvenDays(model: CostModel): number | null {
  for (let day = 1; day <= BREAK_EVEN_DAYS; day += 1) {
    if (model.monthly(day) < model.configuration(day)) return day;
  }
  return null;
}

function crossovers(model: CostModel, days: number): Crossover[] {
  const found: Crossover[] = [];
  for (let day = 1; day <= days; day += 1) {
    const cheapest = model.monthly(day) < model.configuration(day) ? 'monthly' : 'configuration';
    if (found.at(-1)?.cheapest !== cheapest) found.push({ fromDay: day, cheapest });
  }
  return found;
}

/** The older page on Cloud Physical Servers lets a renewal start on the next day. */
function conflictsOf({ product }: PricedSet, options: readonly Option[]): RuleId[] {
  const isRenewed = options.some((option) => 'orders' in option && option.orders.length > 1);
  return product === 'cps' && isRenewed ? ['PKG-4'] : [];
}

function assumptionsOf(options: readonly Option[], horizon: Horizon): RuleId[] {
  const offered = options.flatMap((option) =>
    'orders' in option ? [...option.orders, ...(option.fewerOrders?.orders ?? [])] : [],
  );
  const terms = offered.map(({ term }) => term);
  const unconfirmed = terms.some((term) => term === '2y' || term === '3y');
  return [
    'PKG-2a',
    ...(unconfirmed ? (['PKG-3'] as const) : []),
    ...(horizon.schedule === undefined ? [] : (['CFG-3'] as const)),
  ];
}
