export function PlanDetails() {
  return null;
}
