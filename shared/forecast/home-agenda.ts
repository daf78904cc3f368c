/** What an account needs done within the coming days, and by when: the recharge that is due now, coupons that run out. */
import { type AccountNotice, noticesOf } from '../account/notices.ts';
import type { StoredAccount } from '../account/stored.ts';
import { type CalendarDate, daysBetween } from '../billing/calendar.ts';
import { type AgendaItem as ForecastItem, afterFirst } from './agenda.ts';
import { type Money, ZERO } from '../money/index.ts';
import type { AccountStatus, BalanceTopUp } from '../readiness/account-status.ts';

export type AgendaItem =
  /** Due now. */
  | { readonly kind: 'top-up'; readonly topUp: BalanceTopUp }
  | {
      readonly kind: 'coupon-expiry';
      readonly by: CalendarDate;
      readonly days: number;
      readonly coupon: string;
      readonly amount: Money;
      /** Within the days of notice (BAL-7). */
      readonly urgent: boolean;
    };

/**
 * The agenda of the next `AGENDA_DAYS`, what is due now first; `status` is the account's on that day. Putting a notice
 * off does not take it off the agenda.
 */
export function agendaOf(
  account: StoredAccount,
  today: CalendarDate,
  { topUp }: Pick<AccountStatus, 'topUp'>,
): AgendaItem[] {
  return [
    ...(topUp === undefined ? [] : [{ kind: 'top-up', topUp } as const]),
    ...noticesOf(account, today).flatMap((notice) => expiry(notice, today)),
  ];
}

function expiry({ by, coupon, amount, urgent }: AccountNotice, today: CalendarDate): AgendaItem[] {
  if (by === undefined || coupon === undefined || amount === undefined) return [];
  return [{ kind: 'coupon-expiry', by, days: daysBetween(today, by), coupon, amount, urgent }];
}

/** What Home lists: the recharge that is due now, and what the forecast asks for. */
export type HomeItem = AgendaItem | { readonly kind: 'forecast'; readonly item: ForecastItem };

/**
 * The agenda of an account together with that of its forecast, which knows better what becomes of a coupon. Of two
 * recharges that are due today the larger one does what both are for, so only that one is listed.
 */
export function withForecast(
  items: readonly AgendaItem[],
  forecast: readonly ForecastItem[],
  today: CalendarDate,
): HomeItem[] {
  const now = items.find((item) => item.kind === 'top-up');
  const first = forecast.find((item) => item.kind === 'top-up' && item.by === today);
  const needed = first?.kind === 'top-up' ? first.amount : ZERO;
  const isNowMore = now !== undefined && now.topUp.amount >= needed;
  const rest =
    isNowMore && first?.kind === 'top-up'
      ? forecast.flatMap((item) => (item === first ? afterFirst(first) : item))
      : forecast;
  return [...(isNowMore ? [now] : []), ...rest.map((item) => ({ kind: 'forecast', item }) as const)];
}
