/** The one worker of the window that forecasts, made when it is first asked. */
import { type ForecastClient, createForecastClient } from './forecast-client.ts';
import type { ForecastAnswer } from './protocol.ts';

interface Session {
  readonly client: ForecastClient;
  readonly end: (message: string) => void;
}

let session: Session | undefined;

export function forecastSession(): ForecastClient {
  session ??= newSession();
  return session.client;
}

/** Ends the worker; the next one who asks has a new one. */
export function endForecastSession(): void {
  session?.end('ended');
  session = undefined;
}

function newSession(): Session {
  const worker = newWorker();
  if (worker === null) {
    const client = createForecastClient({ send: () => undefined, listen: () => undefined });
    client.close('no worker');
    return { client, end: () => undefined };
  }
  const client = createForecastClient({
    // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a worker has no other origin
    send: (request) => worker.postMessage(request),
    listen: (hear) =>
      worker.addEventListener('message', ({ data }: MessageEvent<ForecastAnswer>) => {
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
    return new Worker(new URL('./forecast-worker.ts', import.meta.url), { type: 'module', name: 'forecast' });
  } catch {
    return null;
  }
}
