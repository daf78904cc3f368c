/** From what was typed to what is priced: every field checked against the price list, all problems at once. */
import type { Catalog } from '../catalog/catalog.ts';
import { type Configured, evaluate } from '../catalog/formula.ts';
import type { PriceRow, ProductCode } from '../catalog/schema.ts';
import { type Result, fail, ok } from '../result.ts';
import type { DiskDraft, RequestDraft } from './draft.ts';
import { type ProblemList, problemList, readChoice, readDecimal, readFactor, readWhole } from './fields.ts';
import { misprintsAt } from './misprint.ts';
import { type Component, type ComponentKind, MOST_MBPS, type PricedSet, type Warning } from './priced-set.ts';
import type { FieldProblem } from './problem.ts';

/** Largest values that make sense for a field; beyond them a digit too many was typed. */
export const LIMITS = { quantity: 99_999, gb: 1_000_000, iops: 1_000_000, mbps: 100_000, gbOut: 999_999_999 } as const;

/** Servers are configured by their type alone; the other products by GB or Mbps. */
const SERVERS: ReadonlySet<ProductCode> = new Set(['vm', 'cps', 'dcps']);
const BY_GB: ReadonlySet<ProductCode> = new Set(['disk', 'snapshot']);
const NOTHING_CONFIGURED: Configured = { size: 1, iops: 0 };

const KIND: Readonly<Record<ProductCode, ComponentKind>> = {
  vm: 'instance',
  cps: 'instance',
  dcps: 'instance',
  disk: 'disk',
  eip: 'bandwidth',
  'eip-traffic': 'traffic',
  'shared-bandwidth': 'bandwidth',
  'uplink-bandwidth': 'bandwidth',
  'ipv6-bandwidth': 'bandwidth',
  snapshot: 'snapshot',
};

export type ProductField = 'gb' | 'iops' | 'mbps' | 'gbOut' | 'disks' | 'bandwidth';

/** The fields of the draft that a product uses, besides product, region, type, quantity and discount. */
export function fieldsOf(product: ProductCode): readonly ProductField[] {
  if (product === 'vm') return ['disks', 'bandwidth'];
  if (SERVERS.has(product)) return ['bandwidth'];
  if (product === 'disk') return ['gb', 'iops'];
  if (product === 'snapshot') return ['gb'];
  if (product === 'eip-traffic') return ['gbOut'];
  return ['mbps'];
}

/**
 * Checks a draft and looks its prices up. An empty `quantity` or `discount` is 1; an empty `type` is the region's
 * usual one where the product is bandwidth, traffic or a snapshot.
 * Fails with every problem found; `isNoPrice` tells "no price" (PRC-6) from bad input.
 */
export function readRequest(draft: RequestDraft, catalog: Catalog): Result<PricedSet, FieldProblem[]> {
  const list = problemList();
  const quantity = readWhole(list, 'quantity', draft.quantity || '1', 1, LIMITS.quantity);
  const discount = readFactor(list, 'discount', draft.discount || '1');
  const product = readProduct(list, draft, catalog);
  const region = product && readRegion(list, draft.region, product, catalog);
  const components =
    product && region
      ? [
          readMain(list, draft, { product, region }, catalog),
          ...draft.disks.map((disk, index) => readDisk(list, disk, { index, region }, catalog)),
          readBandwidth(list, draft.bandwidth, { product, region }, catalog),
        ].filter((component) => component !== undefined)
      : [];
  if (!product || !region || quantity === undefined || discount === undefined || list.problems.length > 0) {
    return fail(list.problems);
  }
  const { id, asOf } = catalog.list;
  const consumed = product === 'eip-traffic' ? draft.gbOut : draft.gb;
  const warnings = components.flatMap((component) => warningsOf(component, catalog));
  return ok({ product, region, components, quantity, discount, priceList: { id, asOf }, warnings, consumed });
}

interface Place {
  readonly product: ProductCode;
  readonly region: string;
}

/** The product, when it is known and no field is filled that it does not have. */
function readProduct(list: ProblemList, draft: RequestDraft, catalog: Catalog): ProductCode | undefined {
  const codes = catalog.list.products.map(({ code }) => code);
  const product = readChoice(list, 'product', draft.product, codes);
  if (product === undefined) return undefined;
  const uses = fieldsOf(product);
  for (const field of ['gb', 'mbps', 'gbOut', 'bandwidth'] as const) {
    if (draft[field] !== '' && !uses.includes(field)) list.add(field, 'not-applicable', draft[field], [product]);
  }
  if (draft.disks.length > 0 && !uses.includes('disks')) {
    list.add('disks', 'not-applicable', draft.disks.map(({ type }) => type).join(', '), ['vm']);
  }
  return product;
}

function readRegion(list: ProblemList, given: string, product: ProductCode, catalog: Catalog): string | undefined {
  const offered = catalog.regionsOf(product).map(({ code }) => code);
  if (offered.includes(given)) return given;
  if (catalog.region(given) !== undefined) return list.add('region', 'no-price', given, offered);
  return readChoice(list, 'region', given, offered);
}

/** The row of a type in a region. A type the list knows but has no price for here is "no price", not a typing error. */
function readRow(
  list: ProblemList,
  field: string,
  given: string,
  { product, region }: Place,
  catalog: Catalog,
): PriceRow | undefined {
  const row = catalog.row(product, region, given);
  if (row !== undefined) return row;
  if (catalog.type(product, given) !== undefined) {
    const elsewhere = catalog.regionsOf(product).filter(({ code }) => catalog.row(product, code, given) !== undefined);
    return list.add(
      field,
      'no-price',
      given,
      elsewhere.map(({ code }) => code),
    );
  }
  readChoice(
    list,
    field,
    given,
    catalog.rowsIn(product, region).map(({ type }) => type),
  );
  return undefined;
}

