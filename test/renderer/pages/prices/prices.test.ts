import { describe, expect, it } from 'vitest';
import { filterChoicesOf, withChosen } from '../../../../renderer/pages/prices/choices.ts';
import { COLUMN_IDS, gridTemplate, gridWidth, shownPriceColumns } from '../../../../renderer/pages/prices/columns.ts';
import { comparisonLines } from '../../../../renderer/pages/prices/comparison.ts';
import { fullHours, priceText, shortHours, usageText } from '../../../../renderer/ui/names/format.ts';
import { gridAction } from '../../../../renderer/pages/prices/grid-keys.ts';
import { MOST_COMPARED, nextSort, toggleSelected } from '../../../../renderer/pages/prices/prices-view.ts';
import { specFacts } from '../../../../renderer/pages/prices/spec-facts.ts';
import { builtInPriceLists } from '../../../../shared/catalog/built-in/index.ts';
import { NO_FILTER } from '../../../../shared/catalog/price-filter.ts';
import { breakEven, priceTable, type PriceTableRow, shownPrice } from '../../../../shared/catalog/price-table.ts';
import { createTranslator } from '../../../../shared/i18n/index.ts';
import { unitPrice as p } from '../../../../shared/money/index.ts';

const [current] = builtInPriceLists;
if (current === undefined) throw new Error('no built-in price list');
const rows = priceTable(await current.load());
const en = createTranslator('en');
const zh = createTranslator('zh');

function rowOf(id: string): PriceTableRow {
  const row = rows.find((candidate) => candidate.id === id);
  if (row === undefined) throw new Error(`no row ${id}`);
  return row;
}

describe('keys in the table', () => {
  const place = { active: 5, rows: 20, page: 10 };

  it.each([
    ['ArrowDown', 6],
    ['ArrowUp', 4],
    ['PageDown', 15],
    ['PageUp', 0],
    ['Home', 0],
    ['End', 19],
  ])('%s moves to row %d', (key, row) => {
    expect(gridAction(key, place)).toEqual({ does: 'move', row });
  });

  it('stop at the ends and start at the first row', () => {
    expect(gridAction('ArrowDown', { ...place, active: 19 })).toEqual({ does: 'move', row: 19 });
    expect(gridAction('ArrowUp', { ...place, active: -1 })).toEqual({ does: 'move', row: 0 });
    expect(gridAction('ArrowDown', { ...place, active: -1 })).toEqual({ does: 'move', row: 0 });
  });

  it('act on the active row only', () => {
    expect(gridAction('Enter', place)).toEqual({ does: 'open', row: 5 });
    expect(gridAction(' ', place)).toEqual({ does: 'select', row: 5 });
    expect(gridAction('c', place)).toEqual({ does: 'send', row: 5 });
    expect(gridAction('Enter', { ...place, active: -1 })).toBeNull();
    expect(gridAction('x', place)).toBeNull();
  });
});

describe('the order of a column', () => {
  it('goes up, down, and back to the list’s own', () => {
    const up = nextSort(null, 'monthly');
    const down = nextSort(up, 'monthly');
    expect(up).toEqual({ key: 'monthly', descending: false });
    expect(down).toEqual({ key: 'monthly', descending: true });
    expect(nextSort(down, 'monthly')).toBeNull();
    expect(nextSort(down, 'hourly')).toEqual({ key: 'hourly', descending: false });
  });
});

describe('selection', () => {
  it('takes rows up to the limit, and lets any of them go', () => {
    const full = ['a', 'b', 'c', 'd', 'e'];
    expect(full.length).toBe(MOST_COMPARED);
    expect(full.reduce<readonly string[]>(toggleSelected, [])).toEqual(full);
    expect(toggleSelected(full, 'f')).toEqual(full);
    expect(toggleSelected(full, 'c')).toEqual(['a', 'b', 'd', 'e']);
  });
});

