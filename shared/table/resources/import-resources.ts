/** The rows of a table as entries of what runs. What cannot be taken is named: nothing is lost without a word. */
import { PRODUCT_CODES, type ProductCode } from '../../catalog/schema.ts';
import { LIMITS } from '../../billing/request.ts';
import { withCell } from '../../plan/cells.ts';
import type { TableColumn, TableColumns } from '../columns.ts';
import type { TableProblem } from '../import-lines.ts';
import { ownBandwidth } from '../row-cells.ts';
import { unguarded } from '../../text/guard.ts';
import { type Result, fail, ok } from '../../result.ts';
import { startAfterExpiry } from '../../account/faults.ts';
import { type ExistingResource, resourceSchema } from '../../account/schema.ts';
import type { ResourceField, ResourceTextField } from './fields.ts';
import { isNothing, readResourceCell, readYesNo } from './read-cell.ts';

/** What holds for rows that do not say it: the exports of the console have one product each. */
export interface RowDefaults {
  readonly product: ProductCode | '';
  readonly region: string;
}

/** A cell that cannot be kept as it is. Row and column are counted from 1; a column of 0 is not in the table. */
export interface UntakenCell {
  readonly row: number;
  readonly column: number;
  readonly field: 'product' | 'region' | 'quantity' | 'expires' | 'autoRenew' | 'renewByHand';
  readonly text: string;
  /** Without it there is no entry, so the row is not taken; otherwise only the cell is not. */
  readonly wholeRow: boolean;
}

export interface ReadRow {
  /** Counted from 1. */
  readonly row: number;
  readonly resource: ExistingResource;
}

export interface ReadTable {
  readonly rows: readonly ReadRow[];
  readonly untaken: readonly UntakenCell[];
}

interface Cell {
  readonly field: ResourceField;
  readonly text: string;
  readonly column: number;
}

/** Reads every row that is not blank. Fails with every cell that is longer than an account can keep. */
export function readResourceRows(
  table: readonly (readonly string[])[],
  { hasHeader, columns }: TableColumns<ResourceField>,
  defaults: RowDefaults,
): Result<ReadTable, TableProblem[]> {
  const rows: ReadRow[] = [];
  const untaken: UntakenCell[] = [];
  const problems: TableProblem[] = [];
  for (const [index, texts] of table.entries()) {
    const row = index + 1;
    const cells = cellsOf(texts, columns, defaults);
    if (cells.length === 0 || (hasHeader && row === 1)) continue;
    const { resource, refused } = readRow(cells, defaults);
    untaken.push(...refused.map((cell) => ({ ...cell, row })));
    if (resource === undefined) continue;
    problems.push(...cells.flatMap((cell) => tooLong(cell, resource, row)));
    rows.push({ row, resource });
  }
  return problems.length > 0 ? fail(problems) : ok({ rows, untaken });
}

function cellsOf(
  texts: readonly string[],
  columns: readonly TableColumn<ResourceField>[],
  defaults: RowDefaults,
): Cell[] {
  const cells = texts.flatMap((text, index): Cell[] => {
    const field = columns[index]?.field ?? 'skip';
    const bare = unguarded(text).trim();
    const isKept = field === 'name' || field === 'id' ? bare !== '' : !isNothing(bare);
    return field === 'skip' || field === 'note-text' || !isKept ? [] : [{ field, text: bare, column: index + 1 }];
  });
  return ownBandwidth(cells, columns, productOf(cells, defaults));
}

/** The product's code, or what stands there instead. */
function productOf(cells: readonly Cell[], { product }: RowDefaults): string {
  return readResourceCell('product', cells.find(({ field }) => field === 'product')?.text ?? '') || product;
}

type Refused = Omit<UntakenCell, 'row'>;

function readRow(
  cells: readonly Cell[],
  defaults: RowDefaults,
): { readonly resource: ExistingResource | undefined; readonly refused: readonly Refused[] } {
  const refused: Refused[] = [];
  const textOf = (field: ResourceField) => cells.find((cell) => cell.field === field);
  const refuse = (field: Refused['field'], wholeRow: boolean): undefined => {
    const { text = '', column = 0 } = textOf(field) ?? {};
    refused.push({ field, text, column, wholeRow });
    return undefined;
  };
  const read = (field: 'region' | 'quantity') => readResourceCell(field, textOf(field)?.text ?? '');
  const wanted = productOf(cells, defaults);
  const product = PRODUCT_CODES.find((code) => code === wanted) ?? refuse('product', true);
  const region = read('region') || defaults.region || refuse('region', true);
  const quantity = quantityOf(read('quantity')) ?? refuse('quantity', true);
  const autoRenew = yesNo(textOf('autoRenew')?.text, () => refuse('autoRenew', false));
  const renewByHand = yesNo(textOf('renewByHand')?.text, () => refuse('renewByHand', false));
  if (product === undefined || region === undefined || quantity === undefined) return { resource: undefined, refused };
  const texts = cells.filter((cell): cell is Cell & { field: ResourceTextField } => !OTHERS.has(cell.field));
  const resource: ExistingResource = {
    product,
    region,
    quantity,
    ...Object.fromEntries(texts.map(({ field, text }) => [field, readResourceCell(field, text)])),
    ...disksOf(textOf('disks')?.text ?? ''),
    ...(autoRenew === undefined ? {} : { autoRenew }),
    ...(renewByHand === undefined ? {} : { renewByHand }),
  };
  // A package that ends before it began never ran: which of the days is the slip is not for us to say.
  if (startAfterExpiry(resource) !== undefined) return { resource: refuse('expires', true), refused };
  return { resource, refused };
}

/** Cells that are more than a text as it stands there. */
const OTHERS: ReadonlySet<ResourceField> = new Set([
  'product',
  'region',
  'quantity',
  'disks',
  'autoRenew',
  'renewByHand',
]);

/** Nothing said: one. */
function quantityOf(text: string): number | undefined {
  if (text === '') return 1;
  const count = /^\d{1,6}$/.test(text) ? Number(text) : 0;
  return count >= 1 && count <= LIMITS.quantity ? count : undefined;
}

function yesNo(text: string | undefined, refuse: () => undefined): boolean | undefined {
  return text === undefined ? undefined : (readYesNo(text) ?? refuse());
}

/** The disks in the form of a plan's cell: what does not fit it stays in the type of a disk, to be corrected. */
function disksOf(text: string): Pick<ExistingResource, 'disks'> {
  const { disks } = withCell({ id: '' }, 'disks', readResourceCell('disks', text));
  return disks === undefined ? {} : { disks };
}

function tooLong({ field, text, column }: Cell, resource: ExistingResource, row: number): TableProblem[] {
  const { error } = resourceSchema.shape[field].safeParse(resource[field]);
  return (error?.issues ?? []).flatMap((issue) =>
    issue.code === 'too_big' ? [{ row, column, length: text.length, most: Number(issue.maximum) }] : [],
  );
}
