/** The workers of the window that forecast, each made when it is first asked. */
import { type WorkerSession, workerSession } from '../worker-session.ts';
import { type ForecastClient, createForecastClient } from './forecast-client.ts';

/** `page`: what the page in view asks. `planned`: what every page shows, whatever is asked there. */
export type ForecastAsker = 'page' | 'planned';

const sessions = new Map<ForecastAsker, WorkerSession<ForecastClient>>();

export function forecastSession(asker: ForecastAsker = 'page'): ForecastClient {
  const session = sessions.get(asker) ?? workerSession(start, createForecastClient);
  sessions.set(asker, session);
  return session.client;
}

/** Ends a worker; the next one who asks has a new one. */
export function endForecastSession(asker: ForecastAsker = 'page'): void {
  sessions.get(asker)?.end('ended');
  sessions.delete(asker);
}

function start(): Worker {
  return new Worker(new URL('./forecast-worker.ts', import.meta.url), { type: 'module', name: 'forecast' });
}
