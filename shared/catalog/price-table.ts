/** A price list as flat rows for people: names beside codes, what each price is per, break-even hours. */
import { compareExact, type Exact, exact, over, roundHalfUp, type UnitPrice } from '../money/index.ts';
import { type Catalog, createCatalog } from './catalog.ts';
import { evaluate } from './formula.ts';
import type { PriceFormula, PriceList, PriceListType, PriceRow, PriceSource, ProductCode } from './schema.ts';

/** A text in both languages. */
export interface Bilingual {
  readonly en: string;
  readonly zh: string;
}

/** What a shown price buys: the whole unit, 1 GB, 1 GB with IOPS charged apart, the first Mbps, the first tier. */
export const PRICE_BASES = ['unit', 'gb', 'gb-without-iops', 'first-mbps', 'first-tier'] as const;
export type PriceBasis = (typeof PRICE_BASES)[number];

export interface ShownPrice {
  readonly price: UnitPrice;
  readonly value: Exact;
  readonly basis: PriceBasis;
}

/** Hours a month above which the monthly package is cheaper than pay by configuration. */
export interface BreakEven {
  readonly value: Exact;
  /** Rounded half up to 4 decimals. */
  readonly hours: string;
}

/** What is paid by consumption: a price and the unit it counts. */
export interface UsagePrice {
  readonly price: UnitPrice;
  readonly per: 'day' | 'gb' | 'gbDay';
}

export interface PriceTableRow {
  readonly id: string;
  readonly product: ProductCode;
  readonly productName: Bilingual;
  readonly region: string;
  readonly regionName: Bilingual;
  readonly type: string;
  readonly typeName: Bilingual;
  readonly family: Bilingual | null;
  readonly vcpu: number | null;
  readonly memoryGiB: number | null;
  readonly monthly: ShownPrice | null;
  readonly hourly: ShownPrice | null;
  readonly usage: readonly UsagePrice[];
  readonly breakEven: BreakEven | null;
  readonly onSale: boolean;
  readonly source: PriceSource;
  /** The last folder of the source that says what it is about. */
  readonly sourceTitle: string;
  readonly note: Bilingual | null;
  readonly specs: Readonly<Record<string, string>>;
  readonly size: PriceListType['size'];
  readonly iops: PriceListType['iops'];
  /** The row as it stands in the list, for the full formula. */
  readonly row: PriceRow;
  /** Lower-case words that the text filter looks in. */
  readonly searchable: string;
}

/** Every price of the list as a display row, in the list's order. */
export function priceTable(list: PriceList): PriceTableRow[] {
  const catalog = createCatalog(list);
  return list.prices.map((row) => tableRow(catalog, row));
}

function tableRow(catalog: Catalog, row: PriceRow): PriceTableRow {
  const type = catalog.type(row.product, row.type);
  const source = catalog.source(row);
  const named = {
    productName: catalog.product(row.product)?.name ?? sameInBoth(row.product),
    regionName: catalog.region(row.region)?.name ?? sameInBoth(row.region),
    typeName: type?.name ?? sameInBoth(row.type),
    family: type?.family ?? null,
  };
  return {
    ...named,
    id: `${row.product} ${row.region} ${row.type}`,
    product: row.product,
    region: row.region,
    type: row.type,
    vcpu: type?.vcpu ?? null,
    memoryGiB: type?.memoryGiB ?? null,
    monthly: shownPrice(row.month),
    hourly: shownPrice(row.hour),
    usage: usagePrices(row),
    breakEven: breakEven(row.month, row.hour),
    onSale: row.onSale,
    source,
    sourceTitle: sourceTitle(source.document),
    note: row.note ?? null,
    specs: type?.specs ?? {},
    size: type?.size,
    iops: type?.iops,
    row,
    searchable: searchableText(row, type, Object.values(named)),
  };
}

function sameInBoth(code: string): Bilingual {
  return { en: code, zh: code };
}

function searchableText(row: PriceRow, type: PriceListType | undefined, names: readonly (Bilingual | null)[]): string {
  const texts = [row.product, row.region, row.type, ...Object.values(type?.specs ?? {})];
  for (const name of names) if (name !== null) texts.push(name.en, name.zh);
  return normalise(texts.join(' '));
}

/** Full-width and half-width forms and letter case do not matter to a search. */
export function normalise(text: string): string {
  return text.normalize('NFKC').toLowerCase();
}

/** The price that stands for a formula in a table, and what it is the price of. Null when there is none (PRC-6). */
export function shownPrice(formula: PriceFormula | undefined): ShownPrice | null {
  if (formula === undefined) return null;
  const { price, basis } = firstPrice(formula);
  return { price, basis, value: exact(price) };
}

function firstPrice(formula: PriceFormula): { price: UnitPrice; basis: PriceBasis } {
  if (typeof formula === 'string') return { price: formula, basis: 'unit' };
  if ('perGb' in formula) {
    return { price: formula.perGb, basis: formula.perIops === undefined ? 'gb' : 'gb-without-iops' };
  }
  const { price } = evaluate(formula, { size: 1, iops: 0 });
  return { price, basis: 'steps' in formula ? 'first-mbps' : 'first-tier' };
}

function usagePrices(row: PriceRow): UsagePrice[] {
  const units = ['gb', 'day', 'gbDay'] as const;
  return units.flatMap((per) => {
    const shown = shownPrice(row[per]);
    return shown === null ? [] : [{ price: shown.price, per }];
  });
}

/**
 * Break-even of the shown prices: `month / hour`. Null when one is missing or free, when the two are not prices of the
 * same thing, and when IOPS are charged apart at another ratio, so that it depends on the disk.
 */
export function breakEven(month: PriceFormula | undefined, hour: PriceFormula | undefined): BreakEven | null {
  if (month === undefined || hour === undefined) return null;
  const byMonth = firstPrice(month);
  const byHour = firstPrice(hour);
  if (byMonth.basis !== byHour.basis) return null;
  const value = ratio(byMonth.price, byHour.price);
  if (value === null || !hasSameIopsRatio(value, month, hour)) return null;
  return { value, hours: roundHalfUp(value, 4) };
}

function hasSameIopsRatio(capacity: Exact, month: PriceFormula, hour: PriceFormula): boolean {
  const monthIops = perIops(month);
  const hourIops = perIops(hour);
  if (monthIops === undefined || hourIops === undefined) return monthIops === hourIops;
  const iops = ratio(monthIops, hourIops);
  return iops !== null && compareExact(iops, capacity) === 0;
}

function perIops(formula: PriceFormula): UnitPrice | undefined {
  return typeof formula === 'object' && 'perGb' in formula ? formula.perIops : undefined;
}

function ratio(month: UnitPrice, hour: UnitPrice): Exact | null {
  const divisor = exact(hour);
  return compareExact(divisor, exact(0)) === 0 ? null : over(exact(month), divisor);
}

/** `"¥1,365.00"`, `"¥0.0008125"`: grouped, at least 2 decimals, never rounded. */
export function displayPrice(price: UnitPrice): string {
  const [whole = '', fraction = ''] = price.split('.');
  return `¥${whole.replaceAll(/\B(?=(?:\d{3})+$)/g, ',')}.${fraction.padEnd(2, '0')}`;
}

/** `repo@commit:documentation/Networking/Elastic-IP/Pricing/Price-Overview.md` is about `Elastic IP`. */
export function sourceTitle(document: string): string {
  const folders = document.split('/');
  const subject = folders[folders.indexOf('Pricing') - 1];
  return subject === undefined ? document : subject.replaceAll('-', ' ');
}
