import { useCallback, useMemo } from 'react';
import type { Plan } from '../../../../shared/plan/schema.ts';
import { usePriceList } from '../../price-lists.tsx';
import { type Ask, type Asked, useAsked } from '../use-asked.ts';
import { type PricingClient, pricingWorker } from './pricing-client.ts';
import type { PricedPlanView } from './protocol.ts';

export interface PlanPricesState extends Pick<Asked<PricedPlanView>, 'cancel' | 'retry' | 'progress'> {
  readonly status: 'pricing' | 'priced' | 'cancelled' | 'failed';
  /** The last good one, even while a newer is on its way; null before the first. */
  readonly view: PricedPlanView | null;
  /** For what else is asked about the plan that was priced last. */
  readonly client: PricingClient;
}

/** Milliseconds after which progress is shown; what is faster would only flicker. */
const SHOW_PROGRESS_AFTER = 300;

const STATUS = { asking: 'pricing', known: 'priced', cancelled: 'cancelled', failed: 'failed' } as const;

/**
 * What a plan costs, priced by a worker beside the window, again whenever it changes. There is one worker, so one plan
 * at a time: use it once, and key what uses it by the document, or the prices of the document before are shown at first.
 */
export function usePlanPrices(plan: Plan): PlanPricesState {
  const priceList = usePriceList();
  const client = pricingWorker.client();
  const ask = useCallback<Ask<PricedPlanView>>(
    ({ onProgress, signal }) => {
      const started = performance.now();
      return client.price(priceList, plan, {
        onProgress: (progress) => performance.now() - started > SHOW_PROGRESS_AFTER && onProgress?.(progress),
        signal,
      });
    },
    [client, priceList, plan],
  );
  const { status, value, progress, cancel, retry } = useAsked(ask, { restart: pricingWorker.end });
  return useMemo(
    () => ({ status: STATUS[status], view: value, progress, cancel, retry, client }),
    [status, value, progress, cancel, retry, client],
  );
}
