/**
 * The balance as a ledger: every change is an entry with a date and a note, and the balance is their sum. Entries are
 * never changed in place: every edit gives a new ledger, so undo is keeping the old one.
 */
import { MONEY_PATTERN, type Money, ZERO, formatMoney, money, moneyFromFen, sumMoney } from '../money/index.ts';
import { z } from '../schema.ts';
import { dateSchema } from './schema.ts';

/** Entries that change the cash, with the sign they carry. `correction` carries its own sign. */
export const CASH_KINDS = ['opening', 'recharge', 'deduction', 'refund', 'correction'] as const;
export const COUPON_KINDS = ['coupon-issue', 'coupon-use'] as const;
export type EntryKind = (typeof CASH_KINDS)[number] | (typeof COUPON_KINDS)[number];

export const ledgerEntrySchema = z.looseObject({
  id: z.string().min(1).max(100),
  kind: z.enum([...CASH_KINDS, ...COUPON_KINDS]),
  /** RMB as text. Only a correction may be negative. */
  amount: z.string().regex(MONEY_PATTERN, 'expected-amount'),
  date: dateSchema,
  note: z.string().max(500),
  /** The coupon that was issued or used. */
  coupon: z.string().optional(),
});
export type LedgerEntry = z.infer<typeof ledgerEntrySchema>;

const SIGN: Readonly<Record<EntryKind, 1 | -1>> = {
  opening: 1,
  recharge: 1,
  deduction: -1,
  refund: 1,
  correction: 1,
  'coupon-issue': 1,
  'coupon-use': -1,
};

/** Whether an entry changes the cash; the others change what is left of a coupon. */
export function isCash({ kind }: Pick<LedgerEntry, 'kind'>): boolean {
  return kind !== 'coupon-issue' && kind !== 'coupon-use';
}

/** What an entry adds, with its sign. */
export function effectOf({ kind, amount }: LedgerEntry): Money {
  return moneyFromFen(BigInt(SIGN[kind]) * money(amount));
}

/** Money of a day to come is not there yet: such an entry was stored before the forms refused it, or by another clock. */
export function isToCome({ date }: Pick<LedgerEntry, 'date'>, today: string): boolean {
  return date > today;
}

/** Whether anything says what the cash is today: a figure that was read, or an entry of cash. */
export function isCashKnown(
  { ledger, readAt }: { readonly ledger: readonly LedgerEntry[]; readonly readAt?: string | undefined },
  today: string,
): boolean {
  const wasRead = readAt !== undefined && readAt.slice(0, 10) <= today;
  return wasRead || ledger.some((entry) => isCash(entry) && !isToCome(entry, today));
}

/** The cash of a ledger on a day: the exact sum of its cash entries up to then. */
export function cashOf(entries: readonly LedgerEntry[], today: string): Money {
  return sumMoney(entries.filter((entry) => isCash(entry) && !isToCome(entry, today)).map(effectOf));
}

/** What a coupon was issued with. */
export function issuedOf(entries: readonly LedgerEntry[], coupon: string): Money {
  const issues = entries.filter((entry) => entry.kind === 'coupon-issue' && entry.coupon === coupon);
  return sumMoney(issues.map(effectOf));
}

/** What is left of a coupon: issued less used. */
export function remainingOf(entries: readonly LedgerEntry[], coupon: string): Money {
  return sumMoney(entries.filter((entry) => !isCash(entry) && entry.coupon === coupon).map(effectOf));
}

/** Entries in the order of their dates with the cash after each; entries of one day keep their order. */
export function withRunningBalance(entries: readonly LedgerEntry[]): { entry: LedgerEntry; balance: Money }[] {
  let balance = ZERO;
  return entries
    .toSorted((a, b) => a.date.localeCompare(b.date, 'en'))
    .map((entry) => {
      if (isCash(entry)) balance = moneyFromFen(balance + effectOf(entry));
      return { entry, balance };
    });
}

/** The difference that a figure read from the console shows: positive when the console has more. */
export function reconciliation(entries: readonly LedgerEntry[], read: Money, today: string): Money {
  return moneyFromFen(read - cashOf(entries, today));
}

/**
 * The correction that makes the ledger's cash equal to the figure that was read; undefined when they agree already.
 * It is shown before it is booked.
 */
export function correctionFor(
  entries: readonly LedgerEntry[],
  read: Money,
  entry: Pick<LedgerEntry, 'id' | 'date' | 'note'>,
  today: string,
): LedgerEntry | undefined {
  const difference = reconciliation(entries, read, today);
  if (difference === ZERO) return undefined;
  return { ...entry, kind: 'correction', amount: formatMoney(difference) };
}
