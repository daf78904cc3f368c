/** Cost over time: what each strategy costs when it turns out to be needed for the first n days only. */
import type { Money } from '../money/index.ts';
import { moneyFromFen } from '../money/index.ts';
import { type CalendarDate, addDays, addMonths, daysBetween, monthsToCover } from './calendar.ts';
import type { Comparison, Strategy, SwitchOption } from './compare.ts';
import type { OrderPlan } from './orders.ts';

/** Exact costs of the first `day` days. */
export interface CurvePoint {
  readonly day: number;
  readonly configuration: Money;
  readonly monthly: Money;
  /** Null for a horizon of a single day, which has no day to change on. */
  readonly mixed: Money | null;
}

/** What may be drawn: more points than pixels only cost time. */
export const MAX_POINTS = 400;

/** One point for every day of the horizon. The last one equals the options' payables. */
export function costCurve({ model, horizon, options }: Comparison): CurvePoint[] {
  const mixed = mixedCost(model.configuration, model.ordersFor, switchOf({ horizon, options }));
  return Array.from({ length: horizon.days }, (_, index) => {
    const day = index + 1;
    return { day, configuration: model.configuration(day), monthly: model.monthly(day), mixed: mixed(day) };
  });
}

/** What a strategy costs on a day of the curve. */
export function costOf(point: CurvePoint, strategy: Strategy): Money | null {
  return strategy === 'configuration-then-monthly' ? point.mixed : point[strategy];
}

interface Switch {
  readonly date: CalendarDate;
  /** The last day paid by configuration. */
  readonly day: number;
}

/** When the change from configuration to monthly is made, if the comparison has one (CFG-4). */
export function switchOf({ horizon, options }: Pick<Comparison, 'horizon' | 'options'>): Switch | undefined {
  const option = options.find((each): each is SwitchOption => each.strategy === 'configuration-then-monthly');
  return option && { date: option.switchDate, day: daysBetween(horizon.from, option.switchDate) };
}

/** Configuration up to the switch, then the cheapest orders from that date on (CFG-4, PKG-4). */
function mixedCost(
  configuration: (days: number) => Money,
  ordersFor: (months: number) => OrderPlan,
  change: Switch | undefined,
): (day: number) => Money | null {
  if (change === undefined) return () => null;
  let months = 1;
  return (day) => {
    if (day <= change.day) return configuration(day);
    // A term runs to the end of its last day (PKG-2), hence the one day more.
    while (daysBetween(change.date, addMonths(change.date, months)) + 1 < day - change.day) months += 1;
    return moneyFromFen(configuration(change.day) + ordersFor(months).payable);
  };
}

/** The cheapest orders that cover the days up to `day` from `from` on (PKG-1 to PKG-4). */
export function ordersUntil({ model, horizon }: Comparison, from: CalendarDate, day: number): OrderPlan {
  return model.ordersFor(monthsToCover(from, addDays(horizon.from, day)));
}

export type CurveEvent = 'first' | 'monthly-cheaper' | 'configuration-cheaper' | 'switch' | 'step' | 'end';

/** A day on which something happens, for the table beside the chart. */
export interface KeyDay {
  readonly point: CurvePoint;
  readonly events: readonly CurveEvent[];
}

/** The first day, every step of a line, every crossing, the change, and the end of the horizon. */
export function keyDays(comparison: Comparison, curve: readonly CurvePoint[]): KeyDay[] {
  const changeDay = switchOf(comparison)?.day ?? 0;
  const crossings = new Map(comparison.crossovers.map(({ fromDay, cheapest }) => [fromDay, cheapest]));
  return curve.flatMap((point, index): KeyDay[] => {
    const before = curve[index - 1];
    const crossing = crossings.get(point.day);
    const stepped =
      before !== undefined &&
      (point.monthly !== before.monthly || (point.day > changeDay && point.mixed !== before.mixed));
    const events: (CurveEvent | false)[] = [
      before === undefined && 'first',
      crossing !== undefined && `${crossing}-cheaper`,
      stepped && 'step',
      point.day === changeDay && 'switch',
      point.day === comparison.horizon.days && 'end',
    ];
    const happened = events.filter((event) => event !== false);
    return happened.length > 0 ? [{ point, events: happened }] : [];
  });
}

/** At most about `max` points: those of `keep` always, and evenly spaced ones between them. */
export function thin(curve: readonly CurvePoint[], keep: ReadonlySet<number>, max = MAX_POINTS): CurvePoint[] {
  if (curve.length <= max) return [...curve];
  const stride = Math.ceil(curve.length / Math.max(1, max - keep.size));
  return curve.filter(({ day }, index) => index % stride === 0 || keep.has(day));
}
