/** Cloud Disk: the current table with what each type can be ordered with, and the archived table per 10 GB. */
import type { PriceListType } from '../../../shared/catalog/schema.ts';
import { type UnitPrice, exact, over, toUnitPrice } from '../../../shared/money/index.ts';
import { type Entry, wholeNumber, printed, printedOrNone, sourceOf } from './entry.ts';
import { regionCode } from './names.ts';
import { perTenGbNote } from './notes.ts';
import { type PublishedRow, indexBy, known, readTable, reject, yesNo } from './table.ts';

const PRICE_COLUMNS = [
  'product',
  'region',
  'region_name_cn',
  'disk_type_api',
  'disk_name_en',
  'disk_name_cn',
  'capacity_rmb_per_gb_month',
  'iops_rmb_per_iops_month',
  'capacity_rmb_per_gb_hour',
  'iops_rmb_per_iops_hour',
  'on_sale',
  'source',
  'source_age',
] as const;

const TYPE_COLUMNS = [
  'api_name',
  'name_en',
  'name_cn',
  'min_gb',
  'max_gb',
  'step_gb',
  'max_iops',
  'iops_rule',
  'max_mb_s',
  'throughput_rule',
  'source',
] as const;

const ARCHIVE_COLUMNS = [
  'product',
  'disk_en',
  'disk_cn',
  'per_gb',
  'rmb_per_month',
  'rmb_per_year',
  'rmb_per_hour',
  'regions',
  'source',
  'source_date',
] as const;

type TypeRow = PublishedRow<(typeof TYPE_COLUMNS)[number]>;
type PriceTableRow = PublishedRow<(typeof PRICE_COLUMNS)[number]>;
type ArchiveRow = PublishedRow<(typeof ARCHIVE_COLUMNS)[number]>;

/** One entry per region and disk type, retired types included. */
export function diskEntries(folder: string): Entry[] {
  const types = indexBy(readTable(folder, 'cloud_disk_types.csv', TYPE_COLUMNS), (row) => row.api_name);
  return readTable(folder, 'cloud_disk_prices.csv', PRICE_COLUMNS).map((row) => {
    const source = sourceOf(row.place, row.source, row.source_age);
    return {
      place: row.place,
      type: diskType(row, types.get(row.disk_type_api)),
      source,
      superseded: false,
      row: {
        product: 'disk',
        region: regionCode(row.place, row.region, row.region_name_cn),
        type: row.disk_type_api,
        onSale: yesNo(row.place, row.on_sale),
        source: source.id,
        month: perGb(row.place, row.capacity_rmb_per_gb_month, row.iops_rmb_per_iops_month),
        hour: perGb(row.place, row.capacity_rmb_per_gb_hour, row.iops_rmb_per_iops_hour),
      },
    };
  });
}

function perGb(place: string, capacity: string, iops: string): { perGb: UnitPrice; perIops?: UnitPrice } {
  const perIops = printedOrNone(place, iops);
  return { perGb: printed(place, capacity), ...(perIops === undefined ? {} : { perIops }) };
}

/** A retired type has no row in the table of types: what it could be ordered with is no longer published. */
function diskType(row: PriceTableRow, type: TypeRow | undefined): PriceListType {
  const names = {
    product: 'disk',
    type: row.disk_type_api,
    name: { en: row.disk_name_en, zh: row.disk_name_cn },
  } as const;
  if (type === undefined) {
    if (row.on_sale !== 'no') reject(row.place, row.disk_type_api, 'a type in cloud_disk_types.csv, or a retired one');
    return names;
  }
  const number = (text: string) => wholeNumber(type.place, text);
  return {
    ...names,
    specs: {
      iops: type.iops_rule,
      maxIops: type.max_iops,
      throughput: type.throughput_rule,
      maxThroughput: `${type.max_mb_s} MB/s`,
    },
    size: { minGb: number(type.min_gb), maxGb: number(type.max_gb), stepGb: number(type.step_gb) },
    iops: provisionedIops(type),
  };
}

/** Only io1 and io2 let the buyer choose IOPS (PRC-4). */
function provisionedIops(type: TypeRow): PriceListType['iops'] {
  if (!type.iops_rule.startsWith('configurable')) return undefined;
  const rule = /^configurable: min (?<min>\d+), up to (?<perGb>\d+) IOPS per GB(?: \(.+\))?$/.exec(
    type.iops_rule,
  )?.groups;
  if (rule === undefined) reject(type.place, type.iops_rule, 'configurable: min N, up to N IOPS per GB');
  return {
    min: wholeNumber(type.place, rule['min'] ?? ''),
    maxPerGb: wholeNumber(type.place, rule['perGb'] ?? ''),
    max: wholeNumber(type.place, type.max_iops),
  };
}

/** The archived page's names -> the type codes of the current list. */
const ARCHIVED_TYPES: Readonly<Record<string, string>> = {
  SSD: 'ssd',
  'Premium HDD': 'premium-hdd',
  'General SSD': 'ssd.gp1',
  'Performance SSD': 'ssd.io1',
  'Capacity HDD': 'hdd.std1',
};
/** The archived page's words for its regions; Suqian and Shanghai were one region, cn-east, then. */
const ARCHIVED_REGIONS: Readonly<Record<string, readonly string[]>> = {
  'cn-north-1/cn-east/cn-south-1 (one price)': ['cn-north-1', 'cn-east-1', 'cn-east-2', 'cn-south-1'],
};

/** The archived table has one price per 10 GB for all regions: one entry per region and type, per GB. */
export function archivedDiskEntries(folder: string): Entry[] {
  return readTable(folder, 'archive_disk_prices_2019.csv', ARCHIVE_COLUMNS).flatMap((row) =>
    known(row.place, ARCHIVED_REGIONS, row.regions).map((region) => archivedEntry(row, region)),
  );
}

function archivedEntry(row: ArchiveRow, region: string): Entry {
  const { place } = row;
  if (row.per_gb !== '10') reject(place, row.per_gb, '10');
  const code = known(place, ARCHIVED_TYPES, row.disk_en);
  const source = sourceOf(place, row.source, row.source_date);
  const perOneGb = (text: string) => ({ perGb: toUnitPrice(over(exact(printed(place, text)), row.per_gb)) });
  return {
    place,
    source,
    superseded: true,
    type: { product: 'disk', type: code, name: { en: row.disk_en, zh: row.disk_cn } },
    row: {
      product: 'disk',
      region,
      type: code,
      onSale: true,
      source: source.id,
      month: perOneGb(row.rmb_per_month),
      hour: perOneGb(row.rmb_per_hour),
      note: perTenGbNote(row.rmb_per_month, row.rmb_per_hour, code === 'ssd.io1'),
    },
  };
}
