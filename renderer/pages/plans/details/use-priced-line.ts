import { useMemo } from 'react';
import { type PricedLine, pricePlan } from '../../../../shared/plan/price.ts';
import type { Plan, PlanLine } from '../../../../shared/plan/schema.ts';
import { useCatalog } from '../../../state/catalog-context.tsx';

/** One line priced here and now: with what it is made of, and without waiting for the whole plan. */
export function usePricedLine(plan: Plan, line: PlanLine): PricedLine {
  const catalog = useCatalog();
  const { horizon } = plan;
  return useMemo(() => {
    const [priced] = pricePlan({ ...plan, horizon, groups: [], lines: [line] }, catalog).lines;
    if (priced === undefined) throw new Error('a plan of one line has one priced line');
    return priced;
    // Neither the plan's name nor its other lines decide what this one costs.
    // eslint-disable-next-line react-hooks/exhaustive-deps
  }, [horizon, line, catalog]);
}
