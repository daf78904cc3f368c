/** "Why?": how a figure of the answer came about, as data: price lines, the last step of the sum, the rules applied. */
import type { PriceFormula } from '../catalog/schema.ts';
import {
  type Money,
  ZERO,
  compareExact,
  displayMoney,
  exact,
  moneyFromFen,
  over,
  roundHalfUp,
} from '../money/index.ts';
import { RULES, type RuleId } from '../rules/register.ts';
import type { Answer } from './answer.ts';
import type { CalendarDate } from './calendar.ts';
import type { Comparison, Option, Order, Strategy, SwitchOption } from './compare.ts';
import { ordersUntil, switchOf } from './curve.ts';
import type { PriceLine } from './line.ts';
import type { PricedSet } from './priced-set.ts';

/** A figure on screen that can say how it came about. */
export type ExplainedFigure =
  /** What a strategy costs over the first `days`. */
  | { readonly kind: 'total'; readonly strategy: Strategy; readonly days: number }
  | { readonly kind: 'now'; readonly strategy: Strategy }
  | { readonly kind: 'per-day'; readonly strategy: Strategy }
  | { readonly kind: 'order'; readonly strategy: Strategy; readonly index: number }
  /** What a strategy costs over the horizon with the fewer orders that are offered beside its cheapest ones. */
  | { readonly kind: 'fewer-orders'; readonly strategy: Strategy }
  /** How much more these fewer orders cost. */
  | { readonly kind: 'fewer-extra'; readonly strategy: Strategy }
  | { readonly kind: 'before-switch' }
  /** How much less `strategy` costs than `than` over the first `days`. */
  | { readonly kind: 'difference'; readonly strategy: Strategy; readonly than: Strategy; readonly days: number }
  | { readonly kind: 'break-even' }
  | { readonly kind: 'consumption' };

/** Lines that are paid together: a stretch by configuration, one order, or what was consumed. */
export type ExplainedPart =
  | { readonly kind: 'configuration'; readonly days: number; readonly lines: readonly PriceLine[] }
  /** Equal orders, one after the other: the lines are those of one of them. */
  | {
      readonly kind: 'order';
      readonly term: Order['term'];
      readonly count: number;
      readonly lines: readonly PriceLine[];
    }
  | { readonly kind: 'consumption'; readonly days: number; readonly lines: readonly PriceLine[] };

export interface AppliedRule {
  readonly id: RuleId;
  /** Whether the rule's assumption was needed for this figure. */
  readonly assumed: boolean;
}

export interface Explanation {
  /** The figure as it is shown. */
  readonly result: string;
  readonly parts: readonly ExplainedPart[];
  /** The step that leads from the parts to the figure; empty where one part is the figure. */
  readonly calculation: string;
  /** Amounts are truncated per line (PRC-2); averages and hours, which nobody pays, are rounded half-up. */
  readonly rounding: 'truncated' | 'half-up' | 'none';
  readonly rules: readonly AppliedRule[];
}

/** Explains a figure; null when the answer does not have it (any more). */
export function explain(answer: Answer, figure: ExplainedFigure): Explanation | null {
  const found = derive(answer, figure);
  if (found === null) return null;
  const rounding = found.rounding ?? (found.parts.length > 0 ? 'truncated' : 'none');
  return {
    result: found.result,
    parts: found.parts,
    calculation: found.calculation ?? '',
    rounding,
    rules: rulesFor(answer, figure, found.parts),
  };
}

interface Derived {
  readonly result: string;
  readonly parts: readonly ExplainedPart[];
  readonly calculation?: string;
  readonly rounding?: Explanation['rounding'];
}

function derive(answer: Answer, figure: ExplainedFigure): Derived | null {
  if (figure.kind === 'consumption') return consumption(answer);
  if (figure.kind === 'break-even') return breakEven(answer);
  if (figure.kind === 'total') return summed(partsOver(answer, figure.strategy, figure.days));
  if (figure.kind === 'difference') return difference(answer, figure);
  const option = optionOf(answer, figure.kind === 'before-switch' ? 'configuration-then-monthly' : figure.strategy);
  if (option === undefined) return null;
  if (figure.kind === 'per-day') return perDay(answer, option);
  if (figure.kind === 'now') return payNow(option);
  if (figure.kind === 'fewer-orders') return summed(fewerParts(answer, option));
  if (figure.kind === 'fewer-extra') return differenceOf(fewerParts(answer, option), partsOf(answer, option));
  if (figure.kind === 'before-switch') return summed(partsOf(answer, option).slice(0, 1));
  const order = 'orders' in option ? option.orders[figure.index] : undefined;
  return order === undefined ? null : summed(orderParts([order]));
}

/** What is paid when it is ordered: the first order in advance (BAL-4), nothing by configuration. */
export function paidNow(option: Option): Money {
  return option.strategy === 'monthly' ? (option.orders[0]?.payable ?? ZERO) : ZERO;
}

