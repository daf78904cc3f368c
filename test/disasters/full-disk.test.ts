/** A disk that is full, a folder that may not be written, a medium that became read-only: the old document stays. */
import {
  chmodSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { describeAlreadyOpen } from '../../electron/already-open.ts';
import { openConfStore } from '../../electron/storage/conf-store.ts';
import { claimFolder } from '../../electron/storage/instance-lock.ts';
import { createWorkspaceFile } from '../../electron/storage/workspace-file.ts';
import { createTranslator } from '../../shared/i18n/index.ts';
import type { Result } from '../../shared/result.ts';
import { EMPTY_WORKSPACE, type Workspace } from '../../shared/workspace/schema.ts';
import { isRoot, loudly, smallDisk } from './machine.ts';
import { randomFrom } from './random.ts';
import { PATIENCE_MS, SEED, tell, times } from './torture.ts';

const KILOBYTE = 1024;
const DISK = 256;

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'cost-desk-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

const sized = (number: number, kilobytes: number): Workspace => ({
  ...EMPTY_WORKSPACE,
  number,
  padding: 'x'.repeat(kilobytes * KILOBYTE),
});

/** The words in both languages; fails unless it is refused as unwritable. */
function wordsOf(answer: Result<unknown>): { readonly en: string; readonly zh: string } {
  if (answer.ok) throw new Error('it was written');
  const { code, detail } = answer.error;
  expect(code).toBe('storage-unwritable');
  return {
    en: createTranslator('en')(`error.code.${code}`, { detail }),
    zh: createTranslator('zh')(`error.code.${code}`, { detail }),
  };
}

function numberIn(where: string): unknown {
  const loaded = createWorkspaceFile(where, openConfStore).load();
  if (!loaded.ok) throw new Error(loaded.error.detail);
  return loaded.value['number'];
}

describe('a disk that is full', () => {
  const where = () => path.join(folder, 'disk');

  it('says so, keeps the old document, and saves again when there is room', ({ skip }) => {
    const disk = smallDisk(where(), DISK) ?? loudly(skip, 'no small disk can be mounted to be filled up');
    try {
      const repository = createWorkspaceFile(where(), openConfStore);
      expect(repository.save(sized(1, 20))).toEqual({ ok: true, value: null });
      const before = readFileSync(path.join(where(), 'workspace.json'));
      const { en, zh } = wordsOf(repository.save(sized(2, DISK)));
      expect(en).toContain(`The data cannot be written: ${path.join(where(), 'workspace.json')}: `);
      expect(zh).toContain(`无法写入数据：${path.join(where(), 'workspace.json')}: `);
      expect(en).toMatch(/ENOSPC|the disk, which may be full/);
      expect(readFileSync(path.join(where(), 'workspace.json')).equals(before)).toBe(true);
      expect(numberIn(where())).toBe(1);
      expect(readdirSync(where()).filter((name) => name.includes('next'))).toEqual([]);
      expect(repository.save(sized(3, 20))).toEqual({ ok: true, value: null });
      expect(numberIn(where())).toBe(3);
    } finally {
      disk.remove();
    }
  });

  it(
    'at any number of bytes: a save is there whole, or the one before it is',
    ({ skip }) => {
      const disk = smallDisk(where(), DISK) ?? loudly(skip, 'no small disk can be mounted to be filled up');
      try {
        const random = randomFrom(SEED);
        const filler = path.join(where(), 'somebody-elses-file');
        let last = 0;
        let refused = 0;
        const saves = times(60, 2000);
        createWorkspaceFile(where(), openConfStore).save(sized(0, 1));
        for (let number = 1; number <= saves; number += 1) {
          rmSync(filler, { force: true });
          // Uses up most of the disk; then the save meets its end anywhere: in the backup, the staged file, or not at all.
          fillUp(filler, random.whole(DISK * KILOBYTE));
          const answer = createWorkspaceFile(where(), openConfStore).save(sized(number, random.whole(60)));
          if (answer.ok) last = number;
          else refused += 1;
          expect(numberIn(where()), `save ${number}`).toBe(last);
          const backups = createWorkspaceFile(where(), openConfStore).backups();
          if (!backups.ok) throw new Error(backups.error.detail);
          for (const { id, contents } of backups.value) expect(contents, id).not.toBeNull();
          if (existsSync(path.join(where(), 'backups'))) rmSync(path.join(where(), 'backups'), { recursive: true });
        }
        expect(refused).toBeGreaterThan(0);
        expect(refused).toBeLessThan(saves);
        tell(
          `a disk filled up to ${saves} different marks: ${saves - refused} saved, ${refused} refused, 0 lost, 0 half written`,
        );
      } finally {
        disk.remove();
      }
    },
    PATIENCE_MS,
  );

  it('during a restore: nothing is replaced without a backup that can undo it', ({ skip }) => {
    const disk = smallDisk(where(), DISK) ?? loudly(skip, 'no small disk can be mounted to be filled up');
    try {
      const repository = createWorkspaceFile(where(), openConfStore);
      repository.save(sized(1, 60));
      fillUp(path.join(where(), 'filler'), 150 * KILOBYTE);
      const { en } = wordsOf(repository.replace(sized(2, 1), 'before-restore'));
      expect(en).toMatch(/ENOSPC/);
      expect(numberIn(where())).toBe(1);
      expect(repository.backups()).toEqual({ ok: true, value: [] });
    } finally {
      disk.remove();
    }
  });
});

function fillUp(file: string, bytes: number): void {
  try {
    writeFileSync(file, Buffer.alloc(bytes));
  } catch {
    // As full as it gets.
  }
}

describe('a medium that became read-only', () => {
  it('says so, keeps the document readable, and saves again afterwards', ({ skip }) => {
    const where = path.join(folder, 'disk');
    const disk = smallDisk(where, DISK) ?? loudly(skip, 'no disk can be mounted to be made read-only');
    try {
      const repository = createWorkspaceFile(where, openConfStore);
      repository.save(sized(1, 1));
      disk.readOnly(true);
      const { en, zh } = wordsOf(repository.save(sized(2, 1)));
      expect(en).toMatch(/EROFS/);
      expect(zh).toMatch(/^无法写入数据：.*EROFS/);
      expect(numberIn(where)).toBe(1);
      wordsOf(repository.replace(sized(2, 1), 'before-import'));
      expect(repository.state()).toEqual({ status: 'good' });
      disk.readOnly(false);
      expect(repository.save(sized(3, 1))).toEqual({ ok: true, value: null });
      expect(numberIn(where)).toBe(3);
    } finally {
      disk.remove();
    }
  });

  it('a lock that a killed process left there is named as such, with what to do', async ({ skip }) => {
    const where = path.join(folder, 'disk');
    const disk = smallDisk(where, DISK) ?? loudly(skip, 'no disk can be mounted to be made read-only');
    try {
      const holder = spawn(
        process.execPath,
        [path.join(import.meta.dirname, '..', 'electron', 'storage', 'hold-folder.ts'), where],
        { stdio: ['ignore', 'pipe', 'inherit'] },
      );
      await once(holder.stdout, 'data');
      holder.kill('SIGKILL');
      await once(holder, 'close');
      disk.readOnly(true);
      const owner = { host: 'local-web', pid: process.pid, since: '2026-11-21T00:00:00.000Z' } as const;
      const claim = await claimFolder(where, owner);
      const lock = path.join(where, 'instance.sock');
      expect(claim).toEqual({ ok: false, error: { lock } });
      if (claim.ok) throw new Error('it was claimed');
      const { title, body } = describeAlreadyOpen(where, claim.error);
      expect(title).toContain('cannot use its folder');
      expect(body).toContain(`this account may not remove it: ${lock}`);
      expect(body).toContain(`make the folder ${where} writable for this account, or delete that file`);
      expect(body).toContain(`请将文件夹 ${where} 设为当前账户可写，或删除该文件`);
      expect(body).not.toMatch(/restart the computer|already uses/);
      disk.readOnly(false);
      const again = await claimFolder(where, owner);
      expect(again.ok).toBe(true);
      if (again.ok) await again.value.release();
    } finally {
      disk.remove();
    }
  });

  it('a damaged document there is refused with words that say that no copy could be made', ({ skip }) => {
    const where = path.join(folder, 'disk');
    const disk = smallDisk(where, DISK) ?? loudly(skip, 'no disk can be mounted to be made read-only');
    try {
      writeFileSync(path.join(where, 'workspace.json'), '{"workspace": {"sche');
      disk.readOnly(true);
      const loaded = createWorkspaceFile(where, openConfStore).load();
      expect(loaded).toMatchObject({
        ok: false,
        error: {
          code: 'storage-unreadable',
          detail: expect.stringContaining('The file was left as it is; it could not be copied'),
        },
      });
    } finally {
      disk.remove();
    }
  });
});

describe.skipIf(process.platform === 'win32')('a folder without permission', () => {
  it('says so, and saves again when it is given', ({ skip }) => {
    if (isRoot()) loudly(skip, 'runs as root, who may write everywhere; a read-only disk is tested instead');
    const repository = createWorkspaceFile(folder, openConfStore);
    repository.save(sized(1, 1));
    chmodSync(folder, 0o500);
    expect(wordsOf(repository.save(sized(2, 1))).en).toMatch(/EACCES/);
    expect(numberIn(folder)).toBe(1);
    chmodSync(folder, 0o700);
    expect(repository.save(sized(3, 1))).toEqual({ ok: true, value: null });
  });

  it('backups that cannot be made stop no save, but stop what they would have to undo', () => {
    // A file where the folder of backups should be: nobody, not even root, can make one there.
    writeFileSync(path.join(folder, 'backups'), 'not a folder');
    const repository = createWorkspaceFile(folder, openConfStore);
    expect(repository.save(sized(1, 1))).toEqual({ ok: true, value: null });
    expect(repository.save(sized(2, 1))).toEqual({ ok: true, value: null });
    const replaced = repository.replace(sized(3, 1), 'before-restore');
    expect(wordsOf(replaced).en).toContain(path.join(folder, 'backups'));
    expect(numberIn(folder)).toBe(2);
    expect(repository.backups()).toMatchObject({ ok: false, error: { code: 'storage-unreadable' } });
    expect(readFileSync(path.join(folder, 'backups'), 'utf8')).toBe('not a folder');
  });

  it('the data folder cannot be made where a file is', () => {
    writeFileSync(path.join(folder, 'Cost Desk'), 'x');
    mkdirSync(path.join(folder, 'other'));
    const answer = createWorkspaceFile(path.join(folder, 'Cost Desk', 'data'), openConfStore).save(sized(1, 1));
    expect(answer).toMatchObject({ ok: false, error: { detail: expect.stringContaining('Cost Desk') } });
  });
});
