import { type ChildProcess, spawn } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { hostname, tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { instanceAddresses } from '../../../electron/storage/instance-address.ts';
import { claimFolder, type InstanceLock } from '../../../electron/storage/instance-lock.ts';

const OWNER = { host: 'local-web', pid: process.pid, since: '2026-11-21T13:20:00.000Z' } as const;

let folder: string;
const locks: InstanceLock[] = [];
const children: ChildProcess[] = [];
beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'cost-desk-'));
});
afterEach(async () => {
  for (const child of children.splice(0)) await end(child, 'SIGKILL');
  for (const lock of locks.splice(0)) await lock.release();
  rmSync(folder, { recursive: true });
});

async function claim(where = folder) {
  const answer = await claimFolder(where, OWNER);
  if (answer.ok) locks.push(answer.value);
  return answer;
}

/** Starts another process on the folder, and answers what it says first. */
async function startOther(host = 'local-web'): Promise<{ child: ChildProcess; says: string }> {
  const child = spawn(process.execPath, [path.join(import.meta.dirname, 'hold-folder.ts'), folder, host], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  children.push(child);
  const says = await new Promise<string>((resolve) => {
    child.stdout.once('data', (chunk: Buffer) => resolve(chunk.toString().trim()));
  });
  return { child, says };
}

function end(child: ChildProcess, signal: NodeJS.Signals): Promise<void> {
  return new Promise((resolve) => {
    if (child.exitCode !== null || child.signalCode !== null) return resolve();
    child.once('exit', () => resolve());
    child.kill(signal);
  });
}

describe('a data folder', () => {
  it('has one process, and the next one reads which', async () => {
    const { child, says } = await startOther('electron');
    expect(says).toBe('claimed');
    expect(await claim()).toEqual({ ok: false, error: { ...OWNER, host: 'electron', pid: child.pid } });
  });

  it('refuses another process of the other host', async () => {
    expect((await claim()).ok).toBe(true);
    expect((await startOther('electron')).says).toBe(`refused ${process.pid}`);
  });

  it('is free after its process ended, and after it was killed', async () => {
    for (const signal of ['SIGTERM', 'SIGKILL'] as const) {
      const { child, says } = await startOther();
      expect(says).toBe('claimed');
      await end(child, signal);
    }
    expect((await claim()).ok).toBe(true);
  });

  it('is free after it was given back', async () => {
    const first = await claim();
    expect((await claim()).ok).toBe(false);
    if (first.ok) await first.value.release();
    expect((await claim()).ok).toBe(true);
  });

  it('is not taken from a process that has stopped answering', async () => {
    const { child } = await startOther();
    child.kill('SIGSTOP');
    expect(await claim()).toEqual({ ok: false, error: null });
    child.kill('SIGCONT');
  });

  it('has one process also when many start at once over what a killed one left', async () => {
    const { child } = await startOther();
    await end(child, 'SIGKILL');
    const claims = await Promise.all(Array.from({ length: 8 }, async () => claim()));
    expect(claims.filter(({ ok }) => ok)).toHaveLength(1);
    expect((await startOther()).says).toBe(`refused ${process.pid}`);
  });

  it('is made where there is none yet', async () => {
    const deep = path.join(folder, 'new', 'Cost Desk');
    expect((await claim(deep)).ok).toBe(true);
    expect((await claim(deep)).ok).toBe(false);
  });

  it('is one folder also by another name', async () => {
    expect((await claim()).ok).toBe(true);
    expect((await claim(path.join(folder, '..', path.basename(folder), '.'))).ok).toBe(false);
  });
});

describe.skipIf(process.platform === 'win32')('where a socket cannot lie in the folder', () => {
  it('is claimed through the folder for temporary files when its name is too long', async () => {
    const long = path.join(folder, 'x'.repeat(120));
    expect((await claim(long)).ok).toBe(true);
    expect(readdirSync(long)).toEqual([]);
    expect((await claim(long)).ok).toBe(false);
    expect((await claim(path.join(folder, 'y'.repeat(120)))).ok).toBe(true);
  });

  it('is claimed so when something else has the name, which stays', async () => {
    writeFileSync(path.join(folder, 'instance.sock'), 'no socket');
    expect((await claim()).ok).toBe(true);
    expect((await claim()).ok).toBe(false);
    expect(readFileSync(path.join(folder, 'instance.sock'), 'utf8')).toBe('no socket');
  });

  it('is refused when somebody else listens there and talks nonsense', async () => {
    const stranger = createServer((socket) => socket.end('{"pid": "<script>"}'));
    await new Promise<void>((resolve) => {
      stranger.listen(path.join(folder, 'instance.sock'), resolve);
    });
    expect(await claim()).toEqual({ ok: false, error: null });
    stranger.close();
  });
});

describe('what a killed write left', () => {
  it('is taken away by the next process, and nothing else', async () => {
    const staying = [
      'workspace.json',
      'workspace.unreadable-0123456789abcdef.json',
      'notes.tmp',
      // That process still runs: somebody deleted its lock, not its work.
      `workspace.next-${process.ppid}-0123456789ab.json`,
    ];
    const left = [
      'workspace.next-9999999-0123456789ab.json',
      'workspace.next-9999999-0123456789ab.json.tmp-1234567890abcdef',
      'workspace.json.lock.0123abcd',
      'workspace.next.json',
      'workspace.next.json.tmp-1234567890abcdef',
      'workspace.json.tmp-1234567890abcdef',
      'workspace.unreadable-0123456789abcdef.json.writing-0123456789ab',
    ];
    const backups = path.join(folder, 'backups');
    mkdirSync(backups);
    for (const name of [...staying, ...left]) writeFileSync(path.join(folder, name), '');
    writeFileSync(path.join(folder, 'workspace.json.lock'), `${hostname()} 9999999 0123456789abcdef`);
    const backup = 'workspace-20261121T132045Z-00000000.json';
    writeFileSync(path.join(backups, backup), '');
    writeFileSync(path.join(backups, `${backup}.writing-0123456789ab`), '');
    await claim();
    expect(readdirSync(folder).toSorted()).toEqual(['backups', 'instance.sock', ...staying].toSorted());
    expect(readdirSync(backups)).toEqual([backup]);
  });

  it('stays while another process has the folder', async () => {
    await startOther();
    writeFileSync(path.join(folder, 'workspace.next.json'), '');
    await claim();
    expect(readdirSync(folder)).toContain('workspace.next.json');
  });
});

describe('the address', () => {
  it.each([
    ['C:\\Users\\Li\\Cost Desk', 'c:\\users\\LI\\Cost Desk', true],
    ['C:\\Users\\Li\\Cost Desk', 'C:\\Users\\Wang\\Cost Desk', false],
  ])('on Windows, of %s and %s: the same is %s', (one, other, same) => {
    const options = { platform: 'win32', temporary: 'C:\\Temp' } as const;
    const [left] = instanceAddresses(one, options);
    expect(left).toMatch(/^\\\\\.\\pipe\\cost-desk-[0-9a-f]{16}$/);
    expect(left === instanceAddresses(other, options)[0]).toBe(same);
  });

  it('on macOS fits into what its sockets may be called', () => {
    const home = `/Users/${'li'.repeat(40)}/Library/Application Support/Cost Desk`;
    const temporary = `/var/folders/zz/${'z'.repeat(30)}/T`;
    const addresses = instanceAddresses(home, { platform: 'darwin', temporary });
    expect(addresses).toEqual([expect.stringMatching(/^\/var\/folders\/.*cost-desk-[0-9a-f]{16}\.sock$/)]);
  });
});
