export function PlanTabs() {
  return null;
}
