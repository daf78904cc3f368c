import type { Bridge } from '../../../shared/bridge.ts';
import { createHttpBridge } from './http-bridge.ts';
import { openSessionKey } from './session-key.ts';

declare global {
  interface Window {
    /** Put there by Electron's preload, absent in local web. */
    readonly costDesk?: Bridge;
  }
}

/** Whether the window is a page of a browser, which a person can close or load again at any time. */
export function isLocalWeb(): boolean {
  return window.costDesk === undefined;
}

/** The bridge of the host that the window runs in. */
export function connectBridge(): Bridge {
  return (
    window.costDesk ??
    createHttpBridge({
      key: openSessionKey(),
      fetch: (input, init) => window.fetch(input, init),
      openTab: (url) => {
        window.open(url, '_blank', 'noopener,noreferrer');
      },
    })
  );
}
