import { execFileSync } from 'node:child_process';
import { describe, expect, test } from 'vitest';
import { builtInPriceLists } from '../../../shared/catalog/built-in/index.ts';
import { evaluate } from '../../../shared/catalog/formula.ts';
import { readPriceList } from '../../../shared/catalog/read-price-list.ts';
import { type PriceFormula, type PriceList, type PriceRow, TERMS } from '../../../shared/catalog/schema.ts';
import { priceListText } from '../../../shared/catalog/write-price-list.ts';
import { type Cells, billionths, cell, printedFormula, table } from './published-tables.ts';

const lists = await Promise.all(builtInPriceLists.map((entry) => entry.load()));
const [current, ...archives] = lists as [PriceList, ...PriceList[]];
const ALL_REGIONS = ['cn-north-1', 'cn-east-1', 'cn-east-2', 'cn-south-1'];
const NODES: Readonly<Record<string, string>> = {
  'East China-Jinan': 'east-china-jinan',
  'East China-Taizhou': 'east-china-taizhou',
};

const keyOf = ({ product, region, type }: PriceRow) => `${product} ${region} ${type}`;
const rowsOf = (list: PriceList) => new Map(list.prices.map((row) => [keyOf(row), row]));
const currentRows = rowsOf(current);

function currentRow(product: string, region: string, type: string): PriceRow {
  const row = currentRows.get(`${product} ${region} ${type}`);
  if (row === undefined) throw new Error(`the list has no row ${product} ${region} ${type}`);
  return row;
}

/** The archived row for the key that comes from the document: every superseded row must be in one archived list. */
function archivedRow(product: string, region: string, type: string, document: string): PriceRow {
  const found = archives.flatMap((list) =>
    list.prices.filter(
      (row) => keyOf(row) === `${product} ${region} ${type}` && list.sources[row.source]?.document === document,
    ),
  );
  const [row] = found;
  if (row === undefined || found.length !== 1) throw new Error(`${found.length} rows ${product} ${region} ${type}`);
  return row;
}

function expectSource(row: PriceRow, cells: Cells, ageColumn = 'source_age') {
  const list = lists.find(({ prices }) => prices.includes(row));
  const source = list?.sources[row.source];
  const age = cell(cells, ageColumn);
  expect(source?.document).toBe(cell(cells, 'source'));
  expect(source?.note ?? source?.asOf).toBe(age);
  expect(age.startsWith(source?.asOf ?? '-')).toBe(true);
}

function expectNote(row: PriceRow, cells: Cells) {
  expect(row.note?.en ?? '').toBe(cell(cells, 'note'));
}

/** The printed rows of one bandwidth price, against the list's one row. */
function expectPrinted(formula: PriceFormula | undefined, cells: Cells, priceColumn: string, formulaColumn: string) {
  const [printed, printedRange] = [cell(cells, priceColumn), cell(cells, formulaColumn)];
  if (formula === undefined) {
    expect(printed + printedRange).toBe('');
    return;
  }
  const priced = (n: number) => evaluate(formula, { size: n, iops: 0 }).price;
  const mbps = cell(cells, 'bandwidth_mbps');
  if (printedRange === '') {
    expect(priced(Number(mbps))).toBe(printed);
    return;
  }
  const [, above, from] = /^n(>=?)(\d+)$/.exec(mbps) ?? [];
  const first = Math.max(1, Number(from) + (above === '>' ? 1 : 0));
  for (const n of [first, first + 1, first + 5, 50, 200, 1000]) {
    expect({ n, price: billionths(priced(n)) }).toEqual({ n, price: printedFormula(printedRange, n) });
  }
}

/** How the tests name what a printed bandwidth row became; written down again on purpose. */
const BANDWIDTH: Readonly<Record<string, string>> = {
  'Elastic IP/standard/BGP': 'eip bgp',
  'Elastic IP/standard/single line': 'eip single-line',
  'Elastic IP/edge/cn-s1-fsnh1.ez.telecom': 'eip edge-telecom',
  'CPS public IP/cps/BGP': 'eip cps-bgp',
  'CPS shared bandwidth/cps/BGP': 'shared-bandwidth cps-bgp',
  'CPS IPv6 public bandwidth/cps/BGP': 'ipv6-bandwidth cps-bgp',
  'DCPS Elastic IP/dcps/Unicom': 'eip dcps-unicom',
  'DCPS Elastic IP/dcps/Telecom': 'eip dcps-telecom',
  'DCPS shared bandwidth/dcps/Unicom': 'shared-bandwidth dcps-unicom',
  'DCPS shared bandwidth/dcps/Telecom': 'shared-bandwidth dcps-telecom',
};
const UPLINK: Readonly<Record<string, string>> = {
  'DCPS Elastic IP/dcps/Unicom': 'uplink-bandwidth dcps-unicom',
  'DCPS Elastic IP/dcps/Telecom': 'uplink-bandwidth dcps-telecom',
  'DCPS shared bandwidth/dcps/Unicom': 'uplink-bandwidth dcps-unicom-shared',
  'DCPS shared bandwidth/dcps/Telecom': 'uplink-bandwidth dcps-telecom-shared',
};

