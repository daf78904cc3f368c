/** Cells: typed, cleared, filled down. A cell that already has the text stays as it is. */
import { cellText, withCell } from '../cells.ts';
import { normalLine } from '../normal-form.ts';
import type { LineField, Plan, PlanLine } from '../schema.ts';
import { fitsCell } from './limits.ts';
import { withLines } from './untouched.ts';

export interface CellEdit {
  /** Of the line. */
  readonly id: string;
  readonly field: LineField;
  /** Of a group: its id; nothing for none. */
  readonly text: string;
}

type Texts = ReadonlyMap<LineField, string>;

/**
 * Sets cells; of two edits of one cell the later one counts. What the plan cannot hold leaves its cell unchanged: a line
 * or group that it does not have, a text that is too long.
 */
export function setCells(plan: Plan, edits: readonly CellEdit[]): Plan {
  const groups = new Set(plan.groups.map(({ id }) => id));
  const texts = new Map<string, Map<LineField, string>>();
  for (const { id, field, text } of edits) {
    if (field === 'group' && text !== '' && !groups.has(text)) continue;
    if (!fitsCell(field, text)) continue;
    const ofLine = texts.get(id) ?? new Map<LineField, string>();
    texts.set(id, ofLine.set(field, text));
  }
  return withLines(
    plan,
    plan.lines.map((line) => withTexts(line, texts.get(line.id))),
  );
}

/** Empties cells. */
export function clearCells(plan: Plan, ids: readonly string[], fields: readonly LineField[]): Plan {
  return setCells(
    plan,
    ids.flatMap((id) => fields.map((field) => ({ id, field, text: '' }))),
  );
}

/** Gives the cells of the first of these lines to the others. */
export function fillDown(plan: Plan, [first, ...rest]: readonly string[], fields: readonly LineField[]): Plan {
  const source = plan.lines.find(({ id }) => id === first);
  if (source === undefined) return plan;
  return setCells(
    plan,
    rest.flatMap((id) => fields.map((field) => ({ id, field, text: cellText(source, field) }))),
  );
}

/** A list is read from its text; all other cells are set at once, for a paste sets thousands. */
function withTexts(line: PlanLine, texts: Texts | undefined): PlanLine {
  const changes = [...(texts ?? [])].filter(([field, text]) => cellText(line, field) !== text);
  if (changes.length === 0) return line;
  const plain = changes.filter(([field]) => !isList(field));
  const lists = changes.filter(([field]) => isList(field));
  const next = plain.length === 0 ? line : normalLine({ ...line, ...Object.fromEntries(plain) });
  return lists.reduce((before, [field, text]) => withList(before, field, text), next);
}

/** Another way to write the same list is no change. */
function withList(line: PlanLine, field: LineField, text: string): PlanLine {
  const next = withCell(line, field, text);
  return cellText(next, field) === cellText(line, field) ? line : next;
}

function isList(field: LineField): boolean {
  return field === 'disks' || field === 'tags';
}
