/** The worker that forecasts. It reaches nothing but the window that made it. */
import { forecastEngine } from './forecast-engine.ts';
import type { ForecastAnswer, ForecastRequest } from './protocol.ts';

const { port1, port2 } = new MessageChannel();
let next: (() => void) | undefined;
port1.addEventListener('message', () => next?.());
port1.start();

const hear = forecastEngine({
  // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a worker has one window to speak to
  post: (answer: ForecastAnswer) => self.postMessage(answer),
  now: () => performance.now(),
  // A message to oneself comes after those that wait already, and at once; a timer would wait some milliseconds.
  later: (task) => {
    next = task;
    port2.postMessage(null);
  },
});
self.addEventListener('message', ({ data }: MessageEvent<ForecastRequest>) => hear(data));
