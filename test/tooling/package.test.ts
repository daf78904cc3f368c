/** What a package holds: the real electron-builder, with our configuration, over a stand-in for Electron's files. */
import { spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { afterPack } from '../../electron/build/after-pack.ts';
import { asarFiles } from '../../electron/build/asar-list.ts';
import { wrongFuses } from '../../electron/build/fuses.ts';
import { MOST_PACKED_BYTES, packingProblems } from '../../electron/build/packed-files.ts';
import { electronLike } from '../fixtures/electron-like.ts';

const ROOT = path.resolve(import.meta.dirname, '../..');
const PARENT = mkdtempSync(path.join(tmpdir(), 'cost-desk-package-'));
afterAll(() => rmSync(PARENT, { recursive: true }));

const GOOD = [
  'dist/electron/chunks/jdcloud-2022-09-AbCd_123.js',
  'dist/electron/main.js',
  'dist/electron/preload.cjs',
  'dist/renderer/assets/index-AbCd-123.css',
  'dist/renderer/assets/index-AbCd-123.js',
  'dist/renderer/index.html',
  'dist/renderer/third-party-notices.txt',
];
const ALWAYS = ['LICENSE', 'package.json'];
const sized = (paths: readonly string[], bytes = 10) => paths.map((file) => ({ path: file, bytes }));

describe('the files of a package', () => {
  it('are the window, the host, the licences', () => {
    expect(packingProblems(sized([...GOOD, ...ALWAYS]))).toEqual([]);
  });

  it.each([
    'dist/renderer/assets/index-AbCd-123.js.map',
    'dist/electron/local-web.js',
    'dist/electron/main.ts',
    'dist/renderer/.env',
    'dist/renderer/assets/workspace.json',
    'node_modules/react/index.js',
    'test/fixtures/account.ts',
    'electron/main.ts',
    'package-lock.json',
    '.git/config',
  ])('%s is not one of them', (stranger) => {
    expect(packingProblems(sized([...GOOD, ...ALWAYS, stranger]))).toEqual([`not expected in a package: ${stranger}`]);
  });

  it('are all there', () => {
    const [missing = '', ...rest] = [...ALWAYS, ...GOOD.filter((file) => !/assets|chunks/.test(file))];
    expect(packingProblems(sized(rest))).toEqual([`missing: ${missing}`]);
  });

  it('are not too large', () => {
    const files = [
      ...sized([...GOOD, ...ALWAYS]),
      { path: 'dist/electron/chunks/a-12345678.js', bytes: MOST_PACKED_BYTES },
    ];
    expect(packingProblems(files)).toEqual([expect.stringMatching(/bytes; a package has at most/)]);
  });
});

/** A project with our build, our configuration and these files, packed for Linux without an installer. */
function pack(name: string, files: readonly string[]) {
  const folder = path.join(PARENT, name);
  const put = (file: string, content: string | Buffer) => {
    mkdirSync(path.dirname(path.join(folder, file)), { recursive: true });
    writeFileSync(path.join(folder, file), content, { mode: 0o755 });
  };
  cpSync(path.join(ROOT, 'electron', 'build'), path.join(folder, 'electron', 'build'), { recursive: true });
  for (const file of ['electron-builder.yml', 'LICENSE']) cpSync(path.join(ROOT, file), path.join(folder, file));
  const {
    dependencies: _none,
    devDependencies,
    scripts: _no,
    ...manifest
  } = JSON.parse(readFileSync(path.join(ROOT, 'package.json'), 'utf8')) as Record<string, Record<string, string>>;
  put('package.json', JSON.stringify({ ...manifest, devDependencies: { electron: devDependencies?.['electron'] } }));
  symlinkSync(path.join(ROOT, 'node_modules'), path.join(folder, 'node_modules'), 'junction');
  for (const file of files) put(file, 'content');
  put('electron-files/electron', electronLike('10110001'));
  put('electron-files/LICENSE', 'licence');
  for (const language of ['en-US', 'zh-CN', 'de']) put(`electron-files/locales/${language}.pak`, language);
  const done = spawnSync(
    process.execPath,
    [
      path.join(ROOT, 'node_modules', 'electron-builder', 'cli.js'),
      '--linux',
      'dir',
      '--x64',
      '--publish',
      'never',
      '-c.electronDist=electron-files',
    ],
    { cwd: folder, encoding: 'utf8' },
  );
  return { done, unpacked: path.join(folder, 'release', 'linux-unpacked') };
}

describe.skipIf(process.platform !== 'linux')('electron-builder', () => {
  it('packs exactly the files that are meant, sets the fuses, and takes two languages of Chromium', async () => {
    const left = ['dist/other/secret.txt', 'test/a.test.ts', 'shared/a.ts', 'README.md', '.env', 'release/old.txt'];
    const { done, unpacked } = pack('good', [...GOOD, ...left]);
    expect(done.status, done.stdout + done.stderr).toBe(0);
    const packed = asarFiles(path.join(unpacked, 'resources', 'app.asar')).map((file) => file.path);
    expect(packed.toSorted()).toEqual([...GOOD, ...ALWAYS].toSorted());
    expect(await wrongFuses(path.join(unpacked, 'cost-desk'))).toEqual([]);
    expect(existsSync(path.join(unpacked, 'locales', 'zh-CN.pak'))).toBe(true);
    expect(existsSync(path.join(unpacked, 'locales', 'de.pak'))).toBe(false);
    expect(existsSync(path.join(unpacked, 'resources', 'app-update.yml'))).toBe(false);
  });
});

describe('the step after packing', () => {
  it('makes no package with a file in it that is not meant, names it, and sets no fuse', async () => {
    const appOutDir = path.join(PARENT, 'bad');
    const map = 'dist/renderer/assets/index-AbCd-123.js.map';
    mkdirSync(path.join(appOutDir, 'resources'), { recursive: true });
    writeFileSync(path.join(appOutDir, 'resources', 'app.asar'), archiveOf([...GOOD, ...ALWAYS, map]));
    const binary = path.join(appOutDir, 'cost-desk');
    writeFileSync(binary, electronLike('10110001'));
    const packager = { appInfo: { productFilename: 'Cost Desk' }, executableName: 'cost-desk' };
    await expect(afterPack({ appOutDir, electronPlatformName: 'linux', packager })).rejects.toThrow(
      `The package is not what it should be:\nnot expected in a package: ${map}`,
    );
    expect(readFileSync(binary)).toEqual(electronLike('10110001'));
  });
});

interface Folder {
  [name: string]: { size: number } | { files: Folder };
}

/** An asar archive of these paths, without their contents. */
function archiveOf(paths: readonly string[]): Buffer {
  const files: Folder = {};
  for (const file of paths) {
    const parts = file.split('/');
    const name = parts.pop() ?? '';
    const folder = parts.reduce((at, part) => {
      at[part] ??= { files: {} };
      return (at[part] as { files: Folder }).files;
    }, files);
    folder[name] = { size: 1 };
  }
  const header = Buffer.from(JSON.stringify({ files }));
  const sizes = Buffer.alloc(16);
  [4, header.length + 8, header.length + 4, header.length].forEach((size, index) =>
    sizes.writeUInt32LE(size, 4 * index),
  );
  return Buffer.concat([sizes, header]);
}
