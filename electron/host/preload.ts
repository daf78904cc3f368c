/**
 * What the window gets from Electron: the bridge, and events without content. Types only of the bridge, so that no
 * schema is bundled here.
 */
import { contextBridge, ipcRenderer } from 'electron';
import type { Bridge, BridgeAnswer, BridgeInput, BridgeOperation } from '../../shared/bridge.ts';
import { eventOfSignal, HOST_SIGNALS } from '../../shared/host-signals.ts';
import { channelOf, SIGNAL_CHANNEL } from './channels.ts';

function call<O extends BridgeOperation>(operation: O) {
  return (input: BridgeInput<O>): Promise<BridgeAnswer<O>> =>
    ipcRenderer.invoke(channelOf(operation), input) as Promise<BridgeAnswer<O>>;
}

contextBridge.exposeInMainWorld('costDesk', {
  hostInfo: call('hostInfo'),
  listPriceLists: call('listPriceLists'),
  readPriceList: call('readPriceList'),
  readPreferences: call('readPreferences'),
  savePreferences: call('savePreferences'),
  readCalculatorDraft: call('readCalculatorDraft'),
  saveCalculatorDraft: call('saveCalculatorDraft'),
  readAccounts: call('readAccounts'),
  saveAccounts: call('saveAccounts'),
  readPlans: call('readPlans'),
  savePlans: call('savePlans'),
  readParts: call('readParts'),
  saveParts: call('saveParts'),
  keepMine: call('keepMine'),
  readStorage: call('readStorage'),
  putBack: call('putBack'),
  startEmpty: call('startEmpty'),
  listBackups: call('listBackups'),
  compareBackup: call('compareBackup'),
  restoreBackup: call('restoreBackup'),
  exportWorkspace: call('exportWorkspace'),
  inspectExport: call('inspectExport'),
  importWorkspace: call('importWorkspace'),
  takeOpenedFile: call('takeOpenedFile'),
  diagnostics: call('diagnostics'),
  notify: call('notify'),
  openExternal: call('openExternal'),
} satisfies Bridge);

// The page and this script share the window's events, not its objects: only a known name gets through.
ipcRenderer.on(SIGNAL_CHANNEL, (_event, given: unknown) => {
  const signal = HOST_SIGNALS.find((name) => name === given);
  if (signal !== undefined) (globalThis as unknown as EventTarget).dispatchEvent(new Event(eventOfSignal(signal)));
});
