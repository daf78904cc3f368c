import { createContext, use, type ReactNode } from 'react';
import type { Bridge } from '../../shared/bridge.ts';

const BridgeContext = createContext<Bridge | null>(null);

/** Gives the window its host. A property, so that a test can give a host of its own. */
export function BridgeProvider({ bridge, children }: { bridge: Bridge; children: ReactNode }) {
  return <BridgeContext value={bridge}>{children}</BridgeContext>;
}

/** The host, as the window sees it. */
export function useBridge(): Bridge {
  const bridge = use(BridgeContext);
  if (bridge === null) throw new Error('useBridge needs a BridgeProvider');
  return bridge;
}
