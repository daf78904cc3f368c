/** Commands about whole lines. Each is one step of undo. */
import { setCells } from '../../../../../shared/plan/edit/cells.ts';
import { withGroupNamed } from '../../../../../shared/plan/edit/groups.ts';
import { addLines, duplicateLines, moveLines, removeLines, shiftLines } from '../../../../../shared/plan/edit/lines.ts';
import type { GridRow } from '../../page-state/grid-rows.ts';
import type { DropPlace } from '../line-drop.ts';
import { replayedIds } from '../replay-ids.ts';
import { lineIds } from '../row-key.ts';
import { type GridScope, showAll, targets, whyUnmovable } from './scope.ts';

/** Adds an empty line after the one with the keyboard, in its group, and goes to its name. */
export function addLine(scope: GridScope): void {
  const { page, cursor } = scope;
  const row = page.rows[cursor.store.get()?.anchor.row ?? -1];
  if (row?.kind === 'line') {
    const place = page.plan.lines.findIndex(({ id }) => id === row.line.id);
    addAt(scope, row.line.group ?? '', page.plan.lines[place + 1]?.id);
  } else {
    addAt(scope, row?.kind === 'group' ? (row.group?.id ?? '') : '');
  }
}

/** Adds an empty line to a group, before a line or at the end. */
export function addAt(scope: GridScope, group: string, before?: string): void {
  const { plans, cursor, page } = scope;
  const id = crypto.randomUUID();
  cursor.goWhenThere({ row: id, column: 'name' });
  showAll(scope);
  const { folded } = page.view;
  if (folded.has(group)) page.setView({ folded: new Set([...folded].filter((each) => each !== group)) });
  plans.edit({ name: 'add-line', count: 1 }, (plan) => addLines(plan, [{ id, group }], before));
}

/** Copies the lines, each below its original. */
export function duplicate(scope: GridScope): void {
  const ids = targets(scope);
  if (ids.length === 0) return;
  const copies = replayedIds(() => crypto.randomUUID());
  scope.plans.edit({ name: 'duplicate-lines', count: ids.length }, (plan) => duplicateLines(plan, ids, copies()));
}

export function remove(scope: GridScope): void {
  removeThese(scope, targets(scope));
}

/** Takes lines away; the keyboard goes to what takes their place. */
export function removeThese({ plans, page, cursor }: GridScope, ids: readonly string[]): void {
  if (ids.length === 0) return;
  cursor.stayNear();
  plans.edit({ name: 'delete-lines', count: ids.length }, (plan) => removeLines(plan, ids));
  const gone = new Set(ids);
  page.setView({ selected: new Set([...page.view.selected].filter((id) => !gone.has(id))) });
}

/** Moves the lines one place up (-1) or down (1) in their groups. */
export function shift(scope: GridScope, by: -1 | 1): void {
  const ids = targets(scope);
  if (ids.length === 0 || isRefused(scope, ids)) return;
  scope.plans.edit({ name: 'move-lines', count: ids.length }, (plan) => shiftLines(plan, ids, by));
}

/** Puts the lines where they were dropped. */
export function drop(scope: GridScope, ids: readonly string[], place: DropPlace): void {
  if (ids.length === 0 || isRefused(scope, ids)) return;
  scope.plans.edit({ name: 'move-lines', count: ids.length }, (plan) => moveLines(plan, ids, place));
}

/** Gives the lines to a group, or to none with the empty id; each keeps its place in the plan's order. */
export function moveToGroup(scope: GridScope, group: string): void {
  const ids = targets(scope);
  if (ids.length === 0) return;
  scope.plans.edit({ name: 'move-lines', count: ids.length }, (plan) =>
    setCells(
      plan,
      ids.map((id) => ({ id, field: 'group', text: group })),
    ),
  );
}

/** The same for a group that is made for them. */
export function moveToNewGroup(scope: GridScope): void {
  const ids = targets(scope);
  if (ids.length === 0) return;
  const newIds = replayedIds(() => crypto.randomUUID());
  const name = freeName(
    scope.t('plan.grid.group.new'),
    scope.page.plan.groups.map((group) => group.name),
  );
  scope.plans.edit({ name: 'move-lines', count: ids.length }, (plan) => {
    const named = withGroupNamed(plan, name, newIds());
    return setCells(
      named.plan,
      ids.map((id) => ({ id, field: 'group', text: named.id })),
    );
  });
}

/** The name, or the name with the first number that makes it a new one. */
export function freeName(name: string, taken: readonly string[]): string {
  let number = 1;
  let free = name;
  while (taken.includes(free)) {
    number += 1;
    free = `${name} ${number}`;
  }
  return free;
}

/** Ticks every line on screen, or none when all have one. */
export function toggleAll({ page }: GridScope): void {
  const ids = lineIds(page.rows);
  const { selected } = page.view;
  page.setView({ selected: ids.every((id) => selected.has(id)) ? new Set() : new Set(ids) });
}

/** A line that was ticked, and the rows as they were then. */
export interface LastTicked {
  readonly id: string;
  readonly rows: readonly GridRow[];
}

interface Tick {
  readonly id: string;
  readonly checked: boolean;
  /** From where on all lines are ticked; null: this one alone. */
  readonly from: LastTicked | null;
}

/**
 * Ticks a line, or takes its tick, with all lines from another one to it: as long as the same lines stand between them.
 * Where they were sorted or filtered since, nobody has seen which these are.
 */
export function tickLines({ page }: GridScope, { id, checked, from }: Tick): void {
  const ids = lineIds(page.rows);
  const span = from === null ? [id] : spanOf(ids, from.id, id);
  const wasSeen = from !== null && sameTexts(span, spanOf(lineIds(from.rows), from.id, id));
  const meant = wasSeen ? span : [id];
  const rest = [...page.view.selected].filter((each) => !meant.includes(each));
  page.setView({ selected: new Set(checked ? [...rest, ...meant] : rest) });
}

function spanOf(ids: readonly string[], from: string, to: string): readonly string[] {
  const [first, last] = [ids.indexOf(from), ids.indexOf(to)].toSorted((a, b) => a - b);
  return first === undefined || last === undefined || first === -1 ? [] : ids.slice(first, last + 1);
}

function sameTexts(a: readonly string[], b: readonly string[]): boolean {
  return a.length > 0 && a.length === b.length && a.every((text, index) => text === b[index]);
}

export function selectAll({ page }: GridScope): void {
  page.setView({ selected: new Set(lineIds(page.rows)) });
}

/** Ticks the lines of the range, or takes their ticks when all have one. */
export function toggleLines({ page, cursor }: GridScope): void {
  const rect = cursor.store.get()?.rect;
  if (rect === undefined) return;
  const ids = lineIds(page.rows, rect.top, rect.bottom);
  const { selected } = page.view;
  const isOff = ids.every((id) => selected.has(id));
  const rest = [...selected].filter((id) => !ids.includes(id));
  page.setView({ selected: new Set(isOff ? rest : [...rest, ...ids]) });
}

function isRefused(scope: GridScope, ids: readonly string[]): boolean {
  const reason = whyUnmovable(scope, ids);
  if (reason !== null) scope.say(scope.t(`plan.grid.not-moved.${reason}`));
  return reason !== null;
}
