/** What one purchase costs: a monthly package, pay by configuration, or pay by consumption. */
import { type Term } from '../catalog/schema.ts';
import { type Money, exact, over, sumMoney } from '../money/index.ts';
import { type Result, fail, ok } from '../result.ts';
import type { RuleId } from '../rules/register.ts';
import { type ChinaTime, addMonths } from './calendar.ts';
import { type Factor, type LineTotals, type PriceLine, priceLine, totalsOf } from './line.ts';
import type { Component, PricedSet } from './priced-set.ts';
import type { FieldProblem } from './problem.ts';
import { monthsOf, monthsPaid, termsOf } from './terms.ts';

const SECONDS_PER_HOUR = 3600;
const SECONDS_PER_DAY = 86_400;

interface QuoteBase extends LineTotals {
  readonly lines: readonly PriceLine[];
  /** Rules that JD Cloud's pages leave open, as the product reads them. */
  readonly assumptions: readonly RuleId[];
  /** Rules on which those pages disagree, where the other reading would give another amount. */
  readonly conflicts: readonly RuleId[];
  readonly set: PricedSet;
}

export interface MonthlyQuote extends QuoteBase {
  readonly mode: 'monthly';
  readonly term: Term;
  readonly start: ChinaTime;
  readonly termEnd: ChinaTime;
}

export interface ConfigurationQuote extends QuoteBase {
  readonly mode: 'configuration';
  readonly seconds: number;
  /** 24 hours at the hourly prices (CFG-6), truncated per line. */
  readonly dailyCost: Money;
}

export interface ConsumptionQuote extends QuoteBase {
  readonly mode: 'consumption';
  readonly seconds: number;
  /** Days billed: every day begun counts. */
  readonly days: number;
}

export type Quote = MonthlyQuote | ConfigurationQuote | ConsumptionQuote;

/**
 * A monthly package, paid in one sum (BAL-4): PKG-3 for the months paid, PKG-2 for the end of the term.
 * Fails where a component has no monthly price or not this term.
 */
export function quoteMonthly(set: PricedSet, term: Term, start: ChinaTime): Result<MonthlyQuote, FieldProblem[]> {
  const lines = monthlyLines(set, term);
  if (!lines.ok) return lines;
  return ok({
    mode: 'monthly',
    term,
    start,
    termEnd: termEnd(start.date, monthsOf(term)),
    lines: lines.value,
    ...totalsOf(lines.value),
    assumptions: term === '2y' || term === '3y' ? ['PKG-2a', 'PKG-3'] : ['PKG-2a'],
    conflicts: [],
    set,
  });
}

/** The last second of a term that starts on `date`: 23:59:59 of the same day of the month (PKG-2, PKG-2a). */
export function termEnd(date: ChinaTime['date'], months: number): ChinaTime {
  return { date: addMonths(date, months), time: '23:59:59' };
}

/** The lines of one order of a term; they do not depend on when it starts. */
export function monthlyLines(set: PricedSet, term: Term): Result<PriceLine[], FieldProblem[]> {
  const problems = set.components.flatMap((component): FieldProblem[] => {
    if (component.month === undefined) return [noPrice(component)];
    if (monthsPaid(component.product, term) !== undefined) return [];
    return [{ field: 'term', code: 'no-term', given: term, accepted: termsOf(set) }];
  });
  if (problems.length > 0) return fail(problems);
  return ok(
    set.components.map((component) => {
      const price = component.month;
      const paid = monthsPaid(component.product, term);
      if (price === undefined || paid === undefined) throw new Error('checked above');
      return priceLine(set, component, { unit: 'month', price, factors: [monthsFactor(paid)] }, [
        monthsFactor(monthsOf(term)),
      ]);
    }),
  );
}

function monthsFactor(count: number): Factor {
  return { kind: 'months-paid', value: exact(count), text: `${count}` };
}

/**
 * Pay by configuration for a time counted to the second (CFG-1).
 * Fails where a component has no hourly price.
 */
export function quoteConfiguration(set: PricedSet, seconds: number): Result<ConfigurationQuote, FieldProblem[]> {
  const lines = hourlyLines(set, seconds);
  if (!lines.ok) return lines;
  const daily = hourlyLines(set, SECONDS_PER_DAY);
  if (!daily.ok) return daily;
  return ok({
    mode: 'configuration',
    seconds,
    dailyCost: sumMoney(daily.value.map((line) => line.payable)),
    lines: lines.value,
    ...totalsOf(lines.value),
    assumptions: [],
    conflicts: [],
    set,
  });
}

function hourlyLines(set: PricedSet, seconds: number): Result<PriceLine[], FieldProblem[]> {
  const problems = set.components.filter(({ hour }) => hour === undefined).map(noPrice);
  if (problems.length > 0) return fail(problems);
  const wholeHours = seconds % SECONDS_PER_HOUR === 0;
  const factor: Factor = {
    kind: 'seconds',
    value: over(exact(seconds), SECONDS_PER_HOUR),
    text: wholeHours ? `${seconds / SECONDS_PER_HOUR}` : `${seconds} ÷ ${SECONDS_PER_HOUR}`,
  };
  return ok(
    set.components.map((component) => {
      if (component.hour === undefined) throw new Error('checked above');
      return priceLine(set, component, { unit: 'hour', price: component.hour, factors: [factor] });
    }),
  );
}

/**
 * Pay by consumption: an Elastic IP by traffic (USE-1) or a snapshot (USE-2). Every day begun is billed as a day.
 * Fails for products that are not billed so.
 */
export function quoteConsumption(set: PricedSet, seconds: number): Result<ConsumptionQuote, FieldProblem[]> {
  const days = Math.ceil(seconds / SECONDS_PER_DAY);
  const lines = set.components.flatMap((component) => consumptionLines(set, component, days));
  const [main] = set.components;
  if (lines.length === 0 && main !== undefined) return fail([noPrice(main)]);
  const startedDay = seconds % SECONDS_PER_DAY !== 0;
  return ok({
    mode: 'consumption',
    seconds,
    days,
    lines,
    ...totalsOf(lines),
    assumptions: [],
    conflicts: startedDay && set.product === 'eip-traffic' ? ['USE-1'] : [],
    set,
  });
}

function consumptionLines(set: PricedSet, component: Component, days: number): PriceLine[] {
  const { gb, day, gbDay } = component.row;
  const held: Factor = { kind: 'days', value: exact(days), text: `${days}` };
  const volume = (): Factor => ({ kind: 'gb', value: exact(set.consumed), text: set.consumed });
  const parts = [
    gb === undefined ? undefined : { unit: 'gb' as const, price: gb, factors: [volume()] },
    day === undefined ? undefined : { unit: 'day' as const, price: day, factors: [held] },
    gbDay === undefined ? undefined : { unit: 'gb-day' as const, price: gbDay, factors: [volume(), held] },
  ].filter((part) => part !== undefined);
  return parts.map(({ unit, price, factors }) =>
    priceLine(set, component, { unit, price: { price, derivation: '' }, factors }),
  );
}

/** "No price" for a component, naming the field it came from and the billing mode that does have a price (PRC-6). */
export function noPrice(component: Component): FieldProblem {
  const other = otherMode(component);
  const accepted = other === undefined ? [] : [other];
  return { field: component.field, code: 'no-price', given: component.row.type, accepted };
}

/** The billing mode that a component has a price for, when it has one for the other only. */
function otherMode({ month, hour }: Component): 'monthly' | 'configuration' | undefined {
  if ((month === undefined) === (hour === undefined)) return undefined;
  return month === undefined ? 'configuration' : 'monthly';
}
