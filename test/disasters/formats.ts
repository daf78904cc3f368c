/** Every way in for a file or a text of somebody else's: read, and taken as far as the program itself takes it. */
import { decodeDocument } from '../../electron/storage/decode-document.ts';
import { exportFiles } from '../../electron/storage/export-file.ts';
import { openedPlan } from '../../renderer/pages/plans/files/open-plan.ts';
import { pastedText } from '../../renderer/pages/plans/grid/clipboard.ts';
import { readTableFile } from '../../renderer/ui/import/read-table-file.ts';
import { parseAmountResponse } from '../../shared/account/import-amount.ts';
import { parseAccountText } from '../../shared/account/read-account.ts';
import { readResourceRows } from '../../shared/table/resources/import-resources.ts';
import { takenIn } from '../../shared/table/resources/take-in.ts';
import { guessResourceColumns } from '../../shared/table/resources/titles.ts';
import { resourceSchema } from '../../shared/account/schema.ts';
import { fromAccountFile, storedAccountSchema, toAccountFile } from '../../shared/account/stored.ts';
import { createCatalog } from '../../shared/catalog/catalog.ts';
import { priceTable } from '../../shared/catalog/price-table.ts';
import { parsePriceListText } from '../../shared/catalog/read-price-list.ts';
import { describeDocumentProblem } from '../../shared/document/describe.ts';
import type { DocumentProblem } from '../../shared/document/problem.ts';
import { createTranslator } from '../../shared/i18n/index.ts';
import { displayMoney } from '../../shared/money/index.ts';
import { pricePlan } from '../../shared/plan/price.ts';
import { guessColumns } from '../../shared/table/headers.ts';
import { importLines } from '../../shared/table/import-lines.ts';
import { planSchema } from '../../shared/plan/schema.ts';
import { planText } from '../../shared/plan/write.ts';
import type { AppError } from '../../shared/result.ts';
import { LANGUAGES } from '../../shared/i18n/language.ts';
import { planOf } from '../fixtures/plan.ts';
import { builtIn, day } from '../fixtures/question.ts';
import { ACCOUNTS, AMOUNTS, PLAN_TABLES, PLANS, PRICE_LISTS, RESOURCE_TABLES, WORKSPACE } from './samples.ts';

/** Taken; or refused, with what a person reads in both languages. */
export type Outcome = 'taken' | { readonly refused: readonly string[] };

export interface Format {
  readonly name: string;
  readonly samples: () => readonly string[] | Promise<readonly string[]>;
  /** How many of ten thousand cases it gets. */
  readonly share: number;
  /** Any text is one: it is refused only where a cell is longer than can be kept. */
  readonly isAnyText?: true;
  readonly read: (bytes: Buffer) => Outcome | Promise<Outcome>;
}

const TODAY = day('2026-11-21');
const PASSPHRASE = 'correct horse 电池';
const translators = LANGUAGES.map((language) => createTranslator(language));

const refusedWith = (problems: readonly DocumentProblem[]): Outcome => ({
  refused: translators.flatMap((t) => problems.map((problem) => describeDocumentProblem(t, problem))),
});

const refusedBy = ({ code, detail }: AppError): Outcome => ({
  refused: translators.map((t) => t(`error.code.${code}`, { detail })),
});

/** As a file input hands it over. */
const textOf = (bytes: Buffer) => bytes.toString('utf8');