function readMain(list: ProblemList, draft: RequestDraft, place: Place, catalog: Catalog): Component | undefined {
  const isServerOrDisk = SERVERS.has(place.product) || place.product === 'disk';
  const row =
    draft.type === '' && !isServerOrDisk ? usualRow(place, catalog) : readRow(list, 'type', draft.type, place, catalog);
  const size = readSize(list, draft, place.product);
  if (row === undefined || size === undefined) return undefined;
  const iops = readIops(list, 'iops', draft.iops, row);
  return iops === undefined ? undefined : toComponent('type', row, { size, iops }, catalog);
}

/** The address that serves VMs where there are several, otherwise the first of the region. */
function usualRow({ product, region }: Place, catalog: Catalog): PriceRow | undefined {
  const rows = catalog.rowsIn(product, region);
  return rows.find((row) => row.serves?.includes('vm')) ?? rows[0];
}

function readSize(list: ProblemList, draft: RequestDraft, product: ProductCode): number | undefined {
  if (SERVERS.has(product)) return NOTHING_CONFIGURED.size;
  if (BY_GB.has(product)) return readWhole(list, 'gb', draft.gb, 1, LIMITS.gb);
  if (product !== 'eip-traffic') return readWhole(list, 'mbps', draft.mbps, 1, LIMITS.mbps);
  return readDecimal(list, 'gbOut', draft.gbOut, LIMITS.gbOut) === undefined ? undefined : NOTHING_CONFIGURED.size;
}

/** Provisioned IOPS: needed where the price has a part for them (PRC-4), refused where it has none. */
function readIops(list: ProblemList, field: string, given: string, row: PriceRow): number | undefined {
  if (hasIopsPrice(row)) return readWhole(list, field, given, 1, LIMITS.iops);
  return given === '' ? 0 : list.add(field, 'not-applicable', given, [row.type]);
}

function hasIopsPrice(row: PriceRow): boolean {
  return [row.month, row.hour].some((formula) => typeof formula === 'object' && 'perIops' in formula);
}

function readDisk(
  list: ProblemList,
  disk: DiskDraft,
  { index, region }: { readonly index: number; readonly region: string },
  catalog: Catalog,
): Component | undefined {
  const field = `disks[${index}]`;
  const row = readRow(list, `${field}.type`, disk.type, { product: 'disk', region }, catalog);
  const size = readWhole(list, `${field}.gb`, disk.gb, 1, LIMITS.gb);
  if (row === undefined || size === undefined) return undefined;
  const iops = readIops(list, `${field}.iops`, disk.iops, row);
  return iops === undefined ? undefined : toComponent(field, row, { size, iops }, catalog);
}

function readBandwidth(list: ProblemList, given: string, place: Place, catalog: Catalog): Component | undefined {
  if (given === '' || !SERVERS.has(place.product)) return undefined;
  const size = readWhole(list, 'bandwidth', given, 1, LIMITS.mbps);
  const row = catalog.bandwidthFor(place.product, place.region);
  if (row === undefined) return list.add('bandwidth', 'no-price', given);
  return size === undefined ? undefined : toComponent('bandwidth', row, { size, iops: 0 }, catalog);
}

function toComponent(field: string, row: PriceRow, configured: Configured, catalog: Catalog): Component {
  const product = catalog.product(row.product);
  if (product === undefined) throw new Error(`price list ${catalog.list.id} does not declare ${row.product}`);
  return {
    kind: KIND[row.product],
    field,
    product,
    row,
    source: catalog.source(row),
    configured,
    month: row.month === undefined ? undefined : evaluate(row.month, configured),
    hour: row.hour === undefined ? undefined : evaluate(row.hour, configured),
  };
}

/** What JD Cloud would not sell like this: priced all the same, because it may already run (PRC-7). */
function warningsOf({ field, row, configured }: Component, catalog: Catalog): Warning[] {
  const { size, iops } = catalog.type(row.product, row.type) ?? {};
  const warnings: Warning[] = [];
  if (!row.onSale) warnings.push({ field, code: 'not-on-sale', given: row.type, accepted: '' });
  if (size !== undefined && !fits(configured.size, size)) {
    const accepted = `${size.minGb} – ${size.maxGb} GB, × ${size.stepGb}`;
    warnings.push({ field, code: 'disk-size', given: `${configured.size} GB`, accepted });
  }
  if (iops !== undefined) {
    const most = Math.min(iops.max, iops.maxPerGb * configured.size);
    if (configured.iops < iops.min || configured.iops > most) {
      warnings.push({ field, code: 'disk-iops', given: `${configured.iops}`, accepted: `${iops.min} – ${most}` });
    }
  }
  // What is priced by Mbps may have no field for its type.
  const ofSize = KIND[row.product] === 'bandwidth' && field === 'type' ? 'mbps' : field;
  return [...warnings, ...bandwidthWarnings(ofSize, row, configured), ...misprintsAt(row, ofSize, configured.size)];
}

/** QTA-1: by the published limit; an account can have a higher one. */
function bandwidthWarnings(field: string, { serves = [] }: PriceRow, { size }: Configured): Warning[] {
  const served = (['cps', 'dcps'] as const).find((product) => serves.includes(product));
  if (served === undefined || size <= MOST_MBPS[served]) return [];
  return [{ field, code: 'mbps-limit', given: `${size}`, accepted: `${MOST_MBPS[served]}` }];
}

function fits(gb: number, size: { readonly minGb: number; readonly maxGb: number; readonly stepGb: number }): boolean {
  return gb >= size.minGb && gb <= size.maxGb && gb % size.stepGb === 0;
}
