/** The stored document in every bad state: read in bounded time, refused in words, never written over. */
import { execFileSync } from 'node:child_process';
import {
  chmodSync,
  lstatSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  readlinkSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { openConfStore } from '../../electron/storage/conf-store.ts';
import { MOST_COPIES_ASIDE } from '../../electron/storage/copy-aside.ts';
import { exportFiles } from '../../electron/storage/export-file.ts';
import { fingerprint } from '../../electron/storage/fingerprint.ts';
import { createWorkspaceFile } from '../../electron/storage/workspace-file.ts';
import { BRIDGE_OPERATIONS, payloadLimit } from '../../shared/bridge.ts';
import { createTranslator } from '../../shared/i18n/index.ts';
import { fail, ok } from '../../shared/result.ts';
import { handleBridgeCall } from '../../shared/services/handle-call.ts';
import { createServices } from '../../shared/services/index.ts';
import { MAX_STORED_BYTES } from '../../shared/workspace/limits.ts';
import { LANGUAGES } from '../../shared/i18n/language.ts';
import { EMPTY_WORKSPACE, type Workspace } from '../../shared/workspace/schema.ts';
import { createSmallLibrary } from '../shared/services/in-memory.ts';
import { isRoot, loudly } from './machine.ts';
import { NASTY_TEXTS } from './mutate.ts';
import { WORKSPACE } from './samples.ts';
import { PATIENCE_MS, tell, times } from './torture.ts';

const MEGABYTE = 1024 * 1024;
/** A bound against hanging; each takes well under a second where nothing else runs. */
const MOST_MS = 60_000;
/** Millions of values take the parser some seconds. */
const BRACKETS = times(5, 50);
const EDITED: Workspace = { ...EMPTY_WORKSPACE, preferences: { colorScheme: 'dark', railCollapsed: true } };
const GOOD = Buffer.from(JSON.stringify({ workspace: WORKSPACE }, null, '\t'));

let folder: string;
let file: string;
beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'cost-desk-'));
  file = path.join(folder, 'workspace.json');
});
afterEach(() => rmSync(folder, { recursive: true }));

/** What a person reads of it, in both languages; the load and every save fail with it, and nothing is written over. */
function wordsOfRefusal(): { readonly en: string; readonly zh: string; readonly detail: string } {
  const repository = createWorkspaceFile(folder, openConfStore);
  const started = performance.now();
  const loaded = repository.load();
  expect(performance.now() - started).toBeLessThan(MOST_MS);
  if (loaded.ok) throw new Error('it was read');
  expect(loaded.error.code).toBe('storage-unreadable');
  expect(repository.save(EDITED)).toEqual(loaded);
  expect(repository.backUp('before-overwrite')).toEqual(loaded);
  const { detail } = loaded.error;
  const [en = '', zh = ''] = LANGUAGES.map((language) =>
    createTranslator(language)('error.code.storage-unreadable', { detail }),
  );
  return { en, zh, detail };
}

const copies = () => readdirSync(folder).filter((name) => name.startsWith('workspace.unreadable-'));

/** Fails unless the bytes stay where they are, a copy of them is kept, and the words name both and the reason. */
function expectKept(bytes: Buffer, reason: RegExp): void {
  writeFileSync(file, bytes);
  const { en, zh } = wordsOfRefusal();
  expect(en).toMatch(reason);
  expect(en).toContain(`The stored data cannot be read: ${file}: `);
  expect(zh).toContain(`无法读取已存数据：${file}: `);
  const [copy = ''] = copies();
  expect(copies()).toHaveLength(1);
  expect(en).toContain(path.join(folder, copy));
  expect(readFileSync(file).equals(bytes)).toBe(true);
  expect(readFileSync(path.join(folder, copy)).equals(bytes)).toBe(true);
}

const bomb = (value: string) =>
  JSON.stringify({ workspace: WORKSPACE }).replace('"schemaVersion":1', `"schemaVersion":1,"x":${value}`);

