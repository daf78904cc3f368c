import type { UnitPrice } from '../../shared/money/index.ts';

/** `¥136.50`, `¥0.0008125`: a unit price as printed (PRC-1), with at least two decimals and grouped thousands. */
export function displayUnitPrice(price: UnitPrice): string {
  const [whole = '', fraction = ''] = price.split('.');
  return `¥${whole.replaceAll(/\B(?=(?:\d{3})+$)/g, ',')}.${fraction.padEnd(2, '0')}`;
}
