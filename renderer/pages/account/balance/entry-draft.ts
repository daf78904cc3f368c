/** The form of a ledger entry: as typed, and read into an entry as a whole. */
import {
  type Read,
  readAmountAboveZero,
  readPastDay,
  readSignedAmount,
} from '../../../../shared/account/form-fields.ts';
import { COUPON_KINDS, type EntryKind, type LedgerEntry, remainingOf } from '../../../../shared/account/ledger.ts';
import type { StoredAccount } from '../../../../shared/account/stored.ts';
import type { CalendarDate } from '../../../../shared/billing/calendar.ts';
import { type Money, formatMoney } from '../../../../shared/money/index.ts';
import { type Result, fail, ok } from '../../../../shared/result.ts';
import { type Faults, readAll } from '../../../ui/form/read-all.ts';

export interface EntryDraft {
  readonly kind: EntryKind;
  readonly amount: string;
  readonly date: string;
  readonly note: string;
  /** A coupon's code, where the kind is about one. */
  readonly coupon: string;
}

/** As long as the workspace accepts. */
export const LONGEST_NOTE = 500;

export function newEntryDraft(today: CalendarDate): EntryDraft {
  return { kind: 'recharge', amount: '', date: today, note: '', coupon: '' };
}

export function entryDraftOf({ kind, amount, date, note, coupon = '' }: LedgerEntry): EntryDraft {
  return { kind, amount, date, note, coupon };
}

export function isCouponKind(kind: EntryKind): boolean {
  return (COUPON_KINDS as readonly EntryKind[]).includes(kind);
}

/** Reads the form. Money of a day to come is not there yet; only a correction has a sign of its own; no coupon is used beyond what is left of it (CPN-1). */
export function readEntry(
  draft: EntryDraft,
  account: Pick<StoredAccount, 'ledger' | 'coupons'>,
  { id, today }: { readonly id: string; readonly today: CalendarDate },
): Result<LedgerEntry, Faults<keyof EntryDraft>> {
  const { kind } = draft;
  const read = readAll({
    amount: kind === 'correction' ? readSignedAmount(draft.amount) : amountOf(draft, account, id),
    date: readPastDay(draft.date, today),
    coupon: couponOf(draft, account),
  });
  if (!read.ok) return read;
  const { amount, date, coupon } = read.value;
  const entry = { id, kind, amount: formatMoney(amount), date, note: draft.note.trim().slice(0, LONGEST_NOTE) };
  return ok(coupon === '' ? entry : { ...entry, coupon });
}

function amountOf(
  { kind, amount, coupon }: EntryDraft,
  { ledger }: Pick<StoredAccount, 'ledger'>,
  id: string,
): Read<Money> {
  const read = readAmountAboveZero(amount);
  if (!read.ok || kind !== 'coupon-use' || coupon === '') return read;
  // The entry that is edited does not count against itself.
  const left = remainingOf(
    ledger.filter((entry) => entry.id !== id),
    coupon,
  );
  return read.value > left ? fail({ expected: 'amount-at-most', given: amount, limit: left }) : read;
}

function couponOf({ kind, coupon }: EntryDraft, { coupons }: Pick<StoredAccount, 'coupons'>): Read<string> {
  if (!isCouponKind(kind)) return ok('');
  return coupons.some(({ code }) => code === coupon)
    ? ok(coupon)
    : fail({ expected: 'one-of-the-list', given: coupon });
}

/** Puts an entry into a ledger: in the place of the one with its id, or at the end. */
export function withEntry(account: StoredAccount, entry: LedgerEntry): StoredAccount {
  const index = account.ledger.findIndex(({ id }) => id === entry.id);
  const before = account.ledger[index];
  if (before === undefined) return { ...account, ledger: [...account.ledger, entry] };
  // Keys that the form does not know stay; a coupon that the kind no longer has goes.
  const { coupon: _coupon, ...kept } = before;
  return { ...account, ledger: account.ledger.with(index, { ...kept, ...entry }) };
}

export function withoutEntry(account: StoredAccount, id: string): StoredAccount {
  return { ...account, ledger: account.ledger.filter((entry) => entry.id !== id) };
}
