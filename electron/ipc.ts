/** The one door into the main process: a channel per operation of the bridge, for the window's own page only. */
import { ipcMain } from 'electron';
import { type Bridge, BRIDGE_OPERATIONS } from '../shared/bridge.ts';
import { fail } from '../shared/result.ts';
import { handleBridgeCall, type ReportUnexpected } from '../shared/services/handle-call.ts';
import { channelOf } from './channels.ts';
import { isTrustedFrame } from './security.ts';

/** Answers every operation of the bridge. A stranger's message is refused before its payload is looked at. */
export function registerBridge(services: Bridge, reportUnexpected: ReportUnexpected): void {
  for (const operation of BRIDGE_OPERATIONS) {
    ipcMain.handle(channelOf(operation), async (event, payload: unknown) =>
      isTrustedFrame(event.senderFrame)
        ? handleBridgeCall(services, operation, payload, reportUnexpected)
        : fail({ code: 'refused', detail: `${operation}: only Cost Desk's own window may ask` }),
    );
  }
}
