/** The one worker of the window, made when the first plan is priced. */
import type { PriceList } from '../../../../shared/catalog/schema.ts';
import { type WorkerSession, workerSession } from '../worker-session.ts';
import { type PricingClient, createPricingClient } from './pricing-client.ts';

interface Session extends WorkerSession<PricingClient> {
  priceList: PriceList;
}

let session: Session | undefined;

/** The client of the window's worker, which prices from this list. */
export function pricingSession(priceList: PriceList): PricingClient {
  const before = session;
  if (before === undefined) {
    session = { ...newSession(), priceList };
    session.client.usePriceList(priceList);
    return session.client;
  }
  if (before.priceList !== priceList) {
    before.priceList = priceList;
    before.client.usePriceList(priceList);
  }
  return before.client;
}

/** Ends the worker; the next one who prices has a new one. */
export function endPricingSession(): void {
  session?.end('ended');
  session = undefined;
}

function newSession(): WorkerSession<PricingClient> {
  return workerSession(start, createPricingClient);
}

function start(): Worker {
  return new Worker(new URL('./pricing-worker.ts', import.meta.url), { type: 'module', name: 'pricing' });
}
