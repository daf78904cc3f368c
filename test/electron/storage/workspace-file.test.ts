import { execFileSync } from 'node:child_process';
import {
  lstatSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { openConfStore } from '../../../electron/storage/conf-store.ts';
import type { OpenDocumentStore } from '../../../electron/storage/document-store.ts';
import { createWorkspaceFile } from '../../../electron/storage/workspace-file.ts';
import { EMPTY_WORKSPACE, type Workspace } from '../../../shared/workspace/schema.ts';
import { version1 } from '../../fixtures/workspaces/stored.ts';

// Outside of Electron its module is the path of its executable, and throws where there is none; electron-store then
// does with the file what it does inside of Electron.
vi.stubEnv('ELECTRON_OVERRIDE_DIST_PATH', import.meta.dirname);
const { openElectronStore } = await import('../../../electron/storage/electron-document-store.ts');

const WORKSPACE: Workspace = { ...EMPTY_WORKSPACE, preferences: { colorScheme: 'dark', railCollapsed: true } };

let folder: string;
let file: string;
beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'cost-desk-'));
  file = path.join(folder, 'workspace.json');
});
afterEach(() => rmSync(folder, { recursive: true }));

const stores: readonly { name: string; openStore: OpenDocumentStore }[] = [
  { name: 'conf (local web)', openStore: openConfStore },
  { name: 'electron-store (Electron)', openStore: openElectronStore },
];

describe.each(stores)('the workspace file, written by $name', ({ openStore }) => {
  it('is empty before anything was saved, and reading it makes no file', () => {
    expect(createWorkspaceFile(folder, openStore).load()).toEqual({ ok: true, value: EMPTY_WORKSPACE });
    expect(readdirSync(folder)).toEqual([]);
  });

  it('keeps what is saved, in a folder that did not exist', () => {
    const deep = path.join(folder, 'new', 'Cost Desk');
    expect(createWorkspaceFile(deep, openStore).save(WORKSPACE)).toEqual({ ok: true, value: null });
    expect(createWorkspaceFile(deep, openStore).load()).toEqual({ ok: true, value: WORKSPACE });
  });

  it('is one key of one JSON file, so that both hosts write the same', () => {
    createWorkspaceFile(folder, openStore).save(WORKSPACE);
    expect(readdirSync(folder)).toEqual(['workspace.json']);
    expect(JSON.parse(readFileSync(file, 'utf8'))).toEqual({ workspace: WORKSPACE });
  });

  it('is read and replaced when an editor put a byte-order mark before it', () => {
    writeFileSync(file, `\uFEFF${JSON.stringify({ workspace: version1 })}`);
    const repository = createWorkspaceFile(folder, openStore);
    expect(repository.load()).toEqual({ ok: true, value: version1 });
    expect(repository.save(WORKSPACE)).toEqual({ ok: true, value: null });
    expect(repository.load()).toEqual({ ok: true, value: WORKSPACE });
  });

  it('keeps keys with dots as they are', () => {
    const dotted = { ...WORKSPACE, 'cn-north-1.note': { 'a.b': 1 } };
    const repository = createWorkspaceFile(folder, openStore);
    repository.save(dotted);
    expect(repository.load()).toEqual({ ok: true, value: dotted });
  });

  it.runIf(process.platform !== 'win32')('is for its owner only', () => {
    createWorkspaceFile(folder, openStore).save(WORKSPACE);
    expect(statSync(file).mode & 0o777).toBe(0o600);
  });
});

