import { useEffect, useState } from 'react';
import type { Catalog } from '../../../../shared/catalog/catalog.ts';
import { type PricedPlan, planPricer } from '../../../../shared/plan/price.ts';
import type { Plan } from '../../../../shared/plan/schema.ts';
import type { Progress } from '../../../../shared/plan/stepwise.ts';

/** Milliseconds of work between two frames. */
const SLICE = 10;

export interface ImportPreview {
  readonly progress: Progress | null;
  /** Null while lines are being priced. */
  readonly priced: PricedPlan | null;
}

const NOTHING_YET: ImportPreview = { progress: null, priced: null };

/** Prices the lines of a plan in small slices, so that the dialog answers while thousands are looked at. */
export function useImportPreview(plan: Plan | null, catalog: Catalog): ImportPreview {
  const [preview, setPreview] = useState<{ readonly of: Plan; readonly found: ImportPreview } | null>(null);
  useEffect(() => {
    if (plan === null) return undefined;
    const steps = planPricer(catalog).pricing(plan);
    let timer = 0;
    const work = () => {
      const until = performance.now() + SLICE;
      for (;;) {
        const { done, value } = steps.next();
        if (done === true) {
          setPreview({ of: plan, found: { progress: null, priced: value } });
          return;
        }
        if (performance.now() > until) {
          setPreview({ of: plan, found: { progress: value, priced: null } });
          break;
        }
      }
      timer = window.setTimeout(work, 0);
    };
    timer = window.setTimeout(work, 0);
    return () => window.clearTimeout(timer);
  }, [plan, catalog]);
  // What was found out of other columns says nothing of these.
  return preview !== null && preview.of === plan ? preview.found : NOTHING_YET;
}
