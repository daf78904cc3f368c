/** Local web as `npm start` runs it: real processes on one data folder. */
import { type ChildProcess, spawn } from 'node:child_process';
import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { WINDOW_FIXTURE } from '../local-web/start-local-web.ts';

let folder: string;
const children: ChildProcess[] = [];
beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'cost-desk-'));
});
afterEach(async () => {
  for (const child of children.splice(0)) await ended(child, 'SIGKILL');
  rmSync(folder, { recursive: true });
});

interface Run {
  readonly child: ChildProcess;
  /** What it has printed so far, also as errors. */
  readonly printed: () => string;
}

function run(): Run {
  const child = spawn(process.execPath, [path.join(import.meta.dirname, 'serve-folder.ts'), folder, WINDOW_FIXTURE]);
  children.push(child);
  let text = '';
  child.stdout.on('data', (chunk: Buffer) => (text += chunk.toString()));
  child.stderr.on('data', (chunk: Buffer) => (text += chunk.toString()));
  return { child, printed: () => text };
}

async function isReady({ child, printed }: Run): Promise<void> {
  await expect.poll(printed, { timeout: 30_000 }).toContain('/sign-in?token=');
  expect(child.exitCode).toBeNull();
}

/** Its exit code. */
function ended(child: ChildProcess, signal?: NodeJS.Signals): Promise<number | null> {
  return new Promise((resolve) => {
    if (child.exitCode !== null || child.signalCode !== null) return resolve(child.exitCode);
    child.once('close', resolve);
    if (signal) child.kill(signal);
  });
}

it('refuses a second one on the same data, in both languages, and takes over when the first was killed', async () => {
  const first = run();
  await isReady(first);

  const second = run();
  expect(await ended(second.child)).toBe(4);
  expect(second.printed()).toContain(`Cost Desk already uses this data (${folder}): in the browser`);
  expect(second.printed()).toContain(`云账助手正在使用这些数据（${folder}）`);
  expect(second.printed()).toContain(`${first.child.pid}`);
  expect(second.printed()).not.toContain('token=');

  await ended(first.child, 'SIGKILL');
  const third = run();
  await isReady(third);
  expect(await ended(third.child, 'SIGTERM')).toBe(0);
  expect(readdirSync(folder)).not.toContain('instance.sock');
});
