/** The Electron host's rules, against the parts of Electron they are handed to. */
import path from 'node:path';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import type { Session, WebContents } from 'electron';
import { BRIDGE_OPERATIONS, type Bridge } from '../../shared/bridge.ts';
import { createTranslator } from '../../shared/i18n/index.ts';
import { registerBridge } from '../../electron/host/ipc.ts';
import { menuTemplate } from '../../electron/host/menu.ts';
import { answerAppRequest } from '../../electron/host/protocol.ts';
import { hardenContents, hardenSession, isAppUrl, isTrustedFrame } from '../../electron/host/security.ts';
import { OWN_FRAME } from './fake-electron.ts';

const electron = await vi.hoisted(async () => (await import('./fake-electron.ts')).createFakeElectron());
vi.mock('electron', () => ({ ...electron.module, protocol: {} }));

const WINDOW = path.join(import.meta.dirname, '..', 'fixtures', 'window');

describe('isAppUrl', () => {
  it.each(['app://cost-desk/', 'app://cost-desk/index.html', 'app://cost-desk/#/prices', 'APP://cost-desk/'])(
    '%s is the window',
    (url) => expect(isAppUrl(url)).toBe(true),
  );

  it.each([
    'app://cost-desk.evil.example/',
    'app://evil/',
    'app://cost-desk@evil/',
    'app://evil@cost-desk/',
    'app://cost-desk:80/',
    'app:cost-desk',
    'app:///cost-desk/',
    'application://cost-desk/',
    'https://cost-desk/',
    'file:///app://cost-desk/',
    'about:blank',
    'cost-desk',
    '',
  ])('%s is not', (url) => expect(isAppUrl(url)).toBe(false));
});

describe('IPC', () => {
  const hostInfo = vi.fn();
  beforeEach(() => {
    electron.reset();
    hostInfo.mockReset();
    registerBridge({ hostInfo } as unknown as Bridge, () => undefined);
  });

  it('has one channel per operation and no other', () => {
    expect(electron.channels()).toEqual(BRIDGE_OPERATIONS.map((operation) => `cost-desk:${operation}`));
  });

  it.each([
    ['a page of another site', { url: 'https://evil.example/', parent: null }],
    ['an empty page', { url: 'about:blank', parent: null }],
    ['a frame inside the window', { url: 'app://cost-desk/', parent: OWN_FRAME }],
    ['a frame that is gone', null],
  ])('refuses %s before the services hear of it', async (_who, frame) => {
    expect(isTrustedFrame(frame as never)).toBe(false);
    expect(await electron.invokeFrom(frame, 'cost-desk:hostInfo', {})).toMatchObject({
      ok: false,
      error: { code: 'refused' },
    });
    expect(hostInfo).not.toHaveBeenCalled();
  });

  it('shows the window the bridge and nothing else', async () => {
    vi.resetModules();
    await import('../../electron/host/preload.ts');
    expect(electron.exposedNames()).toEqual(['costDesk']);
  });
});

describe('app://', () => {
  it('serves the window with a policy that allows no connection at all', async () => {
    const answer = await answerAppRequest(WINDOW, 'GET', 'app://cost-desk/');
    const policy = answer.headers.get('Content-Security-Policy') ?? '';
    const nonce = /'nonce-([^']+)'/.exec(policy)?.[1] ?? 'no nonce';
    expect(policy).toContain("connect-src 'none'");
    expect(await answer.text()).toContain(`<meta name="csp-nonce" content="${nonce}" />`);
  });

  it.each([
    ['GET', 'app://evil/index.html', 403],
    ['POST', 'app://cost-desk/index.html', 405],
    ['GET', 'app://cost-desk/..%2fworkspaces%2fv1.json', 404],
    ['GET', 'app://cost-desk/../workspaces/v1.json', 404],
  ])('answers %s %s with %i', async (method, url, status) => {
    expect((await answerAppRequest(WINDOW, method, url)).status).toBe(status);
  });
});

describe('the session', () => {
  type Handler = (...args: unknown[]) => unknown;
  const handlers = new Map<string, Handler>();
  let blocked: readonly string[] = [];
  const remember = (name: string) => (handler: Handler) => handlers.set(name, handler);
  hardenSession({
    setPermissionRequestHandler: remember('request'),
    setPermissionCheckHandler: remember('check'),
    setDevicePermissionHandler: remember('device'),
    webRequest: {
      onBeforeRequest: (filter: { urls: string[] }, handler: Handler) => {
        blocked = filter.urls;
        handlers.set('network', handler);
      },
    },
  } as unknown as Session);

  it.each([
    ['clipboard-sanitized-write', 'app://cost-desk', true],
    ['clipboard-sanitized-write', 'https://cost-desk', false],
    ['clipboard-sanitized-write', 'app://evil', false],
    ['clipboard-read', 'app://cost-desk', false],
    ['geolocation', 'app://cost-desk', false],
    ['notifications', 'app://cost-desk', false],
  ])('decides on %s for %s: %s', (permission, origin, granted) => {
    const decide = vi.fn();
    handlers.get('request')?.({}, permission, decide, { requestingUrl: `${origin}/index.html` });
    expect(decide).toHaveBeenCalledExactlyOnceWith(granted);
    expect(handlers.get('check')?.({}, permission, origin)).toBe(granted);
    expect(handlers.get('device')?.()).toBe(false);
  });

  it('lets nothing out to a network', () => {
    expect(blocked).toEqual(expect.arrayContaining(['http://*/*', 'https://*/*', 'ws://*/*', 'wss://*/*']));
    const decide = vi.fn();
    handlers.get('network')?.({}, decide);
    expect(decide).toHaveBeenCalledExactlyOnceWith({ cancel: true });
  });
});

describe('the contents', () => {
  const listeners = new Map<string, (event: { preventDefault: () => void }) => void>();
  const openHandlers: (() => unknown)[] = [];
  hardenContents({
    on: listeners.set.bind(listeners),
    setWindowOpenHandler: (handler: () => unknown) => openHandlers.push(handler),
  } as unknown as WebContents);

  it.each(['will-navigate', 'will-frame-navigate', 'will-redirect', 'will-attach-webview'])('refuse %s', (event) => {
    const preventDefault = vi.fn();
    listeners.get(event)?.({ preventDefault });
    expect(preventDefault).toHaveBeenCalledOnce();
  });

  it('open no second window', () => {
    expect(openHandlers.map((decide) => decide())).toEqual([{ action: 'deny' }]);
  });
});

const roles = (platform: NodeJS.Platform, developerTools: boolean) =>
  menuTemplate({ t: createTranslator('en'), platform, developerTools, onAbout: () => undefined }).flatMap(
    ({ submenu }) => (submenu as { role?: string }[]).flatMap(({ role }) => role ?? []),
  );

describe('the menu', () => {
  it('has developer tools in development only', () => {
    expect(roles('linux', true)).toContain('toggleDevTools');
    expect(roles('linux', false)).not.toContain('toggleDevTools');
  });

  it.each(['linux', 'win32', 'darwin'] as const)('never reloads the page, and edits and quits on %s', (platform) => {
    expect(roles(platform, true)).toEqual(expect.arrayContaining(['undo', 'redo', 'cut', 'copy', 'paste', 'quit']));
    expect(roles(platform, true)).not.toContain('reload');
  });

  it('speaks the language of the window', () => {
    const labels = menuTemplate({
      t: createTranslator('zh'),
      platform: 'linux',
      developerTools: false,
      onAbout: () => undefined,
    });
    expect(labels.map(({ label }) => label)).toEqual(['云账助手', '编辑', '显示', '窗口']);
  });
});
