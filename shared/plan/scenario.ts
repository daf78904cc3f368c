/** A scenario as a plan of its own: the plan's lines with what the scenario changes, removes and adds. */
import { normalLine } from './normal-form.ts';
import type { Plan, PlanScenario } from './schema.ts';

/** The scenario of an id, if the plan has it. */
export function scenarioOf(plan: Plan, id: string): PlanScenario | undefined {
  return plan.scenarios?.find((scenario) => scenario.id === id);
}

/** The plan as it is in a scenario. A changed cell replaces the plan's, an empty one clears it; lines are added last. */
export function inScenario(plan: Plan, { changed = [], removed = [], added = [] }: PlanScenario): Plan {
  const changes = new Map(changed.map((line) => [line.id, line]));
  const gone = new Set(removed);
  const kept = plan.lines.flatMap((line) => {
    if (gone.has(line.id)) return [];
    const change = changes.get(line.id);
    // An untouched line stays the same object, so that what was worked out for it is found again.
    return [change === undefined ? line : normalLine({ ...line, ...change })];
  });
  return { ...plan, lines: [...kept, ...added] };
}
