/**
 * An account as the workspace keeps it: the balance is a ledger, and a coupon's remainder is what the ledger leaves of
 * it. The account file (`schema.ts`) is what goes in and out.
 */
import { type CalendarDate, formatChinaTime, parseChinaTime } from '../billing/calendar.ts';
import { PRODUCT_CODES } from '../catalog/schema.ts';
import { AMOUNT_PATTERN, type Money, ZERO, formatMoney, larger, money, moneyFromFen } from '../money/index.ts';
import { z } from '../schema.ts';
import { forecastChoicesSchema } from './forecast-choices.ts';
import {
  type EntryKind,
  type LedgerEntry,
  cashOf,
  isCash,
  issuedOf,
  ledgerEntrySchema,
  remainingOf,
} from './ledger.ts';
import {
  ACCOUNT_VERSION,
  type Account,
  BILLING_TYPES,
  type Coupon,
  dateSchema,
  momentSchema,
  movementSchema,
  resourceSchema,
  verificationSchema,
} from './schema.ts';
import { settingsSchema } from './settings-schema.ts';
import { VERIFICATION_METHODS, VERIFICATION_STATES } from './verification.ts';

const id = z.string().min(1).max(100);

const storedCouponSchema = z.looseObject({
  code: z.string().min(1).max(100),
  products: z.union([z.literal('all'), z.array(z.enum(PRODUCT_CODES))]),
  billing: z.union([z.literal('all'), z.array(z.enum(BILLING_TYPES))]),
  validFrom: dateSchema,
  validTo: dateSchema,
  /** What it was issued with, where that is known and not only the remainder. */
  faceValue: z.string().regex(AMOUNT_PATTERN, 'expected-amount').optional(),
});
export type StoredCoupon = z.infer<typeof storedCouponSchema>;

/** The steps before verification (ACC-4): what has been done. */
const registrationSchema = z.looseObject({ accountExists: z.boolean(), informationSubmitted: z.boolean() });

export const storedAccountSchema = z.looseObject({
  id,
  name: z.string().min(1).max(100),
  registration: registrationSchema,
  verification: verificationSchema,
  /** The states it went through, each with its day and how it was reached; the newest last. */
  verificationPath: z
    .array(
      z.looseObject({
        status: z.enum(VERIFICATION_STATES),
        date: dateSchema,
        method: z.enum(VERIFICATION_METHODS).optional(),
      }),
    )
    .optional(),
  /** What the console shows beside the available cash, and when the figures were read. */
  frozen: z.string().regex(AMOUNT_PATTERN, 'expected-amount'),
  overdue: z.string().regex(AMOUNT_PATTERN, 'expected-amount'),
  readAt: momentSchema.optional(),
  /** What could be withdrawn, and what is on its way out, where the figures said it. */
  withdrawable: z.string().regex(AMOUNT_PATTERN, 'expected-amount').optional(),
  withdrawing: z.string().regex(AMOUNT_PATTERN, 'expected-amount').optional(),
  ledger: z.array(ledgerEntrySchema),
  coupons: z.array(storedCouponSchema),
  resources: z.array(resourceSchema),
  /** Recharges that are planned and other known movements. Absent until there is one. */
  movements: z.array(movementSchema).optional(),
  /** What the forecast takes in besides. Absent until something was switched on. */
  forecast: forecastChoicesSchema.optional(),
  settings: settingsSchema,
  /** Notices put off until a day; they come back on it. */
  snoozed: z.array(z.looseObject({ notice: z.string(), until: dateSchema })),
  /** Keys of the account file that the format does not know: they go out again as they came in. */
  unknown: z
    .looseObject({ account: z.record(z.string(), z.unknown()), balance: z.record(z.string(), z.unknown()) })
    .optional(),
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
    ...stored.unknown?.account,
    schemaVersion: ACCOUNT_VERSION,
    name: stored.name,
    verification: stored.verification,
    balance: balanceOf(stored, today),
    coupons: couponsOf(stored),
    resources: stored.resources,
    ...(stored.movements === undefined ? {} : { movements: stored.movements }),
    ...(Object.keys(stored.settings).length === 0 ? {} : { settings: stored.settings }),
  };
}

