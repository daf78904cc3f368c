import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { chinaDay, type Clock } from '../../../electron/clock.ts';
import { openConfStore } from '../../../electron/storage/conf-store.ts';
import type { OpenDocumentStore } from '../../../electron/storage/document-store.ts';
import { createWorkspaceFile } from '../../../electron/storage/workspace-file.ts';
import type { Result } from '../../../shared/result.ts';
import { readWorkspace } from '../../../shared/workspace/migrate.ts';
import type { WorkspaceRepository } from '../../../shared/workspace/repository.ts';
import { MOST_BACKUPS } from '../../../shared/workspace/retention.ts';
import { EMPTY_WORKSPACE, type Workspace } from '../../../shared/workspace/schema.ts';
import { version1 } from '../../fixtures/workspaces/stored.ts';

const MINUTE = 60_000;

let folder: string;
let file: string;
let backups: string;
/** Where the clock stands. */
let now: number;
let repository: WorkspaceRepository;
const clock: Clock = () => now;

beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'cost-desk-'));
  file = path.join(folder, 'workspace.json');
  backups = path.join(folder, 'backups');
  now = Date.parse('2026-11-21T13:20:45.678Z');
  repository = createWorkspaceFile(folder, openConfStore, { clock });
});
afterEach(() => rmSync(folder, { recursive: true }));

/** The workspace after a person's edit number `number`. */
const edited = (number: number): Workspace => ({ ...EMPTY_WORKSPACE, edit: number });

function value<T>(result: Result<T>): T {
  if (!result.ok) throw new Error(result.error.detail);
  return result.value;
}

/** What is stored by number; the first save has nothing to back up. */
function save(number: number, after = 0): void {
  now += after;
  value(repository.save(edited(number)));
}

/** The numbers of the edits that the backups hold, the newest first. */
function keptEdits(): unknown[] {
  return value(repository.backups()).map(({ id }) => value(repository.readBackup(id))['edit']);
}

describe('a save', () => {
  it('keeps what was there before, under a name that says when and what', () => {
    save(1);
    expect(readdirSync(folder)).toEqual(['workspace.json']);
    save(2);
    const [name = ''] = readdirSync(backups);
    expect(name).toMatch(/^workspace-20261121T132045Z-[0-9a-f]{8}\.json$/);
    expect(JSON.parse(readFileSync(path.join(backups, name), 'utf8'))).toEqual({ workspace: edited(1) });
    expect(value(repository.load())).toEqual(edited(2));
  });

  it('keeps the next one ten minutes later, and then the state before that save', () => {
    save(1);
    save(2);
    save(3, 9 * MINUTE);
    expect(keptEdits()).toEqual([1]);
    save(4, MINUTE);
    expect(keptEdits()).toEqual([3, 1]);
  });

  it('keeps no content twice', () => {
    save(1);
    save(2);
    save(1, 11 * MINUTE);
    save(3, 11 * MINUTE);
    expect(keptEdits()).toEqual([1, 2]);
    expect(value(repository.backups()).map(({ savedAt }) => savedAt)).toEqual([
      '2026-11-21T13:42:45Z',
      '2026-11-21T13:31:45Z',
    ]);
  });

  it('never thins out what was there just now as something old', () => {
    for (let number = 1; number < 5; number += 1) save(number, 11 * MINUTE);
    expect(keptEdits()).toEqual([3, 2, 1]);
    const oldest = value(repository.backups()).at(-1)?.id ?? '';
    value(repository.replace(value(repository.readBackup(oldest)), 'before-restore'));
    expect(keptEdits()).toEqual([4, 3, 2, 1]);
    now += MINUTE;
    const { undo } = value(repository.replace(edited(3), 'before-restore'));
    for (let number = 5; number < 7; number += 1) save(number, 11 * MINUTE);
    expect(value(repository.readBackup(undo ?? ''))).toEqual(edited(1));
  });

  it('keeps three of today and one of each earlier day, ten in all', () => {
    save(0);
    for (let day = 0; day < 12; day += 1) {
      for (let hour = 1; hour <= 5; hour += 1) save(day * 10 + hour, 60 * MINUTE);
      now += 19 * 60 * MINUTE;
    }
    now -= 24 * 60 * MINUTE;
    const days = value(repository.backups()).map(({ savedAt }) => chinaDay(Date.parse(savedAt)));
    expect(days).toHaveLength(10);
    expect(days.filter((day) => day === days[0])).toHaveLength(3);
    expect(new Set(days).size).toBe(8);
    expect(keptEdits()[0]).toBe(114);
  });

  it('goes on being backed up after the clock was set back by a year', () => {
    save(1);
    save(2);
    now -= 365 * 24 * 60 * MINUTE;
    save(3);
    save(4, MINUTE);
    save(5, 10 * MINUTE);
    expect(new Set(keptEdits())).toEqual(new Set([1, 2, 4]));
  });

  it.runIf(process.platform !== 'win32')('makes backups for their owner only', () => {
    save(1);
    save(2);
    expect(statSync(backups).mode & 0o777).toBe(0o700);
    expect(statSync(path.join(backups, readdirSync(backups)[0] ?? '')).mode & 0o777).toBe(0o600);
  });

  it('is not stopped by a backup that cannot be made', () => {
    save(1);
    writeFileSync(backups, 'a file where the folder should be');
    save(2);
    expect(value(repository.load())).toEqual(edited(2));
    expect(repository.backups()).toMatchObject({ ok: false, error: { code: 'storage-unreadable' } });
  });

  it('leaves no backup half written and nothing else behind when the disk is full', () => {
    save(1);
    const full: OpenDocumentStore = () => ({
      set: () => {
        throw new Error('ENOSPC: no space left on device, write');
      },
    });
    const answer = createWorkspaceFile(folder, full, { clock }).save(edited(2));
    expect(answer).toMatchObject({ ok: false, error: { code: 'storage-unwritable' } });
    expect(readdirSync(folder).toSorted()).toEqual(['backups', 'workspace.json']);
    expect(keptEdits()).toEqual([1]);
    expect(value(repository.load())).toEqual(edited(1));
  });
});

