/** The rows of a table as new lines of a plan. Nothing that stands in the table is lost, or nothing is imported. */
import { type Result, fail, ok } from '../result.ts';
import { withCell } from '../plan/cells.ts';
import { normalLine } from '../plan/normal-form.ts';
import {
  type LineField,
  type Plan,
  type PlanGroup,
  type PlanLine,
  planLineSchema,
  planSchema,
} from '../plan/schema.ts';
import type { LineColumns } from './headers.ts';
import { readCell } from './read-cell.ts';
import { type FilledCell, filledCells } from './row-cells.ts';

export interface ImportedLines {
  readonly plan: Plan;
  /** The ids of the new lines, in the order of the rows. */
  readonly added: readonly string[];
}

/** A cell that is longer than a plan can keep. Row and column are counted from 1, as spreadsheets do. */
export interface TableProblem {
  readonly row: number;
  readonly column: number;
  readonly length: number;
  readonly most: number;
}

/**
 * Adds a line at the end of the plan for every row that is not blank. A group is found by its name, or added. Fails
 * with every cell that is too long.
 */
export function importLines(
  plan: Plan,
  table: readonly (readonly string[])[],
  columns: LineColumns,
  newId: () => string,
): Result<ImportedLines, TableProblem[]> {
  const rows = table
    .map((row, index) => ({ number: index + 1, cells: filledCells(row, columns.columns) }))
    .filter(({ number, cells }) => cells.length > 0 && !(number === 1 && columns.hasHeader));
  const groups = withGroups(plan.groups, rows.flatMap(groupNames), newId);
  const groupIds = idsByName(groups);
  const lines = rows.map(({ cells }) => lineOf(newId(), cells, groupIds));
  const problems = rows.flatMap((row, index) => problemsOf(row, lines[index]));
  if (problems.length > 0) return fail(problems);
  return ok({ plan: { ...plan, groups, lines: [...plan.lines, ...lines] }, added: lines.map(({ id }) => id) });
}

interface FilledRow {
  /** Counted from 1. */
  readonly number: number;
  readonly cells: readonly FilledCell[];
}

/** The cells that are not a text as it stands there. */
const LISTS: ReadonlySet<LineField> = new Set(['disks', 'tags']);

function lineOf(id: string, cells: readonly FilledCell[], groupIds: ReadonlyMap<string, string>): PlanLine {
  const read = cells.map(({ field, text }): [LineField, string] => {
    return [field, field === 'group' ? (groupIds.get(text.trim()) ?? '') : readCell(field, text)];
  });
  const line: PlanLine = normalLine({ id, ...Object.fromEntries(read.filter(([field]) => !LISTS.has(field))) });
  return read.filter(([field]) => LISTS.has(field)).reduce((made, [field, text]) => withCell(made, field, text), line);
}

function groupNames({ cells }: FilledRow): string[] {
  return cells.filter(({ field }) => field === 'group').map(({ text }) => text.trim());
}

function withGroups(groups: readonly PlanGroup[], names: readonly string[], newId: () => string): PlanGroup[] {
  const known = idsByName(groups);
  const missing = [...new Set(names)].filter((name) => !known.has(name));
  return [...groups, ...missing.map((name) => ({ id: newId(), name }))];
}

/** Of groups with the same name the first one. */
function idsByName(groups: readonly PlanGroup[]): Map<string, string> {
  return new Map(groups.toReversed().map(({ id, name }) => [name.trim(), id]));
}

const nameOfGroup = planSchema.shape.groups.element.shape.name;

function problemsOf({ number, cells }: FilledRow, line: PlanLine | undefined): TableProblem[] {
  return cells.flatMap(({ field, text, column }) => {
    const { error } =
      field === 'group' ? nameOfGroup.safeParse(text.trim()) : planLineSchema.shape[field].safeParse(line?.[field]);
    return (error?.issues ?? []).map((issue) => {
      // Every cell is text or a list of texts, so only their length can be wrong.
      if (issue.code !== 'too_big') throw new Error(`a cell can only be too long: ${issue.code}`);
      return { row: number, column, length: text.length, most: Number(issue.maximum) };
    });
  });
}
