import type { BridgeOperation } from '../../shared/bridge.ts';

/** The IPC channel of an operation; main and preload derive it from the same name. */
export const channelOf = (operation: BridgeOperation) => `cost-desk:${operation}`;

/** The one channel towards the window: it carries the name of a signal and nothing else. */
export const SIGNAL_CHANNEL = 'cost-desk-signal';
