/** The Electron host as a whole, in a fake Electron: what it asks of Electron, in which order, with which options. */
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { claimFolder } from '../../../electron/storage/instance-lock.ts';
import { createFakeElectron, OWN_FRAME } from '../fake-electron.ts';

type Listener = (...args: unknown[]) => void;

interface WindowOptions {
  readonly show: boolean;
  readonly backgroundColor: string;
  readonly webPreferences: Readonly<Record<string, unknown>>;
}

function createElectronApp({ firstInstance = true, isPackaged = false } = {}) {
  const ipc = createFakeElectron();
  const appListeners = new Map<string, Listener>();
  const windows: FakeWindow[] = [];
  const menus: { label: string; submenu: { label?: string; click?: () => void }[] }[][] = [];
  const openExternal = vi.fn(async () => undefined);
  const quit = vi.fn();
  const showErrorBox = vi.fn((_title: string, _body: string) => undefined);
  const showMessageBox = vi.fn(async (_window: unknown, _box: { detail: string; buttons: string[] }) => ({
    response: 0,
  }));
  const showMessageBoxSync = vi.fn(
    (_window: unknown, _box: { message: string; detail: string; buttons: string[] }) => 0,
  );
  const nativeTheme = { themeSource: 'unset', shouldUseDarkColors: true };
  const session = {
    setPermissionRequestHandler: vi.fn(),
    setPermissionCheckHandler: vi.fn(),
    setDevicePermissionHandler: vi.fn(),
    webRequest: { onBeforeRequest: vi.fn() },
  };

  class FakeWindow {
    readonly options: WindowOptions;
    readonly calls: string[] = [];
    readonly listeners = new Map<string, Listener>();
    constructor(options: WindowOptions) {
      this.options = options;
      windows.push(this);
    }
    once(event: string, listener: Listener) {
      this.listeners.set(event, listener);
    }
    async loadURL(url: string) {
      this.calls.push(`load ${url}`);
    }
    show() {
      this.calls.push('show');
    }
    isMinimized() {
      return true;
    }
    restore() {
      this.calls.push('restore');
    }
    focus() {
      this.calls.push('focus');
    }
    on(event: string, listener: Listener) {
      this.listeners.set(event, listener);
    }
    isDestroyed() {
      return false;
    }
    readonly webContents = {
      on: (event: string, listener: Listener) => this.listeners.set(event, listener),
      send: (channel: string, signal: string) => this.calls.push(`${channel} ${signal}`),
      reload: () => this.calls.push('reload'),
      forcefullyCrashRenderer: () => this.calls.push('crash'),
    };
    static getAllWindows() {
      return windows;
    }
  }

  const notified: unknown[] = [];
  class FakeNotification {
    static readonly isSupported = () => true;
    readonly options: unknown;
    constructor(options: unknown) {
      this.options = options;
    }
    show() {
      notified.push(this.options);
    }
  }

  const module = {
    ...ipc.module,
    app: {
      isPackaged,
      getVersion: () => '1.2.3',
      getLocale: () => 'en-GB',
      setPath: vi.fn(),
      on: (event: string, listener: Listener) => appListeners.set(event, listener),
      quit,
      requestSingleInstanceLock: () => firstInstance,
      enableSandbox: vi.fn(),
      whenReady: async () => undefined,
    },
    BrowserWindow: FakeWindow,
    Menu: { buildFromTemplate: (menu: (typeof menus)[number]) => menu, setApplicationMenu: menus.push.bind(menus) },
    Notification: FakeNotification,
    nativeTheme,
    protocol: { registerSchemesAsPrivileged: vi.fn(), handle: vi.fn() },
    session: { defaultSession: session },
    shell: { openExternal },
    dialog: { showMessageBox, showMessageBoxSync, showErrorBox },
  };
  return {
    module,
    ipc,
    appListeners,
    windows,
    menus,
    notified,
    openExternal,
    showMessageBox,
    showMessageBoxSync,
    showErrorBox,
    quit,
    nativeTheme,
    session,
  };
}

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'cost-desk-'));
  vi.stubEnv('COST_DESK_DATA', folder);
  // electron-store reads Electron's own module, which throws where Electron's executable is missing.
  vi.stubEnv('ELECTRON_OVERRIDE_DIST_PATH', folder);
});
afterEach(() => {
  vi.unstubAllEnvs();
  // Each start of the host listens for what ends its process.
  process.removeAllListeners('uncaughtExceptionMonitor');
  rmSync(folder, { recursive: true });
});

