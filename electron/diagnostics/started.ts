import type { HostInfo } from '../../shared/bridge.ts';
import type { Log } from './log.ts';

const PLATFORMS = ['linux', 'darwin', 'win32'] as const;

/** Notes that a host started, and what it is. */
export function logStarted(log: Log, { host, version, build }: HostInfo): void {
  const platform = PLATFORMS.find((name) => name === process.platform) ?? 'other';
  log.write('started', { host, version, commit: build.commit, platform });
}
