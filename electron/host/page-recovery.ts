/** What becomes of the window when its page ends or falls silent: the page is loaded again, what is stored is kept. */
import type { BrowserWindow, RenderProcessGoneDetails } from 'electron';
import { systemClock } from '../clock.ts';
import type { LogFacts } from '../diagnostics/events.ts';
import type { Log } from '../diagnostics/log.ts';

const MOST_RELOADS = 3;
const WITHIN_MS = 5 * 60_000;
/** A page that computes is silent for a while; only one that stays so is ended. */
const PATIENCE_MS = 30_000;

export interface RecoveryOptions {
  readonly log: Log;
  /** Asks the person, once the page did not stay: true to try again, false to quit. */
  readonly askToRetry: () => Promise<boolean>;
  readonly quit: () => void;
  /** Milliseconds since 1970. */
  readonly now?: () => number;
}

/** Whether a page that was loaded again at these times may be once more, without asking anybody. */
export function mayReload(reloads: readonly number[], now: number): boolean {
  return recent(reloads, now).length < MOST_RELOADS;
}

/** Watches one window for as long as it lives. */
export function recoverPage(window: BrowserWindow, options: RecoveryOptions): void {
  const { log, now = systemClock } = options;
  let reloads: readonly number[] = [];
  const reload = () => {
    reloads = [...recent(reloads, now()), now()];
    log.write('page-reloaded', { times: reloads.length });
    window.webContents.reload();
  };
  window.webContents.on('render-process-gone', (_event, { reason, exitCode }) => {
    // The page of a window that was closed ends cleanly.
    if (reason === 'clean-exit' || window.isDestroyed()) return;
    log.write('page-gone', { reason: knownReason(reason), exit: exitCode });
    if (mayReload(reloads, now())) return reload();
    log.write('page-given-up', {});
    void options.askToRetry().then((again) => {
      reloads = [];
      return again ? reload() : options.quit();
    });
    return undefined;
  });
  endWhenSilent(window, log, now);
}

/** A page that does not answer cannot load itself again: its process is ended, and that brings it back. */
function endWhenSilent(window: BrowserWindow, log: Log, now: () => number): void {
  let silent: { readonly since: number; readonly timer: NodeJS.Timeout } | null = null;
  window.on('unresponsive', () => {
    log.write('page-silent', {});
    if (silent !== null) return;
    const end = () => {
      silent = null;
      if (!window.isDestroyed()) window.webContents.forcefullyCrashRenderer();
    };
    silent = { since: now(), timer: setTimeout(end, PATIENCE_MS) };
  });
  const forget = () => {
    if (silent !== null) clearTimeout(silent.timer);
    silent = null;
  };
  window.on('responsive', () => {
    if (silent !== null) log.write('page-answers', { ms: now() - silent.since });
    forget();
  });
  window.on('closed', forget);
}

const recent = (reloads: readonly number[], now: number) =>
  // A clock that was set back leaves times that lie ahead: they count as recent.
  reloads.filter((time) => now - time < WITHIN_MS);

type GoneReason = LogFacts<'page-gone'>['reason'];

function knownReason(reason: RenderProcessGoneDetails['reason']): GoneReason {
  return reason === 'clean-exit' ? 'other' : reason;
}
