import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { csvText } from '../../../shared/table/lines-table.ts';
import { parseCells, parseTable } from '../../../shared/table/parse-table.ts';
import { tableText } from '../../../shared/table/write-table.ts';
import { guarded, unguarded } from '../../../shared/text/guard.ts';

const anyCell = fc
  .oneof(
    fc.string(),
    fc.string({ unit: fc.constantFrom('a', '1', '"', "'", '=', '-', '+', '＝', ',', ';', '\t', '\n', '\r', ' ') }),
    fc.string({ unit: 'binary' }),
    fc.constantFrom('', '1,000', '-5', '云主机', '=1+1', '"'),
  )
  .map((text) => text.trim());

/** Every row has as many cells; the last one is not blank. */
const anyTable = fc
  .integer({ min: 1, max: 4 })
  .chain((width) => fc.array(fc.array(anyCell, { minLength: width, maxLength: width }), { maxLength: 6 }))
  .filter((table) => table.at(-1)?.some((cell) => cell !== '') !== false);

const unguard = (table: readonly (readonly string[])[]) => table.map((row) => row.map(unguarded));

describe('the text of a table', () => {
  it('comes back from the clipboard and from a CSV file as the same cells', () => {
    fc.assert(
      fc.property(anyTable, (table) => {
        expect(unguard(parseTable(tableText(table)))).toEqual(table);
        expect(unguard(parseTable(csvText(table)))).toEqual(table);
      }),
    );
  });

  it('quotes what has tabs, line ends or quotes, as spreadsheets do', () => {
    expect(
      tableText([
        ['a', 'b\nc', 'd\te'],
        ['5" disk', '', '1,000'],
      ]),
    ).toBe('a\t"b\nc"\t"d\te"\r\n"5"" disk"\t\t1,000');
  });

  it('is a CSV that Excel opens in Chinese', () => {
    expect(
      csvText([
        ['名称', '备注'],
        ['web', 'a,b'],
      ]),
    ).toBe('\uFEFF名称,备注\r\nweb,"a,b"\r\n');
  });

  it.each([
    ['=HYPERLINK("x")', `'=HYPERLINK("x")`],
    ['+86 10 1234', "'+86 10 1234"],
    ['-web', "'-web"],
    ['@SUM(A1)', "'@SUM(A1)"],
    ['＝A1', "'＝A1"],
    ["'=1", "''=1"],
    ["''-5", "'''-5"],
    ['-5', '-5'],
    ['+3.2', '+3.2'],
    ["'quoted'", "'quoted'"],
  ])('guards %s against being run as a formula', (text, expected) => {
    expect(guarded(text)).toBe(expected);
    expect(unguarded(expected)).toBe(text);
  });
});

describe('reading a table', () => {
  it.each([
    [
      'a\tb\r\nc\td\r\n',
      [
        ['a', 'b'],
        ['c', 'd'],
      ],
    ],
    [
      'a\tb\nc\td',
      [
        ['a', 'b'],
        ['c', 'd'],
      ],
    ],
    [
      'a\tb\rc\td\r',
      [
        ['a', 'b'],
        ['c', 'd'],
      ],
    ],
    [
      '\uFEFFa,b\n1,2\n\n,\n',
      [
        ['a', 'b'],
        ['1', '2'],
      ],
    ],
    [
      '\uFEFF"a b";b\r\n"x;y";"1,5"',
      [
        ['a b', 'b'],
        ['x;y', '1,5'],
      ],
    ],
    ['\u00A0a\u3000\tb \n\n c\td', [['a', 'b'], [''], ['c', 'd']]],
    [
      'a\t"line 1\nline 2, more"\n"say ""hi"""\tb',
      [
        ['a', 'line 1\nline 2, more'],
        ['say "hi"', 'b'],
      ],
    ],
    [
      'a\t"line 1\nline 2"\rb\tc',
      [
        ['a', 'line 1\nline 2'],
        ['b', 'c'],
      ],
    ],
    ['', []],
    [' \n\t\n', []],
  ])('%j', (text, expected) => {
    expect(parseTable(text)).toEqual(expected);
  });

  it('keeps the text of quotes that do not close, and the rows after them', () => {
    expect(parseTable('"web" server\t5" disk\nb\t"c')).toEqual([
      ['"web" server', '5" disk'],
      ['b', '"c'],
    ]);
  });

  it('splits what was copied from a spreadsheet at tabs only', () => {
    expect(parseCells('1,000')).toEqual([['1,000']]);
    expect(parseCells('a; b\r\nc, d\r\n')).toEqual([['a; b'], ['c, d']]);
  });

  it('never throws', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string({ unit: 'binary' }), anyCell), (text) => {
        expect(
          parseTable(text)
            .flat()
            .every((cell) => cell === cell.trim()),
        ).toBe(true);
        expect(parseCells(text)).toBeInstanceOf(Array);
      }),
    );
  });
});
