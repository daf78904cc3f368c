/** A forecast's input as it would be if: switches over what runs, over the money that comes and over prices. */
import type { WhatIf } from '../account/forecast-choices.ts';
import type { ForecastInput, ForecastResource } from './input.ts';

/** The input with the switches applied. A switch over a resource that is no longer there changes nothing. */
export function withWhatIf(input: ForecastInput, { skipped = [] }: WhatIf): ForecastInput {
  const gone = new Set(skipped);
  return { ...input, resources: input.resources.map((each) => (gone.has(each.id) ? notRenewed(each) : each)) };
}

function notRenewed(resource: ForecastResource): ForecastResource {
  if (resource.billing.kind !== 'monthly') return resource;
  return { ...resource, billing: { ...resource.billing, autoRenew: false, renewByHand: 'let-expire' } };
}