/** The average of a day, rounded half-up to the fen: for orientation, nobody pays it. */
export function averagePerDay(payable: Money, days: number): Money {
  return moneyFromFen(BigInt(roundHalfUp(over(exact(`${payable}`), days), 0)));
}

export function optionOf(answer: Answer, strategy: Strategy): Option | undefined {
  if (answer.kind === 'consumption') return undefined;
  const options: readonly Option[] = answer.kind === 'comparison' ? answer.comparison.options : [answer.option];
  return options.find((option) => option.strategy === strategy);
}

function payNow(option: Option): Derived | null {
  const [first] = option.strategy === 'monthly' ? option.orders : [];
  return first === undefined ? { result: displayMoney(ZERO), parts: [] } : summed(orderParts([first]));
}

function perDay(answer: Answer, option: Option): Derived {
  const { days } = answer.horizon;
  const result = displayMoney(averagePerDay(option.payable, days));
  const calculation = `${displayMoney(option.payable)} ÷ ${days} = ${result}`;
  return { result, parts: partsOf(answer, option), calculation, rounding: 'half-up' };
}

function difference(answer: Answer, figure: Extract<ExplainedFigure, { kind: 'difference' }>): Derived | null {
  const dearer = partsOver(answer, figure.than, figure.days);
  return differenceOf(dearer, partsOver(answer, figure.strategy, figure.days));
}

function differenceOf(dearer: readonly ExplainedPart[], cheaper: readonly ExplainedPart[]): Derived | null {
  if (dearer.length === 0 || cheaper.length === 0) return null;
  const result = displayMoney(moneyFromFen(sumOf(dearer) - sumOf(cheaper)));
  const calculation = `${displayMoney(sumOf(dearer))} − ${displayMoney(sumOf(cheaper))} = ${result}`;
  return { result, parts: [...dearer, ...cheaper], calculation };
}

function breakEven(answer: Answer): Derived | null {
  const hours = answer.kind === 'comparison' ? answer.comparison.breakEven.hoursPerMonth : null;
  if (hours === null) return null;
  const month = sumOfPrices(answer.set.components.map((component) => component.month?.price));
  const hour = sumOfPrices(answer.set.components.map((component) => component.hour?.price));
  return { result: hours, parts: [], calculation: `${month} ÷ ${hour} = ${hours}`, rounding: 'half-up' };
}

function sumOfPrices(prices: readonly (string | undefined)[]): string {
  return prices.length > 1 ? `(${prices.join(' + ')})` : (prices[0] ?? '');
}

function consumption(answer: Answer): Derived | null {
  if (answer.kind !== 'consumption') return null;
  const { days, lines } = answer.quote;
  return summed([{ kind: 'consumption', days, lines }]);
}

/** The parts of a strategy over the first `days`; at the horizon's end those of the answer itself. */
function partsOver(answer: Answer, strategy: Strategy, days: number): ExplainedPart[] {
  if (answer.kind === 'comparison' && days !== answer.horizon.days) {
    return partsUntil(answer.comparison, strategy, days);
  }
  const option = optionOf(answer, strategy);
  return option === undefined ? [] : partsOf(answer, option);
}

function partsOf({ horizon }: Answer, option: Option): ExplainedPart[] {
  if (option.strategy === 'configuration') return [{ kind: 'configuration', days: horizon.days, lines: option.lines }];
  const orders = orderParts(option.orders);
  if (option.strategy === 'monthly') return orders;
  return [{ kind: 'configuration', days: switchDay(horizon, option), lines: option.lines }, ...orders];
}

/** The parts of an option with fewer orders; none where it offers none. */
function fewerParts(answer: Answer, option: Option): ExplainedPart[] {
  if (option.strategy === 'configuration' || option.fewerOrders === undefined) return [];
  return partsOf(answer, { ...option, orders: option.fewerOrders.orders });
}

function switchDay(horizon: Answer['horizon'], option: SwitchOption): number {
  return switchOf({ horizon, options: [option] })?.day ?? 0;
}

function partsUntil(comparison: Comparison, strategy: Strategy, days: number): ExplainedPart[] {
  const { model, horizon } = comparison;
  const byConfiguration = (count: number): ExplainedPart => ({
    kind: 'configuration',
    days: count,
    lines: model.configurationLines(count),
  });
  const byOrders = (from: CalendarDate): ExplainedPart[] =>
    orderParts(ordersUntil(comparison, from, days).terms.map((term) => ({ term, lines: model.orderLines(term) })));
  if (strategy === 'configuration') return [byConfiguration(days)];
  if (strategy === 'monthly') return byOrders(horizon.from);
  const change = switchOf(comparison);
  if (change === undefined) return [];
  return days <= change.day ? [byConfiguration(days)] : [byConfiguration(change.day), ...byOrders(change.date)];
}

