/** Which what-ifs a resource can have. */
import type { Term } from '../catalog/schema.ts';
import { monthlyCosts } from '../billing/costs.ts';
import type { ForecastResource } from './input.ts';

export interface ResourceSwitches {
  /** Somebody or auto-renew renews it, so it can be left to expire. */
  readonly canSkip: boolean;
  /** What pay by configuration can become (CFG-4); empty: it cannot. */
  readonly terms: readonly Term[];
  /** A package that can be begun anew by configuration after its end. */
  readonly canBegin: boolean;
}

export function switchesOf({ set, billing }: ForecastResource): ResourceSwitches {
  if (billing.kind === 'monthly') {
    const canSkip = billing.autoRenew || billing.renewByHand === 'renew';
    return { canSkip, terms: [], canBegin: set.components.every(({ hour }) => hour !== undefined) };
  }
  const costs = billing.kind === 'configuration' ? monthlyCosts(set) : undefined;
  return { canSkip: false, terms: [...(costs?.orderPrices.keys() ?? [])], canBegin: false };
}
