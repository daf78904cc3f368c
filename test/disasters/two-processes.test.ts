/** Two processes on one data folder: the second is refused; where the lock cannot be had, neither overwrites the other. */
import { spawn, spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { openConfStore } from '../../electron/storage/conf-store.ts';
import { createWorkspaceFile } from '../../electron/storage/workspace-file.ts';
import { EMPTY_WORKSPACE, type Workspace } from '../../shared/workspace/schema.ts';
import { randomFrom } from './random.ts';
import { PATIENCE_MS, SEED, tell, times } from './torture.ts';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'cost-desk-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

describe('local web on a folder that another process has', () => {
  it.each<[string, string, (pid: number | undefined) => RegExp[]]>([
    [
      'and that waits for its window',
      '../electron/storage/hold-folder.ts',
      (pid) => [new RegExp(`in the browser, .*process ${pid}`), new RegExp(`在浏览器中使用，进程 ${pid}`)],
    ],
    ['and that is too busy to answer', 'save-numbers.ts', () => [/but does not answer/, /但没有响应/]],
  ])('%s: ends with code 4, says so in both languages, and touches nothing', async (_what, script, words) => {
    const first = spawn(process.execPath, [path.join(import.meta.dirname, script), folder], {
      stdio: ['ignore', 'pipe', 'inherit'],
    });
    const closed = new Promise<void>((resolve) => {
      first.once('close', () => resolve());
    });
    await new Promise<void>((resolve) => {
      first.stdout.once('data', () => resolve());
    });
    const second = spawnSync(process.execPath, [path.join(import.meta.dirname, 'second-host.ts'), folder], {
      encoding: 'utf8',
      timeout: 60_000,
    });
    first.kill('SIGKILL');
    await closed;
    expect(second.status).toBe(4);
    expect(second.stdout).toBe('');
    for (const said of words(first.pid)) expect(second.stderr).toMatch(said);
    expect(readdirSync(folder)).not.toContain('cost-desk.log');
    expect(createWorkspaceFile(folder, openConfStore).load().ok).toBe(true);
  });
});

describe('two writers that no lock keeps apart', () => {
  it(
    'interleaved in any order: each edit is there, or its writer was told that it is not',
    () => {
      const random = randomFrom(SEED);
      const rounds = times(40, 1500);
      let refusals = 0;
      const writers = [0, 1].map(() => createWorkspaceFile(folder, openConfStore));
      const acknowledged: number[] = [];
      const seen = writers.map((): Workspace => EMPTY_WORKSPACE);
      for (const [index, writer] of writers.entries()) seen[index] = valueOf(writer.load());
      for (let edit = 1; edit <= rounds; edit += 1) {
        const index = random.whole(2);
        const writer = writers[index];
        if (writer === undefined) throw new Error('no writer');
        const edits = [...editsOf(seen[index] ?? EMPTY_WORKSPACE), edit];
        const mine: Workspace = { ...EMPTY_WORKSPACE, edits };
        const saved = writer.save(mine);
        if (saved.ok) {
          acknowledged.push(edit);
          seen[index] = mine;
        } else {
          expect(saved.error).toEqual({ code: 'storage-changed', detail: path.join(folder, 'workspace.json') });
          refusals += 1;
          // As a person does who is told: look at what is there now.
          seen[index] = valueOf(writer.load());
        }
        const stored = valueOf(createWorkspaceFile(folder, openConfStore).load());
        expect(editsOf(stored)).toEqual(acknowledged);
      }
      expect(refusals).toBeGreaterThan(0);
      tell(
        `two writers, ${rounds} edits in any order: ${acknowledged.length} saved and all there, ${refusals} refused`,
      );
    },
    PATIENCE_MS,
  );

  it(
    'at the same moment: what was said to be saved is there, and nothing that was refused',
    async () => {
      const milliseconds = times(2000, 15_000);
      const runs = await Promise.all(['a', 'b'].map((name) => saveAgainst(name, milliseconds)));
      const there = new Set(entriesOf(valueOf(createWorkspaceFile(folder, openConfStore).load())));
      const acknowledged = runs.flatMap((run) => run.acknowledged);
      for (const { lost, untrue, reasons, acknowledged: own } of runs) {
        expect(lost).toEqual([]);
        expect(untrue).toEqual([]);
        // Each was told what is true: somebody else saved just now.
        expect(Object.keys(reasons).filter((reason) => reason !== 'storage-changed')).toEqual([]);
        expect(own.length).toBeGreaterThan(0);
      }
      expect(acknowledged.filter((entry) => !there.has(entry))).toEqual([]);
      expect(there.size).toBe(acknowledged.length);
      expect(readdirSync(folder).filter((name) => /next|lock/.test(name))).toEqual([]);
      tell(
        `two processes without a lock, ${milliseconds} ms: ${acknowledged.length} saved and all there, ` +
          `${runs.reduce((sum, { refused }) => sum + refused, 0)} refused as changed meanwhile`,
      );
    },
    PATIENCE_MS,
  );
});

interface Run {
  readonly acknowledged: readonly string[];
  readonly refused: number;
  readonly reasons: Readonly<Record<string, number>>;
  readonly lost: readonly string[];
  readonly untrue: readonly string[];
}

function saveAgainst(name: string, milliseconds: number): Promise<Run> {
  const script = path.join(import.meta.dirname, 'save-against.ts');
  const child = spawn(process.execPath, [script, folder, name, String(milliseconds)], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  let said = '';
  child.stdout.setEncoding('utf8');
  child.stdout.on('data', (text: string) => (said += text));
  return new Promise((resolve, reject) => {
    child.once('close', (code) => {
      if (code === 0) resolve(JSON.parse(said) as Run);
      else reject(new Error(`it ended with ${code}`));
    });
  });
}

const entriesOf = (workspace: Workspace) => (workspace['entries'] ?? []) as string[];

function valueOf(loaded: ReturnType<ReturnType<typeof createWorkspaceFile>['load']>): Workspace {
  if (!loaded.ok) throw new Error(loaded.error.detail);
  return loaded.value;
}

const editsOf = (workspace: Workspace) => (workspace['edits'] ?? []) as number[];
