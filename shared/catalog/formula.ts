/** From a printed price to the price of one configured unit: flat, per GB and IOPS, by steps, by tiers. */
import { type Exact, type UnitPrice, exact, plus, sumExact, times, toUnitPrice } from '../money/index.ts';
import type { PriceFormula } from './schema.ts';

/** What is configured: GB, Mbps, and provisioned IOPS where the disk has them. A flat price ignores both. */
export interface Configured {
  readonly size: number;
  readonly iops: number;
}

/** The price of what is configured, and how it came about (empty when it is printed as it is). */
export interface EvaluatedPrice {
  readonly price: UnitPrice;
  readonly derivation: string;
}

/**
 * The price of one configured unit, exact: PRC-3 for steps, PRC-4 for capacity and IOPS.
 * A printed price comes back as printed; a computed one has no trailing zeros.
 */
export function evaluate(formula: PriceFormula, configured: Configured): EvaluatedPrice {
  if (typeof formula === 'string') return { price: formula, derivation: '' };
  if ('perGb' in formula) return perGb(formula, configured);
  if ('steps' in formula) return bySteps(formula, configured.size);
  return byTiers(formula, configured.size);
}

type Shape<K extends PropertyKey> = Extract<PriceFormula, Record<K, unknown>>;

function perGb(formula: Shape<'perGb'>, { size, iops }: Configured): EvaluatedPrice {
  const capacity = times(exact(formula.perGb), size);
  const parts = [`${formula.perGb} × ${size} GB`];
  if (formula.perIops === undefined) return { price: toUnitPrice(capacity), derivation: parts.join(' + ') };
  parts.push(`${formula.perIops} × ${iops} IOPS`);
  const price = plus(capacity, times(exact(formula.perIops), iops));
  return { price: toUnitPrice(price), derivation: parts.join(' + ') };
}

function bySteps({ steps, above }: Shape<'steps'>, size: number): EvaluatedPrice {
  const printed = steps[size - 1];
  if (printed !== undefined) return { price: printed, derivation: `${size} Mbps` };
  const price = plus(exact(above.base), times(exact(above.each), size - above.from));
  const increment = above.from === 0 ? `${size} × ${above.each}` : `(${size} − ${above.from}) × ${above.each}`;
  return {
    price: toUnitPrice(price),
    derivation: above.from === 0 ? increment : `${above.base} + ${increment}`,
  };
}

function byTiers({ tiers }: Shape<'tiers'>, size: number): EvaluatedPrice {
  const parts: { amount: Exact; text: string }[] = [];
  let reached = 0;
  for (const { upTo, each } of tiers) {
    const within = Math.min(size, upTo ?? size) - reached;
    if (within <= 0) break;
    parts.push({ amount: times(exact(each), within), text: `${within} × ${each}` });
    reached += within;
  }
  return {
    price: toUnitPrice(sumExact(parts.map((part) => part.amount))),
    derivation: parts.map((part) => part.text).join(' + '),
  };
}
