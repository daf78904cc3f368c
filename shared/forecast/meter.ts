/**
 * What a resource that is billed afterwards costs, line by line. A line costs its rate times the use, truncated (PRC-2).
 * What is dropped is carried from bill to bill, so that bills add up to the quote of the same time exactly; an account's
 * setting drops it from every bill for good.
 */
import type { BillFractions } from '../account/settings.ts';
import type { Schedule } from '../billing/horizon.ts';
import type { Component, PricedSet } from '../billing/priced-set.ts';
import { type Fraction, dividedBy, fractionOf, product } from '../money/index.ts';
import { burnFactor } from './burn.ts';
import type { ConfigurationBilling, ConsumptionBilling } from './input.ts';
import { HOUR } from './moments.ts';

export interface MeterLine {
  /** Settled on every full hour for the hour before; otherwise at midnight for the day before (CFG-2). */
  readonly hourly: boolean;
  /** RMB for one unit of use. */
  readonly rate: Fraction;
}

/** Use is counted in seconds (CFG-1), or by consumption in days begun (USE-1, USE-2). */
export interface MeterLines {
  readonly lines: readonly MeterLine[];
  readonly unit: 'second' | 'day';
}

/** The lines of a set, at prices changed by a percentage; undefined where a component has no such price (PRC-6). */
export function meterLines(
  set: PricedSet,
  billing: ConfigurationBilling | ConsumptionBilling,
  burn: string | undefined,
): MeterLines | undefined {
  const known = listLines(set, billing);
  if (known === undefined || burn === undefined) return known;
  const factor = burnFactor(burn);
  return { ...known, lines: known.lines.map((line) => ({ ...line, rate: product(line.rate, factor) })) };
}

function listLines(set: PricedSet, billing: ConfigurationBilling | ConsumptionBilling): MeterLines | undefined {
  if (billing.kind === 'configuration') return perSecond(set, billing.schedule);
  const lines = set.components.flatMap((component) => perDay(set, component));
  return lines.length === 0 ? undefined : { unit: 'day', lines };
}

/** Fen after so many units of use, truncated. */
export function meteredCost({ rate }: MeterLine, units: number): bigint {
  return (rate.numerator * BigInt(units) * 100n) / rate.denominator;
}

/** What of a line is settled: the units of use, and the fen that they cost in one sum. */
export interface SettledLine {
  readonly units: number;
  readonly fen: bigint;
}

export function settledLine(line: MeterLine, units: number): SettledLine {
  return { units, fen: meteredCost(line, units) };
}

/** Bills at even distances: the first is for use up to `first` units, each later one for `each` more, the last up to `last`. */
export interface BillsOfLine {
  readonly first: number;
  readonly each: number;
  readonly last: number;
}

/** The fen of bills that follow what is settled (PRC-2), and what is settled then. */
export function nextBills(
  line: MeterLine,
  settled: SettledLine,
  { first, each, last }: BillsOfLine,
  fractions: BillFractions,
): { readonly due: bigint; readonly settled: SettledLine } {
  if (last <= settled.units) return { due: 0n, settled };
  if (fractions === 'carried') {
    const after = settledLine(line, last);
    return { due: after.fen - settled.fen, settled: after };
  }
  const later = each === 0 ? 0 : Math.round((last - first) / each);
  const due = meteredCost(line, first - settled.units) + BigInt(later) * meteredCost(line, each);
  return { due, settled: { units: last, fen: 0n } };
}

function perSecond(set: PricedSet, schedule: Schedule | undefined): MeterLines | undefined {
  const lines: MeterLine[] = [];
  for (const component of set.components) {
    if (component.hour === undefined) return undefined;
    const hour = product(fractionOf(component.hour.price), scaleOf(set), running(component, schedule));
    lines.push({ hourly: isHourly(set, component), rate: dividedBy(hour, HOUR) });
  }
  return { unit: 'second', lines };
}

/**
 * Virtual Machines and addresses are settled by the hour, disks and physical servers by the day (CFG-2). Bandwidth of a
 * server is in the server's bill: of a Virtual Machine by the hour, of a physical server by the day with it.
 */
function isHourly(set: PricedSet, { kind }: Component): boolean {
  if (kind === 'bandwidth') return set.product !== 'cps' && set.product !== 'dcps';
  return set.product === 'vm' && kind === 'instance';
}

/** The part of the time that is billed: only an instance is free while stopped (CFG-3). */
function running({ kind }: Component, schedule: Schedule | undefined): Fraction {
  if (schedule === undefined || kind !== 'instance') return fractionOf(1);
  const { hoursPerDay, daysPerWeek } = schedule;
  return product(dividedBy(fractionOf(hoursPerDay), 24), dividedBy(fractionOf(daysPerWeek), 7));
}

function perDay(set: PricedSet, { row: { gb, day, gbDay } }: Component): MeterLine[] {
  const consumed = fractionOf(set.consumed);
  const rates = [
    ...(gb === undefined ? [] : [product(fractionOf(gb), consumed)]),
    ...(day === undefined ? [] : [fractionOf(day)]),
    ...(gbDay === undefined ? [] : [product(fractionOf(gbDay), consumed)]),
  ];
  return rates.map((rate) => ({ hourly: false, rate: product(rate, scaleOf(set)) }));
}

/** Quantity × contract discount (PRC-5). */
function scaleOf({ quantity, discount }: PricedSet): Fraction {
  return product(fractionOf(quantity), fractionOf(discount));
}