export const FORMATS: readonly Format[] = [
  {
    name: 'account file',
    samples: () => ACCOUNTS,
    share: 1200,
    read: (bytes) => {
      const read = parseAccountText(textOf(bytes));
      if (!read.ok) return refusedWith(read.error);
      // What the dialog stores is what the schema of the document accepts: or nothing could be saved any more.
      const stored = fromAccountFile(read.value, ids());
      storedAccountSchema.parse(stored);
      JSON.stringify(toAccountFile(stored, TODAY), null, 2);
      return 'taken';
    },
  },
  {
    name: 'response of describeAccountAmount',
    samples: () => AMOUNTS,
    share: 800,
    read: (bytes) => {
      const read = parseAmountResponse(textOf(bytes));
      if (!read.ok) return refusedWith(read.error);
      displayMoney(read.value.available);
      return 'taken';
    },
  },
  {
    name: 'plan file',
    samples: () => PLANS,
    share: 1400,
    read: (bytes) => {
      const opened = openedPlan('a.costplan.json', textOf(bytes), []);
      if (opened.what === 'bad') return refusedWith(opened.problems);
      if (opened.what !== 'new') throw new Error(opened.what);
      planSchema.parse(opened.plan);
      const written = planText(opened.plan);
      const again = openedPlan('a.costplan.json', written, [
        { id: 'p', plan: opened.plan, fileName: 'a.costplan.json' },
      ]);
      if (again.what !== 'here') throw new Error(`what was written is read as ${again.what}`);
      pricePlan(opened.plan, builtIn);
      return 'taken';
    },
  },
  {
    name: 'price list',
    samples: () => PRICE_LISTS,
    share: 600,
    read: (bytes) => {
      const read = parsePriceListText(textOf(bytes));
      if (!read.ok) return refusedWith(read.error);
      createCatalog(read.value);
      priceTable(read.value);
      return 'taken';
    },
  },
  {
    name: 'table of plan lines',
    samples: () => PLAN_TABLES,
    share: 1200,
    isAnyText: true,
    read: async (bytes) => readLines(await tableOf(bytes)),
  },
  {
    name: 'pasted cells',
    samples: () => PLAN_TABLES,
    share: 800,
    isAnyText: true,
    read: (bytes) => {
      const pasted = pastedText(textOf(bytes));
      if (pasted.kind === 'nothing') return { refused: ['nothing'] };
      return readLines(pasted.kind === 'table' ? pasted.table : pasted.cells);
    },
  },
  {
    name: 'table of what runs',
    samples: () => RESOURCE_TABLES,
    share: 1000,
    read: async (bytes) => {
      const table = await tableOf(bytes);
      if (!Array.isArray(table)) return table;
      const read = readResourceRows(table, guessResourceColumns(table), { product: 'vm', region: 'cn-north-1' });
      if (!read.ok) return { refused: read.error.map(({ row, column }) => `${row} ${column}`) };
      const { resources } = takenIn(
        [],
        read.value.rows.map(({ resource }) => resource),
        'update',
        ids(),
      );
      for (const resource of resources) resourceSchema.parse(resource);
      return resources.length > 0 ? 'taken' : { refused: ['nothing'] };
    },
  },
  {
    name: 'export of everything',
    samples: async () => [await exported(undefined)],
    share: 600,
    read: (bytes) => readExport(bytes, undefined),
  },
  {
    name: 'encrypted export',
    samples: async () => [await exported(PASSPHRASE)],
    share: 600,
    // Most are found damaged before a key is made; one that only differs in its blanks is decrypted.
    read: (bytes) => readExport(bytes, PASSPHRASE),
  },
  {
    name: 'workspace document',
    samples: () => [JSON.stringify({ workspace: WORKSPACE }, null, '\t')],
    share: 800,
    read: (bytes) => {
      const read = decodeDocument(bytes);
      return read.ok ? 'taken' : refusedBy(read.error);
    },
  },
];

async function exported(passphrase: string | undefined): Promise<string> {
  const written = await exportFiles.write(WORKSPACE, passphrase);
  if (!written.ok) throw new Error(written.error.detail);
  return written.value.text;
}

async function readExport(bytes: Buffer, passphrase: string | undefined): Promise<Outcome> {
  const read = await exportFiles.read(textOf(bytes), passphrase);
  return read.ok ? 'taken' : refusedBy(read.error);
}

async function tableOf(bytes: Buffer): Promise<string[][] | { readonly refused: readonly string[] }> {
  const read = await readTableFile({
    size: bytes.length,
    arrayBuffer: async () => new Uint8Array(bytes).buffer,
  });
  if (read.ok) return read.table;
  if (read.fault === 'another') return { refused: translators.map((t) => describeDocumentProblem(t, read.problem)) };
  return { refused: translators.map((t) => t(`plan.import.${read.fault}`)) };
}

function readLines(table: string[][] | { readonly refused: readonly string[] }): Outcome {
  if (!Array.isArray(table)) return table;
  const imported = importLines(planOf([]), table, guessColumns(table), ids());
  if (!imported.ok) return { refused: imported.error.map(({ row, column }) => `${row} ${column}`) };
  planSchema.parse(imported.value.plan);
  pricePlan(imported.value.plan, builtIn);
  return 'taken';
}

function ids(): () => string {
  let last = 0;
  return () => `new-${(last += 1)}`;
}
