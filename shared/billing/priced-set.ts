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

/** Something worth knowing that does not stop the price from being right. */
export interface Warning {
  readonly field: string;
  readonly code: 'not-on-sale' | 'disk-size' | 'disk-iops';
  readonly given: string;
  readonly accepted: string;
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
