/** The one worker of the window that forecasts, made when it is first asked. */
import { type WorkerSession, workerSession } from '../../workers/worker-session.ts';
import { type ForecastClient, createForecastClient } from './forecast-client.ts';

let session: WorkerSession<ForecastClient> | undefined;

export function forecastSession(): ForecastClient {
  session ??= newSession();
  return session.client;
}

/** Ends the worker; the next one who asks has a new one. */
export function endForecastSession(): void {
  session?.end('ended');
  session = undefined;
}

function newSession(): WorkerSession<ForecastClient> {
  return workerSession(start, createForecastClient);
}

function start(): Worker {
  return new Worker(new URL('./forecast-worker.ts', import.meta.url), { type: 'module', name: 'forecast' });
}
