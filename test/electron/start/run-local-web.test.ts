/** Local web as `npm start` runs it: real processes on one data folder. */
import { type ChildProcess, spawn } from 'node:child_process';
import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { createServer } from 'node:net';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { lastPort } from '../../../electron/start/last-port.ts';
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

const portOf = ({ printed }: Run) => Number(/127\.0\.0\.1:(\d+)\/sign-in/.exec(printed())?.[1]);

it('comes back on its port, where the browser keeps what could not be saved, and says when it cannot', async () => {
  const first = run();
  await isReady(first);
  const port = portOf(first);
  await ended(first.child, 'SIGKILL');
  const again = run();
  await isReady(again);
  expect(portOf(again)).toBe(port);
  await ended(again.child, 'SIGTERM');

  const other = createServer().listen(port, '127.0.0.1');
  const moved = run();
  await isReady(moved);
  expect(portOf(moved)).not.toBe(port);
  expect(moved.printed()).toContain(`come back on port ${port} only: npm start -- --local-web --port ${port}`);
  await ended(moved.child, 'SIGTERM');
  await new Promise((resolve) => other.close(resolve));
  const back = run();
  await isReady(back);
  expect(portOf(back)).toBe(port);
});

it.each(['', 'x', '0', '70000', '-1'])('knows no last port where “%s” is written', (text) => {
  writeFileSync(path.join(folder, 'local-web-port'), text);
  expect(lastPort(folder)).toBeNull();
});

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
