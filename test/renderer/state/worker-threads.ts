/** A window and a worker without threads: messages are cloned and wait in two queues, time passes as it is told. */
import { type WorkerClient, workerClient } from '../../../renderer/state/workers/client.ts';
import { type WorkerTask, workerEngine } from '../../../renderer/state/workers/engine.ts';
import type { Protocol, WorkerReply, WorkerRequest } from '../../../renderer/state/workers/protocol.ts';

export interface Threads<P extends Protocol> {
  readonly worker: WorkerClient<P>;
  /** Everything that was sent to the worker, and everything it answered. */
  readonly requests: readonly WorkerRequest<P>[];
  readonly replies: readonly WorkerReply<P>[];
  /** Runs the worker for some turns, each a message or a slice of work. */
  turn(times: number): Promise<void>;
  /** Runs it until it has nothing to do. */
  settle(): Promise<void>;
}

/** A client and an engine for the task; every look at the clock takes some milliseconds. */
export function threads<P extends Protocol>(task: WorkerTask<P>, look = 3): Threads<P> {
  const requests: WorkerRequest<P>[] = [];
  const replies: WorkerReply<P>[] = [];
  const tasks: (() => void)[] = [];
  let clock = 0;
  let hear: (reply: WorkerReply<P>) => void = () => undefined;
  const engine = workerEngine(task, {
    post(reply) {
      const arrived = structuredClone(reply);
      replies.push(arrived);
      hear(arrived);
    },
    now: () => (clock += look),
    later: (work) => tasks.push(work),
  });
  const worker = workerClient<P>({
    send(request) {
      const sent = structuredClone(request);
      requests.push(sent);
      tasks.push(() => engine(sent));
    },
    listen(listener) {
      hear = listener;
    },
  });

  async function turn(times: number): Promise<void> {
    for (let left = times; left > 0 && tasks.length > 0; left -= 1) {
      tasks.shift()?.();
      // What waits for an answer goes on.
      await new Promise((resolve) => setImmediate(resolve));
    }
  }
  return { worker, requests, replies, turn, settle: () => turn(Number.POSITIVE_INFINITY) };
}
