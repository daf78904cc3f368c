/** What the Electron host refuses. The rules are pure functions; the rest hands them to Electron. */
import type { Session, WebContents, WebFrameMain } from 'electron';

export const APP_SCHEME = 'app';
export const APP_HOST = 'cost-desk';
export const APP_URL = `${APP_SCHEME}://${APP_HOST}/`;

/** Whether a URL is one of the window's own. `URL.origin` says "null" for such schemes, hence the parts. */
export function isAppUrl(url: string): boolean {
  const parsed = URL.canParse(url) ? new URL(url) : null;
  return parsed?.protocol === `${APP_SCHEME}:` && parsed.host === APP_HOST && parsed.username === '';
}

/** Whether a message comes from the window itself: its main frame, showing the window's own page. */
export function isTrustedFrame(frame: Pick<WebFrameMain, 'url' | 'parent'> | null): boolean {
  return frame !== null && frame.parent === null && isAppUrl(frame.url);
}

/** The one permission that is granted, and to the window's own page only: putting text on the clipboard ("copy"). */
export function isGranted(permission: string, url: string): boolean {
  return permission === 'clipboard-sanitized-write' && isAppUrl(url);
}

/** Every address that is not the window's own: networks, and the machine's files. */
const OUTSIDE = ['http://*/*', 'https://*/*', 'ws://*/*', 'wss://*/*', 'ftp://*/*', 'file://*/*'] as const;

/** Every other permission is refused, and nothing is ever fetched from outside. */
export function hardenSession(session: Session): void {
  session.setPermissionRequestHandler((_contents, permission, decide, details) =>
    decide(isGranted(permission, details.requestingUrl)),
  );
  session.setPermissionCheckHandler((_contents, permission, origin) => isGranted(permission, `${origin}/`));
  session.setDevicePermissionHandler(() => false);
  session.webRequest.onBeforeRequest({ urls: [...OUTSIDE] }, (_details, decide) => decide({ cancel: true }));
}

/** The window stays on its page: no navigation, no redirect, no second window, no embedded page. */
export function hardenContents(contents: WebContents): void {
  contents.on('will-navigate', (event) => event.preventDefault());
  contents.on('will-frame-navigate', (event) => event.preventDefault());
  contents.on('will-redirect', (event) => event.preventDefault());
  contents.on('will-attach-webview', (event) => event.preventDefault());
  contents.setWindowOpenHandler(() => ({ action: 'deny' }));
}