function bandwidthKey(cells: Cells): [product: string, region: string, type: string] {
  const kinds = cell(cells, 'charging_item') === 'bandwidth' ? BANDWIDTH : UPLINK;
  const kind = kinds[[cell(cells, 'product'), cell(cells, 'ip_type'), cell(cells, 'line')].join('/')] ?? '';
  const [product = '', type = ''] = kind.split(' ');
  const place = cell(cells, 'region_or_node');
  return [product, NODES[place] ?? place, type];
}

const ARCHIVED_DISKS: Readonly<Record<string, string>> = {
  SSD: 'ssd',
  'Premium HDD': 'premium-hdd',
  'General SSD': 'ssd.gp1',
  'Performance SSD': 'ssd.io1',
  'Capacity HDD': 'hdd.std1',
};

describe('the built-in list, row by row against the published tables', () => {
  test('Virtual Machine: 1039 rows in 4 regions', () => {
    const rows = table('vm_instance_prices_2022');
    expect(rows).toHaveLength(1039);
    for (const cells of rows) {
      const row = currentRow('vm', cell(cells, 'region'), cell(cells, 'instance_type'));
      expect(row.month).toBe(cell(cells, 'rmb_per_month'));
      expect(row.hour).toBe(cell(cells, 'rmb_per_hour'));
      expect(row.onSale).toBe(cell(cells, 'on_sale_for_new') === 'yes');
      expectNote(row, cells);
      expectSource(row, cells);
      const type = current.types.find((each) => each.product === 'vm' && each.type === row.type);
      expect(String(type?.vcpu)).toBe(cell(cells, 'vcpu'));
      expect(String(type?.memoryGiB)).toBe(cell(cells, 'memory_gib'));
    }
  });

  test('types that are sold out keep their price: 32 Virtual Machine rows, 8 disk rows, 3 single-line rows', () => {
    const soldOut = current.prices.filter((row) => !row.onSale);
    expect([...new Set(soldOut.map((row) => row.product))]).toEqual(['vm', 'disk', 'eip-traffic']);
    expect(soldOut).toHaveLength(32 + 8 + 3);
    expect(soldOut.filter((row) => row.product !== 'eip-traffic').every((row) => row.month !== undefined)).toBe(true);
  });

  test('the specs of 268 Virtual Machine types; 3 priced types have none', () => {
    const specs = table('vm_instance_types');
    expect(specs).toHaveLength(268);
    for (const cells of specs) {
      const type = current.types.find((each) => each.type === cell(cells, 'instance_type'));
      expect(type?.specs).toMatchObject({
        processor: cell(cells, 'processor'),
        architecture: cell(cells, 'architecture'),
        nics: cell(cells, 'max_nics'),
        queuesPerNic: cell(cells, 'queues_per_nic'),
      });
      const { localStorage = '', gpu = '', baseline = '', enclaveMemory = '' } = type?.specs ?? {};
      const words = [
        gpu,
        localStorage,
        baseline && `baseline ${baseline}`,
        enclaveMemory && `${enclaveMemory} enclave memory`,
      ];
      expect(words.filter((word) => word !== '').join('; ')).toBe(cell(cells, 'local_disk_gpu_other'));
    }
    const without = current.types.filter((type) => type.product === 'vm' && type.specs === undefined);
    expect(without.map(({ type }) => type).toSorted()).toEqual(['c.n1.medium', 'm.n4.24xlarge', 'm.n4f.metal']);
  });

  test('Cloud Physical Server: 13 rows with specs, and 4 models without a published price', () => {
    const rows = table('cps_server_prices');
    expect(rows).toHaveLength(13);
    for (const cells of rows) {
      const row = currentRow('cps', cell(cells, 'region'), cell(cells, 'instance_type'));
      expect(row).toMatchObject({
        month: cell(cells, 'rmb_per_month'),
        hour: cell(cells, 'rmb_per_hour'),
        onSale: true,
      });
      expectNote(row, cells);
      expectSource(row, cells);
      const type = current.types.find((each) => each.product === 'cps' && each.type === row.type);
      expect(type?.name).toEqual({ en: cell(cells, 'name_en'), zh: cell(cells, 'name_cn') });
    }
    const specs = table('cps_server_specs');
    const models = current.types.filter(({ product }) => product === 'cps');
    expect(models).toHaveLength(specs.length);
    for (const cells of specs) {
      const type = models.find((each) => each.type === cell(cells, 'instance_type'));
      expect(type?.specs).toMatchObject({
        cpu: cell(cells, 'cpu'),
        memory: cell(cells, 'memory'),
        disks: cell(cells, 'disks'),
      });
      expect(cell(cells, 'memory').startsWith(`${type?.memoryGiB}G`)).toBe(true);
      expect(currentRows.has(`cps cn-north-1 ${type?.type}`)).toBe(cell(cells, 'price_published') === 'yes');
    }
  });

  test('Distributed Cloud Physical Server: the 6 rows that are current for their node', () => {
    const rows = table('dcps_server_prices').filter((cells) => cell(cells, 'latest_for_node') === 'yes');
    expect(rows).toHaveLength(6);
    for (const cells of rows) {
      const row = currentRow('dcps', NODES[cell(cells, 'node')] ?? '', cell(cells, 'instance_type'));
      expect(row).toMatchObject({
        month: cell(cells, 'rmb_per_month'),
        hour: cell(cells, 'rmb_per_hour'),
        onSale: true,
      });
      expectNote(row, cells);
      expectSource(row, cells);
      const type = current.types.find((each) => each.product === 'dcps' && each.type === row.type);
      const spec = table('dcps_server_specs').find((each) => cell(each, 'instance_type') === row.type);
      expect(type?.name).toEqual({ en: cell(cells, 'name_en'), zh: cell(cells, 'name_cn') });
      expect(type?.specs).toMatchObject({ cpu: spec?.['cpu'], disks: spec?.['disks'], raid: spec?.['raid_modes'] });
    }
  });

  test('Cloud Disk: 28 rows, 20 of them on sale, and what 5 types can be ordered with', () => {
    const rows = table('cloud_disk_prices');
    expect(rows).toHaveLength(28);
    expect(rows.filter((cells) => cell(cells, 'on_sale') === 'yes')).toHaveLength(20);
    for (const cells of rows) {
      const row = currentRow('disk', cell(cells, 'region'), cell(cells, 'disk_type_api'));
      const price = (capacity: string, iops: string) => ({
        perGb: cell(cells, capacity),
        ...(cell(cells, iops) === '' ? {} : { perIops: cell(cells, iops) }),
      });
      expect(row.month).toEqual(price('capacity_rmb_per_gb_month', 'iops_rmb_per_iops_month'));
      expect(row.hour).toEqual(price('capacity_rmb_per_gb_hour', 'iops_rmb_per_iops_hour'));
      expect(row.onSale).toBe(cell(cells, 'on_sale') === 'yes');
      expectSource(row, cells);
    }
    const types = new Map(current.types.filter(({ product }) => product === 'disk').map((type) => [type.type, type]));
    expect(types.size).toBe(7);
    for (const cells of table('cloud_disk_types')) {
      const { size } = types.get(cell(cells, 'api_name')) ?? {};
      const printed = ['min_gb', 'max_gb', 'step_gb'].map((column) => cell(cells, column));
      expect([size?.minGb, size?.maxGb, size?.stepGb].map(String)).toEqual(printed);
    }
    expect(types.get('ssd.io1')?.iops).toEqual({ min: 200, maxPerGb: 50, max: 32000 });
    expect(types.get('ssd.io2')?.iops).toEqual({ min: 200, maxPerGb: 100, max: 100000 });
    expect(types.get('ssd.gp2')?.iops).toBeUndefined();
  });

  test('bandwidth: every printed current row, the formulas at several widths', () => {
    const rows = table('bandwidth_prices').filter((cells) => cell(cells, 'latest') === 'yes');
    expect(rows).toHaveLength(76);
    for (const cells of rows) {
      const row = currentRow(...bandwidthKey(cells));
      expectPrinted(row.month, cells, 'rmb_per_month', 'formula_month');
      expectPrinted(row.hour, cells, 'rmb_per_hour', 'formula_hour');
      expectNote(row, cells);
      expectSource(row, cells);
    }
    expect(new Set(rows.map((cells) => bandwidthKey(cells).join(' '))).size).toBe(16);
  });

  test('instances take their bandwidth from one row in each of their regions', () => {
    const serving = current.prices.flatMap((row) => (row.serves ?? []).map((by) => `${by} ${row.region} ${row.type}`));
    expect(serving.toSorted()).toEqual([
      'cps cn-north-1 cps-bgp',
      'dcps east-china-jinan dcps-unicom',
      'dcps east-china-taizhou dcps-telecom',
      'vm cn-east-1 bgp',
      'vm cn-east-2 bgp',
      'vm cn-north-1 bgp',
      'vm cn-south-1 bgp',
    ]);
  });

  test('Elastic IP by traffic: 4 + 3 rows, two prices each', () => {
    const rows = table('eip_traffic_prices');
    for (const cells of rows) {
      const isBgp = cell(cells, 'line') === 'BGP';
      for (const region of cell(cells, 'regions').split('/')) {
        const row = currentRow('eip-traffic', region, isBgp ? 'bgp' : 'single-line');
        expect(row.day).toBe(cell(cells, 'ip_retention_rmb_per_day'));
        expect(row.gb).toBe(cell(cells, 'traffic_rmb_per_gb'));
        expect(row.onSale).toBe(isBgp);
        expectNote(row, cells);
        expectSource(row, cells);
      }
    }
  });

  test('snapshot: one price, in 4 regions', () => {
    const [cells, ...more] = table('snapshot_prices');
    expect(more).toEqual([]);
    for (const region of ALL_REGIONS) {
      const row = currentRow('snapshot', region, 'standard');
      expect(row.gbDay).toBe(cells?.['rmb_per_gb_day']);
      expect(row.note?.en).toContain(cells?.['free_quota']);
      if (cells !== undefined) expectSource(row, cells);
    }
  });

  test('nothing more than the tables: 1113 rows, counted by product', () => {
    const byProduct = [...Map.groupBy(current.prices, (row) => row.product)];
    const counts = byProduct.map(([product, rows]) => [product, rows.length]);
    expect(Object.fromEntries(counts)).toEqual({
      vm: 1039,
      cps: 13,
      dcps: 6,
      disk: 28,
      eip: 8,
      'shared-bandwidth': 3,
      'uplink-bandwidth': 4,
      'ipv6-bandwidth': 1,
      'eip-traffic': 7,
      snapshot: 4,
    });
    expect(currentRows.size).toBe(1113);
    const used = new Set(current.prices.map((row) => `${row.product} ${row.type}`));
    const unused = current.types.filter((type) => !used.has(`${type.product} ${type.type}`));
    expect(unused.map(({ type }) => type)).toEqual([
      'cps.c.normal.memory.amp',
      'cps.c.perf1.supermemory.amp',
      'cps.c2.super1.epyc',
      'cps.c2.super2.epyc',
    ]);
  });

  test('monthly terms and year factors: disks two years at 12 months, the others three at 10, consumption none', () => {
    const monthly = Object.fromEntries(current.products.map((product) => [product.code, product.monthly]));
    const usual = { terms: TERMS, yearFactors: { '1y': '10', '2y': '20', '3y': '30' } };
    expect(monthly).toEqual({
      vm: usual,
      cps: usual,
      dcps: usual,
      disk: { terms: TERMS.slice(0, -1), yearFactors: { '1y': '12', '2y': '24' } },
      eip: usual,
      'shared-bandwidth': usual,
      'uplink-bandwidth': usual,
      'eip-traffic': undefined,
      'ipv6-bandwidth': undefined,
      snapshot: undefined,
    });
  });
});

