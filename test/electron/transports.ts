/** Every way from a window to the services, each as a bridge over services of its own. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { vi } from 'vitest';
import type { Bridge, HostInfo } from '../../shared/bridge.ts';
import { ok } from '../../shared/result.ts';
import { createBridgeClient } from '../../shared/services/client.ts';
import { handleBridgeCall } from '../../shared/services/handle-call.ts';
import { createServices } from '../../shared/services/index.ts';
import { createHttpBridge } from '../../renderer/state/bridge/http-bridge.ts';
import { createMemoryWorkspaces, createSmallLibrary, plainExchange } from '../shared/services/in-memory.ts';
import { signInWhole, startTestLocalWeb } from './local-web/start-local-web.ts';
import type { FakeElectron } from './fake-electron.ts';

export interface OpenTransport {
  readonly bridge: Bridge;
  readonly host: HostInfo['host'];
  /** The links that were opened, wherever this transport opens them. */
  readonly opened: readonly string[];
  readonly close: () => Promise<void>;
}

export interface Transport {
  readonly name: string;
  readonly open: () => Promise<OpenTransport>;
}

const build = { commit: 'unknown', date: '' };

function localServices(opened: string[]): Bridge {
  return createServices({
    host: { host: 'electron', version: '1.2.3', build, capabilities: { openExternal: true, notify: false } },
    workspaces: createMemoryWorkspaces(),
    exchange: plainExchange,
    fingerprint: (text) => text,
    takeOpenedFile: async () => ok(null),
    diagnostics: async () => ok({ text: 'Cost Desk' }),
    priceLists: createSmallLibrary().library,
    openExternal: async (url) => {
      opened.push(url);
      return ok(null);
    },
    notify: async () => ok(null),
  });
}

const nothingToClose = async () => undefined;

const inProcess: Transport = {
  name: 'in process',
  open: async () => {
    const opened: string[] = [];
    const services = localServices(opened);
    const bridge = createBridgeClient((operation, payload) => handleBridgeCall(services, operation, payload));
    return { bridge, host: 'electron', opened, close: nothingToClose };
  },
};

/** What any channel between processes does to messages, and no more. */
const cloning: Transport = {
  name: 'a channel that clones messages',
  open: async () => {
    const opened: string[] = [];
    const services = localServices(opened);
    const bridge = createBridgeClient(async (operation, payload) =>
      structuredClone(await handleBridgeCall(services, operation, structuredClone(payload))),
    );
    return { bridge, host: 'electron', opened, close: nothingToClose };
  },
};

/** The real preload and the real ipc.ts; only Electron between them is a fake. */
const electronIpc = (electron: FakeElectron): Transport => ({
  name: 'Electron IPC',
  open: async () => {
    electron.reset();
    vi.resetModules();
    const opened: string[] = [];
    const { registerBridge } = await import('../../electron/host/ipc.ts');
    registerBridge(localServices(opened), (operation, error) => {
      throw new Error(operation, { cause: error });
    });
    await import('../../electron/host/preload.ts');
    return { bridge: electron.exposed('costDesk') as Bridge, host: 'electron', opened, close: nothingToClose };
  },
});

/** A real server on 127.0.0.1, and the window's own client over Node's fetch, which sends what a browser would. */
const localWeb: Transport = {
  name: 'local web over HTTP',
  open: async () => {
    const folder = mkdtempSync(path.join(tmpdir(), 'cost-desk-'));
    const server = await startTestLocalWeb({ dataFolder: folder });
    const { cookie, key } = await signInWhole(server);
    const opened: string[] = [];
    const bridge = createHttpBridge({
      key: () => key,
      fetch: (input, init) =>
        fetch(new URL(input as string, server.origin), {
          ...init,
          headers: { ...(init?.headers as Record<string, string>), Cookie: cookie, Origin: server.origin },
        }),
      openTab: (url) => opened.push(url),
    });
    const close = async () => {
      await server.close();
      rmSync(folder, { recursive: true });
    };
    return { bridge, host: 'local-web', opened, close };
  },
};

export const transports = (electron: FakeElectron): readonly Transport[] => [
  inProcess,
  cloning,
  electronIpc(electron),
  localWeb,
];
