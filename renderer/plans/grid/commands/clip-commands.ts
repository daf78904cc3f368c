/** Copy, cut and paste, by the events of the clipboard: no permission is asked for. */
import { removeLines } from '../../../../shared/plan/edit/lines.ts';
import { tableText } from '../../../../shared/plan/table/write-table.ts';
import { pasteInto, pastedText, rangeCells, wholeLines } from '../clipboard.ts';
import { isSingle } from '../grid-range.ts';
import { replayedIds } from '../replay-ids.ts';
import { clearRange } from './cell-commands.ts';
import { type GridScope, rectOfScope, showAll } from './scope.ts';

/** Whether whole lines are meant: some have a tick, and no larger range was drawn since. */
function isAboutLines(scope: GridScope): boolean {
  const rect = rectOfScope(scope);
  return scope.desk.view.selected.size > 0 && (rect === null || isSingle(rect));
}

/** Puts the range, or the lines with a tick, on the clipboard. Returns whether there was something. */
export function copy(scope: GridScope, data: DataTransfer): boolean {
  const { plan, rows, view } = scope.desk;
  const shown = { plan, rows, columns: scope.columns };
  const rect = rectOfScope(scope);
  const cells = isAboutLines(scope) ? wholeLines(shown, view.selected) : rect === null ? [] : rangeCells(shown, rect);
  if (cells.length === 0) return false;
  data.setData('text/plain', tableText(cells));
  return true;
}

/** Copies, and takes away what was copied. */
export function cut(scope: GridScope, data: DataTransfer): boolean {
  if (!copy(scope, data)) return false;
  if (!isAboutLines(scope)) {
    clearRange(scope);
    return true;
  }
  const ids = [...scope.desk.view.selected];
  scope.plans.edit({ name: 'delete-lines', count: ids.length }, (plan) => removeLines(plan, ids));
  scope.desk.setView({ selected: new Set() });
  return true;
}

/** Pastes at the range; a table with titles goes to the import. What found no place is said. */
export function paste(scope: GridScope, text: string): void {
  const pasted = pastedText(text);
  if (pasted.kind === 'table') scope.startImport(pasted.table);
  const rect = rectOfScope(scope);
  if (pasted.kind !== 'cells' || rect === null) return;
  const { rows, plan } = scope.desk;
  const ids = replayedIds(() => crypto.randomUUID());
  const into = (to: typeof plan) => pasteInto({ plan: to, rows, columns: scope.columns }, rect, pasted.cells, ids());
  const { count, lost, added } = into(plan);
  if (added.length > 0) showAll(scope);
  scope.plans.edit({ name: 'paste-cells', count }, (to) => into(to).plan);
  if (lost > 0) scope.say(scope.t('plan.grid.lost', { count: lost }));
}
