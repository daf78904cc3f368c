import { type Bridge, BRIDGE_OPERATIONS, type BridgeOperation } from '../bridge.ts';
import type { Result } from '../result.ts';

/** Carries one call to where the services are, and its answer back. */
export type SendBridgeCall = (operation: BridgeOperation, payload: unknown) => Promise<Result<unknown>>;

/** A bridge over any transport: every operation becomes one call of `send`. */
export function createBridgeClient(send: SendBridgeCall): Bridge {
  const operations = BRIDGE_OPERATIONS.map((name) => [name, (input: unknown) => send(name, input)] as const);
  // The keys come from the same map as the type, so no operation can be missing.
  return Object.fromEntries(operations) as unknown as Bridge;
}
