/** What a build says that it was made from. */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { buildStamp } from '../../../electron/build/build-stamp.ts';

let folder: string;
const git = (...args: string[]) => {
  const who = { NAME: 'a', EMAIL: 'a@example.org', DATE: '2026-11-20T23:30:00-0500' };
  const env = Object.entries(who).flatMap(([key, value]) => [
    [`GIT_AUTHOR_${key}`, value],
    [`GIT_COMMITTER_${key}`, value],
  ]);
  const done = spawnSync('git', args, {
    cwd: folder,
    encoding: 'utf8',
    env: { ...process.env, ...Object.fromEntries(env) },
  });
  if (done.status !== 0) throw new Error(done.stderr);
  return done.stdout.trim();
};

beforeAll(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'cost-desk-stamp-'));
});
afterAll(() => rmSync(folder, { recursive: true }));

describe('the stamp of a build', () => {
  it('knows nothing outside a repository', () => {
    const env = { GIT_CEILING_DIRECTORIES: path.dirname(folder) };
    expect(buildStamp(folder, env)).toEqual({ commit: 'unknown', date: '' });
  });

  it('is the commit and its day in UTC, marked where the sources are not those of the commit', () => {
    git('init', '-q');
    writeFileSync(path.join(folder, 'a.txt'), 'one');
    git('add', 'a.txt');
    git('commit', '-q', '-m', 'one');
    const commit = git('rev-parse', 'HEAD').slice(0, 12);
    expect(buildStamp(folder, {})).toEqual({ commit, date: '2026-11-21' });
    expect(buildStamp(folder, { SOURCE_DATE_EPOCH: '0' })).toEqual({ commit, date: '1970-01-01' });
    writeFileSync(path.join(folder, 'a.txt'), 'two');
    expect(buildStamp(folder, {})).toEqual({ commit: `${commit}+`, date: '2026-11-21' });
  });
});
