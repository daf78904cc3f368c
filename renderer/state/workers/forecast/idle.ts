import type { ShownForecast } from '../../../../shared/forecast/question.ts';
import type { Choices } from './account-ask.ts';

/** Whether a forecast knows of nothing that costs: nothing runs, no plan is on, and no known movement makes it short. */
export function isIdle({ resources, shortfall }: ShownForecast, { plans }: Pick<Choices, 'plans'>): boolean {
  return resources.length === 0 && plans.length === 0 && shortfall === null;
}
