/** The terms of a monthly package, how many months they run and how many are paid for (PKG-1, PKG-3). */
import { type PriceListProduct, TERMS, type Term } from '../catalog/schema.ts';
import type { PricedSet } from './priced-set.ts';

/** How many natural months a term runs. */
export function monthsOf(term: Term): number {
  const count = Number.parseInt(term, 10);
  return term.endsWith('y') ? count * 12 : count;
}

/**
 * The months paid for a term of a product: n for n months; a year term by the product's factor (PKG-3).
 * Undefined when the product has no such term.
 */
export function monthsPaid(product: PriceListProduct, term: Term): number | undefined {
  if (product.monthly?.terms.includes(term) !== true) return undefined;
  if (term === '1y' || term === '2y' || term === '3y') {
    const factor = product.monthly.yearFactors[term];
    return factor === undefined ? undefined : Number.parseInt(factor, 10);
  }
  return monthsOf(term);
}

/** The terms that every component of a set has: a term that one does not have is not used. */
export function termsOf(set: PricedSet): Term[] {
  return TERMS.filter((term) => set.components.every(({ product }) => monthsPaid(product, term) !== undefined));
}
