/** Every change of the plans that can be undone, by name: its words are `plan.change.<name>` in both languages. */
export const PLAN_CHANGE_NAMES = [
  'create-plan',
  'open-plan',
  'rename-plan',
  'clone-plan',
  'delete-plan',
  'change-horizon',
  'edit-cell',
  'edit-cells',
  'clear-cells',
  'fill-cells',
  'paste-cells',
  'import-lines',
  'add-line',
  'duplicate-lines',
  'delete-lines',
  'move-lines',
  'add-group',
  'rename-group',
  'delete-group',
  'move-group',
  'apply-cheapest',
  'mark-bought',
  'unmark-bought',
  'add-scenario',
  'rename-scenario',
  'clone-scenario',
  'delete-scenario',
] as const;
export type PlanChangeName = (typeof PLAN_CHANGE_NAMES)[number];

/** A change and how many cells, lines or other things it changes: what undo and redo are called by. */
export interface PlanChange {
  readonly name: PlanChangeName;
  readonly count: number;
}
