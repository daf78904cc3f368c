/** A worker and the client that speaks to it, for as long as the worker lives. */

/** The way to a worker. Messages arrive in the order in which they were sent. */
export interface WorkerPort<Request, Answer> {
  send(request: Request): void;
  /** Called once, before anything is sent. */
  listen(hear: (answer: Answer) => void): void;
}

export interface WorkerSession<Client> {
  readonly client: Client;
  /** Ends the worker: whatever is asked has failed, for the reason given. */
  readonly end: (message: string) => void;
}

/** Starts a worker; where it cannot be started, or is lost, its client is told. */
export function workerSession<Request, Answer, Client extends { close(message: string): void }>(
  start: () => Worker,
  clientOf: (port: WorkerPort<Request, Answer>) => Client,
): WorkerSession<Client> {
  const worker = started(start);
  if (worker === null) {
    const client = clientOf({ send: () => undefined, listen: () => undefined });
    client.close('no worker');
    return { client, end: () => undefined };
  }
  const client = clientOf({
    // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a worker has no other origin
    send: (request) => worker.postMessage(request),
    listen: (hear) =>
      worker.addEventListener('message', ({ data }: MessageEvent<Answer>) => {
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
function started(start: () => Worker): Worker | null {
  try {
    return start();
  } catch {
    return null;
  }
}
