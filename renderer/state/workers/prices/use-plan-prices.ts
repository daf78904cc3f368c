import { useCallback, useEffect, useMemo, useState } from 'react';
import type { Plan } from '../../../../shared/plan/schema.ts';
import type { Progress } from '../../../../shared/plan/stepwise.ts';
import { usePriceList } from '../../price-lists.tsx';
import type { PricingClient } from './pricing-client.ts';
import { endPricingSession, pricingSession } from './pricing-session.ts';
import type { PricedPlanView } from './protocol.ts';

export interface PlanPricesState {
  readonly status: 'pricing' | 'priced' | 'cancelled' | 'failed';
  /** The last good one, even while a newer is on its way; null before the first. */
  readonly view: PricedPlanView | null;
  /** Only while it takes so long that a person should be told. */
  readonly progress: Progress | null;
  readonly cancel: () => void;
  /** Prices the plan once more; after a failure with a new worker. */
  readonly retry: () => void;
  /** For what else is asked about the plan that was priced last. */
  readonly client: PricingClient;
}

/** Milliseconds after which progress is shown; what is faster would only flicker. */
const SHOW_PROGRESS_AFTER = 300;

interface Ended {
  readonly run: object;
  readonly status: 'priced' | 'cancelled' | 'failed';
}

/**
 * What a plan costs, priced by a worker beside the window, again whenever it changes. There is one worker, so one plan
 * at a time: use it once, and key what uses it by the document, or the prices of the document before are shown at first.
 */
export function usePlanPrices(plan: Plan): PlanPricesState {
  const priceList = usePriceList();
  const [attempt, setAttempt] = useState(0);
  // A run is one question to the worker; its identity tells a late answer from the awaited one.
  const run = useMemo(() => ({ plan, attempt, client: pricingSession(priceList) }), [plan, attempt, priceList]);
  const [view, setView] = useState<PricedPlanView | null>(null);
  const [ended, setEnded] = useState<Ended | null>(null);
  const [slow, setSlow] = useState<{ readonly run: object; readonly progress: Progress } | null>(null);
  const { client } = run;

  useEffect(() => {
    let awaited = true;
    const started = performance.now();
    const onProgress = (progress: Progress) => {
      if (awaited && performance.now() - started > SHOW_PROGRESS_AFTER) setSlow({ run, progress });
    };
    void run.client.price(run.plan, onProgress).then((result) => {
      if (!awaited) return;
      if (result.ok) setView(result.value);
      setEnded({ run, status: result.ok ? 'priced' : result.error.reason });
    });
    return () => {
      awaited = false;
      run.client.cancel();
    };
  }, [run]);

  const status = ended?.run === run ? ended.status : 'pricing';
  const progress = status === 'pricing' && slow?.run === run ? slow.progress : null;
  const cancel = useCallback(() => client.cancel(), [client]);
  const retry = useCallback(() => {
    if (status === 'failed') endPricingSession();
    setAttempt((before) => before + 1);
  }, [status]);
  return useMemo(
    () => ({ status, view, progress, cancel, retry, client }),
    [status, view, progress, cancel, retry, client],
  );
}
