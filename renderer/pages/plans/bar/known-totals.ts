import { useEffect } from 'react';
import type { PriceList } from '../../../../shared/catalog/schema.ts';
import type { Plan } from '../../../../shared/plan/schema.ts';
import type { Total } from '../../../../shared/plan/totals.ts';
import { usePriceList } from '../../../state/price-lists.tsx';
import { usePlanPage } from '../page-state/plan-page.tsx';

interface KnownTotal {
  readonly list: PriceList;
  readonly total: Total;
}

/** By the plan as it was priced: one that was edited since is another object. */
const known = new WeakMap<Plan, KnownTotal>();

/** Remembers the total of every plan that is looked at, for the list of the plans; gives it while it still holds. */
export function useKnownTotals(): (plan: Plan) => Total | undefined {
  const list = usePriceList();
  const { plan, prices } = usePlanPage();
  const total = prices.status === 'priced' ? prices.view?.totals.chosen : undefined;
  useEffect(() => {
    if (total !== undefined) known.set(plan, { list, total });
  }, [plan, list, total]);
  return (asked) => {
    const found = known.get(asked);
    return found?.list === list ? found.total : undefined;
  };
}
