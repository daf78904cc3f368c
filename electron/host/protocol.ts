import { protocol } from 'electron';
import { APP_SCHEME, isAppUrl } from './security.ts';
import { SECURITY_HEADERS, windowResponse } from '../window-files.ts';

/** Makes `app:` a scheme like https. Electron accepts that only before it is ready. */
export function registerAppScheme(): void {
  protocol.registerSchemesAsPrivileged([
    { scheme: APP_SCHEME, privileges: { standard: true, secure: true, supportFetchAPI: true, codeCache: true } },
  ]);
}

/** Serves the built window at `app://cost-desk/`, and nothing else there. */
export function serveApp(rendererFolder: string): void {
  protocol.handle(APP_SCHEME, ({ method, url }) => answerAppRequest(rendererFolder, method, url));
}

/** One answer under `app:`: a file of the window, 403 for another host, 405 for anything but GET. */
export async function answerAppRequest(rendererFolder: string, method: string, url: string): Promise<Response> {
  if (!isAppUrl(url)) return new Response('Refused', { status: 403, headers: SECURITY_HEADERS });
  if (method !== 'GET') return new Response('Use GET', { status: 405, headers: SECURITY_HEADERS });
  return windowResponse(rendererFolder, new URL(url).pathname, "'none'");
}
