/** The one worker of the window, made when the first plan is priced. */
import type { PriceList } from '../../../shared/catalog/schema.ts';
import { type PricingClient, createPricingClient } from './pricing-client.ts';
import type { PricingAnswer } from './protocol.ts';

interface Session {
  readonly client: PricingClient;
  readonly end: (message: string) => void;
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

function newSession(): Pick<Session, 'client' | 'end'> {
  const worker = newWorker();
  if (worker === null) return withoutWorker();
  const client = createPricingClient({
    // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a worker has no other origin
    send: (request) => worker.postMessage(request),
    listen: (hear) =>
      worker.addEventListener('message', ({ data }: MessageEvent<PricingAnswer>) => {
        hear(data);
      }),
  });
  const end = (message: string) => {
    worker.terminate();
    client.close(message);
  };
  // A worker that cannot be loaded says so by an event without a message.
  worker.addEventListener('error', (event) => end(event instanceof ErrorEvent ? event.message : 'not loaded'));
  worker.addEventListener('messageerror', () => end('an answer could not be read'));
  return { client, end };
}

/** Null where the browser refuses, as it does by a policy that does not allow workers. */
function newWorker(): Worker | null {
  try {
    return new Worker(new URL('./pricing-worker.ts', import.meta.url), { type: 'module', name: 'pricing' });
  } catch {
    return null;
  }
}

function withoutWorker(): Pick<Session, 'client' | 'end'> {
  const client = createPricingClient({ send: () => undefined, listen: () => undefined });
  client.close('no worker');
  return { client, end: () => undefined };
}
