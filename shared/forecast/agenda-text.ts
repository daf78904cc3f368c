/** What an item of the agenda says, in words: the same on screen, in the clipboard and in a calendar. */
import type { Translate } from '../i18n/index.ts';
import { type Money, larger, sumMoney } from '../money/index.ts';
import type { AgendaItem, CouponItem, PaymentItem, StopItem, TopUpItem } from './agenda.ts';
import { WITHOUT_DATA, MOST_NAMES, type NameOf, describeCause, momentText, namesText } from './describe.ts';

export interface AgendaWords {
  readonly t: Translate;
  readonly nameOf: NameOf;
  /** Covers amounts where a person asked for that. */
  readonly amountText: (amount: Money) => string;
}

export interface AgendaText {
  /** What to do or what happens, without its amount. */
  readonly what: string;
  /** What is to be done on the days after it, with its amounts. */
  readonly next?: string;
  /** Why, and what follows otherwise. */
  readonly why: string;
}

export function agendaText(item: AgendaItem, words: AgendaWords): AgendaText {
  switch (item.kind) {
    case 'top-up':
      return topUpText(item, words);
    case 'coupon-lost':
      return couponText(item, words);
    case 'stopped':
    case 'released':
    case 'restart-by-hand':
      return stopText(item, words);
    default:
      return paymentText(item, words);
  }
}

/** The amount that an item is about; undefined: it is about none. */
export function amountOf(item: AgendaItem): Money | undefined {
  return 'amount' in item ? item.amount : undefined;
}

/** What an item is about by all its names, where its line only counts the last of them. */
export function everyName({ kind, ids }: AgendaItem, { t, nameOf }: AgendaWords): string | undefined {
  if (kind === 'top-up' || ids.length <= MOST_NAMES) return undefined;
  return ids.map(nameOf).join(t('forecast.comma'));
}

/** What and how much, in one line: `Recharge: ¥412.30`. */
export function agendaLine(item: AgendaItem, words: AgendaWords): string {
  const { what, next } = agendaText(item, words);
  const amount = amountOf(item);
  const line = amount === undefined ? what : words.t('agenda.with-amount', { what, amount: words.amountText(amount) });
  return next === undefined ? line : words.t('agenda.with-next', { line, next });
}

/** For how many days a recharge could last instead of one. */
const LONGER = 30;

function topUpText({ cause, covers, later }: TopUpItem, words: AgendaWords): AgendaText {
  const { t, nameOf, amountText } = words;
  const what = t('agenda.top-up');
  const short = describeCause(t, cause, nameOf, amountText);
  if (later === undefined) return { what, why: t('agenda.top-up.why', { cause: short, covers }) };
  const choice = t('forecast.cadence.days', { days: t('days', { count: LONGER }) });
  return { what, next: nextText(later, words), why: t('agenda.top-up.run', { cause: short, choice }) };
}

function nextText(later: NonNullable<TopUpItem['later']>, { t, amountText }: AgendaWords): string {
  const amounts = later.map(({ amount }) => amount);
  const most = amounts.reduce(larger);
  return t(amounts.every((amount) => amount === most) ? 'agenda.top-up.next.each' : 'agenda.top-up.next', {
    most: amountText(most),
    to: later.at(-1)?.by ?? '',
    count: later.length,
    sum: amountText(sumMoney(amounts)),
  });
}

function paymentText({ kind, ids, rule, severity }: PaymentItem, { t, nameOf }: AgendaWords): AgendaText {
  const names = namesText(t, { ids }, nameOf);
  const isToMonthly = kind === 'plan-order' && rule === 'CFG-4';
  const what = t(`agenda.${isToMonthly ? 'to-monthly' : kind}`, { names });
  if (isToMonthly && severity === 'urgent') return { what, why: t('agenda.to-monthly.short') };
  if (kind === 'renew-by-hand') return { what, why: t(`agenda.renew-by-hand.${rule === 'PKG-5' ? 'late' : 'why'}`) };
  return { what, why: t(`agenda.${kind}.${severity === 'urgent' ? 'short' : 'why'}`) };
}

function stopText({ kind, ids, at, until, product }: StopItem, { t, nameOf }: AgendaWords): AgendaText {
  const what = t(`agenda.${kind}`, { names: namesText(t, { ids }, nameOf) });
  const isKept = kind === 'stopped' && until !== undefined;
  const params = { at: momentText(at), until: until === undefined ? '' : momentText(until) };
  if (product !== undefined && WITHOUT_DATA.has(product)) {
    const lost = product.startsWith('eip') ? 'address' : 'bandwidth';
    if (kind === 'released') return { what, why: t(`agenda.released.${lost}`) };
    if (isKept) return { what, why: t('agenda.stopped.address', params) };
  }
  return { what, why: t(isKept ? 'agenda.stopped.kept' : `agenda.${kind}.why`, params) };
}

function couponText({ coupon, remaining, rescue }: CouponItem, { t, nameOf, amountText }: AgendaWords): AgendaText {
  const what = t('agenda.coupon-lost', { coupon, remaining: amountText(remaining) });
  if (rescue === null) return { what, why: t('agenda.coupon-lost.none') };
  const params = { name: nameOf(rescue.id), uses: amountText(rescue.uses) };
  return { what, why: t(`agenda.coupon-lost.${rescue.kind}`, params) };
}
