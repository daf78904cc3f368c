/** The window's side of a worker: what is told and asked, and the worker itself for as long as it lives. */
import { type Result, fail, ok } from '../../../shared/result.ts';
import type {
  AskKind,
  Hearing,
  Protocol,
  QuestionOf,
  ValueOf,
  WorkerReply,
  WorkerRequest,
  WorkerResult,
  WorkerStop,
} from './protocol.ts';

/** The way to a worker. Messages arrive in the order in which they were sent. */
export interface WorkerPort<P extends Protocol> {
  readonly send: (request: WorkerRequest<P>) => void;
  /** Called once, before anything is sent. */
  readonly listen: (hear: (reply: WorkerReply<P>) => void) => void;
}

export interface WorkerClient<P extends Protocol> {
  /** What the answers rest on from now on. What is not finished is cancelled. */
  readonly tell: (told: P['told']) => void;
  readonly ask: <K extends AskKind<P>>(
    kind: K,
    question: QuestionOf<P, K>,
    hearing?: Hearing<P['part']>,
  ) => WorkerResult<ValueOf<P, K>>;
  /** The worker is gone: whatever is asked has failed. */
  readonly close: (message: string) => void;
}

interface Waiting<P extends Protocol> extends Hearing<P['part']> {
  readonly settle: (result: Result<ValueOf<P, AskKind<P>>, WorkerStop>) => void;
}

/** A client that speaks to a worker over a port. */
export function workerClient<P extends Protocol>({ send, listen }: WorkerPort<P>): WorkerClient<P> {
  const waiting = new Map<number, Waiting<P>>();
  let lastId = 0;
  let closed: string | undefined;

  const settle = (id: number, result: Parameters<Waiting<P>['settle']>[0]) => {
    waiting.get(id)?.settle(result);
    waiting.delete(id);
  };
  const stop = (id: number, reason: WorkerStop['reason'], message = '') => settle(id, fail({ reason, message }));

  listen((reply) => {
    const { id, kind } = reply;
    if (kind === 'progress') waiting.get(id)?.onProgress?.({ done: reply.done, of: reply.of });
    else if (kind === 'part') waiting.get(id)?.onPart?.(reply.part);
    else if (kind === 'done') settle(id, ok(reply.value));
    else stop(id, kind, kind === 'failed' ? reply.message : '');
  });

  return {
    tell(told) {
      if (closed === undefined) send({ kind: 'tell', told });
    },
    ask(ask, question, hearing = {}) {
      if (closed !== undefined) return Promise.resolve(fail({ reason: 'failed', message: closed }));
      const id = (lastId += 1);
      const cancel = () => waiting.has(id) && send({ kind: 'cancel', id });
      return new Promise((resolve) => {
        waiting.set(id, { ...hearing, settle: resolve });
        send({ kind: 'ask', id, ask, question });
        if (hearing.signal?.aborted === true) cancel();
        else hearing.signal?.addEventListener('abort', cancel, { once: true });
      });
    },
    close(message) {
      closed = message;
      for (const id of waiting.keys()) stop(id, 'failed', message);
    },
  };
}

/** A worker, made when it is first asked for. */
export interface WorkerSession<Client> {
  /** The client of the worker that lives; of one that is lost until it is ended. */
  readonly client: () => Client;
  /** Ends the worker: whatever is asked has failed. The next who asks has a new one. */
  readonly end: () => void;
}

/** What the window keeps of a worker: `clientOf` says in the worker's own words what it can be asked. */
export function workerSession<P extends Protocol, Client>(
  start: () => Worker,
  clientOf: (client: WorkerClient<P>) => Client,
): WorkerSession<Client> {
  let session: { readonly client: Client; readonly end: (message: string) => void } | undefined;
  return {
    client() {
      if (session === undefined) {
        const { client, end } = connect<P>(start);
        session = { client: clientOf(client), end };
      }
      return session.client;
    },
    end() {
      session?.end('ended');
      session = undefined;
    },
  };
}

/** Starts a worker; where it cannot be started, or is lost, its client is told. */
function connect<P extends Protocol>(start: () => Worker) {
  const worker = started(start);
  if (worker === null) {
    const client = workerClient<P>({ send: () => undefined, listen: () => undefined });
    client.close('no worker');
    return { client, end: () => undefined };
  }
  const client = workerClient<P>({
    // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a worker has no other origin
    send: (request) => worker.postMessage(request),
    listen: (hear) => worker.addEventListener('message', ({ data }: MessageEvent<WorkerReply<P>>) => hear(data)),
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
function started(start: () => Worker): Worker | null {
  try {
    return start();
  } catch {
    return null;
  }
}
