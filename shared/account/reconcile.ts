/** Brings an account to what the console shows: the difference is seen first, then booked as an entry (BAL-1). */
import type { CalendarDate } from '../billing/calendar.ts';
import { type Money, ZERO, formatMoney, moneyFromFen } from '../money/index.ts';
import type { ReadAmounts } from './import-amount.ts';
import { type LedgerEntry, correctionFor, isCash, reconciliation } from './ledger.ts';
import type { StoredAccount } from './stored.ts';

/** What was read from the console, and when. */
export interface ConsoleFigures {
  readonly available: Money;
  readonly frozen: Money;
  readonly overdue: Money;
  /** Of a response that says them; what was typed says nothing of them. */
  readonly withdrawable?: Money;
  readonly withdrawing?: Money;
  /** `2026-11-21T09:00:00+08:00`. */
  readonly readAt: string;
}

/** Figures of a response; cash below zero is what is owed, and the cash is then nothing. `overdue` is what else is. */
export function figuresOf({ available, frozen }: ReadAmounts, overdue: Money): Omit<ConsoleFigures, 'readAt'> {
  if (available >= ZERO) return { available, frozen, overdue };
  return { available: ZERO, frozen, overdue: moneyFromFen(0n - available) };
}

/** The entry that reconciling would book: the opening balance of an empty ledger, else a correction; none if equal. */
export function entryOfReconciling(
  { ledger }: StoredAccount,
  available: Money,
  entry: Pick<LedgerEntry, 'id' | 'date' | 'note'>,
  today: CalendarDate,
): LedgerEntry | undefined {
  const difference = reconciliation(ledger, available, today);
  if (ledger.some(isCash) || difference <= ZERO) return correctionFor(ledger, available, entry, today);
  return { ...entry, kind: 'opening', amount: formatMoney(difference) };
}

/** Books the difference and takes over the other figures with the moment at which they were read. */
export function reconciled(
  account: StoredAccount,
  { available, frozen, overdue, withdrawable, withdrawing, readAt }: ConsoleFigures,
  entry: Pick<LedgerEntry, 'id' | 'date' | 'note'>,
  today: CalendarDate,
): StoredAccount {
  const booked = entryOfReconciling(account, available, entry, today);
  // Withdrawals of an earlier reading say nothing of these figures.
  const { withdrawable: _withdrawable, withdrawing: _withdrawing, ...rest } = account;
  return {
    ...rest,
    ...(withdrawable === undefined ? {} : { withdrawable: formatMoney(withdrawable) }),
    ...(withdrawing === undefined ? {} : { withdrawing: formatMoney(withdrawing) }),
    ledger: booked === undefined ? account.ledger : [...account.ledger, booked],
    frozen: formatMoney(frozen),
    overdue: formatMoney(overdue),
    readAt,
  };
}
