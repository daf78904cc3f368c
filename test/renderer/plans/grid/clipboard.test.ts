import { describe, expect, it } from 'vitest';
import { gridRows } from '../../../../renderer/plans/desk/grid-rows.ts';
import { pasteInto, pastedText, rangeCells, wholeLines } from '../../../../renderer/plans/grid/clipboard.ts';
import type { GridColumnKey } from '../../../../renderer/plans/grid/grid-columns.ts';
import { rangeFacts } from '../../../../renderer/plans/grid/range-facts.ts';
import { replayedIds } from '../../../../renderer/plans/grid/replay-ids.ts';
import { money } from '../../../../shared/money/index.ts';
import { planOf } from '../../../fixtures/plan.ts';
import { priced } from './grid-fixture.ts';

const PLAN = planOf(
  [
    { id: 'a', name: 'Alpha', group: 'g', product: 'vm', quantity: '2' },
    { id: 'b', name: 'Beta', group: 'g', product: 'disk' },
    { id: 'c', name: 'Gamma', product: 'eip' },
  ],
  { groups: [{ id: 'g', name: 'Web' }] },
);
const COLUMNS: readonly GridColumnKey[] = ['handle', 'name', 'group', 'product', 'quantity', 'total', 'cheapest'];
const PRICES = new Map([
  ['a', priced('a', money('1365.00'), 'monthly')],
  ['b', priced('b', null, null)],
]);
const ROWS = gridRows(PLAN, PRICES, { filter: '', problemsOnly: false, sort: null, folded: new Set() });
const SHOWN = { plan: PLAN, rows: ROWS, columns: COLUMNS };
// Rows: Web, a, b, no group, c, new.
const rect = (top: number, bottom: number, left: number, right: number) => ({ top, bottom, left, right });
const counted = () => {
  let count = 0;
  return () => `new-${(count += 1)}`;
};

describe('rangeCells', () => {
  it('has lines only, groups by name, amounts as plain numbers and no price as nothing', () => {
    expect(rangeCells(SHOWN, rect(0, 4, 1, 6))).toEqual([
      ['Alpha', 'Web', 'vm', '2', '1365.00', 'monthly'],
      ['Beta', 'Web', 'disk', '', '', ''],
      ['Gamma', '', 'eip', '', '', ''],
    ]);
  });
});

describe('wholeLines', () => {
  it('has the cells on screen that can be pasted back, as the lines are shown', () => {
    expect(wholeLines(SHOWN, new Set(['c', 'a']))).toEqual([
      ['Alpha', 'Web', 'vm', '2'],
      ['Gamma', '', 'eip', ''],
    ]);
  });
});

describe('pastedText', () => {
  it('takes a table with titles for the import', () => {
    expect(pastedText('Name\tProduct\nx\tvm').kind).toBe('table');
  });

  it('keeps a copied column of products, and a number with a comma, as cells', () => {
    expect(pastedText('disk\r\nvm')).toEqual({ kind: 'cells', cells: [['disk'], ['vm']] });
    expect(pastedText('1,000')).toEqual({ kind: 'cells', cells: [['1,000']] });
    expect(pastedText('')).toEqual({ kind: 'nothing' });
  });
});

describe('pasteInto', () => {
  it('goes over the lines as they are shown and adds those beyond the last', () => {
    const cells = [
      ['B', 'Data'],
      ['C', 'Web'],
      ['D', ''],
    ];
    const { plan, added, lost, count } = pasteInto(SHOWN, rect(2, 2, 1, 1), cells, counted());
    expect(plan.lines.map(({ name }) => name)).toEqual(['Alpha', 'B', 'C', 'D']);
    const data = plan.groups.find(({ name }) => name === 'Data');
    expect(plan.lines[1]?.group).toBe(data?.id);
    expect(plan.lines[2]?.group).toBe('g');
    expect([added.length, lost, count]).toEqual([1, 0, 6]);
  });

  it('reads what people write', () => {
    const { plan } = pasteInto(SHOWN, rect(1, 1, 3, 3), [['云硬盘', '1,000 台']], counted());
    expect(plan.lines[0]).toMatchObject({ product: 'disk', quantity: '1000' });
  });

  it('fills a range with one cell', () => {
    const { plan, count } = pasteInto(SHOWN, rect(1, 4, 3, 4), [['5']], counted());
    expect(plan.lines.map(({ quantity }) => quantity)).toEqual(['5', '5', '5']);
    expect(count).toBe(6);
  });

  it('says what found no column', () => {
    const { plan, lost } = pasteInto(SHOWN, rect(1, 1, 4, 4), [['7', '99.00']], counted());
    expect(plan.lines[0]?.quantity).toBe('7');
    expect(lost).toBe(1);
    expect(pasteInto(SHOWN, rect(1, 1, 5, 5), [['7', '8']], counted())).toMatchObject({ lost: 2, plan: PLAN });
  });

  it('makes lines of everything in the empty row', () => {
    const { plan } = pasteInto(SHOWN, rect(5, 5, 1, 1), [['X'], ['Y']], counted());
    expect(plan.lines.slice(3).map(({ name }) => name)).toEqual(['X', 'Y']);
  });
});

describe('rangeFacts', () => {
  it('adds up one column of amounts, and no mixture', () => {
    expect(rangeFacts(ROWS, COLUMNS, rect(0, 4, 5, 5))).toEqual({ cells: 3, sum: money('1365.00') });
    expect(rangeFacts(ROWS, COLUMNS, rect(1, 2, 4, 5))).toEqual({ cells: 4, sum: null });
    expect(rangeFacts(ROWS, COLUMNS, rect(4, 4, 5, 5)).sum).toBeNull();
  });
});

describe('replayedIds', () => {
  it('gives the same ids in every run, and new ones beyond', () => {
    const run = replayedIds(counted());
    const first = run();
    expect([first(), first()]).toEqual(['new-1', 'new-2']);
    const second = run();
    expect([second(), second(), second()]).toEqual(['new-1', 'new-2', 'new-3']);
  });
});
