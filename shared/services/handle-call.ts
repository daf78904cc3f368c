import { type Bridge, BRIDGE_OPERATIONS, bridgeInputs, type BridgeOperation } from '../bridge.ts';
import { fail, type Result } from '../result.ts';

/** RestoreResult about what no service foresaw, so that a host can write it to its log. */
export type ReportUnexpected = (operation: BridgeOperation, error: unknown) => void;

/** Whether a name from outside is an operation of the bridge; names such as `constructor` are not. */
export function isBridgeOperation(name: string): name is BridgeOperation {
  return (BRIDGE_OPERATIONS as string[]).includes(name);
}

/**
 * The one door to the services, used by every transport: the operation must exist and its payload must fit before
 * anything happens. Never throws and never rejects.
 * Errors: `not-found` for an unknown operation, `invalid-payload` naming the field, `internal` for what was not foreseen,
 * and whatever the operation itself answers.
 */
export async function handleBridgeCall(
  services: Bridge,
  operation: string,
  payload: unknown,
  reportUnexpected?: ReportUnexpected,
): Promise<Result<unknown>> {
  if (!isBridgeOperation(operation)) {
    return fail({ code: 'not-found', detail: `no such operation; known: ${BRIDGE_OPERATIONS.join(', ')}` });
  }
  const input = bridgeInputs[operation].safeParse(payload);
  if (!input.success) {
    const [issue] = input.error.issues;
    const place = [operation, ...(issue?.path ?? [])].join('.');
    return fail({ code: 'invalid-payload', detail: `${place}: ${issue?.message ?? 'invalid'}` });
  }
  const call = services[operation] as (input: unknown) => Promise<Result<unknown>>;
  try {
    return await call(input.data);
  } catch (error) {
    reportUnexpected?.(operation, error);
    return fail({ code: 'internal', detail: `${operation}: unexpected error` });
  }
}
