/** A window and a worker without threads: messages are cloned and wait in two queues, time passes as it is told. */
import { type PricingClient, createPricingClient } from '../../../renderer/state/workers/prices/pricing-client.ts';
import { pricingEngine } from '../../../renderer/state/workers/prices/pricing-engine.ts';
import type { PricingAnswer, PricingRequest } from '../../../renderer/state/workers/prices/protocol.ts';
import type { PriceList } from '../../../shared/catalog/schema.ts';

export interface Threads {
  readonly client: PricingClient;
  /** Everything that was sent to the worker, and everything it answered. */
  readonly requests: readonly PricingRequest[];
  readonly answers: readonly PricingAnswer[];
  /** Runs the worker for some turns, each a message or a slice of work. */
  turn(times: number): Promise<void>;
  /** Runs it until it has nothing to do. */
  settle(): Promise<void>;
}

/** A client and its engine; every look at the clock takes some milliseconds. */
export function threads(priceList: PriceList, look = 3): Threads {
  const requests: PricingRequest[] = [];
  const answers: PricingAnswer[] = [];
  const tasks: (() => void)[] = [];
  let clock = 0;
  let hear: (answer: PricingAnswer) => void = () => undefined;
  const engine = pricingEngine({
    post(answer) {
      const arrived = structuredClone(answer);
      answers.push(arrived);
      hear(arrived);
    },
    now: () => (clock += look),
    later: (task) => tasks.push(task),
  });
  const client = createPricingClient({
    send(request) {
      const sent = structuredClone(request);
      requests.push(sent);
      tasks.push(() => engine(sent));
    },
    listen(listener) {
      hear = listener;
    },
  });
  client.usePriceList(priceList);

  async function turn(times: number): Promise<void> {
    for (let left = times; left > 0 && tasks.length > 0; left -= 1) {
      tasks.shift()?.();
      // What waits for an answer goes on.
      await new Promise((resolve) => setImmediate(resolve));
    }
  }
  return { client, requests, answers, turn, settle: () => turn(Number.POSITIVE_INFINITY) };
}
