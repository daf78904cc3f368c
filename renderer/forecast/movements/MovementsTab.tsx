/** Recharges that are planned and other known movements. */
export function MovementsTab() {
  return null;
}
