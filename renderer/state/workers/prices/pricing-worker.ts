/** The worker that prices plans. It reaches nothing but the window that made it. */
import { pricingEngine } from './pricing-engine.ts';
import type { PricingAnswer, PricingRequest } from './protocol.ts';

const { port1, port2 } = new MessageChannel();
let next: (() => void) | undefined;
port1.addEventListener('message', () => next?.());
port1.start();

const hear = pricingEngine({
  // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a worker has one window to speak to
  post: (answer: PricingAnswer) => self.postMessage(answer),
  now: () => performance.now(),
  // A message to oneself comes after those that wait already, and at once; a timer would wait some milliseconds.
  later: (task) => {
    next = task;
    port2.postMessage(null);
  },
});
self.addEventListener('message', ({ data }: MessageEvent<PricingRequest>) => hear(data));
