/** What an account needs done within the coming days, and by when: the recharge that is due now, coupons that run out. */
import { daysLeft } from '../account/coupons.ts';
import { type Notice, noticesOf } from '../account/notices.ts';
import { type StoredAccount, couponsOf } from '../account/stored.ts';
import type { CalendarDate } from '../billing/calendar.ts';
import type { Money } from '../money/index.ts';
import { type TopUp, accountReadiness } from './account-status.ts';

export type AgendaItem =
  /** Due now. */
  | { readonly kind: 'top-up'; readonly topUp: TopUp }
  | {
      readonly kind: 'coupon-expiry';
      readonly by: CalendarDate;
      readonly days: number;
      readonly coupon: string;
      readonly amount: Money;
      /** Within the days of notice (BAL-7). */
      readonly urgent: boolean;
    };

/** The agenda of the next `AGENDA_DAYS`, what is due now first. Putting a notice off does not take it off the agenda. */
export function agendaOf(account: StoredAccount, today: CalendarDate): AgendaItem[] {
  const { topUp } = accountReadiness(account, today);
  return [
    ...(topUp === undefined ? [] : [{ kind: 'top-up', topUp } as const]),
    ...noticesOf(account, today).flatMap((notice) => expiry(account, notice, today)),
  ];
}

function expiry(account: StoredAccount, { by, coupon, amount, urgent }: Notice, today: CalendarDate): AgendaItem[] {
  const found = couponsOf(account).find(({ code }) => code === coupon);
  if (by === undefined || found === undefined || amount === undefined) return [];
  return [{ kind: 'coupon-expiry', by, days: daysLeft(found, today), coupon: found.code, amount, urgent }];
}