describe('a file that cannot be read', () => {
  const newer = JSON.stringify({ workspace: { ...EMPTY_WORKSPACE, schemaVersion: 2 } });
  const damaged: readonly [string, string | Buffer, RegExp][] = [
    ['cut off', '{"workspace": {"schemaVersion": 1', /not a JSON document/],
    ['empty', '', /not a JSON document/],
    ['not UTF-8', Buffer.from([0x7b, 0xff, 0x7d]), /not a JSON document in UTF-8/],
    ['full of NULs', Buffer.alloc(4096), /not a JSON document/],
    ['in UTF-16', Buffer.from('\uFEFF{}', 'utf16le'), /not a JSON document in UTF-8/],
    ['nested without end', `{"workspace": ${'['.repeat(100_000)}`, /nested more than 100 levels deep/],
    ['of another program', '{"bounds": 1}', /workspace: expected an object, found nothing/],
    ['a list', '[]', /workspace: expected an object, found nothing/],
    ['of another shape', '{"workspace": {"schemaVersion": 1}}', /workspace\.preferences: /],
    ['of a newer Cost Desk', newer, /workspace\.schemaVersion: version 2 was written by a newer Cost Desk/],
  ];

  it.each(damaged)('%s: stays as it is, is copied aside once, and is not written over', (_what, content, problem) => {
    writeFileSync(file, content);
    const bytes = readFileSync(file);
    const repository = createWorkspaceFile(folder, openConfStore);

    const loaded = repository.load();
    expect(repository.save(WORKSPACE)).toEqual(loaded);

    const copies = readdirSync(folder).filter((name) => name !== 'workspace.json');
    expect(copies).toEqual([expect.stringMatching(/^workspace\.unreadable-[0-9a-f]{16}\.json$/)]);
    expect(readFileSync(path.join(folder, copies[0] ?? ''))).toEqual(bytes);
    expect(readFileSync(file)).toEqual(bytes);
    expect(loaded).toMatchObject({ ok: false, error: { code: 'storage-unreadable' } });
    const detail = loaded.ok ? '' : loaded.error.detail;
    expect(detail).toMatch(problem);
    expect(detail).toContain(`a copy is in ${path.join(folder, copies[0] ?? '')}`);
  });

  it('never shares the name of its copy with another damaged file', () => {
    for (const content of ['{', '[', '{']) {
      writeFileSync(file, content);
      createWorkspaceFile(folder, openConfStore).load();
    }
    const copies = readdirSync(folder).filter((name) => name.includes('unreadable'));
    expect(copies.map((name) => readFileSync(path.join(folder, name), 'utf8')).toSorted()).toEqual(['[', '{']);
  });

  it('says so when it is a folder', () => {
    mkdirSync(file);
    expect(createWorkspaceFile(folder, openConfStore).load()).toMatchObject({
      ok: false,
      error: { code: 'storage-unreadable', detail: expect.stringContaining('it is a folder, not a file') },
    });
  });
});

describe('a file that cannot be written', () => {
  it('answers which one and keeps what was there', () => {
    const repository = createWorkspaceFile(folder, openConfStore);
    repository.save(WORKSPACE);
    const full: OpenDocumentStore = () => ({
      set: () => {
        throw new Error('ENOSPC: no space left on device, write');
      },
    });
    expect(createWorkspaceFile(folder, full).save(EMPTY_WORKSPACE)).toEqual({
      ok: false,
      error: { code: 'storage-unwritable', detail: `${file}: ENOSPC: no space left on device, write` },
    });
    expect(repository.load()).toEqual({ ok: true, value: WORKSPACE });
  });

  it('answers so when the folder is a file', () => {
    writeFileSync(file, '');
    const inside = path.join(file, 'Cost Desk');
    expect(createWorkspaceFile(inside, openConfStore).save(WORKSPACE)).toMatchObject({
      ok: false,
      error: { code: expect.stringMatching(/^storage-/), detail: expect.stringContaining(inside) },
    });
  });
});

describe('a file that something else writes meanwhile', () => {
  it('is not overwritten, until it was read', () => {
    const ours = createWorkspaceFile(folder, openConfStore);
    ours.save(WORKSPACE);
    const theirs = createWorkspaceFile(folder, openConfStore);
    expect(theirs.load()).toEqual({ ok: true, value: WORKSPACE });
    theirs.save({ ...WORKSPACE, theirs: true });
    const bytes = readFileSync(file);

    expect(ours.save({ ...WORKSPACE, ours: true })).toEqual({
      ok: false,
      error: { code: 'storage-changed', detail: file },
    });
    expect(readFileSync(file)).toEqual(bytes);

    expect(ours.load()).toEqual({ ok: true, value: { ...WORKSPACE, theirs: true } });
    expect(ours.save({ ...WORKSPACE, ours: true, theirs: true })).toEqual({ ok: true, value: null });
    expect(theirs.load()).toEqual({ ok: true, value: { ...WORKSPACE, ours: true, theirs: true } });
  });

  it('is taken as unchanged when only its date changed', () => {
    const repository = createWorkspaceFile(folder, openConfStore);
    repository.save(WORKSPACE);
    utimesSync(file, 0, 0);
    expect(repository.save(EMPTY_WORKSPACE)).toEqual({ ok: true, value: null });
  });
});

