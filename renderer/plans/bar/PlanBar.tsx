export function PlanBar() {
  return null;
}