/** Equal orders that follow one another are one part: their lines are equal too, and nobody reads them twice. */
function orderParts(orders: readonly Pick<Order, 'term' | 'lines'>[]): ExplainedPart[] {
  const counts = new Map<Order['term'], number>();
  for (const { term } of orders) counts.set(term, (counts.get(term) ?? 0) + 1);
  return [...counts].map(([term, count]) => {
    const lines = orders.find((order) => order.term === term)?.lines ?? [];
    return { kind: 'order', term, count, lines };
  });
}

function summed(parts: readonly ExplainedPart[]): Derived | null {
  if (parts.length === 0) return null;
  const result = displayMoney(sumOf(parts));
  const terms = parts.map((part) => `${countOf(part) > 1 ? `${countOf(part)} × ` : ''}${displayMoney(eachOf(part))}`);
  const isSum = parts.length > 1 || parts.some((part) => countOf(part) > 1);
  return { result, parts, calculation: isSum ? `${terms.join(' + ')} = ${result}` : '' };
}

/** How many times the lines of a part are paid. */
export function countOf(part: ExplainedPart): number {
  return part.kind === 'order' ? part.count : 1;
}

/** The lines of a part added up, once: each is truncated before (PRC-2). */
export function eachOf({ lines }: ExplainedPart): Money {
  return moneyFromFen(lines.reduce((sum, line) => sum + line.payable, 0n));
}

/** What a part comes to: every one of equal orders is truncated by itself (PRC-2). */
export function payableOf(part: ExplainedPart): Money {
  return moneyFromFen(eachOf(part) * BigInt(countOf(part)));
}

function sumOf(parts: readonly ExplainedPart[]): Money {
  return moneyFromFen(parts.reduce((sum, part) => sum + payableOf(part), 0n));
}

/** The rules that made a figure, in the register's order, with whether their assumption was needed. */
export function rulesFor(
  { set, horizon }: Answer,
  figure: ExplainedFigure,
  parts: readonly ExplainedPart[],
): AppliedRule[] {
  const orders = parts.filter((part) => part.kind === 'order');
  const applied = new Set<RuleId>([
    ...rulesOfFigure(figure),
    ...(figure.kind === 'break-even' ? (['PRC-1'] as const) : []),
    ...(parts.length > 0 ? rulesOfPrices(set) : []),
    ...rulesOfOrders(
      orders.reduce((sum, { count }) => sum + count, 0),
      horizon.from,
    ),
    ...(parts.some((part) => part.kind === 'configuration')
      ? rulesOfConfiguration(horizon.schedule !== undefined)
      : []),
    ...(parts.some((part) => part.kind === 'consumption') ? [consumptionRule(set)] : []),
  ]);
  const longTerm = orders.some(({ term }) => term === '2y' || term === '3y');
  const assumed: Partial<Record<RuleId, boolean>> = { 'PKG-2a': true, 'PKG-3': longTerm, 'CFG-3': true };
  return (Object.keys(RULES) as RuleId[])
    .filter((id) => applied.has(id))
    .map((id) => ({ id, assumed: assumed[id] ?? false }));
}

function rulesOfFigure(figure: ExplainedFigure): RuleId[] {
  const mixed = 'strategy' in figure && figure.strategy === 'configuration-then-monthly';
  const change: RuleId[] = mixed || figure.kind === 'before-switch' ? ['CFG-4'] : [];
  if (figure.kind !== 'now') return change;
  return [...change, figure.strategy === 'monthly' ? 'BAL-4' : 'BAL-3'];
}

function rulesOfPrices({ components, discount }: PricedSet): RuleId[] {
  const has = (shape: string) =>
    components.some(({ row }) => [row.month, row.hour].some((formula) => hasShape(formula, shape)));
  return [
    'PRC-1',
    'PRC-2',
    ...(has('steps') ? (['PRC-3'] as const) : []),
    ...(has('perIops') ? (['PRC-4'] as const) : []),
    ...(compareExact(exact(discount), exact(1)) === 0 ? [] : (['PRC-5'] as const)),
    ...(components.every(({ row }) => row.onSale) ? [] : (['PRC-7'] as const)),
  ];
}

function hasShape(formula: PriceFormula | undefined, shape: string): boolean {
  return typeof formula === 'object' && shape in formula;
}

/** Clamping (PKG-2a) matters only for a day of the month that some months do not have. */
function rulesOfOrders(count: number, from: CalendarDate): RuleId[] {
  if (count === 0) return [];
  const mayClamp = Number(from.slice(8)) > 28;
  return [
    'PKG-1',
    'PKG-2',
    'PKG-3',
    ...(mayClamp ? (['PKG-2a'] as const) : []),
    ...(count > 1 ? (['PKG-4'] as const) : []),
  ];
}

function rulesOfConfiguration(scheduled: boolean): RuleId[] {
  return ['CFG-1', 'CFG-6', ...(scheduled ? (['CFG-3'] as const) : [])];
}

function consumptionRule({ product }: PricedSet): RuleId {
  return product === 'snapshot' ? 'USE-2' : 'USE-1';
}
