/** What is bought, with its prices looked up: one component is one price line (PRC-2). */
import type { Configured, EvaluatedPrice } from '../catalog/formula.ts';
import type { PriceListProduct, PriceRow, PriceSource, ProductCode } from '../catalog/schema.ts';

export type ComponentKind = 'instance' | 'disk' | 'bandwidth' | 'traffic' | 'snapshot';

export interface Component {
  readonly kind: ComponentKind;
  /** The field of the draft it came from, for problems that show up later. */
  readonly field: string;
  readonly product: PriceListProduct;
  readonly row: PriceRow;
  readonly source: PriceSource;
  readonly configured: Configured;
  /** Price of one month and of one hour of what is configured; absent is "no price" (PRC-6), never zero. */
  readonly month: EvaluatedPrice | undefined;
  readonly hour: EvaluatedPrice | undefined;
}

/** Most Mbps of one address of a physical server (QTA-1). */
export const MOST_MBPS: Readonly<Record<'cps' | 'dcps', number>> = { cps: 200, dcps: 10_240 };

export const WARNING_CODES = [
  'not-on-sale',
  'disk-size',
  'disk-iops',
  'mbps-limit',
  'misprint-month',
  'misprint-hour',
  'misprint-memory',
  'corrected-month',
  'corrected-hour',
  'corrected-memory',
] as const;

/** Something worth knowing that does not stop the price from being worked out. */
export interface Warning {
  readonly field: string;
  readonly code: (typeof WARNING_CODES)[number];
  readonly given: string;
  readonly accepted: string;
}

/** The warnings that concern one way of paying: a misprint of another price is not used. */
export function warningsFor(
  { warnings }: Pick<PricedSet, 'warnings'>,
  mode: 'monthly' | 'configuration' | 'consumption',
): readonly Warning[] {
  const unused = mode === 'monthly' ? '-hour' : mode === 'configuration' ? '-month' : undefined;
  return unused === undefined ? warnings : warnings.filter(({ code }) => !code.endsWith(unused));
}

export interface PricedSet {
  readonly product: ProductCode;
  readonly region: string;
  readonly components: readonly Component[];
  /** Identical sets; every component is bought this many times. */
  readonly quantity: number;
  /** Contract factor on every line (PRC-5), a plain decimal. */
  readonly discount: string;
  readonly priceList: { readonly id: string; readonly asOf: string };
  readonly warnings: readonly Warning[];
  /** Outbound GB of `eip-traffic` and GB of a `snapshot`: what pay by consumption counts. */
  readonly consumed: string;
}
