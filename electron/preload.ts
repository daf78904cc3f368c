/** What the window gets from Electron: the bridge, and nothing else. Types only, so that no schema is bundled here. */
import { contextBridge, ipcRenderer } from 'electron';
import type { Bridge, BridgeAnswer, BridgeInput, BridgeOperation } from '../shared/bridge.ts';
import { channelOf } from './channels.ts';

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
  keepMine: call('keepMine'),
  readStorage: call('readStorage'),
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
