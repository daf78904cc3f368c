import type { BreakEven, ShownPrice, UsagePrice } from '../../../shared/catalog/price-table.ts';
import { displayPrice } from '../../../shared/catalog/price-table.ts';
import type { Translate } from '../../../shared/i18n/index.ts';
import { roundHalfUp } from '../../../shared/money/index.ts';

/** `1,113`: a count, grouped, the same in both languages. */
export function wholeNumber(count: number): string {
  return count.toLocaleString('en-US');
}

/** Break-even hours for a table cell: 2 decimals, grouped; the details show all 4. */
export function shortHours({ value }: BreakEven): string {
  return roundHalfUp(value, 2).replaceAll(/\B(?=(?:\d{3})+\.)/g, ',');
}

/** Break-even hours in full, up to 4 decimals, for the details. */
export function fullHours({ hours }: BreakEven): string {
  return hours.replace(/\.?0+$/, '').replaceAll(/\B(?<!\.\d*)(?=(?:\d{3})+(?!\d))/g, ',');
}

/** A price with what it is per, in one text: `¥0.39 /GB`. */
export function priceText(t: Translate, shown: ShownPrice | null): string {
  if (shown === null) return t('prices.noPrice');
  const amount = displayPrice(shown.price);
  return shown.basis === 'unit' ? amount : `${amount} ${t(`prices.basis.${shown.basis}`)}`;
}

/** What is paid by consumption: `¥0.80/GB + ¥0.48/day`. */
export function usageText(t: Translate, usage: readonly UsagePrice[]): string {
  return usage.map(({ price, per }) => t(`prices.per.${per}`, { price: displayPrice(price) })).join(' + ');
}
