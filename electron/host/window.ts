import { app, BrowserWindow, nativeTheme } from 'electron';
import { APP_URL } from './security.ts';

const BACKGROUND = { light: '#f6f7f9', dark: '#12161b' } as const;

/** Opens the window; it shows when its page is drawn, on the background of the theme until then. */
export function openWindow(preload: string, onShown: () => void): BrowserWindow {
  const window = new BrowserWindow({
    width: 1280,
    height: 800,
    minWidth: 1024,
    minHeight: 700,
    show: false,
    backgroundColor: nativeTheme.shouldUseDarkColors ? BACKGROUND.dark : BACKGROUND.light,
    webPreferences: {
      preload,
      contextIsolation: true,
      sandbox: true,
      nodeIntegration: false,
      nodeIntegrationInWorker: false,
      nodeIntegrationInSubFrames: false,
      webSecurity: true,
      allowRunningInsecureContent: false,
      experimentalFeatures: false,
      webviewTag: false,
      // A file that is dropped on the window is for the page, never an address to go to.
      navigateOnDragDrop: false,
      // Chromium would fetch dictionaries from the network.
      spellcheck: false,
      devTools: !app.isPackaged,
    },
  });
  window.once('ready-to-show', () => {
    window.show();
    onShown();
  });
  void window.loadURL(APP_URL);
  return window;
}

/** Brings the window to the front; used when Cost Desk is started a second time. */
export function focusWindow(window: BrowserWindow): void {
  if (window.isMinimized()) window.restore();
  window.focus();
}
