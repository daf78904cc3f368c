/** What the plan on screen can be compared with: itself without the scenario, its scenarios, the other plans. */
import type { Translate } from '../../../../../shared/i18n/index.ts';
import { inScenario, scenarioOf } from '../../../../../shared/plan/scenario.ts';
import type { Plan, PlanScenario } from '../../../../../shared/plan/schema.ts';
import type { StoredPlan } from '../../../../../shared/plan/stored.ts';

export interface CompareChoice {
  /** Tells it from the other choices. */
  readonly key: string;
  readonly name: string;
  /** Whether it belongs to the plan on screen. */
  readonly here: boolean;
  /** Of the stored plan. */
  readonly plan: string;
  /** Undefined: the plan itself. */
  readonly scenario: string | undefined;
}

interface OnScreen {
  readonly stored: StoredPlan;
  readonly scenario: PlanScenario | undefined;
}

/** Everything but what is on screen: first what belongs to it, then the other plans of the workspace. */
export function compareChoices(t: Translate, plans: readonly StoredPlan[], on: OnScreen): CompareChoice[] {
  const { stored, scenario } = on;
  const { name, scenarios = [] } = stored.plan;
  const itself = { name: t('plan.compare.itself', { plan: name }), scenario: undefined };
  const variants = scenarios.map((each) => ({ name: each.name, scenario: each.id }));
  const here = [itself, ...variants].filter((each) => each.scenario !== scenario?.id);
  return [
    ...here.map((each) => ({ ...each, key: keyOf(stored.id, each.scenario), here: true, plan: stored.id })),
    ...plans
      .filter(({ id }) => id !== stored.id)
      .map(({ id, plan }) => ({
        key: keyOf(id, undefined),
        name: plan.name,
        here: false,
        plan: id,
        scenario: undefined,
      })),
  ];
}

/** The plan of a choice; undefined when it is gone. */
export function chosenPlan(
  plans: readonly StoredPlan[],
  { plan: id, scenario: variant }: CompareChoice,
): Plan | undefined {
  const plan = plans.find((each) => each.id === id)?.plan;
  if (plan === undefined || variant === undefined) return plan;
  const scenario = scenarioOf(plan, variant);
  return scenario && inScenario(plan, scenario);
}

/** Ids never hold a line break. */
function keyOf(plan: string, scenario: string | undefined): string {
  return scenario === undefined ? plan : `${plan}\n${scenario}`;
}