describe('a document that is damaged', () => {
  it.each<[string, () => Buffer, RegExp]>([
    ['empty', () => Buffer.alloc(0), /not a JSON document in UTF-8/],
    ['one blank', () => Buffer.from(' '), /not a JSON document/],
    ['NULs, as many as it had bytes', () => Buffer.alloc(GOOD.length), /not a JSON document/],
    ['NULs from the middle on', () => Buffer.from(GOOD).fill(0, Math.floor(GOOD.length / 2)), /not a JSON document/],
    ['UTF-16', () => Buffer.from(`\uFEFF${GOOD.toString()}`, 'utf16le'), /not a JSON document in UTF-8/],
    [
      'GB18030 bytes in a name',
      () => Buffer.concat([Buffer.from('{"workspace": "'), Buffer.from([0xd6, 0xd0]), Buffer.from('"}')]),
      /UTF-8/,
    ],
    ['two byte-order marks', () => Buffer.from(`\uFEFF\uFEFF${GOOD.toString()}`), /not a JSON document/],
    ['the document twice', () => Buffer.concat([GOOD, GOOD]), /not a JSON document/],
    [
      'of version 2',
      () => Buffer.from(GOOD.toString().replace('"schemaVersion": 1', '"schemaVersion": 2')),
      /version 2 was written by a newer Cost Desk/,
    ],
    [
      'of version 9007199254740993',
      () => Buffer.from('{"workspace": {"schemaVersion": 9007199254740993}}'),
      /schemaVersion: expected a whole number/,
    ],
    [
      'of version "1"',
      () => Buffer.from('{"workspace": {"schemaVersion": "1"}}'),
      /schemaVersion: expected a whole number/,
    ],
    [
      '100,000 lists in each other',
      () => Buffer.from(bomb(`${'['.repeat(100_000)}${']'.repeat(100_000)}`)),
      /nested more than 100 levels deep/,
    ],
    [
      '100,000 objects in each other',
      () => Buffer.from(bomb(`${'{"a":'.repeat(100_000)}1${'}'.repeat(100_000)}`)),
      /nested more than 100 levels deep/,
    ],
    [
      '100,000 lists that do not end',
      () => Buffer.from(`{"workspace": ${'['.repeat(100_000)}`),
      /nested more than 100 levels deep/,
    ],
    [
      'a day that does not exist',
      () => Buffer.from(GOOD.toString().replace('"from": "2027-01-01"', '"from": "2027-02-30"')),
      /workspace\.plans\.plans\.0\.plan\.horizon\.from/,
    ],
    [
      `${BRACKETS} MB of brackets`,
      () => Buffer.from(`{"workspace": [${'[],'.repeat(Math.floor((BRACKETS * MEGABYTE) / 3))}1]}`),
      /workspace: expected an object, found a list/,
    ],
    [
      '50 MB of one text',
      () => Buffer.from(`{"workspace": "${'x'.repeat(50 * MEGABYTE)}"}`),
      /workspace: expected an object, found a string/,
    ],
    ['50 MB of NULs', () => Buffer.alloc(50 * MEGABYTE), /not a JSON document/],
    [
      'keys that objects have by themselves',
      () => Buffer.from('{"__proto__": {"workspace": {"schemaVersion": 1}}}'),
      /workspace: expected an object, found nothing/,
    ],
    [
      'a document that is one of those keys',
      () => Buffer.from('{"workspace": {"__proto__": {"schemaVersion": 1}}}'),
      /schemaVersion: expected a whole number/,
    ],
    [
      'a key twice, the second one wrong',
      () => Buffer.from(GOOD.toString().replace(/\}$/, ', "workspace": null}')),
      /workspace: expected an object, found null/,
    ],
  ])(
    '%s: stays, is copied, is not written over',
    (_what, content, reason) => {
      expectKept(content(), reason);
    },
    PATIENCE_MS,
  );

  it('says the same in both languages to every operation of the window, and none writes', async () => {
    writeFileSync(file, GOOD.subarray(0, 500));
    const services = createServices({
      host: {
        host: 'local-web',
        version: '1',
        build: { commit: '', date: '' },
        capabilities: { openExternal: false, notify: false },
      },
      workspaces: createWorkspaceFile(folder, openConfStore),
      exchange: exportFiles,
      fingerprint,
      priceLists: createSmallLibrary().library,
      openExternal: async () => fail({ code: 'refused', detail: '' }),
      notify: async () => fail({ code: 'refused', detail: '' }),
      takeOpenedFile: async () => ok(null),
      diagnostics: async () => ok({ text: '' }),
    });
    const call = (operation: string, payload: unknown) => handleBridgeCall(services, operation, payload);
    const stored = {
      readAccounts: {},
      readPlans: {},
      readParts: {},
      readPreferences: {},
      readCalculatorDraft: {},
      exportWorkspace: {},
    };
    const saving = {
      savePreferences: EDITED.preferences,
      saveAccounts: { accounts: [], current: null },
      savePlans: { plans: [], current: null },
      saveParts: { plans: { plans: [], current: null }, backUpFirst: 'before-delete' },
      keepMine: { part: 'plans' },
    };
    for (const [operation, payload] of Object.entries({ ...stored, ...saving })) {
      expect(BRIDGE_OPERATIONS).toContain(operation);
      expect(await call(operation, payload), operation).toMatchObject({
        ok: false,
        error: {
          code: 'storage-unreadable',
          detail: expect.stringContaining(`${file}: not a JSON document in UTF-8. The file was left as it is`),
        },
      });
    }
    expect(readFileSync(file).equals(GOOD.subarray(0, 500))).toBe(true);
    expect(await call('readStorage', {})).toMatchObject({ ok: true, value: { status: 'unreadable', file } });
    // And there is a way on: what was damaged stays beside the new document.
    expect(await call('startEmpty', {})).toEqual({ ok: true, value: null });
    expect(await call('readPlans', {})).toMatchObject({ ok: true, value: { plans: [] } });
    expect(readFileSync(path.join(folder, copies()[0] ?? '')).equals(GOOD.subarray(0, 500))).toBe(true);
  });
});

