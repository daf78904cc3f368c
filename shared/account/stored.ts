/**
 * An account as the workspace keeps it: the balance is a ledger, and a coupon's remainder is what the ledger leaves of
 * it. The account file (`schema.ts`) is what goes in and out.
 */
import { type CalendarDate, formatChinaTime, parseChinaTime } from '../billing/calendar.ts';
import { PRODUCT_CODES } from '../catalog/schema.ts';
import { AMOUNT_PATTERN, formatMoney, money } from '../money/index.ts';
import { z } from '../schema.ts';
import { type LedgerEntry, cashOf, ledgerEntrySchema, remainingOf } from './ledger.ts';
import {
  ACCOUNT_VERSION,
  type Account,
  BILLING_TYPES,
  type Coupon,
  dateSchema,
  momentSchema,
  resourceSchema,
  verificationSchema,
} from './schema.ts';
import { settingsSchema } from './settings-schema.ts';

const id = z.string().min(1).max(100);

const storedCouponSchema = z.looseObject({
  code: z.string().min(1).max(100),
  products: z.union([z.literal('all'), z.array(z.enum(PRODUCT_CODES))]),
  billing: z.union([z.literal('all'), z.array(z.enum(BILLING_TYPES))]),
  validFrom: dateSchema,
  validTo: dateSchema,
});

/** The steps before verification (ACC-4): what has been done. */
const registrationSchema = z.looseObject({ accountExists: z.boolean(), informationSubmitted: z.boolean() });

export const storedAccountSchema = z.looseObject({
  id,
  name: z.string().min(1).max(100),
  registration: registrationSchema,
  verification: verificationSchema,
  /** What the console shows beside the available cash, and when the figures were read. */
  frozen: z.string().regex(AMOUNT_PATTERN, 'expected-amount'),
  overdue: z.string().regex(AMOUNT_PATTERN, 'expected-amount'),
  readAt: momentSchema.optional(),
  ledger: z.array(ledgerEntrySchema),
  coupons: z.array(storedCouponSchema),
  resources: z.array(resourceSchema),
  settings: settingsSchema,
  /** Notices put off until a day; they come back on it. */
  snoozed: z.array(z.looseObject({ notice: z.string(), until: dateSchema })),
});
export type StoredAccount = z.infer<typeof storedAccountSchema>;

export const accountsSchema = z.looseObject({
  accounts: z.array(storedAccountSchema),
  /** The account in use; null while there is none. */
  current: z.string().nullable(),
});
export type Accounts = z.infer<typeof accountsSchema>;

export const NO_ACCOUNTS: Accounts = { accounts: [], current: null };

/** A new account: nothing but its name, not verified, with an empty ledger. */
export function newAccount(accountId: string, name: string): StoredAccount {
  return {
    id: accountId,
    name,
    registration: { accountExists: false, informationSubmitted: false },
    verification: { status: 'unverified' },
    frozen: '0.00',
    overdue: '0.00',
    ledger: [],
    coupons: [],
    resources: [],
    settings: {},
    snoozed: [],
  };
}

/** The account as its file would say it: the ledger summed up, the coupons with what is left of them. */
export function toAccountFile(stored: StoredAccount, today: CalendarDate): Account {
  return {
    schemaVersion: ACCOUNT_VERSION,
    name: stored.name,
    verification: stored.verification,
    balance: {
      available: formatMoney(cashOf(stored.ledger)),
      frozen: stored.frozen,
      overdue: stored.overdue,
      asOf: stored.readAt ?? formatChinaTime({ date: today, time: '00:00:00' }),
    },
    coupons: couponsOf(stored),
    resources: stored.resources,
  };
}

/** The coupons with their remainders (CPN-1). */
export function couponsOf({ coupons, ledger }: StoredAccount): Coupon[] {
  return coupons.map((coupon) => ({ ...coupon, remaining: formatMoney(remainingOf(ledger, coupon.code)) }));
}

/**
 * An account from a file that was read: its balance becomes the opening entry, each coupon's remainder its issue.
 * `newId` gives an id that was not given before.
 */
export function fromAccountFile(file: Account, newId: () => string): StoredAccount {
  const date = parseChinaTime(file.balance.asOf)?.date ?? file.balance.asOf.slice(0, 10);
  const opening: LedgerEntry = { id: newId(), kind: 'opening', amount: file.balance.available, date, note: '' };
  const issues = file.coupons.map(({ code, remaining }): LedgerEntry => ({
    id: newId(),
    kind: 'coupon-issue',
    amount: remaining,
    date,
    note: '',
    coupon: code,
  }));
  return {
    ...newAccount(newId(), file.name),
    registration: { accountExists: true, informationSubmitted: true },
    verification: file.verification,
    frozen: file.balance.frozen,
    overdue: file.balance.overdue,
    readAt: file.balance.asOf,
    ledger: [...(money(file.balance.available) > 0n ? [opening] : []), ...issues],
    coupons: file.coupons.map(({ remaining: _remaining, faceValue: _faceValue, ...coupon }) => coupon),
    resources: file.resources ?? [],
  };
}
