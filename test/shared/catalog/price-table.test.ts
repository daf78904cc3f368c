import { describe, expect, it } from 'vitest';
import { builtInPriceLists } from '../../../shared/catalog/built-in/index.ts';
import { filterRows, NO_FILTER, type PriceFilter } from '../../../shared/catalog/price-filter.ts';
import { changePercent, pastPrices } from '../../../shared/catalog/price-history.ts';
import { type PriceSort, sortRows } from '../../../shared/catalog/price-sort.ts';
import {
  breakEven,
  displayPrice,
  priceTable,
  type PriceTableRow,
  shownPrice,
  sourceTitle,
} from '../../../shared/catalog/price-table.ts';
import type { PriceFormula, PriceList } from '../../../shared/catalog/schema.ts';
import { type UnitPrice, unitPrice } from '../../../shared/money/index.ts';

const p = unitPrice;

async function builtIn(id: string): Promise<PriceList> {
  const list = builtInPriceLists.find((entry) => entry.id === id);
  if (list === undefined) throw new Error(`no list ${id}`);
  return list.load();
}

const current = await builtIn('jdcloud-2022-09');
const rows = priceTable(current);

function rowOf(product: string, region: string, type: string): PriceTableRow {
  const row = rows.find(({ id }) => id === `${product} ${region} ${type}`);
  if (row === undefined) throw new Error(`no row ${product} ${region} ${type}`);
  return row;
}

/** A list of flat VM prices, for orders and gaps that the real list does not have. */
function listOf(...prices: { type: string; month?: PriceFormula; hour?: PriceFormula; onSale?: boolean }[]): PriceList {
  return {
    ...current,
    types: [],
    prices: prices.map((price) => ({
      product: 'vm',
      region: 'cn-north-1',
      onSale: true,
      source: 'vm-2022-09',
      ...price,
    })),
  };
}

const types = (sorted: readonly PriceTableRow[]) => sorted.map(({ type }) => type);
const sorted = (list: PriceList, sort: PriceSort) => types(sortRows(priceTable(list), sort, 'en'));

describe('the rows of the built-in list', () => {
  it('are one per price, in the list’s order, each with an id of its own', () => {
    expect(rows.length).toBe(current.prices.length);
    expect(rows.length).toBeGreaterThan(1000);
    expect(new Set(rows.map(({ id }) => id)).size).toBe(rows.length);
    expect(rows[0]?.type).toBe(current.prices[0]?.type);
  });

  it('all name their product, region, type, source and date', () => {
    for (const row of rows) {
      expect(row.productName.zh).not.toBe(row.product);
      expect(row.regionName.zh).not.toBe(row.region);
      expect(row.source.asOf).toMatch(/^20\d\d/);
      expect(row.sourceTitle).not.toContain('/');
    }
  });

  it('all show a price', () => {
    for (const row of rows) {
      expect([row.monthly, row.hourly, ...row.usage].some((price) => price !== null)).toBe(true);
    }
  });

  it('show a flat price as printed, with the break-even of the worked example', () => {
    const row = rowOf('vm', 'cn-north-1', 'g.n2.medium');
    expect(row.monthly).toMatchObject({ price: '136.5', basis: 'unit' });
    expect(row.hourly).toMatchObject({ price: '0.47', basis: 'unit' });
    expect(row.breakEven?.hours).toBe('290.4255');
    expect(rowOf('cps', 'cn-north-1', 'cps.c.normal').breakEven?.hours).toBe('287.9342');
  });

  it('show bandwidth for the first Mbps and disks per GB', () => {
    expect(rowOf('eip', 'cn-north-1', 'bgp').monthly).toMatchObject({ price: '23', basis: 'first-mbps' });
    expect(rowOf('eip', 'cn-north-1', 'bgp').breakEven?.hours).toBe('383.3333');
    expect(rowOf('disk', 'cn-north-1', 'ssd.gp2').monthly).toMatchObject({ price: '0.39', basis: 'gb' });
    expect(rowOf('disk', 'cn-north-1', 'ssd.gp2').breakEven?.hours).toBe('480.0000');
  });

  it('show consumption as what it counts, without a month, an hour or a break-even', () => {
    const traffic = rowOf('eip-traffic', 'cn-north-1', 'bgp');
    expect(traffic.usage).toEqual([
      { price: '0.80', per: 'gb' },
      { price: '0.48', per: 'day' },
    ]);
    expect([traffic.monthly, traffic.hourly, traffic.breakEven]).toEqual([null, null, null]);
  });
});

