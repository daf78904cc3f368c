/** Everything that keeps lines of the plan from having a price, line by line. */
export function PlanProblems() {
  return null;
}
