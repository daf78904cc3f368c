/** Every change of the accounts that can be undone, by name: its words are `change.<name>` in both languages. */
export const CHANGE_NAMES = [
  'create-account',
  'import-account',
  'rename-account',
  'duplicate-account',
  'delete-account',
  'change-registration',
  'change-verification',
  'add-entry',
  'edit-entry',
  'remove-entry',
  'reconcile',
  'add-coupon',
  'edit-coupon',
  'remove-coupon',
  'use-coupon',
  'add-resource',
  'edit-resource',
  'remove-resource',
  'duplicate-resource',
  'import-resources',
  'change-forecast',
  'keep-scenario',
  'rename-scenario',
  'remove-scenario',
  'use-scenario',
  'add-movement',
  'edit-movement',
  'remove-movement',
  'change-setting',
  'reset-setting',
  'put-off-notice',
] as const;
export type ChangeName = (typeof CHANGE_NAMES)[number];

/** Changes that take something away: they are announced with a way back. */
const REMOVALS: ReadonlySet<ChangeName> = new Set([
  'delete-account',
  'remove-entry',
  'remove-coupon',
  'remove-resource',
  'remove-scenario',
  'remove-movement',
  'put-off-notice',
]);

export function isRemoval(name: ChangeName): boolean {
  return REMOVALS.has(name);
}
