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

/** What a browser has after its first visit: the cookie as it sends it, and the key in the page. */
export interface SignedIn {
  readonly cookie: string;
  readonly key: string;
}

/** Exchanges the token of the printed address, as the first visit of a browser does. */
export async function signInWhole(server: LocalWeb): Promise<SignedIn> {
  const answer = await fetch(server.url, { redirect: 'manual' });
  const cookie = answer.headers.get('set-cookie')?.split(';')[0] ?? '';
  return { cookie, key: keyIn(await answer.text()) };
}

/** The key in the page that answers a sign-in; empty: there is none. */
export const keyIn = (page: string): string => /<meta name="cost-desk-key" content="([\w-]{43})"/.exec(page)?.[1] ?? '';

/** The cookie alone, where only files are asked for. */
export async function signIn(server: LocalWeb): Promise<string> {
  return (await signInWhole(server)).cookie;
}
