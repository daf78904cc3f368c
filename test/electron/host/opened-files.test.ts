/** Plan files that are opened from the desktop. */
import { mkdirSync, mkdtempSync, rmSync, truncateSync, writeFileSync } from 'node:fs';
import { spawnSync } from 'node:child_process';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { openLog } from '../../../electron/diagnostics/log.ts';
import { createOpenedFiles, MOST_PLAN_BYTES, planPaths } from '../../../electron/host/opened-files.ts';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'cost-desk-opened-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

const file = (name: string, content: string | Buffer) => {
  writeFileSync(path.join(folder, name), content);
  return name;
};
const opened = () => createOpenedFiles(openLog(folder));

describe('the arguments of a start', () => {
  it('are plan files by their ending, from where the start was made', () => {
    const args = ['--flag', '-x.costplan.json', '.', '2027.costplan.json', 'A.CostPlan.JSON', 'notes.json', 'costplan'];
    expect(planPaths(args, folder)).toEqual([
      path.join(folder, '2027.costplan.json'),
      path.join(folder, 'A.CostPlan.JSON'),
    ]);
  });
});

describe('an opened file', () => {
  it('is handed over once, by its name without a folder', async () => {
    const files = opened();
    expect(files.add([file('二〇二七.costplan.json', '{"a":1}')], folder)).toBe(true);
    expect(await files.take()).toEqual({ ok: true, value: { fileName: '二〇二七.costplan.json', text: '{"a":1}' } });
    expect(await files.take()).toEqual({ ok: true, value: null });
  });

  it('is not looked at when it is no plan file', async () => {
    const files = opened();
    expect(files.add([file('passwords.txt', 'secret'), '/etc/passwd'], folder)).toBe(false);
    expect(await files.take()).toEqual({ ok: true, value: null });
  });

  it('loses its byte-order mark', async () => {
    const files = opened();
    files.add([file('a.costplan.json', '\uFEFF{}')], folder);
    expect(await files.take()).toMatchObject({ value: { text: '{}' } });
  });

  it.each([
    ['is not there', () => 'gone.costplan.json', 'gone.costplan.json (ENOENT)'],
    [
      'is a folder',
      () => {
        mkdirSync(path.join(folder, 'a.costplan.json'));
        return 'a.costplan.json';
      },
      /^a\.costplan\.json( \((EISDIR|EPERM)\))?$/,
    ],
    ['is no text', () => file('b.costplan.json', Buffer.from([0xff, 0xfe, 0x41])), 'b.costplan.json', 'not-utf8'],
    [
      'is too large',
      () => {
        file('c.costplan.json', '');
        truncateSync(path.join(folder, 'c.costplan.json'), MOST_PLAN_BYTES + 1);
        return 'c.costplan.json';
      },
      /^c\.costplan\.json \([\d.]+ MB > [\d.]+ MB\)$/,
      'file-too-large',
    ],
  ])('that %s is refused with its name and the reason', async (_what, make, detail, code = 'file-not-opened') => {
    const files = opened();
    expect(files.add([make()], folder)).toBe(true);
    const expected = typeof detail === 'string' ? detail : expect.stringMatching(detail);
    expect(await files.take()).toEqual({ ok: false, error: { code, detail: expected } });
  });

  it.skipIf(process.platform === 'win32')('that is a pipe does not keep the program waiting', async () => {
    const made = spawnSync('mkfifo', [path.join(folder, 'pipe.costplan.json')]);
    expect(made.status).toBe(0);
    const files = opened();
    files.add(['pipe.costplan.json'], folder);
    expect(await files.take()).toMatchObject({ error: { detail: 'pipe.costplan.json' } });
  });

  it('is one of twenty at most that wait', async () => {
    const files = opened();
    files.add(
      Array.from({ length: 30 }, (_, index) => file(`${index}.costplan.json`, '{}')),
      folder,
    );
    for (let taken = 0; taken < 20; taken += 1) expect(await files.take()).toMatchObject({ value: { text: '{}' } });
    expect(await files.take()).toEqual({ ok: true, value: null });
  });
});
