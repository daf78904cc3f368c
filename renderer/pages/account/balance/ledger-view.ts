/** The ledger as the table shows it: the newest first, filtered, with the balance after each entry. */
import {
  CASH_KINDS,
  COUPON_KINDS,
  type EntryKind,
  type LedgerEntry,
  effectOf,
  isCash,
  withRunningBalance,
} from '../../../../shared/account/ledger.ts';
import { type Money, formatMoney } from '../../../../shared/money/index.ts';

export const ENTRY_KINDS: readonly EntryKind[] = [...CASH_KINDS, ...COUPON_KINDS];

export interface LedgerFilter {
  readonly kind: EntryKind | 'all';
  /** Words that occur in the note, the coupon, the day or the amount. */
  readonly text: string;
}

export interface LedgerRow {
  readonly entry: LedgerEntry;
  readonly effect: Money;
  /** The cash after it; null for what does not change the cash. */
  readonly balance: Money | null;
}

/** The balance is of the whole ledger, whatever is filtered out of sight. */
export function ledgerRows(entries: readonly LedgerEntry[], { kind, text }: LedgerFilter): LedgerRow[] {
  const words = text
    .toLowerCase()
    .split(/\s+/)
    .filter((word) => word !== '');
  return withRunningBalance(entries)
    .toReversed()
    .filter(({ entry }) => kind === 'all' || entry.kind === kind)
    .filter(({ entry }) => {
      const searched = [entry.note, entry.coupon, entry.date, formatMoney(effectOf(entry))].join(' ').toLowerCase();
      return words.every((word) => searched.includes(word));
    })
    .map(({ entry, balance }) => ({ entry, effect: effectOf(entry), balance: isCash(entry) ? balance : null }));
}