/** Who has the data folder, as far as the host can see; the real lock has tests of its own. */
let folderClaim: Awaited<ReturnType<typeof claimFolder>>;
beforeEach(() => {
  folderClaim = { ok: true, value: { release: async () => undefined } };
});

async function start(options: Parameters<typeof createElectronApp>[0] = {}) {
  const electron = createElectronApp(options);
  vi.resetModules();
  vi.doMock('../../../electron/storage/instance-lock.ts', () => ({ claimFolder: async () => folderClaim }));
  vi.doMock('electron', () => electron.module);
  await import('../../../electron/host/main.ts');
  return electron;
}

describe('a start', () => {
  it('opens one window, isolated and sandboxed, on its own page', async () => {
    const { windows } = await start();
    expect(windows).toHaveLength(1);
    expect(windows[0]?.calls).toEqual(['load app://cost-desk/']);
    expect(windows[0]?.options.webPreferences).toMatchObject({
      preload: expect.stringMatching(/preload\.cjs$/),
      contextIsolation: true,
      sandbox: true,
      nodeIntegration: false,
      webSecurity: true,
      webviewTag: false,
      devTools: true,
    });
  });

  it('shows the window when its page is drawn, on the background of the theme', async () => {
    const { windows } = await start();
    expect(windows[0]?.options).toMatchObject({ show: false, backgroundColor: '#12161b' });
    windows[0]?.listeners.get('ready-to-show')?.();
    expect(windows[0]?.calls).toContain('show');
    expect(readFileSync(path.join(folder, 'logs', 'cost-desk.log'), 'utf8')).toMatch(/ info shown ms=\d+\n$/);
  });

  it('hardens the session and every page', async () => {
    const { session, appListeners } = await start();
    expect(session.setPermissionRequestHandler).toHaveBeenCalledOnce();
    expect(session.webRequest.onBeforeRequest).toHaveBeenCalledOnce();
    const contents = { on: vi.fn(), setWindowOpenHandler: vi.fn() };
    appListeners.get('web-contents-created')?.({}, contents);
    expect(contents.setWindowOpenHandler).toHaveBeenCalledOnce();
  });

  it('keeps what Chromium stores apart from the document', async () => {
    const { module } = await start();
    expect(module.app.setPath.mock.calls).toEqual([
      ['userData', folder],
      ['sessionData', path.join(folder, 'Chromium')],
    ]);
  });

  it('has no developer tools when it is packaged', async () => {
    const { windows, menus } = await start({ isPackaged: true });
    expect(windows[0]?.options.webPreferences).toMatchObject({ devTools: false });
    expect(JSON.stringify(menus)).not.toContain('toggleDevTools');
  });

  it('ends at once when Cost Desk is running, and the one that runs comes to the front', async () => {
    const second = await start({ firstInstance: false });
    expect(second.quit).toHaveBeenCalledOnce();
    expect(second.windows).toEqual([]);

    const first = await start();
    first.appListeners.get('second-instance')?.({}, ['cost-desk'], folder);
    expect(first.windows[0]?.calls.slice(-2)).toEqual(['restore', 'focus']);
  });

  it('ends after saying who has the data open, without a window and without touching the data', async () => {
    const since = '2026-11-21T01:05:00.000Z';
    folderClaim = { ok: false, error: { host: 'local-web', pid: 4711, since } };
    const { quit, windows, showErrorBox } = await start();
    expect(quit).toHaveBeenCalledOnce();
    expect(windows).toEqual([]);
    const [title, body] = showErrorBox.mock.calls[0] ?? [];
    expect(title).toBe('Cost Desk is already open · 云账助手已经打开');
    expect(body).toBe(
      [
        `Cost Desk already uses this data (${folder}): in the browser, started from a terminal, process 4711, since 2026-11-21 09:05. Nothing was changed. Go on there, or close it there first.`,
        `云账助手正在使用这些数据（${folder}）：由终端启动、在浏览器中使用，进程 4711，自 2026-11-21 09:05 起。未作任何更改。请在该处继续操作，或先将其关闭。`,
      ].join('\n'),
    );
  });
});