describe('a document of an older version', () => {
  /** A reader that climbs from version 0, as one to come will from version 1. */
  const climbing = (given: unknown) => readWorkspace({ ...(given as object), schemaVersion: 1 });
  const old = JSON.stringify({ workspace: { ...version1, schemaVersion: 0 } });

  it('is kept before the first write, whenever the last backup was made', () => {
    save(1);
    save(2);
    writeFileSync(file, old);
    const newer = createWorkspaceFile(folder, openConfStore, { clock, read: climbing });
    value(newer.load());
    value(newer.save(edited(3)));
    const found = value(newer.backups()).find(({ reason }) => reason === 'before-migration');
    expect(readFileSync(path.join(backups, found?.id ?? ''), 'utf8')).toBe(old);
  });

  it('is not written over when it cannot be kept', () => {
    writeFileSync(file, old);
    writeFileSync(backups, '');
    const newer = createWorkspaceFile(folder, openConfStore, { clock, read: climbing });
    expect(newer.save(edited(3))).toMatchObject({ ok: false, error: { code: 'storage-unwritable' } });
    expect(readFileSync(file, 'utf8')).toBe(old);
  });
});

describe('the list', () => {
  it('says when, why, how large and what is in it, the newest first', () => {
    value(repository.save(version1));
    save(2);
    now += MINUTE;
    value(repository.backUp('before-overwrite'));
    const [newest, oldest] = value(repository.backups());
    expect(newest).toMatchObject({
      savedAt: '2026-11-21T13:21:45Z',
      reason: 'before-overwrite',
      contents: { accounts: 0, plans: 0, lines: 0 },
    });
    expect(oldest).toEqual({
      id: expect.stringMatching(/^workspace-20261121T132045Z-/),
      savedAt: '2026-11-21T13:20:45Z',
      reason: 'regular',
      bytes: statSync(path.join(backups, oldest?.id ?? '')).size,
      contents: { accounts: 0, plans: 1, lines: 2 },
    });
  });

  it('is empty where nothing was backed up yet', () => {
    expect(repository.backups()).toEqual({ ok: true, value: [] });
    expect(repository.backUp('before-overwrite')).toEqual({
      ok: true,
      value: { id: null, workspace: EMPTY_WORKSPACE },
    });
  });

  it.runIf(process.platform !== 'win32')('ignores what is not ours, and neither deletes it', () => {
    save(1);
    save(2);
    const strange = [
      'notes.txt',
      'workspace-20269999T999999Z-00000000.json',
      'workspace-20261121T132045Z-00000000-because.json',
      'workspace-20261121T132045Z-0000000.json',
      '.DS_Store',
    ];
    for (const name of strange) writeFileSync(path.join(backups, name), 'x');
    mkdirSync(path.join(backups, 'workspace-20261121T132045Z-00000000.json'));
    symlinkSync('/nowhere', path.join(backups, 'workspace-20261121T132045Z-11111111.json'));
    expect(keptEdits()).toEqual([1]);
    for (let number = 3; number < 9; number += 1) save(number, 11 * MINUTE);
    expect(readdirSync(backups)).toEqual(expect.arrayContaining(strange));
    expect(keptEdits()).toHaveLength(3);
  });

  it('shows a damaged backup as one that cannot be read', () => {
    save(1);
    save(2);
    const [{ id } = { id: '' }] = value(repository.backups());
    const damaged = readFileSync(path.join(backups, id), 'utf8').replace('"edit": 1', '"edit": 7');
    writeFileSync(path.join(backups, id), damaged);
    expect(value(repository.backups())).toMatchObject([{ id, contents: null }]);
    expect(repository.readBackup(id)).toEqual({
      ok: false,
      error: {
        code: 'storage-unreadable',
        detail: `${path.join(backups, id)}: its content is not what was kept`,
      },
    });
  });

  it.each(['../workspace.json', '/etc/passwd', 'workspace-20261121T132045Z-00000000.json', '', 'a\0b'])(
    'knows no backup %j',
    (id) => {
      save(1);
      expect(repository.readBackup(id)).toEqual({ ok: false, error: { code: 'not-found', detail: `backup ${id}` } });
    },
  );
});