describe('a shown price', () => {
  it('is none when the list has none, never zero', () => {
    expect(shownPrice(undefined)).toBeNull();
  });

  it('of steps without printed steps is computed for 1 Mbps', () => {
    const formula: PriceFormula = { steps: [], above: { base: p('0'), from: 0, each: p('7.5') } };
    expect(shownPrice(formula)).toMatchObject({ price: '7.5', basis: 'first-mbps' });
  });

  it('of tiers is the first tier’s', () => {
    const formula: PriceFormula = { tiers: [{ upTo: 10, each: p('0.123456789') }, { each: p('0.1') }] };
    expect(shownPrice(formula)).toMatchObject({ price: '0.123456789', basis: 'first-tier' });
  });
});

describe('break-even', () => {
  const perGb = (capacity: string, iops?: string): PriceFormula =>
    iops === undefined ? { perGb: p(capacity) } : { perGb: p(capacity), perIops: p(iops) };

  it('is null without both prices, with a free hour, and for prices of different things', () => {
    expect(breakEven(undefined, p('1'))).toBeNull();
    expect(breakEven(p('1'), undefined)).toBeNull();
    expect(breakEven(p('1'), p('0'))).toBeNull();
    expect(breakEven(p('1'), perGb('1'))).toBeNull();
  });

  it('needs the IOPS to break even where the capacity does', () => {
    expect(breakEven(perGb('48', '4.8'), perGb('0.1', '0.01'))?.hours).toBe('480.0000');
    expect(breakEven(perGb('48', '4.8'), perGb('0.1', '0.02'))).toBeNull();
    expect(breakEven(perGb('48', '4.8'), perGb('0.1'))).toBeNull();
  });

  it('rounds half up at the fourth decimal', () => {
    expect(breakEven(p('1.00005'), p('1'))?.hours).toBe('1.0001');
    expect(breakEven(p('1'), p('3'))?.hours).toBe('0.3333');
  });
});

describe('display', () => {
  it.each([
    ['1365', '¥1,365.00'],
    ['136.5', '¥136.50'],
    ['0.0008125', '¥0.0008125'],
    ['123456789.1', '¥123,456,789.10'],
  ])('%s is %s', (price, text) => {
    expect(displayPrice(p(price))).toBe(text);
  });

  it('names a source by the folder before Pricing, or as it is', () => {
    expect(sourceTitle('a/cn@1:documentation/Networking/Elastic-IP/Pricing/Price-Overview.md')).toBe('Elastic IP');
    expect(sourceTitle('our contract of 2026')).toBe('our contract of 2026');
  });
});

describe('filters', () => {
  const found = (filter: Partial<PriceFilter>) => filterRows(rows, { ...NO_FILTER, ...filter });

  it('let everything through when nothing is set', () => {
    expect(found({})).toEqual(rows);
  });

  it('find every word of the text, in any order, language, case and width', () => {
    const english = found({ text: 'beijing G.N2.MEDIUM' });
    expect(types(english)).toEqual(['g.n2.medium']);
    expect(found({ text: 'ｇ.n2.medium 北京' })).toEqual(english);
    expect(found({ text: 'g.n2.medium mars' })).toEqual([]);
    expect(found({ text: 'A100' }).every(({ specs }) => specs['gpu']?.includes('A100'))).toBe(true);
  });

  it('combine choices: any value of one filter, every filter', () => {
    const some = found({ products: ['vm', 'disk'], regions: ['cn-east-1'], sale: ['not-on-sale'] });
    expect(some.length).toBeGreaterThan(0);
    for (const row of some) {
      expect(['vm', 'disk']).toContain(row.product);
      expect([row.region, row.onSale]).toEqual(['cn-east-1', false]);
    }
  });

  it('count range bounds in, and leave out rows that do not have the figure', () => {
    const vcpus = new Set(found({ vcpu: { min: 2, max: 4 } }).map(({ vcpu }) => vcpu));
    expect(vcpus).toContain(2);
    expect(vcpus).toContain(4);
    expect([...vcpus].every((count) => count !== null && count >= 2 && count <= 4)).toBe(true);
    expect(found({ memoryGiB: { min: 500, max: null } }).every(({ memoryGiB }) => (memoryGiB ?? 0) >= 500)).toBe(true);
    expect(found({ vcpu: { min: 4, max: 2 } })).toEqual([]);
  });
});