it(
  'cut off at any byte is refused, and the first and the last cuts are kept, not a pile of them',
  () => {
    const step = times(97, 1);
    let cuts = 0;
    for (let length = 0; length < GOOD.length; length += step) {
      writeFileSync(file, GOOD.subarray(0, length));
      const repository = createWorkspaceFile(folder, openConfStore);
      const loaded = repository.load();
      expect(copies().map((name) => readFileSync(path.join(folder, name)).length)).toContain(length);
      expect(loaded.ok, `cut to ${length}`).toBe(false);
      if (!loaded.ok) expect(loaded.error.detail).toContain('not a JSON document in UTF-8');
      expect(repository.save(EDITED)).toEqual(loaded);
      expect(readFileSync(file)).toHaveLength(length);
      cuts += 1;
    }
    expect(cuts).toBeGreaterThan(MOST_COPIES_ASIDE);
    expect(copies()).toHaveLength(MOST_COPIES_ASIDE);
    const lengths = copies().map((name) => readFileSync(path.join(folder, name)).length);
    expect(lengths).toEqual(expect.arrayContaining([0, step, 2 * step, 3 * step, 4 * step]));
    tell(`a document of ${GOOD.length} bytes cut off at ${cuts} places: all refused`);
    writeFileSync(file, GOOD);
    expect(createWorkspaceFile(folder, openConfStore).load()).toEqual({ ok: true, value: WORKSPACE });
  },
  PATIENCE_MS,
);

describe('a document that is strange, and good', () => {
  it.each<[string, () => unknown]>([
    [
      'a key that all objects have',
      () => JSON.parse('{"__proto__": {"polluted": 1}, "constructor": {"prototype": {"polluted": 1}}}'),
    ],
    ['texts that have broken programs', () => NASTY_TEXTS],
    ['a text of 5 MB', () => 'x'.repeat(5 * MEGABYTE)],
    ['200,000 numbers', () => Array.from({ length: 200_000 }, (_, index) => index)],
  ])('%s: is kept through a load and a save', (_what, content) => {
    const strange = content();
    writeFileSync(file, JSON.stringify({ workspace: { ...WORKSPACE, strange } }));
    const repository = createWorkspaceFile(folder, openConfStore);
    const loaded = repository.load();
    if (!loaded.ok) throw new Error(loaded.error.detail);
    expect(repository.save({ ...loaded.value, preferences: EDITED.preferences })).toEqual({ ok: true, value: null });
    const { workspace } = JSON.parse(readFileSync(file, 'utf8')) as { workspace: { strange: unknown } };
    expect(JSON.stringify(workspace.strange)).toBe(JSON.stringify(strange));
    expect(Object.prototype).not.toHaveProperty('polluted');
  });

  it(
    '50 MB of plans are read, saved and backed up',
    () => {
      const large = { ...WORKSPACE, padding: Array.from({ length: 50 }, () => 'x'.repeat(MEGABYTE)) };
      writeFileSync(file, JSON.stringify({ workspace: large }));
      const repository = createWorkspaceFile(folder, openConfStore);
      const started = performance.now();
      expect(repository.load().ok).toBe(true);
      expect(repository.save({ ...large, preferences: EDITED.preferences })).toEqual({ ok: true, value: null });
      expect(performance.now() - started).toBeLessThan(MOST_MS);
      const backups = repository.backups();
      expect(backups).toMatchObject({ ok: true, value: [{ contents: { plans: 1 } }] });
    },
    PATIENCE_MS,
  );
});

