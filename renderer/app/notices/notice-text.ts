import type { AccountNotice } from '../../../shared/account/notices.ts';
import type { Translate } from '../../../shared/i18n/index.ts';
import { type Money, moneyFromFen } from '../../../shared/money/index.ts';

/** A notice in a few words: what it is about. */
export function noticeTitle(t: Translate, { kind, coupon = '' }: AccountNotice): string {
  return t(`notice.${kind}`, { coupon });
}

/** What is short, by how much, by when, what to do. */
export function noticeText(t: Translate, notice: AccountNotice, amountText: (amount: Money) => string): string {
  const { kind, amount, limit, by = '' } = notice;
  const short = amount === undefined || limit === undefined ? undefined : moneyFromFen(limit - amount);
  const amounts = Object.entries({ amount, limit, short }).flatMap(([name, value]) =>
    value === undefined ? [] : [[name, amountText(value)] as const],
  );
  return t(`notice.${kind}.text`, { by, ...Object.fromEntries(amounts) });
}
