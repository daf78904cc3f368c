/** What is compared side by side: what is in view, how it is without switches, and the scenarios that were kept. */
import type { ForecastScenario } from '../../../../shared/account/forecast-choices.ts';
import { AS_IT_IS, type Choices, SHOWN, isAsItIs, scenarioCase } from '../../../state/workers/forecast/account-ask.ts';

export interface ScenarioColumn {
  /** Of its case. */
  readonly id: string;
  readonly kind: 'in-view' | 'in-view.as-it-is' | 'as-it-is' | 'kept';
  readonly plans: Choices['plans'];
  readonly whatIf: Choices['whatIf'];
  /** Of a kept one. */
  readonly scenario?: ForecastScenario;
  /** A kept one with the plans and switches that are in view. */
  readonly isInView?: boolean;
}

/** Where no switch is on, what is in view is how it is: one column. */
export function scenarioColumns(choices: Choices): ScenarioColumn[] {
  const { plans, whatIf, scenarios } = choices;
  const first: ScenarioColumn[] = isAsItIs(whatIf)
    ? [{ id: SHOWN, kind: 'in-view.as-it-is', plans, whatIf }]
    : [
        { id: SHOWN, kind: 'in-view', plans, whatIf },
        { id: AS_IT_IS, kind: 'as-it-is', plans, whatIf: {} },
      ];
  const inView = sameText({ plans, whatIf });
  return [
    ...first,
    ...scenarios.map((scenario) => ({
      id: scenarioCase(scenario.id),
      kind: 'kept' as const,
      plans: scenario.plans,
      whatIf: scenario.whatIf,
      scenario,
      isInView: sameText(scenario) === inView,
    })),
  ];
}

/** The same text for the same plans and switches, whatever the order in which they were written or turned. */
function sameText({ plans, whatIf }: Pick<Choices, 'plans' | 'whatIf'>): string {
  const switches = Object.entries(whatIf).filter(([, value]) => !(Array.isArray(value) && value.length === 0));
  const texts = switches.map(([key, value]): [string, unknown] => [
    key,
    Array.isArray(value) ? value.map((each) => JSON.stringify(each)).toSorted() : value,
  ]);
  const on = plans.map((plan) => JSON.stringify([plan.plan, plan.scenario])).toSorted();
  return JSON.stringify([on, texts.toSorted(([a], [b]) => (a < b ? -1 : 1))]);
}
