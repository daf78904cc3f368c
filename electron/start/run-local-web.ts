import open from 'open';
import { builtInPriceLists } from '../../shared/catalog/built-in/index.ts';
import type { Translate } from '../../shared/i18n/index.ts';
import { createPriceListLibrary } from '../../shared/services/price-lists.ts';
import { describeAlreadyOpen } from '../already-open.ts';
import { systemClock } from '../clock.ts';
import { logUncaught, unexpectedLogged } from '../diagnostics/log-failures.ts';
import { openLog } from '../diagnostics/log.ts';
import { type LocalWeb, type LocalWebOptions, startLocalWeb } from '../local-web/server.ts';
import { claimFolder } from '../storage/instance-lock.ts';
import { canOpenBrowser } from './desktop.ts';
import { keepPort, lastPort } from './last-port.ts';
import type { StartOptions } from './options.ts';

export interface RunLocalWebOptions {
  readonly start: StartOptions;
  readonly dataFolder: string;
  readonly rendererFolder: string;
  readonly version: string;
  readonly t: Translate;
}

/** The exit code where another process has the data open; the lower ones are those of `npm start` and the commands. */
const ALREADY_OPEN = 4;

/**
 * Runs local web until it is interrupted or idle: prints its address, and opens the browser where there is one. Where
 * another process has the same data open, it says which, and this one ends without touching anything.
 */
export async function runLocalWeb({ start, t, ...options }: RunLocalWebOptions): Promise<void> {
  const since = new Date(systemClock()).toISOString();
  const claim = await claimFolder(options.dataFolder, { host: 'local-web', pid: process.pid, since });
  if (!claim.ok) {
    console.error(describeAlreadyOpen(options.dataFolder, claim.error).body);
    process.exitCode = ALREADY_OPEN;
    return;
  }
  const log = openLog(options.dataFolder);
  logUncaught(log);
  const port = start.port ?? lastPort(options.dataFolder) ?? 0;
  const server = await startOn(port, start.port === null, {
    ...options,
    priceLists: createPriceListLibrary(builtInPriceLists),
    reportUnexpected: unexpectedLogged(log),
    onIdleClose: () => {
      log.write('stopped', { why: 'idle' });
      console.log(t('host.localWebIdle'));
      void claim.value.release();
    },
  });
  const stop = async () => {
    await server.close();
    await claim.value.release();
  };
  const own = Number(new URL(server.origin).port);
  // Of a port that was taken this time, what is kept in the browser waits for the next time.
  if (port === 0 || own === port) keepPort(options.dataFolder, own);
  else console.log(t('host.localWebOtherPort', { port }));
  console.log(t('host.localWebReady', { url: server.url }));
  console.log(t('host.localWebStop'));
  if (process.stdin.isTTY) {
    console.log(t('host.localWebAgain'));
    process.stdin.on('data', () => console.log(t('host.localWebReady', { url: server.newUrl() })));
    process.stdin.unref();
  }
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.once(signal, () => void stop());
  if (!start.open || !canOpenBrowser(process.platform, process.env)) return;
  // The address is printed: a browser that does not open is no reason to stop.
  await open(server.url).catch(() => undefined);
}

/** On this port; where another program has it and nobody asked for just this one, on any that is free. */
async function startOn(port: number, orAnother: boolean, options: LocalWebOptions): Promise<LocalWeb> {
  try {
    return await startLocalWeb({ ...options, port });
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (!orAnother || port === 0 || (code !== 'EADDRINUSE' && code !== 'EACCES')) throw error;
    return startLocalWeb({ ...options, port: 0 });
  }
}