/** The price of 10 GB, in billionths. */
function tenGb(formula: PriceFormula | undefined): bigint {
  return billionths(formula === undefined ? '0' : evaluate(formula, { size: 10, iops: 0 }).price);
}

describe('the archived lists, row by row', () => {
  test('Virtual Machine of 2018: 66 and 57 types, one price in 4 regions', () => {
    const rows = table('archive_vm_prices_2018');
    expect(rows).toHaveLength(125);
    for (const cells of rows) {
      for (const region of ALL_REGIONS) {
        const row = archivedRow('vm', region, cell(cells, 'instance_type'), cell(cells, 'source'));
        expect(row.month).toBe(cell(cells, 'rmb_per_month'));
        expect(row.hour).toBe(cell(cells, 'rmb_per_hour'));
        expect(row.onSale).toBe(cell(cells, 'remark') === '');
        expect(row.note !== undefined).toBe(cell(cells, 'remark') === '*');
        expectSource(row, cells, 'source_date');
      }
    }
    const kept = archives.flatMap((list) => list.prices.filter((row) => row.product === 'vm'));
    expect(kept).toHaveLength((66 + 57) * 4);
  });

  test('Cloud Disk of 2019: printed per 10 GB, kept per GB', () => {
    for (const cells of table('archive_disk_prices_2019')) {
      for (const region of ALL_REGIONS) {
        const row = archivedRow('disk', region, ARCHIVED_DISKS[cell(cells, 'disk_en')] ?? '', cell(cells, 'source'));
        expect(tenGb(row.month)).toBe(billionths(cell(cells, 'rmb_per_month')));
        expect(tenGb(row.hour)).toBe(billionths(cell(cells, 'rmb_per_hour')));
        expect(row.note?.en).toContain('per 10 GB');
        expectSource(row, cells, 'source_date');
      }
    }
  });

  test('Distributed Cloud Physical Server: the 2 rows that are no longer current', () => {
    const rows = table('dcps_server_prices').filter((cells) => cell(cells, 'latest_for_node') === 'no');
    expect(rows).toHaveLength(2);
    for (const cells of rows) {
      const node = NODES[cell(cells, 'node')] ?? '';
      const row = archivedRow('dcps', node, cell(cells, 'instance_type'), cell(cells, 'source'));
      expect(row).toMatchObject({ month: cell(cells, 'rmb_per_month'), hour: cell(cells, 'rmb_per_hour') });
      expectSource(row, cells);
    }
  });

  test('bandwidth: every printed row that is no longer current', () => {
    const rows = table('bandwidth_prices').filter((cells) => cell(cells, 'latest') === 'no');
    expect(rows).toHaveLength(50);
    for (const cells of rows) {
      const row = archivedRow(...bandwidthKey(cells), cell(cells, 'source'));
      expectPrinted(row.month, cells, 'rmb_per_month', 'formula_month');
      expectPrinted(row.hour, cells, 'rmb_per_hour', 'formula_hour');
      expectNote(row, cells);
      expectSource(row, cells);
    }
  });

  test('nothing more than the tables: 294 and 230 rows', () => {
    expect(archives.map((list) => [list.id, list.prices.length])).toEqual([
      ['jdcloud-archive-2019', 66 * 4 + 2 + 20 + 8],
      ['jdcloud-archive-2018', 57 * 4 + 2],
    ]);
  });

  test('a price that two archived lists have is newer in the first', () => {
    const [newer, older] = archives as [PriceList, PriceList];
    const newerRows = rowsOf(newer);
    for (const row of older.prices) {
      const before = newerRows.get(keyOf(row));
      const [date, dateBefore] = [older.sources[row.source]?.asOf, newer.sources[before?.source ?? '']?.asOf];
      expect(dateBefore! > date!).toBe(true);
    }
  });
});

describe('every built-in list', () => {
  test.each(builtInPriceLists)('$id: summary, format, text', async ({ id, archived, summary, load }) => {
    const list = await load();
    expect(summary).toEqual({ id: list.id, name: list.name, asOf: list.asOf, rows: list.prices.length, archived });
    expect(id).toBe(list.id);
    expect(readPriceList(list)).toEqual({ ok: true, value: list });
    expect(JSON.parse(priceListText(list))).toEqual(list);
  });

  test('the current list is the first, and the only one that is not archived', () => {
    expect(builtInPriceLists.map(({ archived }) => archived)).toEqual([false, true, true]);
  });

  test('one row is one line', async () => {
    const lines = priceListText(current).split('\n');
    const row = current.prices[0];
    expect(lines.filter((line) => line.includes('"source":'))).toHaveLength(current.prices.length);
    expect(lines).toContain(`    ${JSON.stringify(row)},`);
  });

  test('the files are what the tables give', () => {
    const script = ['electron/build/price-lists.ts', '--check'];
    expect(() => execFileSync(process.execPath, script, { stdio: 'pipe' })).not.toThrow();
  });
});
