export function PlanSummary() {
  return null;
}
