import { DAYS_AT_LIST, type RefundLine } from '../../../../shared/billing/refund.ts';
import { displayMoney, isMoney, money } from '../../../../shared/money/index.ts';

interface Used {
  readonly daysUsed: number;
  /** Contract factor. */
  readonly discount: string;
  /** Identical sets that are charged for their days; one that is fully returned is not. */
  readonly charged: number;
}

/**
 * How the days used are charged (PKG-6), as a calculation to follow: the list price of a month ÷ 30 × days, those
 * beyond the first thirty × discount × 1.5. `¥136.50 ÷ 30 × (30 + 152 × 0.85 × 1.5) × 2`.
 */
export function usedFormula(
  { component }: Pick<RefundLine, 'component'>,
  { daysUsed, discount, charged }: Used,
): string {
  const atList = Math.min(daysUsed, DAYS_AT_LIST);
  const beyond = daysUsed - atList;
  const factor = discount === '1' ? '' : ` × ${discount}`;
  const days = beyond === 0 ? `${atList}` : `(${atList} + ${beyond}${factor} × 1.5)`;
  const times = charged === 1 ? '' : ` × ${charged}`;
  return `${priceText(component.month?.price ?? '0')} ÷ 30 × ${days}${times}`;
}

/** A price of whole fen as an amount; others with all their decimals. */
function priceText(price: string): string {
  return isMoney(price) ? displayMoney(money(price)) : `¥${price}`;
}