describe('sorting', () => {
  const gaps = listOf(
    { type: 'none' },
    { type: 'ten', month: p('10'), hour: p('0.1') },
    { type: 'nine', month: p('9'), hour: p('0.01') },
    { type: 'gb', month: { perGb: p('0.3') } },
  );

  it('compares prices as numbers, not as text, with missing ones last in both directions', () => {
    expect(sorted(gaps, { key: 'monthly', descending: false })).toEqual(['nine', 'ten', 'gb', 'none']);
    expect(sorted(gaps, { key: 'monthly', descending: true })).toEqual(['ten', 'nine', 'gb', 'none']);
    expect(sorted(gaps, { key: 'breakEven', descending: false })).toEqual(['ten', 'nine', 'none', 'gb']);
  });

  it('tells prices apart that a float cannot', () => {
    const close = listOf(
      { type: 'more', month: p('123456789.123456789') },
      { type: 'less', month: p('123456789.123456788') },
    );
    expect(Number('123456789.123456789')).toBe(Number('123456789.123456788'));
    expect(sorted(close, { key: 'monthly', descending: false })).toEqual(['less', 'more']);
  });

  it('orders types by the numbers in them and keeps the list’s order among equals', () => {
    const list = listOf({ type: 'g.16xlarge' }, { type: 'g.2xlarge', onSale: false }, { type: 'g.4xlarge' });
    expect(sorted(list, { key: 'type', descending: false })).toEqual(['g.2xlarge', 'g.4xlarge', 'g.16xlarge']);
    expect(sorted(list, { key: 'region', descending: true })).toEqual(['g.16xlarge', 'g.2xlarge', 'g.4xlarge']);
    expect(sorted(list, { key: 'sale', descending: false })).toEqual(['g.16xlarge', 'g.4xlarge', 'g.2xlarge']);
  });

  it('leaves the list’s own order alone without a column', () => {
    expect(sortRows(rows, null, 'zh')).toEqual(rows);
  });

  it('puts the whole list in order by break-even', () => {
    const hours = sortRows(rows, { key: 'breakEven', descending: false }, 'en').map((row) => row.breakEven?.hours);
    const known = hours.filter((value) => value !== undefined);
    expect(hours.slice(0, known.length)).toEqual(known);
    expect(known).toEqual(known.toSorted((a, b) => Number(a) - Number(b)));
  });
});

describe('history', () => {
  it('finds the same type in the archived lists, newest first', async () => {
    const archived = await Promise.all(['jdcloud-archive-2018', 'jdcloud-archive-2019'].map(builtIn));
    const known = rows.find((row) => row.product === 'vm' && pastPrices(row.row, archived).length === 2);
    expect(known).toBeDefined();
    const dates = pastPrices(known?.row ?? rowOf('vm', 'cn-north-1', 'g.n2.medium').row, archived).map(
      ({ asOf }) => asOf,
    );
    expect(dates).toEqual(dates.toSorted().toReversed());
  });

  it('says the change in percent, signed, rounded half up', () => {
    const price = (text: UnitPrice) => shownPrice(text);
    expect(changePercent(price(p('100')), price(p('62.5')))).toBe('−37.5');
    expect(changePercent(price(p('3')), price(p('4')))).toBe('+33.3');
    expect(changePercent(price(p('1.50')), price(p('1.5')))).toBe('0.0');
    expect(changePercent(price(p('0')), price(p('1')))).toBeNull();
    expect(changePercent(price(p('1')), shownPrice({ perGb: p('1') }))).toBeNull();
    expect(changePercent(null, price(p('1')))).toBeNull();
  });
});
