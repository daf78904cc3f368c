/** Commands about groups. Groups belong to the plan itself, whatever scenario is looked at. */
import { addGroup, moveGroup, removeGroup } from '../../../../../shared/plan/edit/groups.ts';
import { freeName } from './line-commands.ts';
import type { GridScope } from './scope.ts';

/** Adds a group at the end and begins to type its name. */
export function newGroup({ t, desk, plans, cursor }: GridScope): void {
  const id = crypto.randomUUID();
  const name = freeName(
    t('plan.grid.group.new'),
    desk.plan.groups.map((group) => group.name),
  );
  // Groups are not shown in a sorted list.
  if (desk.view.sort !== null) desk.setView({ sort: null });
  cursor.goWhenThere({ row: `group\n${id}`, column: 'name' }, true);
  plans.editPlan({ name: 'add-group', count: 1 }, (plan) => addGroup(plan, { id, name }));
}

/** Begins to type another name where the group stands. */
export function beginRename({ cursor, desk, columns }: GridScope, id: string): void {
  const row = desk.rows.findIndex((each) => each.kind === 'group' && each.group?.id === id);
  if (row !== -1) cursor.go({ row, column: columns.indexOf('name') }, true);
}

export function shiftGroup({ plans }: GridScope, id: string, by: -1 | 1): void {
  plans.editPlan({ name: 'move-group', count: 1 }, (plan) => moveGroup(plan, id, by));
}

/** Its lines stay, in no group. */
export function deleteGroup({ plans, desk }: GridScope, id: string): void {
  const about = desk.plan.groups.find((group) => group.id === id)?.name ?? '';
  plans.editPlan({ name: 'delete-group', count: 1 }, (plan) => removeGroup(plan, id), { about });
}

export function toggleFold({ desk }: GridScope, id: string): void {
  const folded = new Set(desk.view.folded);
  if (!folded.delete(id)) folded.add(id);
  desk.setView({ folded });
}

/** Ticks its lines, and unfolds them: what has a tick is seen. */
export function selectGroup({ desk }: GridScope, id: string): void {
  const ids = desk.plan.lines.filter((line) => (line.group ?? '') === id).map((line) => line.id);
  const folded = new Set(desk.view.folded);
  folded.delete(id);
  desk.setView({ selected: new Set(ids), folded });
}
