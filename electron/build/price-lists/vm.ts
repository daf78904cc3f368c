/** Virtual Machine: the current table with the specs of its types, and the two archived tables. */
import type { PriceListType } from '../../../shared/catalog/schema.ts';
import { type Entry, wholeNumber, printed, sourceOf } from './entry.ts';
import { ALL_REGIONS, archivedVmFamily, regionCode, vmFamily } from './names.ts';
import { doubtsOf, note, starNote } from './notes.ts';
import { type PublishedRow, indexBy, readTable, reject, yesNo } from './table.ts';

const PRICE_COLUMNS = [
  'product',
  'region',
  'region_name_cn',
  'family',
  'subtype',
  'instance_type',
  'vcpu',
  'memory_gib',
  'local_disk_or_gpu',
  'rmb_per_hour',
  'rmb_per_month',
  'rmb_per_year',
  'on_sale_for_new',
  'note',
  'source',
  'source_age',
] as const;

const SPEC_COLUMNS = [
  'architecture',
  'family',
  'subtype',
  'generation',
  'instance_type',
  'vcpu',
  'memory_gib',
  'max_nics',
  'queues_per_nic',
  'local_disk_gpu_other',
  'processor',
  'on_sale_for_new',
  'source',
] as const;

const ARCHIVE_COLUMNS = [
  'product',
  'family',
  'subtype',
  'instance_type',
  'vcpu',
  'memory_gb',
  'rmb_per_month',
  'rmb_per_hour',
  'remark',
  'regions',
  'source',
  'source_date',
] as const;

type SpecRow = PublishedRow<(typeof SPEC_COLUMNS)[number]>;
type PriceTableRow = PublishedRow<(typeof PRICE_COLUMNS)[number]>;
type ArchiveRow = PublishedRow<(typeof ARCHIVE_COLUMNS)[number]>;

/** One entry per region and type of the current table. */
export function vmEntries(folder: string): Entry[] {
  const specs = indexBy(readTable(folder, 'vm_instance_types.csv', SPEC_COLUMNS), (row) => row.instance_type);
  return readTable(folder, 'vm_instance_prices_2022.csv', PRICE_COLUMNS).map((row) => {
    const source = sourceOf(row.place, row.source, row.source_age);
    const region = regionCode(row.place, row.region, row.region_name_cn);
    return {
      place: row.place,
      type: vmType(row, specs.get(row.instance_type)),
      source,
      superseded: false,
      row: {
        product: 'vm',
        region,
        type: row.instance_type,
        onSale: yesNo(row.place, row.on_sale_for_new),
        source: source.id,
        month: printed(row.place, row.rmb_per_month),
        hour: printed(row.place, row.rmb_per_hour),
        note: note(row.place, row.note),
        doubts: doubtsOf(row.note, { product: 'vm', region }),
      },
    };
  });
}

function vmType(row: PriceTableRow, spec: SpecRow | undefined): PriceListType {
  return {
    product: 'vm',
    type: row.instance_type,
    // An instance type is known by its code in both languages.
    name: { en: row.instance_type, zh: row.instance_type },
    family: vmFamily(row.place, row.family, row.subtype),
    vcpu: wholeNumber(row.place, row.vcpu),
    memoryGiB: wholeNumber(row.place, row.memory_gib),
    specs: spec === undefined ? undefined : vmSpecs(spec),
  };
}

function vmSpecs(spec: SpecRow): Record<string, string> {
  return {
    processor: spec.processor,
    architecture: spec.architecture,
    nics: spec.max_nics,
    queuesPerNic: spec.queues_per_nic,
    ...extras(spec.place, spec.local_disk_gpu_other),
  };
}

/** What a piece of the "local disk, GPU, other" column is about. */
const EXTRAS = [
  { key: 'localStorage', pattern: /^(?<fact>\d+ x \d+ GiB (?:NVMe SSD|SSD|HDD))$/ },
  { key: 'gpu', pattern: /^(?<fact>(?:\d+ x |\d\/\d )(?:A100|P40|V100) \d+GiB)$/ },
  { key: 'baseline', pattern: /^baseline (?<fact>\d+%)$/ },
  { key: 'enclaveMemory', pattern: /^(?<fact>\d+ GiB) enclave memory$/ },
] as const;

function extras(place: string, text: string): Record<string, string> {
  const pieces = text === '' ? [] : text.split('; ');
  return Object.fromEntries(
    pieces.map((piece) => {
      const found = EXTRAS.flatMap(({ key, pattern }) => {
        const fact = pattern.exec(piece)?.groups?.['fact'];
        return fact === undefined ? [] : [[key, fact] as const];
      }).at(0);
      return found ?? reject(place, piece, EXTRAS.map(({ key }) => key).join(', '));
    }),
  );
}

/** The archived tables have one price for all regions: one entry per region and type. */
export function archivedVmEntries(folder: string): Entry[] {
  const rows = withoutCopies(readTable(folder, 'archive_vm_prices_2018.csv', ARCHIVE_COLUMNS));
  return rows.flatMap((row) => {
    if (row.regions !== 'all regions (one price)') reject(row.place, row.regions, 'all regions (one price)');
    return ALL_REGIONS.map((region) => archivedEntry(row, region));
  });
}

function archivedEntry(row: ArchiveRow, region: string): Entry {
  const { place } = row;
  if (row.remark !== '' && row.remark !== '*') reject(place, row.remark, 'nothing or *');
  const source = sourceOf(place, row.source, row.source_date);
  const code = row.instance_type;
  return {
    place,
    source,
    superseded: true,
    type: {
      product: 'vm',
      type: code,
      name: { en: code, zh: code },
      family: archivedVmFamily(place, row.family, row.subtype),
      vcpu: wholeNumber(place, row.vcpu),
      memoryGiB: wholeNumber(place, row.memory_gb),
    },
    row: {
      product: 'vm',
      region,
      type: code,
      onSale: row.remark === '',
      source: source.id,
      month: printed(place, row.rmb_per_month),
      hour: printed(place, row.rmb_per_hour),
      note: row.remark === '' ? undefined : starNote(place),
    },
  };
}

/** The pages print m.n2.4xlarge twice. A second print counts once if it is the same, and stops the build if not. */
function withoutCopies(rows: readonly ArchiveRow[]): ArchiveRow[] {
  const seen = new Map<string, string>();
  return rows.filter(({ place, ...cells }) => {
    const key = `${cells.source_date} ${cells.instance_type}`;
    const text = JSON.stringify(cells);
    const before = seen.get(key);
    if (before !== undefined && before !== text) reject(place, text, before);
    seen.set(key, text);
    return before === undefined;
  });
}
