import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  columnLetter,
  dataRows,
  filledIn,
  rowNumbers,
  samplesOf,
  withHeader,
  withUse,
} from '../../../renderer/ui/import/columns.ts';
import { guessColumns } from '../../../shared/table/headers.ts';
import { importLines } from '../../../shared/table/import-lines.ts';
import { planOf } from '../../fixtures/plan.ts';
import { valueOf } from '../../fixtures/question.ts';

const TABLE = [
  ['Name', 'Type', 'CPU', 'Qty'],
  ['web', 'g.n2.medium', '2', '3'],
  ['', '', '', ''],
  ['db', 'g.n2.large', '', ''],
];
const GUESS = guessColumns(TABLE);
const uses = ({ columns }: { columns: readonly { field: string }[] }) => columns.map(({ field }) => field);

describe('withUse', () => {
  it('gives a cell one column only', () => {
    const changed = withUse(GUESS, 2, 'quantity');
    expect(uses(changed)).toEqual(['name', 'type', 'quantity', 'note-text']);
    expect(changed.columns[3]?.title).toBe('Qty');
  });

  it('lets many columns go into the note or be left out', () => {
    expect(uses(withUse(withUse(GUESS, 0, 'skip'), 1, 'skip'))).toEqual(['skip', 'skip', 'note-text', 'quantity']);
    expect(uses(withUse(GUESS, 0, 'note-text'))).toEqual(['note-text', 'type', 'note-text', 'quantity']);
  });
});

describe('withHeader', () => {
  it('makes the titles a row and keeps what the columns become', () => {
    const off = withHeader(TABLE, GUESS, false);
    expect(off.hasHeader).toBe(false);
    expect(off.columns.map(({ title }) => title)).toEqual(['', '', '', '']);
    expect(uses(off)).toEqual(uses(GUESS));
    expect(dataRows(TABLE, off)).toHaveLength(4);
    expect(withHeader(TABLE, off, true)).toEqual(GUESS);
  });

  it('learns from titles that were taken for a row, but changes no choice and gives no cell twice', () => {
    const table = [
      ['Server', 'Qty', 'Count', 'Type', 'No'],
      ['web', '3', '4', 'x', '1'],
    ];
    const five = {
      hasHeader: false,
      columns: Array.from({ length: 5 }, () => ({ title: '', field: 'note-text' as const })),
    };
    const chosen = withUse(five, 3, 'owner');
    expect(uses(withHeader(table, chosen, true))).toEqual(['note-text', 'quantity', 'note-text', 'owner', 'note-text']);
  });
});

describe('what is said of columns', () => {
  it('shows the first texts and counts all', () => {
    const rows = dataRows(TABLE, GUESS);
    expect(samplesOf(rows, 0, 2)).toEqual(['web', 'db']);
    expect(samplesOf(rows, 2, 2)).toEqual(['2']);
    expect(samplesOf(rows, 9, 2)).toEqual([]);
    expect([filledIn(rows, 0), filledIn(rows, 2)]).toEqual([2, 1]);
  });

  it('counts rows as the spreadsheet does, one for every line', () => {
    expect(rowNumbers(TABLE, GUESS)).toEqual([2, 4]);
    expect(rowNumbers(TABLE, withHeader(TABLE, GUESS, false))).toEqual([1, 2, 4]);
    // Only the left-out column has a text in the last row, so there is no line of it.
    const table = [...TABLE, ['', '', '9', '']];
    expect(rowNumbers(table, withUse(GUESS, 2, 'skip'))).toEqual([2, 4]);
  });

  it('has a row number for every imported line of any table', () => {
    const cell = fc.constantFrom('', ' ', 'web', 'Name', 'Qty', '3', "'=1", 'vm');
    fc.assert(
      fc.property(fc.array(fc.array(cell, { maxLength: 5 }), { maxLength: 8 }), fc.boolean(), (table, hasHeader) => {
        const columns = withHeader(table, guessColumns(table), hasHeader);
        const imported = valueOf(importLines(planOf([]), table, columns, () => crypto.randomUUID()));
        expect(rowNumbers(table, columns)).toHaveLength(imported.added.length);
      }),
    );
  });

  it('names columns like a spreadsheet', () => {
    expect([0, 25, 26, 51, 52, 701, 702].map(columnLetter)).toEqual(['A', 'Z', 'AA', 'AZ', 'BA', 'ZZ', 'AAA']);
  });
});