describe('a restore', () => {
  it('keeps what it replaces, so that it can be undone', () => {
    save(1);
    save(2);
    save(3, MINUTE);
    const [{ id } = { id: '' }] = value(repository.backups());
    const { undo } = value(repository.replace(value(repository.readBackup(id)), 'before-restore'));
    expect(value(repository.load())).toEqual(edited(1));
    expect(undo).toMatch(/-before-restore\.json$/);

    value(repository.replace(value(repository.readBackup(undo ?? '')), 'before-restore'));
    expect(value(repository.load())).toEqual(edited(3));
  });

  it('has nothing to undo where nothing was stored', () => {
    expect(repository.replace(edited(1), 'before-import')).toEqual({ ok: true, value: { undo: null } });
    expect(value(repository.load())).toEqual(edited(1));
  });

  it('does not happen when what it would replace cannot be kept', () => {
    save(1);
    writeFileSync(backups, '');
    expect(repository.replace(edited(2), 'before-import')).toMatchObject({
      ok: false,
      error: { code: 'storage-unwritable', detail: expect.stringContaining(backups) },
    });
    expect(value(repository.load())).toEqual(edited(1));
  });

  it('replaces a damaged document, of which a copy is there, and thins out no backups', () => {
    for (let number = 1; number < 5; number += 1) save(number, 11 * MINUTE);
    const before = readdirSync(backups);
    writeFileSync(file, '{"workspace": {"schemaVer');
    now += 24 * 60 * MINUTE;
    const again = createWorkspaceFile(folder, openConfStore, { clock });
    const state = again.state();
    expect(state).toMatchObject({ status: 'unreadable', file, detail: 'not a JSON document in UTF-8' });
    expect(again.save(edited(9))).toMatchObject({ ok: false, error: { code: 'storage-unreadable' } });

    const [newest] = value(again.backups());
    const answer = again.replace(value(again.readBackup(newest?.id ?? '')), 'before-restore');
    expect(answer).toEqual({ ok: true, value: { undo: null } });
    expect(value(again.load())).toEqual(edited(3));
    expect(readdirSync(backups)).toEqual(before);
    const copy = state.status === 'unreadable' ? (state.copy ?? '') : '';
    expect(readFileSync(copy, 'utf8')).toBe('{"workspace": {"schemaVer');
  });

  it('keeps a document that cannot even be copied, under another name', () => {
    mkdirSync(file);
    writeFileSync(path.join(file, 'inside'), 'kept');
    value(repository.replace(edited(1), 'before-restore'));
    expect(value(repository.load())).toEqual(edited(1));
    const aside = readdirSync(folder).find((name) => name.includes('unreadable')) ?? '';
    expect(readFileSync(path.join(folder, aside, 'inside'), 'utf8')).toBe('kept');
  });
});

