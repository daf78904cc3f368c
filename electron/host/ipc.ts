/** The one door into the main process: a channel per operation of the bridge, for the window's own page only. */
import { ipcMain, type IpcMainInvokeEvent, type WebContents } from 'electron';
import { type Bridge, BRIDGE_OPERATIONS, type BridgeOperation, payloadLimit, tooLarge } from '../../shared/bridge.ts';
import type { HostSignal } from '../../shared/host-signals.ts';
import { type AppErrorCode, fail, type Result } from '../../shared/result.ts';
import { handleBridgeCall, type ReportUnexpected } from '../../shared/services/handle-call.ts';
import { channelOf, SIGNAL_CHANNEL } from './channels.ts';
import { weighPayload } from './payload.ts';
import { isTrustedFrame } from './security.ts';

/**
 * Answers every operation of the bridge. A stranger's message is refused before its payload is looked at, a payload that
 * is too large before it is read.
 */
export function registerBridge(services: Bridge, reportUnexpected: ReportUnexpected): void {
  for (const operation of BRIDGE_OPERATIONS) {
    ipcMain.handle(channelOf(operation), async (event, payload: unknown) => {
      return refusal(operation, event, payload) ?? handleBridgeCall(services, operation, payload, reportUnexpected);
    });
  }
}

/** Tells the window that something waits for it; what it is, the window asks for itself. */
export function signalWindow(contents: Pick<WebContents, 'send'>, signal: HostSignal): void {
  contents.send(SIGNAL_CHANNEL, signal);
}

function refusal(operation: BridgeOperation, event: IpcMainInvokeEvent, payload: unknown): Result<never> | null {
  const refused = (code: AppErrorCode, detail: string) => fail({ code, detail: `${operation}: ${detail}` });
  if (!isTrustedFrame(event.senderFrame)) return refused('refused', "only Cost Desk's own window may ask");
  const verdict = weighPayload(payload, payloadLimit(operation));
  if (verdict === 'too-large') return tooLarge(operation);
  return verdict === 'fits' ? null : refused('invalid-payload', 'a payload is plain data, as JSON has it');
}