describe('much data', () => {
  it(
    'is stored in as many bytes as it was sent in, and read again',
    () => {
      const many = Array.from({ length: 200_000 }, (_, index) => ({ id: `l${index}`, tags: ['', '', ''] }));
      const large = { ...WORKSPACE, many };
      const repository = createWorkspaceFile(folder, openConfStore);
      expect(repository.save(large)).toEqual({ ok: true, value: null });
      expect(statSync(file).size).toBeLessThanOrEqual(Buffer.byteLength(JSON.stringify(large)) + 100);
      expect(createWorkspaceFile(folder, openConfStore).load()).toEqual({ ok: true, value: large });
    },
    PATIENCE_MS,
  );

  it(
    'that is more than can be read again is refused in words before anything is written',
    () => {
      const repository = createWorkspaceFile(folder, openConfStore);
      repository.save(EDITED);
      const before = readFileSync(file);
      const tooLarge = { ...WORKSPACE, padding: '云'.repeat(Math.ceil(MAX_STORED_BYTES / 3)) };
      for (const answer of [
        repository.save(tooLarge),
        repository.saveBackedUp(tooLarge, 'before-delete'),
        repository.replace(tooLarge, 'before-import'),
      ]) {
        expect(answer).toMatchObject({ ok: false, error: { code: 'storage-too-large', detail: '80.1 MB > 80 MB' } });
      }
      expect(createTranslator('zh')('error.code.storage-too-large', { detail: '80.1 MB > 80 MB' })).toBe(
        '数据过大（80.1 MB > 80 MB），未保存任何内容。请删除不再需要的内容，可先将其导出为文件。',
      );
      expect(readFileSync(file).equals(before)).toBe(true);
      expect(readdirSync(folder)).toEqual(['workspace.json']);
    },
    PATIENCE_MS,
  );

  it(
    'that is stored can be exported, and what was exported can be imported, whatever signs it is made of',
    async () => {
      // Of all signs this one grows most: one byte, two in a document, four in an export that is sent.
      const padding = '"'.repeat(times(25, 38) * MEGABYTE);
      const repository = createWorkspaceFile(folder, openConfStore);
      expect(repository.save({ ...WORKSPACE, padding })).toEqual({ ok: true, value: null });
      const written = await exportFiles.write({ ...WORKSPACE, padding }, undefined);
      if (!written.ok) throw new Error(written.error.detail);
      const payload = JSON.stringify({ text: written.value.text });
      expect(Buffer.byteLength(payload)).toBeGreaterThan(times(90, 140) * MEGABYTE);
      expect(Buffer.byteLength(payload)).toBeLessThan(payloadLimit('importWorkspace'));
      const read = await exportFiles.read(written.value.text, undefined);
      expect(read.ok && read.value.workspace['padding'] === padding).toBe(true);
    },
    PATIENCE_MS,
  );
});

