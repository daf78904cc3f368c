import { createContext, use, useEffect, useEffectEvent, useState, type ReactNode } from 'react';
import type { Bridge } from '../../../shared/bridge.ts';
import { createSaveGate, type SaveGate } from './save-gate.ts';

const GateContext = createContext<SaveGate | null>(null);

/** Gives the window its host. A property, so that a test can give a host of its own. */
export function BridgeProvider({ bridge, children }: { bridge: Bridge; children: ReactNode }) {
  const [gate] = useState(() => createSaveGate(bridge));
  return <GateContext value={gate}>{children}</GateContext>;
}

/** What the window's saves go through. */
export function useSaveGate(): SaveGate {
  const gate = use(GateContext);
  if (gate === null) throw new Error('useBridge needs a BridgeProvider');
  return gate;
}

/** The host, as the window sees it. */
export function useBridge(): Bridge {
  return useSaveGate().bridge;
}

/** Calls `handOver` before what is stored is replaced: it saves what waits to be saved. */
export function useBeforeReplacing(handOver: () => void): void {
  const gate = useSaveGate();
  const call = useEffectEvent(handOver);
  useEffect(() => gate.beforeReplacing(() => call()), [gate]);
}
