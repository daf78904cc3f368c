/** The plans that a forecast takes in: those switched on in a saved workspace, and those of files. */
import type { PlanSwitch } from '../../../shared/account/forecast-choices.ts';
import { type PricedPlan, pricePlan } from '../../../shared/plan/price.ts';
import { inScenario, scenarioOf } from '../../../shared/plan/scenario.ts';
import type { PlanScenario } from '../../../shared/plan/schema.ts';
import type { StoredPlan } from '../../../shared/plan/stored.ts';
import type { CommandContext } from '../command.ts';
import { pricedPlanFrom, refuseIncomplete } from './plan-file.ts';

/** A plan that is in a forecast. */
export interface TakenPlan {
  /** Tells it from the others; of a file it leads nowhere. */
  readonly of: PlanSwitch;
  readonly priced: PricedPlan;
  readonly scenario: PlanScenario | undefined;
  /** Absent where it is the workspace's. */
  readonly file?: string;
}

/**
 * The workspace's plans that are switched on; one that is gone, or whose scenario is, is left out, as in the window.
 * Throws an `InputError` where a line has no price.
 */
export async function switchedOn(
  context: CommandContext,
  switches: readonly PlanSwitch[],
  stored: readonly StoredPlan[],
): Promise<TakenPlan[]> {
  const catalog = await context.catalog();
  return switches.flatMap((of): TakenPlan[] => {
    const plan = stored.find(({ id }) => id === of.plan)?.plan;
    if (plan === undefined) return [];
    const scenario = of.scenario === undefined ? undefined : scenarioOf(plan, of.scenario);
    if (of.scenario !== undefined && scenario === undefined) return [];
    const priced = pricePlan(scenario === undefined ? plan : inScenario(plan, scenario), catalog);
    // What must be exact is not worked out from a part.
    refuseIncomplete(priced, plan.name, context);
    return [{ of, priced, scenario }];
  });
}

/** The plans that `--plan` names, each in the scenario of `--scenario`. */
export async function ofFiles(context: CommandContext): Promise<TakenPlan[]> {
  const { options } = context;
  const plans: TakenPlan[] = [];
  for (const path of options.all('plan')) {
    const priced = await pricedPlanFrom(context, { path, scenario: 'scenario' }, await context.catalog());
    refuseIncomplete(priced, path, context);
    const scenario = options.has('scenario') ? scenarioOf(priced.plan, options.text('scenario')) : undefined;
    plans.push({ of: { plan: path }, priced, scenario, file: path });
  }
  return plans;
}
