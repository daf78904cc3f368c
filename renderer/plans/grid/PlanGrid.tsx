export function PlanGrid() {
  return null;
}
