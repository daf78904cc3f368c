/** Commands about groups. Groups belong to the plan itself, whatever scenario is looked at. */
import { addGroup, moveGroup, removeGroup } from '../../../../../shared/plan/edit/groups.ts';
import { freeName } from './line-commands.ts';
import type { GridScope } from './scope.ts';

/** Adds a group at the end and begins to type its name. */
export function newGroup({ t, page, plans, cursor }: GridScope): void {
  const id = crypto.randomUUID();
  const name = freeName(
    t('plan.grid.group.new'),
    page.plan.groups.map((group) => group.name),
  );
  // Groups are not shown in a sorted list.
  if (page.view.sort !== null) page.setView({ sort: null });
  cursor.goWhenThere({ row: `group\n${id}`, column: 'name' }, true);
  plans.editPlan({ name: 'add-group', count: 1 }, (plan) => addGroup(plan, { id, name }));
}

/** Begins to type another name where the group stands. */
export function beginRename({ cursor, page, columns }: GridScope, id: string): void {
  const row = page.rows.findIndex((each) => each.kind === 'group' && each.group?.id === id);
  if (row !== -1) cursor.go({ row, column: columns.indexOf('name') }, true);
}

export function shiftGroup({ plans }: GridScope, id: string, by: -1 | 1): void {
  plans.editPlan({ name: 'move-group', count: 1 }, (plan) => moveGroup(plan, id, by));
}

/** Its lines stay, in no group. */
export function deleteGroup({ plans, page }: GridScope, id: string): void {
  const about = page.plan.groups.find((group) => group.id === id)?.name ?? '';
  plans.editPlan({ name: 'delete-group', count: 1 }, (plan) => removeGroup(plan, id), { about });
}

export function toggleFold({ page }: GridScope, id: string): void {
  const folded = new Set(page.view.folded);
  if (!folded.delete(id)) folded.add(id);
  page.setView({ folded });
}

/** Ticks its lines, and unfolds them: what has a tick is seen. */
export function selectGroup({ page }: GridScope, id: string): void {
  const ids = page.plan.lines.filter((line) => (line.group ?? '') === id).map((line) => line.id);
  const folded = new Set(page.view.folded);
  folded.delete(id);
  page.setView({ selected: new Set(ids), folded });
}