describe('a write that goes wrong without an error', () => {
  const broken =
    (spoil: (text: string) => string): OpenDocumentStore =>
    (where, name) => ({
      set: (key, value) => {
        const staged = path.join(where, `${name}.json`);
        openConfStore(where, name).set(key, value);
        writeFileSync(staged, spoil(readFileSync(staged, 'utf8')));
      },
    });

  it.each<[string, (text: string) => string]>([
    ['is cut short, as by a full disk', (text) => text.slice(0, -10)],
    ['ends up empty', () => ''],
    ['is full of NULs', (text) => '\0'.repeat(text.length)],
    ['has one letter changed', (text) => text.replace('dark', 'lark')],
    ['has one valid value changed', (text) => text.replace('dark', 'auto')],
  ])('%s: the old document stays', (_how, spoil) => {
    const before: Workspace = { ...EMPTY_WORKSPACE, preferences: { colorScheme: 'light', railCollapsed: false } };
    createWorkspaceFile(folder, openConfStore).save(before);
    const answer = createWorkspaceFile(folder, broken(spoil)).save(WORKSPACE);
    expect(answer).toEqual({
      ok: false,
      error: { code: 'storage-unwritable', detail: `${file}: only a part of it reached the disk, which may be full` },
    });
    expect(createWorkspaceFile(folder, openConfStore).load()).toEqual({ ok: true, value: before });
    expect(readdirSync(folder).toSorted()).toEqual(['backups', 'workspace.json']);
  });

  it('is refused when it could not be read again', () => {
    const deep = JSON.parse(`${'['.repeat(200)}${']'.repeat(200)}`) as unknown;
    const answer = createWorkspaceFile(folder, openConfStore).save({ ...WORKSPACE, deep });
    expect(answer).toMatchObject({
      ok: false,
      error: { code: 'storage-unwritable', detail: expect.stringContaining('nested more than 100 levels deep') },
    });
    expect(readdirSync(folder)).toEqual([]);
  });

  it('leaves nothing that stops the next one', () => {
    writeFileSync(path.join(folder, 'workspace.next.json'), '{"workspace": {"schemaV');
    const repository = createWorkspaceFile(folder, openConfStore);
    expect(repository.save(WORKSPACE)).toEqual({ ok: true, value: null });
    // The next start takes away what the killed one left; it is in nobody's way.
    expect(readdirSync(folder)).toEqual(['workspace.json', 'workspace.next.json']);
  });

  it('is whole where the store writes in place', () => {
    vi.stubEnv('SNAP', '/snap/editor/1');
    const repository = createWorkspaceFile(folder, openConfStore);
    repository.save(EMPTY_WORKSPACE);
    const before = statSync(file).ino;
    repository.save(WORKSPACE);
    vi.stubEnv('SNAP', undefined);
    expect(statSync(file).ino).not.toBe(before);
    expect(repository.load()).toEqual({ ok: true, value: WORKSPACE });
  });
});

describe('another version that a synchronised folder puts beside the document', () => {
  it.each([
    'workspace (conflicted copy 2026-11-30 120000).json',
    "workspace (Li's conflicted copy 2026-11-30).json",
    'workspace.sync-conflict-20261130-120000-ABCDEFG.json',
    'workspace(冲突副本 2026-11-30).json',
    'workspace (1).json',
    'workspace 2.json',
    'workspace-PC-FINANCE.json',
    'workspace_conflict-20261130-120000.json',
  ])('is told: %s', (name) => {
    const repository = createWorkspaceFile(folder, openConfStore);
    repository.save(WORKSPACE);
    expect(repository.state()).toEqual({ status: 'good' });
    writeFileSync(path.join(folder, name), '{}');
    expect(repository.state()).toEqual({ status: 'good', conflicts: [name] });
  });

  it.each([
    'workspace.json.lock',
    'workspace.next-1-0123456789ab.json',
    'workspace.unreadable-0123456789abcdef.json',
    'workspaces.json',
    'notes (conflicted copy).json',
    'workspace (1).txt',
  ])('is not: %s', (name) => {
    const repository = createWorkspaceFile(folder, openConfStore);
    repository.save(WORKSPACE);
    writeFileSync(path.join(folder, name), '{}');
    expect(repository.state()).toEqual({ status: 'good' });
  });
});

describe.runIf(process.platform !== 'win32')('a name that is no file', () => {
  it('is written through when it is a link', () => {
    const elsewhere = path.join(folder, 'elsewhere');
    mkdirSync(elsewhere);
    createWorkspaceFile(elsewhere, openConfStore).save(EMPTY_WORKSPACE);
    symlinkSync(path.join(elsewhere, 'workspace.json'), file);
    expect(createWorkspaceFile(folder, openConfStore).save(WORKSPACE)).toEqual({ ok: true, value: null });
    expect(lstatSync(file).isSymbolicLink()).toBe(true);
    expect(createWorkspaceFile(elsewhere, openConfStore).load()).toEqual({ ok: true, value: WORKSPACE });
  });

  it('is no first start when it is a link to a disk that is not there', () => {
    symlinkSync(path.join(folder, 'unmounted', 'workspace.json'), file);
    const repository = createWorkspaceFile(folder, openConfStore);
    expect(repository.load()).toMatchObject({
      ok: false,
      error: { code: 'storage-unreadable', detail: expect.stringContaining('a link to a file that is not there') },
    });
    expect(repository.save(WORKSPACE)).toMatchObject({ ok: false, error: { code: 'storage-unreadable' } });
  });

  it('is not waited for when it is a pipe', () => {
    execFileSync('mkfifo', [file]);
    expect(createWorkspaceFile(folder, openConfStore).load()).toMatchObject({
      ok: false,
      error: { code: 'storage-unreadable', detail: expect.stringContaining('it is not a file') },
    });
  });
});
