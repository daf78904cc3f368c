/**
 * Electron's security checklist, point by point (https://www.electronjs.org/docs/latest/tutorial/security). Each point is
 * a rule of ours; where a rule has more tests of its own, the point says where.
 */
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import type { BrowserWindowConstructorOptions, Session, WebContents } from 'electron';
import { describe, expect, it, vi } from 'vitest';
import { FUSES } from '../../electron/build/fuses.ts';
import { contentSecurityPolicy } from '../../electron/content-security-policy.ts';
import { answerAppRequest } from '../../electron/host/protocol.ts';
import { hardenContents, hardenSession, isAppUrl, isGranted, isTrustedFrame } from '../../electron/host/security.ts';
import { openWindow } from '../../electron/host/window.ts';
import { isAllowedExternalUrl } from '../../shared/services/external-links.ts';

const made = vi.hoisted(() => ({ windows: [] as BrowserWindowConstructorOptions[], loaded: [] as string[] }));
vi.mock('electron', () => ({
  app: { isPackaged: true },
  nativeTheme: { shouldUseDarkColors: false },
  protocol: {},
  BrowserWindow: class {
    constructor(options: BrowserWindowConstructorOptions) {
      made.windows.push(options);
    }
    once() {}
    async loadURL(url: string) {
      made.loaded.push(url);
    }
  },
}));

openWindow('preload.cjs', () => undefined);
const { webPreferences = {} } = made.windows[0] ?? {};

const ROOT = path.join(import.meta.dirname, '..', '..');
const HOST = path.join(ROOT, 'electron', 'host');
/** The Electron host's own sources: what could undo a rule by the way. */
const sources = readdirSync(HOST)
  .filter((name) => name.endsWith('.ts'))
  .map((name) => ({ name, text: readFileSync(path.join(HOST, name), 'utf8') }));
const sourcesWith = (pattern: RegExp) => sources.filter(({ text }) => pattern.test(text)).map(({ name }) => name);

const contents = () => {
  const refused = new Map<string, (event: { preventDefault: () => void }) => void>();
  let decideOnWindows: () => unknown = () => undefined;
  hardenContents({
    on: refused.set.bind(refused),
    setWindowOpenHandler: (decide: () => unknown) => {
      decideOnWindows = decide;
    },
  } as unknown as WebContents);
  const isRefused = (name: string) => {
    const preventDefault = vi.fn();
    refused.get(name)?.({ preventDefault });
    return preventDefault.mock.calls.length === 1;
  };
  return { isRefused, openedWindow: () => decideOnWindows() };
};