describe.skipIf(process.platform === 'win32')('a name that is no readable file', () => {
  it('a folder', () => {
    mkdirSync(file);
    const { en } = wordsOfRefusal();
    expect(en).toContain(`${file}: it is a folder, not a file. The file was left as it is; it could not be copied`);
  });

  it('a pipe, which would never end', () => {
    execFileSync('mkfifo', [file]);
    expect(wordsOfRefusal().en).toContain(`${file}: it is not a file`);
    expect(lstatSync(file).isFIFO()).toBe(true);
  });

  it.each<[string, string, RegExp]>([
    ['to nothing', 'gone.json', /a link to a file that is not there/],
    ['to itself', 'workspace.json', /ELOOP/],
    ['to a device without end', '/dev/zero', /it is not a file/],
    ['to a folder', '.', /it is a folder, not a file/],
  ])('a link %s', (_where, target, reason) => {
    symlinkSync(target, file);
    expect(wordsOfRefusal().en).toMatch(reason);
    expect(lstatSync(file).isSymbolicLink()).toBe(true);
  });

  it.each<[string, (elsewhere: string) => void, RegExp]>([
    ['to a pipe', (elsewhere) => execFileSync('mkfifo', [elsewhere]), /it is not a file/],
    ['to a folder', (elsewhere) => mkdirSync(elsewhere), /it is a folder/],
    [
      'to a file that is larger than any of ours',
      (elsewhere) => {
        writeFileSync(elsewhere, 'somebody else’s');
        execFileSync('truncate', ['-s', '300M', elsewhere]);
      },
      /it has 300 MB/,
    ],
    ['to nothing', () => undefined, /a link to a file that is not there/],
  ])('a link %s: nothing is written through it or in its place, by no operation', (_where, make, reason) => {
    const elsewhere = path.join(folder, 'elsewhere');
    make(elsewhere);
    const before = lstatSync(elsewhere, { throwIfNoEntry: false });
    const repository = createWorkspaceFile(folder, openConfStore);
    writeFileSync(file, GOOD);
    repository.load();
    rmSync(file);
    symlinkSync(elsewhere, file);
    for (const operation of [
      () => repository.replace(EDITED, 'before-restore'),
      () => repository.putBack(),
      () => repository.save(EDITED),
      () => createWorkspaceFile(folder, openConfStore).replace(EMPTY_WORKSPACE, 'before-restore'),
    ]) {
      const answer = operation();
      expect(answer).toMatchObject({ ok: false, error: { detail: expect.stringMatching(reason) } });
      expect(lstatSync(file).isSymbolicLink()).toBe(true);
      expect(readlinkSync(file)).toBe(elsewhere);
      const after = lstatSync(elsewhere, { throwIfNoEntry: false });
      expect([after?.ino, after?.size, after?.mtimeMs]).toEqual([before?.ino, before?.size, before?.mtimeMs]);
    }
    expect(readdirSync(folder).filter((name) => /next|unreadable|lock/.test(name))).toEqual([]);
    // What the host held is safe: taken away, the link is a document that went missing.
    rmSync(file);
    expect(repository.putBack()).toEqual({ ok: true, value: null });
    expect(repository.load()).toEqual({ ok: true, value: WORKSPACE });
  });

  it('a link to a damaged file: its copy is made before the file is replaced, and the link stays', () => {
    const elsewhere = path.join(folder, 'elsewhere.json');
    writeFileSync(elsewhere, '{"workspace": {"sche');
    symlinkSync(elsewhere, file);
    const repository = createWorkspaceFile(folder, openConfStore);
    expect(repository.replace(EDITED, 'before-restore')).toEqual({ ok: true, value: { undo: null } });
    expect(lstatSync(file).isSymbolicLink()).toBe(true);
    expect(copies().map((name) => readFileSync(path.join(folder, name), 'utf8'))).toEqual(['{"workspace": {"sche']);
    expect(createWorkspaceFile(folder, openConfStore).load()).toEqual({ ok: true, value: EDITED });
  });

  it('inside something that is no folder', () => {
    writeFileSync(path.join(folder, 'not-a-folder'), 'x');
    const repository = createWorkspaceFile(path.join(folder, 'not-a-folder'), openConfStore);
    const loaded = repository.load();
    // ENOTDIR may be read as "there is none yet"; then the save says what is wrong.
    const answer = loaded.ok ? repository.save(EDITED) : loaded;
    expect(answer).toMatchObject({
      ok: false,
      error: { code: expect.stringMatching(/^storage-/), detail: expect.stringContaining('not-a-folder') },
    });
    expect(readFileSync(path.join(folder, 'not-a-folder'), 'utf8')).toBe('x');
  });

  it('a file that may not be read', ({ skip }) => {
    // Root may read everything: a folder in its place is above.
    if (isRoot()) loudly(skip, 'runs as root, who may read every file');
    writeFileSync(file, GOOD);
    chmodSync(file, 0);
    expect(wordsOfRefusal().en).toMatch(/EACCES/);
    chmodSync(file, 0o600);
    expect(createWorkspaceFile(folder, openConfStore).load()).toEqual({ ok: true, value: WORKSPACE });
  });

  it('larger than any document of ours, which would fill the memory', () => {
    writeFileSync(file, '');
    // Sparse: it takes no room on the disk.
    execFileSync('truncate', ['-s', '300G', file]);
    expect(wordsOfRefusal().en).toMatch(/it has 307200 MB; at most 256 are read/);
  });
});
