/** One price line: a unit price, the factors it is multiplied by, and what is left after truncation (PRC-2). */
import type { PriceSource } from '../catalog/schema.ts';
import type { EvaluatedPrice } from '../catalog/formula.ts';
import {
  type Exact,
  type Money,
  type UnitPrice,
  exact,
  exactText,
  formatMoney,
  minus,
  sumExact,
  sumMoney,
  times,
  truncateToFen,
} from '../money/index.ts';
import type { Component, ComponentKind, PricedSet } from './priced-set.ts';

export type LineUnit = 'month' | 'hour' | 'day' | 'gb' | 'gb-day';

export type FactorKind =
  | 'months-paid'
  | 'seconds'
  | 'hours-a-day'
  | 'days'
  | 'running-hours'
  | 'running-days'
  | 'gb'
  | 'quantity'
  | 'discount';

/** A number the unit price is multiplied by, with how it is written in the formula. */
export interface Factor {
  readonly kind: FactorKind;
  readonly value: Exact;
  readonly text: string;
}

export interface PriceLine {
  readonly component: ComponentKind;
  readonly product: string;
  readonly region: string;
  readonly type: string;
  readonly quantity: number;
  readonly unit: LineUnit;
  /** RMB for one unit of what is configured, never rounded (PRC-1). */
  readonly unitPrice: UnitPrice;
  /** How the unit price came about where it was not printed as it is: `0.39 × 100 GB`. */
  readonly derivation: string;
  readonly factors: readonly Factor[];
  /** The list price: whole months for year terms, no discount; truncated (PRC-2). */
  readonly original: Money;
  /** Before truncation. */
  readonly amount: Exact;
  /** Truncated (PRC-2). */
  readonly payable: Money;
  /** What truncation dropped, exact. */
  readonly erased: Exact;
  /** `136.5 × 10 × 1 × 1 = 1365 → 1365.00`: the same in every language. */
  readonly formula: string;
  readonly source: PriceSource;
}

export interface LineTotals {
  readonly original: Money;
  readonly payable: Money;
  readonly erased: Exact;
}

/**
 * Builds the line of a component: unit price × `factors` × quantity × discount, truncated to fen (PRC-2, PRC-5).
 * `listFactors` replace `factors` for the original price (PRC-3: 12 months for a year).
 */
export function priceLine(
  set: PricedSet,
  component: Component,
  { unit, price, factors }: { readonly unit: LineUnit; readonly price: EvaluatedPrice; readonly factors: Factor[] },
  listFactors: readonly Factor[] = factors,
): PriceLine {
  const quantity: Factor = { kind: 'quantity', value: exact(set.quantity), text: `${set.quantity}` };
  const discount: Factor = { kind: 'discount', value: exact(set.discount), text: set.discount };
  const all = [...factors, quantity, discount];
  const unitAmount = exact(price.price);
  const amount = times(unitAmount, ...all.map(({ value }) => value));
  const payable = truncateToFen(amount);
  return {
    component: component.kind,
    product: component.row.product,
    region: component.row.region,
    type: component.row.type,
    quantity: set.quantity,
    unit,
    unitPrice: price.price,
    derivation: price.derivation,
    factors: all,
    original: truncateToFen(times(unitAmount, ...listFactors.map(({ value }) => value), quantity.value)),
    amount,
    payable,
    erased: minus(amount, exact(payable)),
    formula: formulaOf(price, all, amount, payable),
    source: component.source,
  };
}

function formulaOf(price: EvaluatedPrice, factors: readonly Factor[], amount: Exact, payable: Money): string {
  const { text, complete } = exactText(amount);
  const product = [price.price, ...factors.map((factor) => factor.text)].join(' × ');
  return `${product} = ${text}${complete ? '' : '…'} → ${formatMoney(payable)}`;
}

/** Sums of lines: each line is truncated before it is added (PRC-2), so the order of lines never matters. */
export function totalsOf(lines: readonly PriceLine[]): LineTotals {
  return {
    original: sumMoney(lines.map((line) => line.original)),
    payable: sumMoney(lines.map((line) => line.payable)),
    erased: sumExact(lines.map((line) => line.erased)),
  };
}
