import path from 'node:path';
import { type LocalWeb, type LocalWebOptions, startLocalWeb } from '../../../electron/local-web/server.ts';
import { createSmallLibrary } from '../../shared/services/in-memory.ts';

export const WINDOW_FIXTURE = path.join(import.meta.dirname, '..', '..', 'fixtures', 'window');

/** Local web over a small window and a small price list. */
export function startTestLocalWeb(options: Pick<LocalWebOptions, 'dataFolder'> & Partial<LocalWebOptions>) {
  return startLocalWeb({
    rendererFolder: WINDOW_FIXTURE,
    priceLists: createSmallLibrary().library,
    version: '1.2.3',
    reportUnexpected: (operation, error) => {
      throw new Error(operation, { cause: error });
    },
    ...options,
  });
}

/** Exchanges the token of the printed address for the cookie, as the first visit of a browser does. */
export async function signIn(server: LocalWeb): Promise<string> {
  const response = await fetch(server.url, { redirect: 'manual' });
  return response.headers.get('set-cookie')?.split(';')[0] ?? '';
}
