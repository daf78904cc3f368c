/** Stands in for Electron's main process in a plain Node: says what was called, in order, and is ready at once. */
import { registerHooks } from 'node:module';

const source = `
const say = (text) => console.log(text);
const nothing = () => undefined;
export const app = {
  isPackaged: false,
  getPath: () => '/nowhere', getVersion: () => '1.0.0', getLocale: () => 'en-US',
  setPath: nothing, on: nothing, quit: () => say('quit'),
  requestSingleInstanceLock: () => { say('lock'); return true; },
  enableSandbox: () => say('sandbox'),
  whenReady: async () => say('ready'),
};
export const protocol = {
  registerSchemesAsPrivileged: (schemes) => schemes.forEach(({ scheme }) => say('scheme ' + scheme)),
  handle: (scheme) => say('handle ' + scheme),
};
export const ipcMain = { handle: (channel) => say('ipc ' + channel), on: nothing };
export const session = { defaultSession: {
  setPermissionRequestHandler: nothing, setPermissionCheckHandler: nothing, setDevicePermissionHandler: nothing,
  webRequest: { onBeforeRequest: nothing },
} };
export const shell = {};
export const Notification = { isSupported: () => false };
export const nativeTheme = { shouldUseDarkColors: false };
export const Menu = { buildFromTemplate: (template) => template, setApplicationMenu: nothing };
export const dialog = {};
export class BrowserWindow {
  static getAllWindows() { return []; }
  webContents = { on: nothing, send: nothing };
  on() {}
  once() {}
  async loadURL(url) { say('load ' + url); }
}
export default { app, ipcMain, shell };
`;

registerHooks({
  resolve: (specifier, context, next) =>
    specifier === 'electron'
      ? { url: 'stub:electron', format: 'module', shortCircuit: true }
      : next(specifier, context),
  load: (url, context, next) =>
    url === 'stub:electron' ? { format: 'module', source, shortCircuit: true } : next(url, context),
});
