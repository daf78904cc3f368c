/** What a way to pay asks of the account when it is begun: the quote that readiness is asked about. */
import type { Option, Order } from '../billing/compare.ts';
import { type CalendarDate, type ChinaTime, daysBetween } from '../billing/calendar.ts';
import type { Horizon } from '../billing/horizon.ts';
import type { PricedSet } from '../billing/priced-set.ts';
import { type Quote, quoteConfiguration, quoteMonthly } from '../billing/quote.ts';

const SECONDS_PER_DAY = 86_400;

/**
 * The first thing that is paid for or enabled: a monthly package's first order (BAL-4), or pay by configuration for as
 * long as the option uses it, at the option's own amounts, which know its schedule (CFG-3). Undefined without a price.
 */
export function quoteToBegin(option: Option, set: PricedSet, { from, to }: Horizon): Quote | undefined {
  if (option.strategy === 'monthly') {
    const [first] = option.orders;
    const quote = first && quoteMonthly(set, first.term, { date: first.start, time: '00:00:00' });
    return quote?.ok === true ? quote.value : undefined;
  }
  const end = option.strategy === 'configuration' ? to : option.switchDate;
  const payable = option.strategy === 'configuration' ? option.payable : option.configurationPayable;
  const quote = quoteConfiguration(set, daysBetween(from, end) * SECONDS_PER_DAY);
  return quote.ok ? { ...quote.value, payable, lines: option.lines } : undefined;
}

/** The order that follows what is begun: its money is not part of the verdict, so it has to be said (BAL-4, CFG-4). */
export function orderAfterBeginning(option: Option): Order | undefined {
  if (option.strategy === 'configuration') return undefined;
  return option.orders[option.strategy === 'monthly' ? 1 : 0];
}

/** When it is begun: now, or at the start of a later first day. */
export function momentToBegin(from: CalendarDate, now: ChinaTime): ChinaTime {
  return from > now.date ? { date: from, time: '00:00:00' } : now;
}
