/** Cloud Physical Server and Distributed Cloud Physical Server, with the specs of their models. */
import type { PriceListType } from '../../../shared/catalog/schema.ts';
import { type Entry, wholeNumber, printed, sourceOf } from './entry.ts';
import { regionCode, serverFamily } from './names.ts';
import { note } from './notes.ts';
import { type PublishedRow, indexBy, readTable, reject, yesNo } from './table.ts';

const CPS_COLUMNS = [
  'product',
  'region',
  'region_name_cn',
  'family',
  'instance_type',
  'name_en',
  'name_cn',
  'rmb_per_hour',
  'rmb_per_month',
  'rmb_per_year',
  'note',
  'source',
  'source_age',
] as const;

const CPS_SPEC_COLUMNS = [
  'instance_type',
  'name_en',
  'name_cn',
  'cpu',
  'physical_cores_total',
  'memory',
  'disks',
  'network',
  'gpu',
  'raid_modes',
  'price_published',
  'source',
] as const;

const DCPS_COLUMNS = [
  'product',
  'node',
  'node_name_cn',
  'operator',
  'family',
  'instance_type',
  'name_en',
  'name_cn',
  'rmb_per_hour',
  'rmb_per_month',
  'rmb_per_year',
  'latest_for_node',
  'note',
  'source',
  'source_age',
] as const;

const DCPS_SPEC_COLUMNS = [
  'instance_type',
  'name_en',
  'name_cn',
  'cpu',
  'physical_cores_total',
  'memory',
  'disks',
  'network',
  'raid_modes',
  'note',
  'source',
] as const;

/** The columns that both spec tables have, and the ones that one of them has. */
type SpecRow = PublishedRow<Extract<(typeof CPS_SPEC_COLUMNS)[number], (typeof DCPS_SPEC_COLUMNS)[number]>> & {
  readonly gpu?: string;
  readonly note?: string;
};
type ModelRow = PublishedRow<'family' | 'instance_type' | 'name_en' | 'name_cn'>;

const cpsSpecs = (folder: string) => readTable(folder, 'cps_server_specs.csv', CPS_SPEC_COLUMNS);

/** One entry per model of the current table. */
export function cpsEntries(folder: string): Entry[] {
  const specs = indexBy(cpsSpecs(folder), (row) => row.instance_type);
  return readTable(folder, 'cps_server_prices.csv', CPS_COLUMNS).map((row) => {
    const source = sourceOf(row.place, row.source, row.source_age);
    return {
      place: row.place,
      type: serverType('cps', row, specs),
      source,
      superseded: false,
      row: {
        product: 'cps',
        region: regionCode(row.place, row.region, row.region_name_cn),
        type: row.instance_type,
        onSale: true,
        source: source.id,
        month: printed(row.place, row.rmb_per_month),
        hour: printed(row.place, row.rmb_per_hour),
        note: note(row.place, row.note),
      },
    };
  });
}

/** Models that JD Cloud describes but has published no price for: the list names them, so that they have "no price". */
export function unpricedCpsTypes(folder: string): PriceListType[] {
  const unpriced = cpsSpecs(folder).filter((row) => !yesNo(row.place, row.price_published));
  return unpriced.map((row) => ({
    product: 'cps',
    type: row.instance_type,
    name: { en: row.name_en, zh: row.name_cn },
    // The table of specs has no family; the names of the priced models begin with theirs.
    family: serverFamily(row.place, row.name_en.split(' ').at(0) ?? ''),
    memoryGiB: memory(row.place, row.memory),
    specs: serverSpecs(row),
  }));
}

/** One entry per node and model; `latest_for_node` tells the current ones. */
export function dcpsEntries(folder: string): Entry[] {
  const specs = indexBy(readTable(folder, 'dcps_server_specs.csv', DCPS_SPEC_COLUMNS), (row) => row.instance_type);
  return readTable(folder, 'dcps_server_prices.csv', DCPS_COLUMNS).map((row) => {
    const source = sourceOf(row.place, row.source, row.source_age);
    return {
      place: row.place,
      type: serverType('dcps', row, specs),
      source,
      superseded: !yesNo(row.place, row.latest_for_node),
      row: {
        product: 'dcps',
        region: regionCode(row.place, row.node, row.node_name_cn),
        type: row.instance_type,
        onSale: true,
        source: source.id,
        month: printed(row.place, row.rmb_per_month),
        hour: printed(row.place, row.rmb_per_hour),
        note: note(row.place, row.note),
      },
    };
  });
}

function serverType(product: 'cps' | 'dcps', row: ModelRow, specs: ReadonlyMap<string, SpecRow>): PriceListType {
  const spec = specs.get(row.instance_type);
  if (spec === undefined) reject(row.place, row.instance_type, [...specs.keys()].join(', '));
  return {
    product,
    type: row.instance_type,
    name: { en: row.name_en, zh: row.name_cn },
    family: serverFamily(row.place, row.family),
    memoryGiB: memory(spec.place, spec.memory),
    specs: serverSpecs(spec),
  };
}

/** "256G (8*32G) DDR4" is 256. A physical server has no vCPUs: its cores stand in the specs. */
function memory(place: string, text: string): number {
  const total = /^(?<total>\d+)GB? (?:\(\d+\*\d+G\) )?DDR4$/.exec(text)?.groups?.['total'];
  return wholeNumber(place, total ?? text);
}

function serverSpecs(spec: SpecRow): Record<string, string> {
  const facts = {
    cpu: spec.cpu,
    physicalCores: spec.physical_cores_total,
    memory: spec.memory,
    disks: spec.disks,
    network: spec.network,
    gpu: spec.gpu ?? '',
    raid: spec.raid_modes,
    note: spec.note ?? '',
  };
  return Object.fromEntries(Object.entries(facts).filter(([, fact]) => fact !== ''));
}
