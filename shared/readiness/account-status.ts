/**
 * May this account buy, whatever it buys? What stops every purchase (ACC-1, ACC-4, BAL-5), what stops pay by
 * configuration (BAL-3), what runs low (BAL-7), and the one recharge that puts the money right.
 */
import { isCashKnown } from '../account/ledger.ts';
import { type AccountSettings } from '../account/settings.ts';
import { settingsOf } from '../account/settings-schema.ts';
import { type Buyer, buyerOf } from '../account/buyer.ts';
import type { StoredAccount } from '../account/stored.ts';
import { type VerificationState, isVerified } from '../account/verification.ts';
import type { CalendarDate } from '../billing/calendar.ts';
import { PRODUCT_CODES, type ProductCode } from '../catalog/schema.ts';
import { type Money, ZERO, larger, moneyFromFen, sumMoney } from '../money/index.ts';
import type { RuleId } from '../rules/register.ts';
import { type ThresholdState, thresholdOf } from './decide.ts';
import type { CheckStatus } from './readiness.ts';

/** In the order in which to put them right. */
export const ACCOUNT_CHECK_IDS = [
  'account-exists',
  'information-submitted',
  'real-name-verification',
  'arrears',
  'balance-known',
  'balance-threshold',
  'low-balance',
] as const;
export type AccountCheckId = (typeof ACCOUNT_CHECK_IDS)[number];

/** What to do about a check that did not pass. */
export type AccountRemedy =
  'register' | 'submit-information' | 'verify' | 'settle-arrears' | 'enter-balance' | 'recharge';

export interface AccountCheck {
  readonly id: AccountCheckId;
  readonly status: CheckStatus;
  readonly rule: RuleId;
  readonly remedy?: AccountRemedy;
  readonly needed?: Money;
  readonly available?: Money;
  readonly short?: Money;
  readonly state?: VerificationState;
  /** The products that pass all the same, because the account's coupons fit them. */
  readonly products?: readonly ProductCode[];
}

/**
 * `unknown`: nothing was entered that could tell. `blocked`: nothing can be bought. `short`: monthly packages can,
 * pay by configuration cannot, or not for every product.
 */
export type AccountVerdict = 'unknown' | 'blocked' | 'short' | 'ready';

/** A reading that JD Cloud's pages leave open, and whether the other one would change the verdict or the shortfall. */
export interface AccountReading {
  readonly rule: RuleId;
  readonly changes: boolean;
}

/** The recharge that leaves nothing short: what is overdue goes first (BAL-6). */
export interface BalanceTopUp {
  readonly amount: Money;
  readonly overdue: Money;
  /** What goes to the balance: up to the threshold and up to the low-balance limit. */
  readonly balance: Money;
  /** The cash there is then. */
  readonly reaches: Money;
}

export interface AccountStatus {
  readonly verdict: AccountVerdict;
  readonly checks: readonly AccountCheck[];
  readonly readings: readonly AccountReading[];
  /** Absent when nothing is short, or when the balance is not known. */
  readonly topUp?: BalanceTopUp;
}

/** Products that are enabled with pay by configuration, and so need the threshold (BAL-3). */
const CONFIGURED: readonly ProductCode[] = PRODUCT_CODES.filter(
  (product) => product !== 'eip-traffic' && product !== 'snapshot',
);

/** The checks that stop every purchase when they fail. */
const STOPPING: ReadonlySet<AccountCheckId> = new Set([
  'account-exists',
  'information-submitted',
  'real-name-verification',
  'arrears',
]);

/** The verdict on an account on a day, its checks in the order in which to put them right, and the exact recharge. */
export function accountReadiness(account: StoredAccount, today: CalendarDate): AccountStatus {
  const settings = settingsOf(account.settings);
  const buyer = buyerOf(account, today);
  const balanceKnown = isCashKnown(account, today);
  const ground = groundOf(buyer, { balanceKnown, today, settings });
  const checks = [
    ...registrationChecks(account, ground),
    verificationCheck(account),
    arrearsCheck(ground),
    ...moneyChecks(ground),
  ];
  const other: AccountSettings = {
    ...settings,
    couponsThatCount: settings.couponsThatCount === 'all' ? 'fitting' : 'all',
  };
  const otherThreshold = thresholdCheck(groundOf(buyer, { balanceKnown, today, settings: other }));
  const threshold = checks.find(({ id }) => id === 'balance-threshold');
  const changes =
    threshold !== undefined && (otherThreshold.status !== threshold.status || otherThreshold.short !== threshold.short);
  const topUp = topUpOf(ground);
  return {
    verdict: verdictOf(account, checks),
    checks,
    // Where there are no coupons, it makes no difference which of them count.
    readings: account.coupons.length === 0 || threshold === undefined ? [] : [{ rule: 'BAL-2', changes }],
    ...(topUp === undefined ? {} : { topUp }),
  };
}

/** Whether anything but a name was entered; until then there is nothing to judge. */
export function isBlank(account: StoredAccount): boolean {
  const { registration, verification, ledger, coupons, readAt } = account;
  const begun = registration.accountExists || registration.informationSubmitted || verification.status !== 'unverified';
  return !begun && ledger.length === 0 && coupons.length === 0 && readAt === undefined;
}

