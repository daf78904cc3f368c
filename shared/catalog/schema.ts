/**
 * The price-list file format, version 1: one JSON document per list, one line per row so that two lists diff well.
 * Prices are strings exactly as printed (PRC-1); a price that is absent is "no price", never zero (PRC-6).
 */
import { UNIT_PRICE_PATTERN, type UnitPrice } from '../money/index.ts';
import { z } from '../schema.ts';
import type { DocumentProblemCode } from '../document/problem.ts';

export const PRICE_LIST_FORMAT = 'cost-desk/price-list';
export const PRICE_LIST_VERSION = 1;

/** Everything the format can price. `eip`, `shared-bandwidth`, `uplink-bandwidth`, `ipv6-bandwidth` are priced by Mbps. */
export const PRODUCT_CODES = [
  'vm',
  'cps',
  'dcps',
  'disk',
  'eip',
  'eip-traffic',
  'shared-bandwidth',
  'uplink-bandwidth',
  'ipv6-bandwidth',
  'snapshot',
] as const;
export type ProductCode = (typeof PRODUCT_CODES)[number];

/** The terms of a monthly package (PKG-1): 10 and 11 months do not exist. */
export const TERMS = ['1m', '2m', '3m', '4m', '5m', '6m', '7m', '8m', '9m', '1y', '2y', '3y'] as const;
export type Term = (typeof TERMS)[number];

/** Text of one form. The message is the code of the problem: its words stand in shared/i18n, in both languages. */
const textOfForm = (pattern: RegExp, problem: DocumentProblemCode) => z.string(problem).regex(pattern, problem);

const price = textOfForm(UNIT_PRICE_PATTERN, 'expected-price') as unknown as z.ZodType<UnitPrice, string>;

const bilingual = z.looseObject({ en: z.string().min(1), zh: z.string().min(1) });
/** A name or remark in both languages. */
export type Bilingual = z.infer<typeof bilingual>;
const code = textOfForm(/^[A-Za-z0-9][A-Za-z0-9._-]*$/, 'expected-code');
const asOf = textOfForm(/^\d{4}(?:-(?:0[1-9]|1[0-2])(?:-(?:0[1-9]|[12]\d|3[01]))?)?$/, 'expected-date');
const wholeNumber = z.int().min(0);

/** Printed step prices for 1, 2, 3 ... units; above the last step: `base + (n - from) x each` (PRC-3). */
const steps = z.strictObject({
  steps: z.array(price),
  above: z.strictObject({ base: price, from: wholeNumber, each: price }),
});
/** A price per GB, and per provisioned IOPS for io1 and io2 (PRC-4). */
const perGb = z.strictObject({ perGb: price, perIops: price.optional() });
/** Each unit at the price of the tier it falls in; the last tier has no `upTo` (PRC-1). */
const tiers = z.strictObject({
  tiers: z.array(z.strictObject({ upTo: z.int().min(1).optional(), each: price })).min(1),
});

/** Strict: an unknown key inside a price could change what it means, so it is refused rather than kept. */
const formula = z.union([price, perGb, steps, tiers]);
export type PriceFormula = z.infer<typeof formula>;

/** The billing units of a row. Monthly packages use `month`, pay by configuration `hour`, consumption the others. */
export const PRICE_UNITS = ['month', 'hour', 'day', 'gb', 'gbDay'] as const;
export type PriceUnit = (typeof PRICE_UNITS)[number];

const yearFactor = textOfForm(/^[1-9]\d?$/, 'expected-months');

const product = z.looseObject({
  code: z.enum(PRODUCT_CODES),
  name: bilingual,
  /** Absent: the product has no monthly package. `yearFactors` gives the months paid for a year term (PKG-3). */
  monthly: z
    .looseObject({
      terms: z.array(z.enum(TERMS)).min(1),
      yearFactors: z.looseObject({
        '1y': yearFactor.optional(),
        '2y': yearFactor.optional(),
        '3y': yearFactor.optional(),
      }),
    })
    .optional(),
});
export type PriceListProduct = z.infer<typeof product>;

const region = z.looseObject({ code, name: bilingual, kind: z.enum(['region', 'edge-node']) });
export type PriceListRegion = z.infer<typeof region>;

const source = z.looseObject({ document: z.string().min(1), asOf, note: z.string().optional() });
export type PriceSource = z.infer<typeof source>;

const type = z.looseObject({
  product: z.enum(PRODUCT_CODES),
  type: code,
  name: bilingual,
  family: bilingual.optional(),
  vcpu: z.number().positive().optional(),
  memoryGiB: z.number().positive().optional(),
  /** Facts in words: processor, disks, network, GPU. */
  specs: z.record(z.string(), z.string()).optional(),
  /** What a disk can be ordered with. */
  size: z.looseObject({ minGb: wholeNumber, maxGb: wholeNumber, stepGb: z.int().min(1) }).optional(),
  iops: z.looseObject({ min: wholeNumber, maxPerGb: wholeNumber, max: wholeNumber }).optional(),
});
export type PriceListType = z.infer<typeof type>;

/**
 * A probable misprint of the source: which figure it is, as it is printed, and what it probably should be. `used` says
 * which of the two the list has. `from` and `to` bound the units (Mbps) that it is about, both included.
 */
const doubt = z.looseObject({
  of: z.enum(['month', 'hour', 'memoryGiB']),
  printed: z.string().min(1),
  likely: z.string().min(1),
  used: z.enum(['printed', 'likely']),
  from: wholeNumber.optional(),
  to: wholeNumber.optional(),
});
export type Doubt = z.infer<typeof doubt>;

const row = z.looseObject({
  product: z.enum(PRODUCT_CODES),
  region: code,
  type: code,
  /** False: existing instances go on, a new purchase is flagged (PRC-7). */
  onSale: z.boolean(),
  source: code,
  month: formula.optional(),
  hour: formula.optional(),
  /** What consumption counts has one flat price. */
  day: price.optional(),
  gb: price.optional(),
  gbDay: price.optional(),
  /** For bandwidth: the products whose instances take their public bandwidth from this row. */
  serves: z.array(z.enum(PRODUCT_CODES)).optional(),
  /** What is odd about the printed price, or what it depends on. */
  note: bilingual.optional(),
  doubts: z.array(doubt).optional(),
});
export type PriceRow = z.infer<typeof row>;

export const priceListSchema = z.looseObject({
  format: z.literal(PRICE_LIST_FORMAT),
  formatVersion: z.literal(PRICE_LIST_VERSION),
  id: code,
  name: bilingual,
  currency: z.literal('CNY'),
  asOf,
  sources: z.record(code, source),
  regions: z.array(region).min(1),
  products: z.array(product).min(1),
  types: z.array(type),
  prices: z.array(row).min(1),
});
/** A whole price list as it stands in its file. Unknown keys are kept. */
export type PriceList = z.infer<typeof priceListSchema>;

/** What is said of a price list before it is read. */
export interface PriceListSummary {
  readonly id: string;
  readonly name: { readonly en: string; readonly zh: string };
  readonly asOf: string;
  readonly rows: number;
  readonly archived: boolean;
}