/** Whether anybody has said anything of the balance. */
export function hasBalance({ readAt, ledger }: StoredAccount): boolean {
  return readAt !== undefined || ledger.some(isCash);
}

/** Null where nobody has said anything of the balance: a file with 0.00 would be believed. */
function balanceOf(stored: StoredAccount, today: CalendarDate): Account['balance'] {
  if (!hasBalance(stored)) return null;
  return {
    ...stored.unknown?.balance,
    available: formatMoney(cashOf(stored.ledger, today)),
    frozen: stored.frozen,
    overdue: stored.overdue,
    asOf: stored.readAt ?? formatChinaTime({ date: today, time: '00:00:00' }),
    ...withdrawalsOf(stored),
  };
}

interface Withdrawals {
  readonly withdrawable?: string | undefined;
  readonly withdrawing?: string | undefined;
}

function withdrawalsOf({ withdrawable, withdrawing }: Withdrawals) {
  return {
    ...(withdrawable === undefined ? {} : { withdrawable }),
    ...(withdrawing === undefined ? {} : { withdrawing }),
  };
}

/** The coupons with their remainders (CPN-1). */
export function couponsOf({ coupons, ledger }: StoredAccount): Coupon[] {
  return coupons.map(({ faceValue, ...coupon }) => ({
    ...coupon,
    ...(faceValue === undefined ? {} : { faceValue: formatMoney(issuedOf(ledger, coupon.code)) }),
    remaining: formatMoney(remainingOf(ledger, coupon.code)),
  }));
}

const NO_BALANCE: Partial<NonNullable<Account['balance']>> & Record<'available' | 'frozen' | 'overdue', string> = {
  available: '0.00',
  frozen: '0.00',
  overdue: '0.00',
};

/**
 * An account from a file that was read: its balance becomes the opening entry, where it has one, each coupon's face value its issue, and
 * what was used of it a use. `newId` gives an id that was not given before.
 */
export function fromAccountFile(file: Account, newId: () => string): StoredAccount {
  const {
    schemaVersion: _version,
    name,
    verification,
    balance,
    coupons,
    resources = [],
    movements,
    settings,
    ...unknown
  } = file;
  const { available, frozen, overdue, asOf, withdrawable, withdrawing, ...unknownOfBalance } = balance ?? NO_BALANCE;
  const readOn = asOf && (parseChinaTime(asOf)?.date ?? asOf.slice(0, 10));
  const entry = (kind: EntryKind, amount: Money, date: string, coupon?: string): LedgerEntry[] =>
    amount === ZERO && kind !== 'coupon-issue'
      ? []
      : [{ id: newId(), kind, amount: formatMoney(amount), date, note: '', ...(coupon && { coupon }) }];
  const kept = Object.keys(unknown).length + Object.keys(unknownOfBalance).length > 0;
  return {
    ...newAccount(newId(), name),
    registration: { accountExists: true, informationSubmitted: true },
    verification,
    frozen,
    overdue,
    ...(asOf === undefined ? {} : { readAt: asOf }),
    ...withdrawalsOf({ withdrawable, withdrawing }),
    ledger: [
      ...(readOn === undefined ? [] : entry('opening', money(available), readOn)),
      ...coupons.flatMap(({ code, remaining, faceValue = remaining, validFrom }) => {
        // Nobody said when; on its first day it was there.
        const on = readOn ?? validFrom;
        const issued = larger(money(faceValue), money(remaining));
        const used = moneyFromFen(issued - money(remaining));
        return [...entry('coupon-issue', issued, on, code), ...entry('coupon-use', used, on, code)];
      }),
    ],
    coupons: coupons.map(({ remaining: _remaining, ...coupon }) => coupon),
    resources,
    ...(movements === undefined ? {} : { movements }),
    ...(settings === undefined ? {} : { settings }),
    ...(kept ? { unknown: { account: unknown, balance: unknownOfBalance } } : {}),
  };
}
