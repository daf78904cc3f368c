/** Copy, cut and paste, by the events of the clipboard: no permission is asked for. */
import { LINE_FIELDS } from '../../../../../shared/plan/schema.ts';
import { linesTable } from '../../../../../shared/table/lines-table.ts';
import { tableText } from '../../../../../shared/table/write-table.ts';
import { filledColumns } from '../../page-state/filled-columns.ts';
import type { GridRow } from '../../page-state/grid-rows.ts';
import {
  COPIED_TYPE,
  type Shown,
  copiedLines,
  copiedRange,
  pasteCopied,
  pasteInto,
  pastedText,
  rangeCells,
  readCopied,
} from '../clipboard.ts';
import { isAnswer } from '../grid-columns.ts';
import { type Rect, isSingle } from '../grid-range.ts';
import { replayedIds } from '../replay-ids.ts';
import { clearRange } from './cell-commands.ts';
import { removeThese } from './line-commands.ts';
import { type GridScope, rectOfScope, showAll, tickedLines } from './scope.ts';

/** The lines that a copy is about: those with a tick, where no larger range was drawn since. */
function wholeLines(scope: GridScope): string[] {
  const rect = rectOfScope(scope);
  const { rows, view } = scope.page;
  return rect === null || isSingle(rect) ? tickedLines(rows, view.selected) : [];
}

/** Puts the range, or the lines with a tick, on the clipboard. Returns whether there was something. */
export function copy(scope: GridScope, data: DataTransfer): boolean {
  const ids = wholeLines(scope);
  if (ids.length > 0) return copyLines(scope, ids, data);
  const rect = rectOfScope(scope);
  return rect !== null && copyRange(scope, rect, data);
}

/** For spreadsheets and other windows with titles, because what is not shown is in it too. */
function copyLines({ t, page, columns }: GridScope, ids: readonly string[], data: DataTransfer): boolean {
  const { plan } = page;
  const filled = filledColumns(plan.lines);
  const fields = LINE_FIELDS.filter((field) => columns.includes(field) || filled.has(field));
  data.setData('text/plain', tableText(linesTable(plan, ids, fields, t)));
  data.setData(COPIED_TYPE, JSON.stringify(copiedLines({ plan }, ids)));
  return true;
}

function copyRange(scope: GridScope, rect: Rect, data: DataTransfer): boolean {
  const { plan, rows, prices } = scope.page;
  const isOld = prices.status !== 'priced';
  const shown: Shown = { plan, rows: isOld ? rows.map(withoutPrice) : rows, columns: scope.columns };
  const cells = rangeCells(shown, rect);
  if (cells.length === 0) return false;
  data.setData('text/plain', tableText(cells));
  data.setData(COPIED_TYPE, JSON.stringify(copiedRange(shown, rect)));
  const hasAmounts = scope.columns.slice(rect.left, rect.right + 1).some(isAnswer);
  if (isOld && hasAmounts) scope.say(scope.t('plan.grid.old-amounts'));
  return true;
}

/** An amount that is older than its line is not handed out. */
function withoutPrice(row: GridRow): GridRow {
  return row.kind === 'line' ? { ...row, price: undefined } : row;
}

/** Copies, and takes away what was copied. */
export function cut(scope: GridScope, data: DataTransfer): boolean {
  const ids = wholeLines(scope);
  if (!copy(scope, data)) return false;
  if (ids.length > 0) removeThese(scope, ids);
  else clearRange(scope);
  return true;
}

/**
 * Pastes at the range, or where nothing is marked as new lines; a table with titles goes to the import. What found no
 * place is said.
 */
export function paste(scope: GridScope, data: DataTransfer): void {
  const copied = readCopied(data.getData(COPIED_TYPE));
  const pasted = pastedText(data.getData('text/plain'));
  if (copied === null && pasted.kind === 'table') scope.startImport(pasted.table);
  const { rows, plan } = scope.page;
  const last = rows.length - 1;
  const rect = rectOfScope(scope) ?? { top: last, bottom: last, left: 1, right: 1 };
  const ids = replayedIds(() => crypto.randomUUID());
  const into = (to: typeof plan) => {
    const shown = { plan: to, rows, columns: scope.columns };
    const newId = ids();
    const byFields = copied && pasteCopied(shown, rect, copied, newId);
    return byFields ?? (pasted.kind === 'cells' ? pasteInto(shown, rect, pasted.cells, newId) : null);
  };
  const result = into(plan);
  if (result === null) return;
  if (result.added.length > 0) showAll(scope);
  scope.plans.edit({ name: 'paste-cells', count: result.count }, (to) => into(to)?.plan ?? to);
  if (result.lost > 0) scope.say(scope.t('plan.grid.lost', { count: result.lost }));
}