describe('preferences', () => {
  it('reach the menu and the native theme when they are saved, and at the next start', async () => {
    const { ipc, menus, nativeTheme } = await start();
    expect(nativeTheme.themeSource).toBe('system');
    expect(menus.at(-1)?.[1]?.label).toBe('Edit');

    const preferences = { language: 'zh', colorScheme: 'dark', railCollapsed: false };
    await ipc.invokeFrom(OWN_FRAME, 'cost-desk:savePreferences', preferences);
    expect(nativeTheme.themeSource).toBe('dark');
    expect(menus.at(-1)?.[1]?.label).toBe('编辑');

    const next = await start();
    expect(next.nativeTheme.themeSource).toBe('dark');
    expect(next.menus.at(-1)?.[1]?.label).toBe('编辑');
  });

  it('change nothing when they are wrong', async () => {
    const { ipc, menus, nativeTheme } = await start();
    await ipc.invokeFrom(OWN_FRAME, 'cost-desk:savePreferences', { colorScheme: 'pink', railCollapsed: false });
    expect(nativeTheme.themeSource).toBe('system');
    expect(menus).toHaveLength(1);
  });
});

describe('links', () => {
  it('to JD Cloud open in the browser, others do not', async () => {
    const { ipc, openExternal } = await start();
    await ipc.invokeFrom(OWN_FRAME, 'cost-desk:openExternal', { url: 'https://console.jdcloud.com/' });
    await ipc.invokeFrom(OWN_FRAME, 'cost-desk:openExternal', { url: 'https://evil.example/' });
    expect(openExternal.mock.calls).toEqual([['https://console.jdcloud.com/']]);
  });
});

describe('warnings', () => {
  it('are shown by the system', async () => {
    const { ipc, notified } = await start();
    const notice = { title: 'Low balance', body: 'Recharge before Thursday.' };
    expect(await ipc.invokeFrom(OWN_FRAME, 'cost-desk:notify', notice)).toEqual({ ok: true, value: null });
    expect(notified).toEqual([notice]);
  });
});

describe('plan files from the desktop', () => {
  const plan = (name: string) => {
    const file = path.join(folder, name);
    writeFileSync(file, '{}');
    return file;
  };
  const take = (electron: Awaited<ReturnType<typeof start>>) =>
    electron.ipc.invokeFrom(OWN_FRAME, 'cost-desk:takeOpenedFile', {});

  it('wait for the window, whether a second start or macOS brings them, and the window is told', async () => {
    const electron = await start();
    plan('a.costplan.json');
    electron.appListeners.get('second-instance')?.({}, ['cost-desk', '--flag', 'a.costplan.json'], folder);
    expect(electron.windows[0]?.calls).toContain('cost-desk-signal opened-file');
    const event = { preventDefault: vi.fn() };
    electron.appListeners.get('open-file')?.(event, plan('b.costplan.json'));
    expect(event.preventDefault).toHaveBeenCalledOnce();
    expect(await take(electron)).toEqual({ ok: true, value: { fileName: 'a.costplan.json', text: '{}' } });
    expect(await take(electron)).toEqual({ ok: true, value: { fileName: 'b.costplan.json', text: '{}' } });
    expect(await take(electron)).toEqual({ ok: true, value: null });
  });

  it('of the first start are there when the window asks', async () => {
    const args = process.argv;
    process.argv = ['electron', '.', plan('c.costplan.json')];
    try {
      expect(await take(await start())).toMatchObject({ value: { fileName: 'c.costplan.json' } });
    } finally {
      process.argv = args;
    }
  });
});

