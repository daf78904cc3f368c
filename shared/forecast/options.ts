/** What each switch over what runs would change: the case in view with that one switch turned over. */
import type { WhatIf } from '../account/forecast-choices.ts';
import type { ForecastCase, ForecastGround } from './question.ts';

/** More of them would not be looked at; they take time. */
const MOST_OPTIONS = 60;

/** A case for every switch of the resources, by its id: `skip:web-1`. */
export function optionCases({ input }: ForecastGround, { plans, whatIf }: ForecastCase): ForecastCase[] {
  return input.resources
    .flatMap(({ id, billing }) =>
      billing.kind === 'monthly' ? [{ id: `skip:${id}`, whatIf: withSkipped(whatIf, id) }] : [],
    )
    .slice(0, MOST_OPTIONS)
    .map((option) => ({ ...option, plans }));
}

/** Turns over whether a resource's package is renewed. */
export function withSkipped(whatIf: WhatIf, id: string): WhatIf {
  const { skipped = [] } = whatIf;
  return { ...whatIf, skipped: skipped.includes(id) ? skipped.filter((each) => each !== id) : [...skipped, id] };
}
