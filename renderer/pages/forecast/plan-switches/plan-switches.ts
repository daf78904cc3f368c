/** Which of the workspace's plans the forecast takes in: each at most once, as itself or as one of its scenarios. */
import type { PlanSwitch } from '../../../../shared/account/forecast-choices.ts';
import { scenarioOf } from '../../../../shared/plan/scenario.ts';
import type { StoredPlan } from '../../../../shared/plan/stored.ts';

/** How a plan is taken in. No scenario has these ids: theirs are not empty and have no colon before them. */
export const OFF = ':off';
export const ITSELF = ':itself';

/** Takes a plan in as `how`: `OFF`, `ITSELF` or the id of a scenario. Others, and the order, stay. */
export function withPlanSwitched(switches: readonly PlanSwitch[], plan: string, how: string): PlanSwitch[] {
  const others = switches.filter((each) => each.plan !== plan);
  if (how === OFF) return others;
  const index = switches.findIndex((each) => each.plan === plan);
  const now = how === ITSELF ? { plan } : { plan, scenario: how };
  return others.toSpliced(index === -1 ? others.length : index, 0, now);
}

/** How a plan is taken in now. */
export function planSwitchOf(switches: readonly PlanSwitch[], plan: string): string {
  const found = switches.find((each) => each.plan === plan);
  if (found === undefined) return OFF;
  return found.scenario ?? ITSELF;
}

/** Switches of plans that are no longer there. While plans are not read, none is known to be gone. */
export function goneSwitches(switches: readonly PlanSwitch[], plans: readonly StoredPlan[] | null): PlanSwitch[] {
  return plans === null ? [] : switches.filter(({ plan }) => plans.every(({ id }) => id !== plan));
}

/** Whether a plan is taken in as a scenario that it no longer has. */
export function isScenarioGone(switches: readonly PlanSwitch[], { id, plan }: StoredPlan): boolean {
  const how = planSwitchOf(switches, id);
  return how !== OFF && how !== ITSELF && scenarioOf(plan, how) === undefined;
}
