/** Commands about cells: typed, cleared, filled. Each is one step of undo. */
import { clearCells, fillDown, setCells } from '../../../../../shared/plan/edit/cells.ts';
import { renameGroup, withGroupNamed } from '../../../../../shared/plan/edit/groups.ts';
import { fitsCell } from '../../../../../shared/plan/edit/limits.ts';
import { type NewId, addLines } from '../../../../../shared/plan/edit/lines.ts';
import type { LineField, Plan } from '../../../../../shared/plan/schema.ts';
import { readCell } from '../../../../../shared/table/read-cell.ts';
import { isField } from '../grid-columns.ts';
import { replayedIds } from '../replay-ids.ts';
import { type SheetRow, isLine } from '../row-key.ts';
import { type GridScope, rangeOfScope, rectOfScope, showAll } from './scope.ts';

/** Takes what was typed into a cell: of a line, of the empty row, or the name of a group. */
export function commitCell(scope: GridScope, row: SheetRow, key: string): void {
  const { typed } = row;
  if (typed === undefined) return;
  if (row.kind === 'group') {
    renameTo(scope, row.group?.id ?? '', typed.trim());
  } else if (isField(key)) {
    const text = readCell(key, typed.trim());
    if (!fitsCell(key, text)) scope.say(scope.t('plan.grid.too-long', { length: text.length }));
    else if (row.kind === 'new') addTyped(scope, key, text);
    else typeInto(scope, row.line.id, key, text);
  }
}

function renameTo({ plans }: GridScope, id: string, name: string): void {
  if (name !== '') plans.editPlan({ name: 'rename-group', count: 1 }, (plan) => renameGroup(plan, id, name));
}

function typeInto({ plans }: GridScope, id: string, field: LineField, text: string): void {
  const ids = replayedIds(() => crypto.randomUUID());
  plans.edit({ name: 'edit-cell', count: 1 }, (plan) => withText(plan, id, field, text, ids()));
}

/** The empty row becomes a line as soon as it has a text; the keyboard goes with it. */
function addTyped(scope: GridScope, field: LineField, text: string): void {
  if (text === '') return;
  const { plans, cursor } = scope;
  const id = crypto.randomUUID();
  const ids = replayedIds(() => crypto.randomUUID());
  cursor.goWhenThere({ row: id, column: field });
  showAll(scope);
  plans.edit({ name: 'add-line', count: 1 }, (plan) => withText(addLines(plan, [{ id }]), id, field, text, ids()));
}

function withText(plan: Plan, id: string, field: LineField, text: string, newId: NewId): Plan {
  if (field !== 'group') return setCells(plan, [{ id, field, text }]);
  const { plan: next, id: group } = withGroupNamed(plan, text, newId);
  return setCells(next, [{ id, field, text: group }]);
}

/** Empties the cells of the range. */
export function clearRange(scope: GridScope): void {
  const { ids, fields } = rangeOfScope(scope);
  const count = ids.length * fields.length;
  if (count > 0) scope.plans.edit({ name: 'clear-cells', count }, (plan) => clearCells(plan, ids, fields));
}

/** Fills the range from its first line; a range of one line is filled from the line above it. */
export function fillRange(scope: GridScope): void {
  const { ids, fields } = rangeOfScope(scope);
  const [first] = ids;
  const above = ids.length === 1 && first !== undefined ? lineAbove(scope) : undefined;
  fillLines(scope, above === undefined ? ids : [above, ...ids], fields);
}

/** Gives the cells of the first of these lines to the others. */
export function fillLines(scope: GridScope, ids: readonly string[], fields: readonly LineField[]): void {
  const count = (ids.length - 1) * fields.length;
  if (count > 0) scope.plans.edit({ name: 'fill-cells', count }, (plan) => fillDown(plan, ids, fields));
}

function lineAbove(scope: GridScope): string | undefined {
  const rect = rectOfScope(scope);
  const row = rect === null ? undefined : scope.page.rows.slice(0, rect.top).findLast(isLine);
  return row?.line.id;
}
