/** What a build was made from. The same commit gives the same stamp, on whatever day it is built. */
import { spawnSync } from 'node:child_process';
import type { BuildInfo } from '../../shared/bridge.ts';

const COMMIT_LENGTH = 12;

/** Reads the commit from git in `root`, and its day; `SOURCE_DATE_EPOCH` (seconds since 1970) replaces the day. */
export function buildStamp(root: string, env: Readonly<Record<string, string | undefined>>): BuildInfo {
  const [hash, seconds] = git(root, 'log', '-1', '--format=%H %ct')?.split(' ') ?? [];
  const changed = git(root, 'status', '--porcelain', '--untracked-files=no') !== '';
  const commit = hash === undefined ? 'unknown' : `${hash.slice(0, COMMIT_LENGTH)}${changed ? '+' : ''}`;
  return { commit, date: dayOf(env['SOURCE_DATE_EPOCH'] || seconds) };
}

/** In UTC, so that the zone of the machine makes no difference. */
function dayOf(seconds: string | undefined): string {
  if (seconds === undefined || !/^\d{1,11}$/.test(seconds)) return '';
  return new Date(Number(seconds) * 1000).toISOString().slice(0, 10);
}

/** Null outside a repository, or without git. */
function git(root: string, ...args: readonly string[]): string | null {
  const { status, stdout } = spawnSync('git', args, { cwd: root, encoding: 'utf8' });
  return status === 0 ? stdout.trim() : null;
}