describe('the signals of the host', () => {
  it('reach the page as events without content, and only those that are known', async () => {
    const electron = await start();
    const heard: Event[] = [];
    const page = new EventTarget();
    vi.stubGlobal('dispatchEvent', (event: Event) => page.dispatchEvent(event));
    for (const name of ['cost-desk:opened-file', 'cost-desk:about', 'cost-desk:evil']) {
      page.addEventListener(name, (event) => heard.push(event));
    }
    await import('../../../electron/host/preload.ts');
    for (const given of ['opened-file', 'evil', 'about', ['about'], null]) {
      electron.ipc.signal('cost-desk-signal', given);
    }
    vi.unstubAllGlobals();
    expect(heard.map(({ type }) => type)).toEqual(['cost-desk:opened-file', 'cost-desk:about']);
    expect(heard.every((event) => !('detail' in event))).toBe(true);
  });

  it('"About" in the menu is one', async () => {
    const { menus, windows } = await start();
    menus
      .at(-1)?.[0]
      ?.submenu.find(({ label }) => label === 'About Cost Desk')
      ?.click?.();
    expect(windows[0]?.calls.at(-1)).toBe('cost-desk-signal about');
  });
});

describe('a window whose page says that something would be lost', () => {
  const close = (electron: Awaited<ReturnType<typeof start>>) => {
    const event = { preventDefault: vi.fn() };
    electron.windows[0]?.listeners.get('will-prevent-unload')?.(event);
    return event.preventDefault.mock.calls.length > 0;
  };

  it('asks in its language, and closes only when the person says so', async () => {
    const electron = await start();
    expect(close(electron)).toBe(false);
    const english = electron.showMessageBoxSync.mock.calls[0]?.[1];
    expect(english).toMatchObject({
      message: 'Close although something is not saved?',
      buttons: ['Go back', 'Close'],
      defaultId: 0,
      cancelId: 0,
    });

    const preferences = { language: 'zh', colorScheme: 'auto', railCollapsed: false };
    await electron.ipc.invokeFrom(OWN_FRAME, 'cost-desk:savePreferences', preferences);
    electron.showMessageBoxSync.mockReturnValueOnce(1);
    expect(close(electron)).toBe(true);
    const chinese = electron.showMessageBoxSync.mock.calls[1]?.[1];
    expect(chinese).toMatchObject({ message: '仍有内容尚未存盘，确定关闭？', buttons: ['返回', '关闭'] });
  });
});

describe('a page that ends', () => {
  it('is loaded again, and what was saved is still there', async () => {
    const { ipc, windows } = await start();
    const preferences = { colorScheme: 'dark', railCollapsed: true };
    await ipc.invokeFrom(OWN_FRAME, 'cost-desk:savePreferences', preferences);
    windows[0]?.listeners.get('render-process-gone')?.({}, { reason: 'crashed', exitCode: 5 });
    expect(windows[0]?.calls.at(-1)).toBe('reload');
    expect(await ipc.invokeFrom(OWN_FRAME, 'cost-desk:readPreferences', {})).toMatchObject({ value: preferences });
  });

  it('again and again, is asked about in both languages', async () => {
    const { windows, showMessageBox } = await start();
    for (let times = 0; times < 4; times += 1) {
      windows[0]?.listeners.get('render-process-gone')?.({}, { reason: 'oom', exitCode: 5 });
    }
    const box = showMessageBox.mock.calls[0]?.[1];
    expect(box?.detail).toContain('What was saved is kept.');
    expect(box?.detail).toContain('已保存的内容均已保留');
    expect(box?.buttons).toEqual(['Load again · 重新加载', 'Quit · 退出']);
  });
});

describe('diagnostics', () => {
  it('tell which host it is and what its log says', async () => {
    const { ipc } = await start();
    const answer = await ipc.invokeFrom(OWN_FRAME, 'cost-desk:diagnostics', {});
    const { text } = (answer as { value: { text: string } }).value;
    expect(text).toMatch(/^Cost Desk 1\.2\.3, commit unknown, electron\n/);
    expect(text).toMatch(/info started host=electron version=1\.2\.3 commit=unknown platform=\w+\n/);
  });
});
