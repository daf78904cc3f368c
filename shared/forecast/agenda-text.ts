/** What an item of the agenda says, in words: the same on screen, in the clipboard and in a calendar. */
import type { Translate } from '../i18n/index.ts';
import type { Money } from '../money/index.ts';
import type { AgendaItem, CouponItem, PaymentItem, StopItem } from './agenda.ts';
import { type NameOf, describeCause, momentText, namesText } from './describe.ts';

export interface AgendaWords {
  readonly t: Translate;
  readonly nameOf: NameOf;
  /** Covers amounts where a person asked for that. */
  readonly amountText: (amount: Money) => string;
}

export interface AgendaText {
  /** What to do or what happens, without its amount. */
  readonly what: string;
  /** Why, and what follows otherwise. */
  readonly why: string;
}

export function agendaText(item: AgendaItem, words: AgendaWords): AgendaText {
  switch (item.kind) {
    case 'top-up': {
      const cause = describeCause(words.t, item.cause, words.nameOf, words.amountText);
      return { what: words.t('agenda.top-up'), why: words.t('agenda.top-up.why', { cause, covers: item.covers }) };
    }
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

/** What and how much, in one line: `Recharge: ¥412.30`. */
export function agendaLine(item: AgendaItem, words: AgendaWords): string {
  const { what } = agendaText(item, words);
  const amount = amountOf(item);
  return amount === undefined ? what : words.t('agenda.with-amount', { what, amount: words.amountText(amount) });
}

function paymentText({ kind, ids, rule, severity }: PaymentItem, { t, nameOf }: AgendaWords): AgendaText {
  const what = t(`agenda.${kind}`, { names: namesText(t, { ids }, nameOf) });
  if (kind === 'renew-by-hand') return { what, why: t(`agenda.renew-by-hand.${rule === 'PKG-5' ? 'late' : 'why'}`) };
  return { what, why: t(`agenda.${kind}.${severity === 'urgent' ? 'short' : 'why'}`) };
}

function stopText({ kind, ids, at, until }: StopItem, { t, nameOf }: AgendaWords): AgendaText {
  const what = t(`agenda.${kind}`, { names: namesText(t, { ids }, nameOf) });
  const isKept = kind === 'stopped' && until !== undefined;
  const params = { at: momentText(at), until: until === undefined ? '' : momentText(until) };
  return { what, why: t(isKept ? 'agenda.stopped.kept' : `agenda.${kind}.why`, params) };
}

function couponText({ coupon, rescue }: CouponItem, { t, nameOf, amountText }: AgendaWords): AgendaText {
  const what = t('agenda.coupon-lost', { coupon });
  if (rescue === null) return { what, why: t('agenda.coupon-lost.none') };
  const params = { name: nameOf(rescue.id), uses: amountText(rescue.uses) };
  return { what, why: t(`agenda.coupon-lost.${rescue.kind}`, params) };
}
