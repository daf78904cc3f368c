/**
 * `kill -9` at any moment of any save: what was said to be saved is there, a change of two parts is there whole or not
 * at all, and the file can always be read.
 */
import { spawn } from 'node:child_process';
import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { openConfStore } from '../../electron/storage/conf-store.ts';
import { claimFolder } from '../../electron/storage/instance-lock.ts';
import { createWorkspaceFile } from '../../electron/storage/workspace-file.ts';
import { MOST_REGULAR } from '../../shared/workspace/retention.ts';
import type { Workspace } from '../../shared/workspace/schema.ts';
import { type Random, randomFrom } from './random.ts';
import { PATIENCE_MS, SEED, tell, times } from './torture.ts';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'cost-desk-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

interface Run {
  /** The last number that the process said was saved. */
  readonly acknowledged: number;
  readonly saves: number;
}

/**
 * Lets a process save numbers from `last` on, and kills it some moments after one of its first saves: a few hundred
 * microseconds to some milliseconds, which is where writing, synchronising and renaming take place.
 */
function saveUntilKilled(last: number, random: Random): Promise<Run> {
  const script = path.join(import.meta.dirname, 'save-numbers.ts');
  const child = spawn(process.execPath, [script, folder, String(last), String(last)], {
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const killAfter = random.whole(70);
  const moments = random.whole(40);
  let said = '';
  let complaints = '';
  let isDoomed = false;
  child.stdout.setEncoding('utf8');
  child.stderr.setEncoding('utf8');
  child.stdout.on('data', (text: string) => {
    said += text;
    if (isDoomed || said.split('\n').length - 1 < killAfter + 1) return;
    isDoomed = true;
    const killAt = performance.now() + moments / 4;
    while (performance.now() < killAt);
    child.kill('SIGKILL');
  });
  child.stderr.on('data', (text: string) => (complaints += text));
  return new Promise((resolve, reject) => {
    child.on('close', (_code, signal) => {
      if (signal !== 'SIGKILL') return reject(new Error(`it ended by itself: ${complaints}`));
      const numbers = said
        .split('\n')
        .slice(0, -1)
        .filter((line) => line !== 'ready')
        .map(Number);
      resolve({ acknowledged: numbers.at(-1) ?? last, saves: numbers.length });
    });
  });
}

const PLACES: Readonly<Record<string, RegExp>> = {
  folder: /^(workspace\.json(\.lock)?|workspace\.next-\d+-\w+\.json(\.tmp-\w+)?|backups|instance\.sock)$/,
  backups: /^workspace-\d{8}T\d{6}Z-[0-9a-f]{8}\.json(\.writing-[0-9a-f]{12})?$/,
};

describe('a process that is killed while it saves', () => {
  const kills = times(30, 1200);

  it(
    'has lost nothing that it said was saved, and left every file readable',
    async () => {
      const random = randomFrom(SEED);
      let number = 0;
      let saves = 0;
      let inFlight = 0;
      let leftovers = 0;
      let backups = 0;
      for (let kill = 0; kill < kills; kill += 1) {
        const run = await saveUntilKilled(number, random);
        saves += run.saves;
        leftovers += unfinished();

        const repository = createWorkspaceFile(folder, openConfStore);
        const loaded = repository.load();
        if (!loaded.ok && run.acknowledged > 0) throw new Error(`kill ${kill}: ${loaded.error.detail}`);
        const stored = loaded.ok ? numberOf(loaded.value) : 0;
        expect(stored, `kill ${kill}`).toBeGreaterThanOrEqual(run.acknowledged);
        // At most the one that it was about to say.
        expect(stored, `kill ${kill}`).toBeLessThanOrEqual(run.acknowledged + 1);
        if (stored > run.acknowledged) inFlight += 1;
        backups = expectBackupsReadable(stored, run.saves > 1 ? MOST_REGULAR : backups);
        for (const [place, known] of Object.entries(PLACES)) {
          for (const name of namesIn(place === 'folder' ? folder : path.join(folder, place))) {
            expect(name).toMatch(known);
          }
        }
        number = stored;
      }
      await expectCleaned();
      // Some kills must fall between the rename and the word, and some must leave a file half written.
      expect(saves).toBeGreaterThan(kills);
      tell(
        `killed ${kills} times during ${saves} saves: 0 lost, 0 unreadable; ${inFlight} kills after the rename and ` +
          `before the word, ${leftovers} unfinished files left behind and taken away`,
      );
      if (process.platform !== 'win32') expect(inFlight + leftovers).toBeGreaterThan(0);
    },
    PATIENCE_MS,
  );
});

/** The change that the account and the plan are from: one and the same. */
function numberOf({ accounts, plans }: Workspace): number {
  const [account = '0', plan = '0'] = [accounts?.accounts[0]?.name, plans?.plans[0]?.plan.name];
  expect(account).toBe(plan);
  return Number(account);
}

function namesIn(where: string): string[] {
  try {
    return readdirSync(where);
  } catch {
    return [];
  }
}

const isUnfinished = (name: string) =>
  name.includes('.writing-') || name.startsWith('workspace.next') || name.endsWith('.lock');

function unfinished(): number {
  return [...namesIn(folder), ...namesIn(path.join(folder, 'backups'))].filter(isUnfinished).length;
}

/**
 * Every backup is a whole document with a number of before; none is newer than what is stored. A kill between a backup
 * and the end of its save leaves one more than `before`, until the next save that makes one. Answers how many there are.
 */
function expectBackupsReadable(stored: number, before: number): number {
  const repository = createWorkspaceFile(folder, openConfStore);
  const backups = repository.backups();
  if (!backups.ok) throw new Error(backups.error.detail);
  expect(backups.value.length).toBeLessThanOrEqual(before + 1);
  for (const { id, contents } of backups.value) {
    expect(contents, id).not.toBeNull();
    const read = repository.readBackup(id);
    if (!read.ok) throw new Error(read.error.detail);
    expect(numberOf(read.value)).toBeLessThanOrEqual(stored);
  }
  return backups.value.length;
}

/** The next start takes the folder, and with it what the killed ones left. */
async function expectCleaned(): Promise<void> {
  const claim = await claimFolder(folder, { host: 'local-web', pid: process.pid, since: '2026-11-21T00:00:00.000Z' });
  expect(claim.ok).toBe(true);
  expect(unfinished()).toBe(0);
  if (claim.ok) await claim.value.release();
}