interface Ground {
  readonly settings: AccountSettings;
  readonly balanceKnown: boolean;
  readonly cash: Money;
  readonly overdue: Money;
  /** What each product's threshold needs and has. */
  readonly thresholds: readonly (ThresholdState & { readonly product: ProductCode })[];
}

function groundOf(
  buyer: Buyer,
  { balanceKnown, today, settings }: Pick<Ground, 'balanceKnown' | 'settings'> & { readonly today: CalendarDate },
): Ground {
  return {
    settings,
    balanceKnown,
    cash: buyer.cash,
    overdue: buyer.overdue,
    thresholds: CONFIGURED.map((product) => {
      const use = { product, billing: 'configuration', date: today } as const;
      return { product, ...thresholdOf(use, buyer, settings) };
    }),
  };
}

function verdictOf(account: StoredAccount, checks: readonly AccountCheck[]): AccountVerdict {
  if (isBlank(account)) return 'unknown';
  if (checks.some(({ id, status }) => status === 'fail' && STOPPING.has(id))) return 'blocked';
  const statusOf = (id: AccountCheckId) => checks.find((check) => check.id === id)?.status ?? 'pass';
  if (statusOf('balance-known') !== 'pass') return 'unknown';
  return statusOf('balance-threshold') === 'pass' ? 'ready' : 'short';
}

/** ACC-4. Whoever has begun to verify has done both steps, and whoever has a balance has an account. */
function registrationChecks({ registration, verification }: StoredAccount, { balanceKnown }: Ground): AccountCheck[] {
  const begun = verification.status !== 'unverified';
  const exists = registration.accountExists || registration.informationSubmitted || balanceKnown;
  const step = (id: 'account-exists' | 'information-submitted', done: boolean, remedy: AccountRemedy): AccountCheck =>
    done || begun ? { id, status: 'pass', rule: 'ACC-4' } : { id, status: 'fail', rule: 'ACC-4', remedy };
  return [
    step('account-exists', exists, 'register'),
    step('information-submitted', registration.informationSubmitted, 'submit-information'),
  ];
}

function verificationCheck({ verification }: StoredAccount): AccountCheck {
  const check = { id: 'real-name-verification', rule: 'ACC-1', state: verification.status } as const;
  return isVerified(verification.status)
    ? { ...check, status: 'pass' }
    : { ...check, status: 'fail', remedy: 'verify' };
}

function arrearsCheck({ overdue }: Ground): AccountCheck {
  const check = { id: 'arrears', rule: 'BAL-5', short: overdue } as const;
  return overdue === ZERO ? { ...check, status: 'pass' } : { ...check, status: 'fail', remedy: 'settle-arrears' };
}

/** A balance that nobody entered is not low, it is not known. */
function moneyChecks(ground: Ground): AccountCheck[] {
  if (!ground.balanceKnown) return [{ id: 'balance-known', status: 'warn', rule: 'BAL-1', remedy: 'enter-balance' }];
  return [thresholdCheck(ground), lowBalanceCheck(ground)];
}

/** BAL-3: what cash alone lacks passes for the products that the coupons fit (BAL-2), and fails where it lacks for all. */
function thresholdCheck({ thresholds }: Ground): AccountCheck {
  const needed = thresholds.reduce((most, { threshold }) => larger(most, threshold), ZERO);
  const check = { id: 'balance-threshold', rule: 'BAL-3', needed } as const;
  const lacking = thresholds.filter(({ lack }) => lack > ZERO);
  if (lacking.length === 0)
    return { ...check, status: 'pass', available: least(thresholds.map(({ balance }) => balance)) };
  const available = least(lacking.map(({ balance }) => balance));
  const short = lacking.reduce((most, { lack }) => larger(most, lack), ZERO);
  const shared = { ...check, available, short, remedy: 'recharge' } as const;
  if (lacking.length === thresholds.length) return { ...shared, status: 'fail' };
  const products = thresholds.filter(({ lack }) => lack === ZERO).map(({ product }) => product);
  return { ...shared, status: 'warn', products };
}

function lowBalanceCheck({ cash, settings: { lowBalance } }: Ground): AccountCheck {
  const check = { id: 'low-balance', rule: 'BAL-7', needed: lowBalance, available: cash } as const;
  if (cash >= lowBalance) return { ...check, status: 'pass' };
  return { ...check, status: 'warn', short: moneyFromFen(lowBalance - cash), remedy: 'recharge' };
}

function topUpOf({
  balanceKnown,
  cash,
  overdue,
  thresholds,
  settings: { lowBalance },
}: Ground): BalanceTopUp | undefined {
  const toThreshold = thresholds.reduce((most, { lack }) => larger(most, lack), ZERO);
  const toLimit = larger(moneyFromFen(lowBalance - cash), ZERO);
  const balance = balanceKnown ? larger(toThreshold, toLimit) : ZERO;
  const amount = sumMoney([overdue, balance]);
  return amount === ZERO ? undefined : { amount, overdue, balance, reaches: moneyFromFen(cash + balance) };
}

function least(amounts: readonly Money[]): Money {
  return amounts.reduce((low, amount) => (amount < low ? amount : low));
}
