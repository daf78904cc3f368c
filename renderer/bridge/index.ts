import type { Bridge } from '../../shared/bridge.ts';
import { createHttpBridge } from './http-bridge.ts';
import { takeSessionKey } from './session-key.ts';

declare global {
  interface Window {
    /** Put there by Electron's preload, absent in local web. */
    readonly costDesk?: Bridge;
  }
}

/** The bridge of the host that the window runs in. */
export function connectBridge(): Bridge {
  return (
    window.costDesk ??
    createHttpBridge({
      key: takeSessionKey(),
      fetch: (input, init) => window.fetch(input, init),
      openTab: (url) => {
        window.open(url, '_blank', 'noopener,noreferrer');
      },
    })
  );
}
