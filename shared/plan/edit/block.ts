/** A block of cells as text, without a header: what is copied from the grid and pasted into it. */
import { cellText } from '../cells.ts';
import type { LineField, Plan, PlanLine } from '../schema.ts';
import { type CellEdit, setCells } from './cells.ts';
import { withGroupNamed } from './groups.ts';
import { fitsCell } from './limits.ts';
import { type NewId, addLines } from './lines.ts';

/** Where a block is pasted: from a cell downwards and to the right, as the lines and columns are shown. */
export interface BlockPlace {
  readonly ids: readonly string[];
  readonly fields: readonly LineField[];
}

export interface PastedBlock {
  readonly plan: Plan;
  /** How many cells, other than empty ones, found no column or do not fit into theirs. */
  readonly lost: number;
  /** Ids of the lines that were added for rows beyond the last line, in their order. */
  readonly added: readonly string[];
}

type Block = readonly (readonly string[])[];

/** The cells of lines as text, a group by its name. An id that the plan does not have gives empty cells. */
export function blockOf(plan: Plan, ids: readonly string[], fields: readonly LineField[]): string[][] {
  const { lines, groups } = shownOf(plan);
  return ids.map((id) => fields.map((field) => shownText(lines.get(id), field, groups)));
}

/**
 * Pastes a block. Rows beyond the last line become new lines at the end, in the group of the last line; where a row is
 * shorter than the others, its further cells stay as they are. A group that the plan does not have is added.
 */
export function pasteCells(plan: Plan, at: BlockPlace, cells: Block, newId: NewId): PastedBlock {
  const added = cells.slice(at.ids.length).map(() => newId());
  const group = plan.lines.find(({ id }) => id === at.ids.at(-1))?.group ?? '';
  const ground = addLines(
    plan,
    added.map((id) => ({ id, group })),
  );
  const { edits, lost } = editsOf(ground, { ...at, ids: [...at.ids, ...added] }, cells);
  const named = withGroups(ground, edits, newId);
  return { plan: setCells(named.plan, named.edits), lost, added };
}

/** The edits that a block makes; groups are still names in them. A cell that already shows the text makes none. */
function editsOf(plan: Plan, { ids, fields }: BlockPlace, cells: Block): { edits: CellEdit[]; lost: number } {
  const { lines, groups } = shownOf(plan);
  const edits: CellEdit[] = [];
  let lost = 0;
  for (const [row, texts] of cells.entries()) {
    const line = lines.get(ids[row] ?? '');
    for (const [column, text] of texts.entries()) {
      const field = fields[column];
      const fits = line !== undefined && field !== undefined && fitsCell(field, text);
      if (!fits) lost += text.trim() === '' ? 0 : 1;
      else if (shownText(line, field, groups) !== text) edits.push({ id: line.id, field, text });
    }
  }
  return { edits, lost };
}

function withGroups(plan: Plan, edits: readonly CellEdit[], newId: NewId): { plan: Plan; edits: CellEdit[] } {
  let ground = plan;
  const named = edits.map((edit) => {
    if (edit.field !== 'group') return edit;
    const { plan: next, id } = withGroupNamed(ground, edit.text, newId);
    ground = next;
    return { ...edit, text: id };
  });
  return { plan: ground, edits: named };
}

interface Shown {
  readonly lines: ReadonlyMap<string, PlanLine>;
  /** Names by id. */
  readonly groups: ReadonlyMap<string, string>;
}

function shownOf({ lines, groups }: Plan): Shown {
  return {
    lines: new Map(lines.map((line) => [line.id, line])),
    groups: new Map(groups.map(({ id, name }) => [id, name])),
  };
}

function shownText(line: PlanLine | undefined, field: LineField, groups: Shown['groups']): string {
  if (line === undefined) return '';
  const text = cellText(line, field);
  return field === 'group' ? (groups.get(text) ?? '') : text;
}
