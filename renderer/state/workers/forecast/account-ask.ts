/** From an account and the workspace's plans to a question for the forecast. */
import {
  DEFAULT_FORECAST_DAYS,
  type ForecastChoices,
  type PlanSwitch,
  type WhatIf,
} from '../../../../shared/account/forecast-choices.ts';
import { settingsOf } from '../../../../shared/account/settings-schema.ts';
import { buyerOf } from '../../../../shared/account/buyer.ts';
import type { StoredAccount } from '../../../../shared/account/stored.ts';
import type { ChinaTime } from '../../../../shared/billing/calendar.ts';
import type { ForecastCase, ForecastQuestion } from '../../../../shared/forecast/question.ts';
import { inScenario, scenarioOf } from '../../../../shared/plan/scenario.ts';
import type { Plan } from '../../../../shared/plan/schema.ts';
import type { StoredPlan } from '../../../../shared/plan/stored.ts';
import { type SwitchedPlan, planKey } from './protocol.ts';

/** What was chosen, with what goes without saying. */
export interface Choices {
  readonly days: number;
  readonly topUpDays: number;
  readonly plans: readonly PlanSwitch[];
  readonly whatIf: WhatIf;
  readonly scenarios: NonNullable<ForecastChoices['scenarios']>;
}

export function choicesOf({ forecast = {} }: StoredAccount): Choices {
  const { days = DEFAULT_FORECAST_DAYS, topUpDays = 1, plans = [], whatIf = {}, scenarios = [] } = forecast;
  return { days, topUpDays, plans, whatIf, scenarios };
}

/** Whether any switch is on. */
export function isAsItIs({ plans: _plans, ...whatIf }: WhatIf): boolean {
  return Object.values(whatIf).every((value) => value === undefined || (Array.isArray(value) && value.length === 0));
}

export function questionOf(account: StoredAccount, start: ChinaTime, { days, topUpDays }: Choices): ForecastQuestion {
  return {
    start,
    days,
    topUpDays,
    buyer: buyerOf(account, start.date),
    settings: settingsOf(account.settings),
    movements: account.movements ?? [],
  };
}

/** The ids under which the cases of the page are answered. */
export const SHOWN = 'shown';
export const AS_IT_IS = 'as-it-is';
export function scenarioCase(id: string): string {
  return `scenario:${id}`;
}

/** What is in view first; then how it is without any switch, and the scenarios that were kept. */
export function casesOf({ plans, whatIf, scenarios }: Choices): ForecastCase[] {
  return [
    { id: SHOWN, plans, whatIf },
    { id: AS_IT_IS, plans, whatIf: {} },
    ...scenarios.map((scenario) => ({ ...scenario, id: scenarioCase(scenario.id) })),
  ];
}

/** The plans that the cases name, each once; one that is gone is left out. */
export function switchedPlans(cases: readonly ForecastCase[], stored: readonly StoredPlan[]): SwitchedPlan[] {
  const switches = new Map(cases.flatMap(({ plans }) => plans).map((of) => [planKey(of), of]));
  return [...switches.values()].flatMap((of) => {
    const plan = planOf(of, stored);
    return plan === undefined ? [] : [{ of, plan }];
  });
}

/** The plan that a switch names, as it is in its scenario; undefined where either is gone. */
export function planOf({ plan: id, scenario }: PlanSwitch, stored: readonly StoredPlan[]): Plan | undefined {
  const plan = stored.find((each) => each.id === id)?.plan;
  if (plan === undefined || scenario === undefined) return plan;
  const found = scenarioOf(plan, scenario);
  return found && rememberedScenario(plan, found);
}

const scenarios = new WeakMap<Plan, Map<object, Plan>>();

/** The same object for the same scenario of the same plan, so that it is not sent and priced again. */
function rememberedScenario(plan: Plan, scenario: Parameters<typeof inScenario>[1]): Plan {
  const known = scenarios.get(plan) ?? new Map<object, Plan>();
  scenarios.set(plan, known);
  const made = known.get(scenario) ?? inScenario(plan, scenario);
  known.set(scenario, made);
  return made;
}