describe('Electron’s security checklist', () => {
  it('1. only secure content: the window loads its own page and nothing from outside', () => {
    expect(made.loaded).toEqual(['app://cost-desk/']);
    const onBeforeRequest = vi.fn();
    const none = () => undefined;
    hardenSession({
      setPermissionRequestHandler: none,
      setPermissionCheckHandler: none,
      setDevicePermissionHandler: none,
      webRequest: { onBeforeRequest },
    } as unknown as Session);
    const [filter, handler] = onBeforeRequest.mock.calls[0] ?? [];
    for (const scheme of ['http', 'https', 'ws', 'wss', 'ftp', 'file'])
      expect(filter.urls).toContain(`${scheme}://*/*`);
    const decide = vi.fn();
    handler({ url: 'https://example.org/' }, decide);
    expect(decide).toHaveBeenCalledExactlyOnceWith({ cancel: true });
  });

  it('2. no Node integration, in no frame and no worker', () => {
    expect(webPreferences).toMatchObject({
      nodeIntegration: false,
      nodeIntegrationInWorker: false,
      nodeIntegrationInSubFrames: false,
    });
  });

  it('3. context isolation', () => {
    expect(webPreferences.contextIsolation).toBe(true);
  });

  it('4. the sandbox, for this window and for all', () => {
    expect(webPreferences.sandbox).toBe(true);
    expect(sourcesWith(/app\.enableSandbox\(\)/)).toEqual(['main.ts']);
    expect(sourcesWith(/no-sandbox/)).toEqual([]);
  });

  it('5. permissions: all refused but to put text on the clipboard, and that to the own page only', () => {
    const asked = ['clipboard-read', 'media', 'geolocation', 'notifications', 'openExternal', 'fileSystem', 'usb', ''];
    expect(asked.filter((permission) => isGranted(permission, 'app://cost-desk/'))).toEqual([]);
    expect(isGranted('clipboard-sanitized-write', 'app://cost-desk/')).toBe(true);
    expect(isGranted('clipboard-sanitized-write', 'app://cost-desk.evil/')).toBe(false);
  });

  it('6. web security is on', () => {
    expect(webPreferences.webSecurity).toBe(true);
    expect(sourcesWith(/disable-web-security/)).toEqual([]);
  });

  it('7. a Content-Security-Policy on every page, without unsafe-inline, unsafe-eval or any other host', async () => {
    const policy = contentSecurityPolicy('n', "'none'");
    expect(policy).toMatch(/^default-src 'none'; /);
    expect(policy).toContain("script-src 'self';");
    expect(policy).not.toMatch(/unsafe-|https?:|\*/);
    const window = path.join(ROOT, 'test', 'fixtures', 'window');
    for (const url of ['app://cost-desk/', 'app://cost-desk/missing.js', 'app://evil/']) {
      const answer = await answerAppRequest(window, 'GET', url);
      expect(answer.headers.get('Content-Security-Policy'), url).toMatch(/^default-src 'none'/);
    }
  });

  it('8. no insecure content in a secure page', () => {
    expect(webPreferences.allowRunningInsecureContent).toBe(false);
  });

  it('9. no experimental features', () => {
    expect(webPreferences.experimentalFeatures).toBe(false);
    expect(sourcesWith(/enable-experimental|enable-features/)).toEqual([]);
  });

  it('10. no Blink features; no preference at all but those that were looked at', () => {
    expect(Object.keys(webPreferences).toSorted()).toEqual([
      'allowRunningInsecureContent',
      'contextIsolation',
      'devTools',
      'experimentalFeatures',
      'navigateOnDragDrop',
      'nodeIntegration',
      'nodeIntegrationInSubFrames',
      'nodeIntegrationInWorker',
      'preload',
      'sandbox',
      'spellcheck',
      'webSecurity',
      'webviewTag',
    ]);
    expect(webPreferences.devTools).toBe(false);
  });

  it('11. no web views, so none with allowpopups', () => {
    expect(webPreferences.webviewTag).toBe(false);
    const window = path.join(ROOT, 'renderer');
    const files = readdirSync(window, { recursive: true, encoding: 'utf8' }).filter((name) =>
      /\.(tsx?|html)$/.test(name),
    );
    expect(files.filter((name) => /<webview|allowpopups/.test(readFileSync(path.join(window, name), 'utf8')))).toEqual(
      [],
    );
  });

  it('12. a web view that is attached all the same is refused', () => {
    expect(contents().isRefused('will-attach-webview')).toBe(true);
  });

  it('13. no navigation: not by the page, not in a frame, not by a redirect', () => {
    const { isRefused } = contents();
    expect(['will-navigate', 'will-frame-navigate', 'will-redirect'].map(isRefused)).toEqual([true, true, true]);
  });

  it('14. no second window', () => {
    expect(contents().openedWindow()).toEqual({ action: 'deny' });
    expect(sourcesWith(/new BrowserWindow/)).toEqual(['window.ts']);
  });

  it('15. openExternal only for https links to JD Cloud', () => {
    const refused = [
      'http://docs.jdcloud.com/',
      'https://jdcloud.com.evil.example/',
      'https://evil.example/jdcloud.com',
      'file:///etc/passwd',
      'javascript:alert(1)',
      'ms-settings:',
      'https://docs.jdcloud.com@evil.example/',
      '\\\\server\\share',
    ];
    expect(refused.filter((url) => isAllowedExternalUrl(url))).toEqual([]);
    expect(isAllowedExternalUrl('https://docs.jdcloud.com/')).toBe(true);
    expect(sourcesWith(/shell\.open/)).toEqual(['main.ts']);
  });

  it('16. a current Electron, of exactly the version that was tested', () => {
    const { devDependencies } = JSON.parse(readFileSync(path.join(ROOT, 'package.json'), 'utf8')) as {
      devDependencies: Record<string, string>;
    };
    expect(devDependencies['electron']).toMatch(/^\d+\.\d+\.\d+$/);
    const installed = JSON.parse(readFileSync(path.join(ROOT, 'node_modules/electron/package.json'), 'utf8')) as {
      version: string;
    };
    expect(installed.version).toBe(devDependencies['electron']);
  });

  it('17. every message: from the window’s own main frame only', () => {
    const own = { url: 'app://cost-desk/', parent: null };
    expect(isTrustedFrame(own as never)).toBe(true);
    for (const frame of [null, { ...own, url: 'https://evil.example/' }, { ...own, parent: own }]) {
      expect(isTrustedFrame(frame as never)).toBe(false);
    }
    expect(sourcesWith(/ipcMain\.(on|handle|once)/)).toEqual(['ipc.ts']);
  });

  it('18. no file://: the window comes through app://, which cannot leave its folder', async () => {
    expect(isAppUrl('file:///usr/share/cost-desk/index.html')).toBe(false);
    expect(sourcesWith(/loadFile|file:\/\/\//)).toEqual([]);
    const window = path.join(ROOT, 'test', 'fixtures', 'window');
    for (const escape of ['..%2f..%2fpackage.json', '%2e%2e/%2e%2e/package.json', '..%5c..%5cpackage.json', '%00']) {
      expect((await answerAppRequest(window, 'GET', `app://cost-desk/${escape}`)).status, escape).toBe(404);
    }
  });

  it('19. the fuses: no Node, no debugger, only the packed archive', () => {
    expect(Object.values(FUSES)).toEqual([false, false, false, false, true, true, false, false]);
    expect(readFileSync(path.join(ROOT, 'electron-builder.yml'), 'utf8')).toContain(
      'afterPack: ./electron/build/after-pack.ts',
    );
  });

  it('20. nothing of Electron for the page: one object of functions, one for each operation', () => {
    const preload = sources.find(({ name }) => name === 'preload.ts')?.text ?? '';
    expect(preload.match(/exposeInMainWorld\('(\w+)'/g)).toEqual(["exposeInMainWorld('costDesk'"]);
    expect(sourcesWith(/exposeInMainWorld|ipcRenderer/)).toEqual(['preload.ts']);
  });
});
