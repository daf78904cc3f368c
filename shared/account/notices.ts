/** What needs doing about an account, and by when: low balance, coupons that run out (BAL-7), threshold, arrears, verification. */
import { type CalendarDate, addDays } from '../billing/calendar.ts';
import { type Money, ZERO, money, moneyFromFen } from '../money/index.ts';
import type { RuleId } from '../rules/register.ts';
import { daysLeft, isValidOn, remainderOf } from './coupons.ts';
import { cashOf, isCashKnown } from './ledger.ts';
import type { Coupon } from './schema.ts';
import { settingsOf } from './settings-schema.ts';
import { type StoredAccount, couponsOf } from './stored.ts';
import { isVerified } from './verification.ts';

export const NOTICE_KINDS = [
  'not-verified',
  'arrears',
  'below-threshold',
  'low-balance',
  'low-coupons',
  'coupon-expiry',
] as const;
export type NoticeKind = (typeof NOTICE_KINDS)[number];

export interface AccountNotice {
  /** The same for the same thing, so that it can be put off: `coupon-expiry C7`. */
  readonly id: string;
  readonly kind: NoticeKind;
  readonly rule: RuleId;
  /** By when; absent: now. */
  readonly by?: CalendarDate;
  readonly amount?: Money;
  /** Below which amount it is announced. */
  readonly limit?: Money;
  readonly coupon?: string;
  /** It is due within the days of notice, or now: announced, not only listed. */
  readonly urgent: boolean;
  /** Put off until this day. */
  readonly snoozedUntil?: CalendarDate;
}

/** How far ahead the agenda looks. */
export const AGENDA_DAYS = 90;

/**
 * The notices of an account on a day: what is due now first, then by date. Coupons are listed within `AGENDA_DAYS`
 * and urgent within the days of notice. A notice that was put off is listed with the day on which it comes back.
 */
export function noticesOf(account: StoredAccount, today: CalendarDate): AccountNotice[] {
  const coupons = couponsOf(account);
  const notices = [
    ...accountNotices(account),
    ...balanceNotices(account, coupons, today),
    ...couponNotices(account, coupons, today),
  ];
  return notices
    .map((notice) => {
      const put = account.snoozed.find((snoozed) => snoozed.notice === notice.id && snoozed.until > today);
      return put === undefined ? notice : { ...notice, snoozedUntil: put.until as CalendarDate };
    })
    .toSorted((a, b) => (a.by ?? '').localeCompare(b.by ?? '', 'en'));
}

function accountNotices({ verification, overdue }: StoredAccount): AccountNotice[] {
  return [
    ...(isVerified(verification.status)
      ? []
      : [{ id: 'not-verified', kind: 'not-verified', rule: 'ACC-1', urgent: true } as const]),
    ...(money(overdue) === ZERO
      ? []
      : [{ id: 'arrears', kind: 'arrears', rule: 'BAL-5', amount: money(overdue), urgent: true } as const]),
  ];
}

function balanceNotices(account: StoredAccount, held: readonly Coupon[], today: CalendarDate): AccountNotice[] {
  // An account of which nothing was entered yet has no low balance, it has an unknown one.
  if (!isCashKnown(account, today)) return [];
  const { threshold, lowBalance, lowCoupons } = settingsOf(account.settings);
  const cash = cashOf(account.ledger, today);
  const coupons = remainderOf(held.filter((coupon) => isValidOn(coupon, today)));
  const balance = moneyFromFen(cash + coupons);
  return [
    // Only where no reading of BAL-2 reaches it: whichever coupons count, nothing can be enabled (BAL-3).
    ...below('below-threshold', 'BAL-3', balance, threshold),
    ...below('low-balance', 'BAL-7', cash, lowBalance),
    // Whoever never had a coupon need not hear that there are none.
    ...(account.coupons.length === 0 ? [] : below('low-coupons', 'BAL-7', coupons, lowCoupons)),
  ];
}

/** One notice where an amount is below its limit; none otherwise. */
function below(kind: NoticeKind, rule: RuleId, amount: Money, limit: Money): AccountNotice[] {
  return amount < limit ? [{ id: kind, kind, rule, amount, limit, urgent: true }] : [];
}

function couponNotices({ settings }: StoredAccount, coupons: readonly Coupon[], today: CalendarDate): AccountNotice[] {
  const { couponNoticeDays } = settingsOf(settings);
  const horizon = addDays(today, AGENDA_DAYS);
  return coupons
    .filter(({ remaining, validTo }) => money(remaining) > 0n && validTo >= today && validTo <= horizon)
    .map((coupon) => ({
      id: `coupon-expiry ${coupon.code}`,
      kind: 'coupon-expiry',
      rule: 'BAL-7',
      by: coupon.validTo as CalendarDate,
      amount: money(coupon.remaining),
      coupon: coupon.code,
      urgent: daysLeft(coupon, today) <= Math.max(...couponNoticeDays),
    }));
}

/** Puts a notice off until a day; it is never lost, it comes back then. */
export function snooze(account: StoredAccount, notice: string, until: CalendarDate): StoredAccount {
  return { ...account, snoozed: [...account.snoozed.filter((put) => put.notice !== notice), { notice, until }] };
}