describe('columns', () => {
  it('give way from the least to the most important as room gets short', () => {
    const ids = (width: number) => shownPriceColumns([], width).map(({ id }) => id);
    expect(ids(1100)).toEqual([...COLUMN_IDS]);
    expect(ids(900)).not.toContain('family');
    expect(ids(700)).not.toContain('vcpu');
    for (const id of ['type', 'region', 'monthly', 'hourly', 'breakEven']) expect(ids(500)).toContain(id);
  });

  it('have one track each after the tick', () => {
    const shown = shownPriceColumns(['source', 'age'], 1100);
    expect(shown.length).toBe(COLUMN_IDS.length - 2);
    expect(gridTemplate(shown).match(/minmax\(/g)).toHaveLength(shown.length);
    expect(gridWidth(shown)).toBeGreaterThan(gridWidth(shown.slice(1)));
  });

  it('fit a 1280 px window up to the break-even', () => {
    const shown = shownPriceColumns([], 1100);
    const end = shown.findIndex(({ id }) => id === 'breakEven');
    const rail = 184;
    const scrollbar = 15;
    expect(gridWidth(shown.slice(0, end + 1))).toBeLessThanOrEqual(1280 - rail - scrollbar);
  });
});

describe('choices', () => {
  it('come in the list’s order with the rows that each would show', () => {
    const products = filterChoicesOf('products', rows, NO_FILTER, { t: en, language: 'en' });
    expect(products[0]).toEqual({ value: 'vm', label: 'Virtual Machine', count: 1039 });
    expect(products.reduce((sum, { count }) => sum + count, 0)).toBe(rows.length);
  });

  it('count with the other filters, not with their own', () => {
    const filter = { ...NO_FILTER, products: ['disk' as const], regions: ['cn-east-1'] };
    const products = filterChoicesOf('products', rows, filter, { t: zh, language: 'zh' });
    expect(products.find(({ value }) => value === 'vm')).toMatchObject({ label: '云主机', count: 226 });
    const regions = filterChoicesOf('regions', rows, filter, { t: zh, language: 'zh' });
    expect(regions.find(({ value }) => value === 'cn-north-1')).toMatchObject({ label: '华北-北京', count: 7 });
  });

  it('set the filter they belong to', () => {
    expect(withChosen(NO_FILTER, 'families', ['Burstable']).families).toEqual(['Burstable']);
    expect(withChosen(NO_FILTER, 'sale', ['not-on-sale', 'nonsense']).sale).toEqual(['not-on-sale']);
    expect(withChosen(NO_FILTER, 'products', ['vm']).products).toEqual(['vm']);
  });
});

describe('texts', () => {
  it('say what a price is per, and that there is none', () => {
    expect(priceText(en, shownPrice(p('1365')))).toBe('¥1,365.00');
    expect(priceText(en, shownPrice({ perGb: p('0.39') }))).toBe('¥0.39 /GB');
    expect(priceText(zh, null)).toBe('无价格');
    expect(usageText(zh, rowOf('eip-traffic cn-north-1 bgp').usage)).toBe('¥0.80/GB + ¥0.48/天');
  });

  it('show break-even hours short in the table and full in the details', () => {
    const even = breakEven(p('6300'), p('21.88'));
    const large = breakEven(p('1234500'), p('1'));
    if (even === null || large === null) throw new Error('no break-even');
    expect([shortHours(even), fullHours(even)]).toEqual(['287.93', '287.9342']);
    expect([shortHours(large), fullHours(large)]).toEqual(['1,234,500.00', '1,234,500']);
  });

  it('name the facts of a type in words, and unknown ones as the list does', () => {
    const row = { ...rowOf('vm cn-north-1 g.n2.medium'), specs: { processor: 'X', flux: '88' } };
    expect(specFacts(zh, row)).toEqual([
      { name: 'vCPU', value: '1' },
      { name: '内存', value: '4 GiB' },
      { name: '处理器', value: 'X' },
      { name: 'flux', value: '88' },
    ]);
  });
});

describe('comparison', () => {
  const pair = [rowOf('vm cn-north-1 g.n2.medium'), rowOf('vm cn-north-1 g.n2.large')];

  it('marks the lowest price and says how much more the others are', () => {
    const monthly = comparisonLines(en, 'en', pair).find(({ label }) => label === 'Monthly');
    expect(monthly?.same).toBe(false);
    expect(monthly?.cells).toMatchObject([
      { text: '¥136.50', lowest: true, difference: null },
      { text: '¥242.25', lowest: false, difference: '+77.5' },
    ]);
  });

  it('marks nothing when the prices are the same or not of the same thing', () => {
    const twice = pair.slice(0, 1).flatMap((row) => [row, { ...row, id: 'again' }]);
    const mixed = [...pair, rowOf('disk cn-north-1 ssd.gp2')];
    for (const compared of [twice, mixed]) {
      const cells = comparisonLines(en, 'en', compared).flatMap((line) => line.cells);
      expect(cells.some(({ lowest }) => lowest)).toBe(false);
    }
  });

  it('leaves out what none of the rows has', () => {
    const labels = comparisonLines(en, 'en', pair).map(({ label }) => label);
    expect(labels).not.toContain('By consumption');
    expect(labels).toContain('Processor');
  });
});
