import { type WorkerTask, workerEngine } from './engine.ts';
import type { Protocol, WorkerRequest } from './protocol.ts';

/** Makes the thread that it is called in a worker for the task. It reaches nothing but the window that made it. */
export function serve<P extends Protocol>(task: WorkerTask<P>): void {
  const { port1, port2 } = new MessageChannel();
  let next: (() => void) | undefined;
  port1.addEventListener('message', () => next?.());
  port1.start();

  const hear = workerEngine(task, {
    // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a worker has one window to speak to
    post: (reply) => self.postMessage(reply),
    now: () => performance.now(),
    // A message to oneself comes after those that wait already, and at once; a timer would wait some milliseconds.
    later: (work) => {
      next = work;
      port2.postMessage(null);
    },
  });
  self.addEventListener('message', ({ data }: MessageEvent<WorkerRequest<P>>) => hear(data));
}
