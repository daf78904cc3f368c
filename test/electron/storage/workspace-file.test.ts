import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync, mkdirSync } from 'node:fs';
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
      error: { code: 'storage-unreadable', detail: expect.stringContaining('EISDIR') },
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
