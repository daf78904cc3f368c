/** From when a balance is: what was billed since is not taken off, so a forecast from an old one says so. */
import { type CalendarDate, type ChinaTime, daysBetween, parseChinaTime } from '../billing/calendar.ts';
import type { StoredAccount } from './stored.ts';

/** Days from which on a balance counts as old: on the day after it was read most of it still holds. */
const OLD_AFTER_DAYS = 2;

export interface BalanceAge {
  readonly asOf: ChinaTime;
  /** Calendar days from then to the day that is asked for; below zero: it is from a later day. */
  readonly days: number;
}

/** The age of a balance on a day; undefined where its moment cannot be read. */
export function balanceAgeOf(asOf: string, today: CalendarDate): BalanceAge | undefined {
  const moment = parseChinaTime(asOf);
  return moment === null ? undefined : { asOf: moment, days: daysBetween(moment.date, today) };
}

/** The newest moment of which an account knows its balance: when it was read, or of the newest entry of its ledger. */
export function balanceMomentOf({ readAt, ledger }: Pick<StoredAccount, 'readAt' | 'ledger'>): string | undefined {
  return [...(readAt === undefined ? [] : [readAt]), ...ledger.map(({ date }) => date)].toSorted().at(-1);
}

/** Whether a day may not be judged by it without a word: it is old, or from a day that is still to come. */
export function isDoubtfulBalance({ days }: BalanceAge): boolean {
  return days >= OLD_AFTER_DAYS || isBalanceAhead({ days });
}

/** From a later day than the one that is asked for: a slip, or somebody else's clock. */
export function isBalanceAhead({ days }: Pick<BalanceAge, 'days'>): boolean {
  return days < 0;
}