describe('many imports one after another', () => {
  it('lose neither the work of today nor the backups of other days', () => {
    save(1);
    save(2);
    now += 24 * 60 * MINUTE;
    save(3);
    save(4, MINUTE);
    const before = keptEdits();
    for (let imported = 100; imported < 130; imported += 1) {
      now += MINUTE;
      value(repository.replace(edited(imported), 'before-import'));
    }
    expect(keptEdits()).toEqual(expect.arrayContaining([...before, 4]));
    expect(keptEdits().length).toBeLessThanOrEqual(MOST_BACKUPS);
    const work = value(repository.backups()).find(({ id }) => value(repository.readBackup(id))['edit'] === 4);
    value(repository.replace(value(repository.readBackup(work?.id ?? '')), 'before-restore'));
    expect(value(repository.load())).toEqual(edited(4));
  });

  it('hold up no regular backup', () => {
    save(1);
    value(repository.replace(edited(2), 'before-import'));
    save(3, MINUTE);
    expect(value(repository.backups()).map(({ reason }) => reason)).toEqual(['regular', 'before-import']);
  });
});

describe('what the host still holds of a document', () => {
  it('is backed up before an empty one takes the place of one that is gone or damaged', () => {
    for (const spoil of [() => rmSync(file), () => writeFileSync(file, '{"workspace"')]) {
      save(7);
      spoil();
      const { undo } = value(repository.replace(EMPTY_WORKSPACE, 'before-restore'));
      expect(value(repository.readBackup(undo ?? ''))).toEqual(edited(7));
      value(repository.load());
    }
  });

  it('is put back whole, also where its folder went with it', () => {
    save(1);
    save(2);
    rmSync(folder, { recursive: true });
    expect(repository.save(edited(3))).toMatchObject({ ok: false, error: { code: 'storage-missing' } });
    expect(repository.putBack()).toEqual({ ok: true, value: null });
    expect(value(repository.load())).toEqual(edited(2));
    // Where it came back by itself, nothing is written over it.
    value(createWorkspaceFile(folder, openConfStore, { clock }).replace(edited(9), 'before-restore'));
    expect(repository.putBack()).toEqual({ ok: true, value: null });
    expect(value(repository.load())).toEqual(edited(9));
  });

  it('is put back over what was damaged, which is kept beside it', () => {
    save(1);
    writeFileSync(file, '{"workspace": {"sche');
    expect(repository.save(edited(2))).toMatchObject({ ok: false, error: { code: 'storage-unreadable' } });
    value(repository.putBack());
    expect(value(repository.load())).toEqual(edited(1));
    const aside = readdirSync(folder).find((name) => name.includes('unreadable')) ?? '';
    expect(readFileSync(path.join(folder, aside), 'utf8')).toBe('{"workspace": {"sche');
  });

  it('is in a backup as soon as it is found gone, for who starts anew', () => {
    save(1);
    rmSync(file);
    expect(repository.load().ok).toBe(false);
    const next = createWorkspaceFile(folder, openConfStore, { clock });
    expect(next.load()).toMatchObject({ ok: false, error: { code: 'storage-missing' } });
    const [newest] = value(next.backups());
    value(next.replace(value(next.readBackup(newest?.id ?? '')), 'before-restore'));
    expect(value(next.load())).toEqual(edited(1));
  });

  it('is nothing in a host that was only just started', () => {
    save(1);
    save(2);
    rmSync(file);
    const next = createWorkspaceFile(folder, openConfStore, { clock });
    expect(next.state()).toMatchObject({ held: false });
    expect(next.putBack()).toMatchObject({ ok: false, error: { code: 'not-found' } });
    expect(existsSync(file)).toBe(false);
  });
});

describe('a document that is gone though there are backups', () => {
  it('is not taken for a first start', () => {
    save(1);
    save(2);
    rmSync(file);
    const next = createWorkspaceFile(folder, openConfStore, { clock });
    expect(next.load()).toEqual({
      ok: false,
      error: { code: 'storage-missing', detail: file },
    });
    value(next.replace(edited(1), 'before-restore'));
    expect(value(next.load())).toEqual(edited(1));
  });

  it('is written again by who has it in memory', () => {
    save(1);
    save(2);
    rmSync(file);
    const gone = { ok: false, error: { code: 'storage-missing', detail: file } };
    expect(repository.save(edited(3))).toEqual(gone);
    expect(repository.load()).toEqual(gone);
    expect(repository.saveBackedUp(edited(3), 'before-delete')).toEqual(gone);
    expect(existsSync(file)).toBe(false);
    expect(repository.state()).toMatchObject({ status: 'unreadable', detail: 'the file is missing', held: true });
    value(repository.putBack());
    expect(value(repository.load())).toEqual(edited(2));
    save(3);
    expect(value(repository.load())).toEqual(edited(3));
  });
});
