/** Local web: the same services and the same window in a browser on this machine. */
import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { HostInfo } from '../../shared/bridge.ts';
import type { PriceListLibrary } from '../../shared/services/price-lists.ts';
import type { ReportUnexpected } from '../../shared/services/handle-call.ts';
import { fail, ok } from '../../shared/result.ts';
import { type ServiceDependencies, createServices } from '../../shared/services/index.ts';
import { type Clock, systemClock } from '../clock.ts';
import { BUILD_INFO } from '../build-info.ts';
import { withFailuresLogged } from '../diagnostics/log-failures.ts';
import { openLog } from '../diagnostics/log.ts';
import { diagnosticsReport } from '../diagnostics/report.ts';
import { logStarted } from '../diagnostics/started.ts';
import { openConfStore } from '../storage/conf-store.ts';
import { createExportFiles } from '../storage/export-file.ts';
import { fingerprint } from '../storage/fingerprint.ts';
import { createWorkspaceFile } from '../storage/workspace-file.ts';
import { createLocalWebApp } from './app.ts';
import { createServerWithTimeouts, DEFAULT_TIMEOUTS, type ServerTimeouts, serve } from './server-timeouts.ts';
import { perWindow } from './per-window.ts';
import { createSession } from './session.ts';

const ADDRESS = '127.0.0.1';
export const DEFAULT_IDLE_MS = 12 * 60 * 60 * 1000;

export interface LocalWebOptions {
  readonly dataFolder: string;
  /** The folder of the built window. */
  readonly rendererFolder: string;
  readonly priceLists: PriceListLibrary;
  readonly version: string;
  readonly reportUnexpected: ReportUnexpected;
  /** 0, the default: any free port. */
  readonly port?: number;
  /** Closes itself when no request of the session came for so long. */
  readonly idleMs?: number;
  readonly onIdleClose?: () => void;
  readonly patience?: ServerTimeouts;
  /** This computer's by default. */
  readonly clock?: Clock;
}

export interface LocalWeb {
  /** The address to open, with the one-time token. */
  readonly url: string;
  /** Another one, for who closed the window: the key went with its tab. The one before opens nothing any more. */
  readonly newUrl: () => string;
  /** `http://127.0.0.1:<port>` */
  readonly origin: string;
  readonly close: () => Promise<void>;
}

/** Starts the server on 127.0.0.1. Rejects with the system's error when the port cannot be had. */
export async function startLocalWeb(options: LocalWebOptions): Promise<LocalWeb> {
  const clock = options.clock ?? systemClock;
  const session = createSession();
  const server = createServerWithTimeouts(options.patience ?? DEFAULT_TIMEOUTS);
  await listen(server, options.port ?? 0);
  // The port is known only now, and every check of Host and Origin needs it.
  const host = `${ADDRESS}:${(server.address() as AddressInfo).port}`;
  const close = () => closeServer(server);
  const idle = idleTimer(options.idleMs ?? DEFAULT_IDLE_MS, () => {
    void close().then(options.onIdleClose);
  });
  const log = openLog(options.dataFolder, clock);
  const hostInfo: HostInfo = {
    host: 'local-web',
    version: options.version,
    build: BUILD_INFO,
    capabilities: { openExternal: true, notify: false },
  };
  const workspaces = createWorkspaceFile(options.dataFolder, openConfStore, { clock });
  const dependencies: ServiceDependencies = {
    host: hostInfo,
    workspaces,
    exchange: createExportFiles(clock),
    fingerprint,
    takeOpenedFile: async () => ok(null),
    diagnostics: async () =>
      ok({
        text: await diagnosticsReport({
          host: hostInfo,
          dataFolder: options.dataFolder,
          workspaces,
          priceLists: options.priceLists,
          log,
        }),
      }),
    priceLists: options.priceLists,
    // The person's browser is the one that opens links; it may be on the other end of an SSH tunnel.
    openExternal: async () => fail({ code: 'refused', detail: 'openExternal: the browser opens links itself' }),
    notify: async () => fail({ code: 'refused', detail: 'notify: a browser page shows its warnings itself' }),
  };
  logStarted(log, hostInfo);
  const servicesFor = perWindow(() => withFailuresLogged(createServices(dependencies), log));
  const { rendererFolder, reportUnexpected } = options;
  const app = createLocalWebApp({ servicesFor, session, rendererFolder, host, onUse: idle.restart, reportUnexpected });
  serve(server, app.fetch);
  const origin = `http://${host}`;
  const newUrl = () => `${origin}/sign-in?token=${session.issue()}`;
  return {
    origin,
    url: newUrl(),
    newUrl,
    close: () => {
      idle.stop();
      return close();
    },
  };
}

function listen(server: Server, port: number): Promise<void> {
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, ADDRESS, () => {
      server.off('error', reject);
      resolve();
    });
  });
}

function closeServer(server: Server): Promise<void> {
  return new Promise((resolve) => {
    server.close(() => resolve());
    // Browsers keep connections open; without this the close would wait for them.
    server.closeAllConnections();
  });
}

function idleTimer(ms: number, onIdle: () => void): { restart: () => void; stop: () => void } {
  let timer = setTimeout(onIdle, ms);
  return {
    restart: () => {
      clearTimeout(timer);
      timer = setTimeout(onIdle, ms);
    },
    stop: () => clearTimeout(timer),
  };
}
