/** Names and paths that lead elsewhere, are devices, or look like something else. */
import { mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openConfStore } from '../../electron/storage/conf-store.ts';
import { createWorkspaceFile } from '../../electron/storage/workspace-file.ts';
import { windowFilePath, windowResponse } from '../../electron/window-files.ts';
import { fileNameOf } from '../../renderer/pages/account/exchange/file-name.ts';
import { tableFile } from '../../renderer/ui/table/table-file.ts';
import { csvFileName, planFileName } from '../../renderer/pages/plans/files/plan-file.ts';
import { EMPTY_WORKSPACE } from '../../shared/workspace/schema.ts';
import { sendBytes, statusOf } from '../electron/local-web/raw-requests.ts';
import { signIn, startTestLocalWeb } from '../electron/local-web/start-local-web.ts';
import { day } from '../fixtures/question.ts';
import { mutatedText } from './mutate.ts';
import { randomFrom } from './random.ts';
import { PATIENCE_MS, SEED, tell, times } from './torture.ts';

const NAMES: readonly string[] = [
  '',
  '.',
  '..',
  '...',
  '../../etc/passwd',
  '..\\..\\Windows\\win.ini',
  '/etc/passwd',
  'C:\\x',
  '\\\\server\\share',
  'file:///etc/passwd',
  'CON',
  'con.txt',
  'NUL',
  'aux .x',
  'COM1',
  'LPT¹',
  'CONIN$',
  'a\0b',
  'a\nb',
  'a\u0085b',
  'a:b',
  'a::$DATA',
  'x'.repeat(300),
  '测'.repeat(300),
  '👨‍👩‍👧‍👦'.repeat(60),
  '\u202Egnp.exe',
  'a\u2066b\u2069',
  '.hidden',
  'ends with a dot.',
  'ends with a blank ',
  '-rf',
  '~/x',
  '%2e%2e%2f',
  '%APPDATA%',
  '$(reboot)',
  '<script>',
  '"quoted"',
  '\uD800',
];

const MAKERS: readonly [string, (name: string) => string, string][] = [
  ['a plan', planFileName, '.costplan.json'],
  ['a table of lines', csvFileName, '.csv'],
  ['an account', (name) => fileNameOf(name, '2026-11-21'), '-2026-11-21.account.json'],
  ['a forecast', (name) => tableFile(name, 'events', day('2026-11-21')), '-events-2026-11-21.csv'],
];

function expectPlainName(name: string, ending: string): void {
  expect(path.posix.basename(name)).toBe(name);
  expect(path.win32.basename(name)).toBe(name);
  // What Windows refuses, what a terminal obeys, and what turns a name round on screen.
  expect(name).not.toMatch(/[\\/:*?"<>|\p{Cc}\p{Bidi_Control}\u2028\u2029]/u);
  expect(name).not.toMatch(/^(?:con|prn|aux|nul|com\d|lpt\d)\s*\./i);
  expect(name).not.toMatch(/^[.\s-]/);
  expect(name.endsWith(ending)).toBe(true);
  expect(name.length).toBeGreaterThan(ending.length);
  expect(Buffer.byteLength(name)).toBeLessThanOrEqual(255);
}

describe.each(MAKERS)('the file name of %s', (_what, make, ending) => {
  it.each(NAMES)('called %j is a name, no path, no device', (name) => {
    expectPlainName(make(name), ending);
  });

  it('is one whatever it is called', () => {
    fc.assert(
      fc.property(
        fc.oneof(fc.string({ unit: 'binary', maxLength: 300 }), fc.string({ unit: 'grapheme', maxLength: 300 })),
        (name) => expectPlainName(make(name), ending),
      ),
      { numRuns: times(300, 10_000), seed: SEED },
    );
  });
});

const SECRET = 'the-secret-beside-the-window';
const PATHS: readonly string[] = [
  '/../secret.txt',
  '/..%2fsecret.txt',
  '/%2e%2e/secret.txt',
  '/%2e%2e%2fsecret.txt',
  '/..%5csecret.txt',
  '/assets/../../secret.txt',
  '/assets/..%2f..%2fsecret.txt',
  '/%252e%252e%252fsecret.txt',
  '/....//secret.txt',
  '//secret.txt',
  '/./../secret.txt',
  '/index.html/../../secret.txt',
  '/secret.txt%00.html',
  '/%00',
  '/index.html%00',
  '/..%c0%afsecret.txt',
  '/%uff0e%uff0e/secret.txt',
  '/．．/secret.txt',
  '/file:///secret.txt',
  '/C:/secret.txt',
  '/\\..\\secret.txt',
  '/CON',
  `/${'x'.repeat(300)}.html`,
  `/${'../'.repeat(500)}secret.txt`,
  '/\u202Etxt.terces',
  '/%',
  '/%zz',
  '/constructor',
  '/__proto__.html',
];

describe('a path of the window', () => {
  let outside: string;
  let root: string;
  beforeAll(() => {
    outside = mkdtempSync(path.join(tmpdir(), 'cost-desk-'));
    root = path.join(outside, 'window');
    mkdirSync(path.join(root, 'assets'), { recursive: true });
    writeFileSync(path.join(root, 'index.html'), '<!doctype html>');
    writeFileSync(path.join(root, 'assets', 'a.js'), '1');
    for (const name of ['secret.txt', 'secret.html', 'windowsecret.txt', 'index.html'])
      writeFileSync(path.join(outside, name), SECRET);
  });
  afterAll(() => rmSync(outside, { recursive: true }));

  it(
    'stays in its folder, however it is written',
    async () => {
      const cases = times(1500, 50_000);
      let found = 0;
      for (let number = 0; number < cases; number += 1) {
        const random = randomFrom(SEED + number * 49_979_687);
        const base = random.oneOf([...PATHS, '/index.html', '/assets/a.js']);
        const target =
          number < PATHS.length ? (PATHS[number] ?? '') : random.chance(5) ? base : `/${mutatedText(random, base)}`;
        const file = windowFilePath(root, target);
        if (file !== null) expect(path.relative(root, file).split(path.sep)[0], target).not.toBe('..');
        const answer = await windowResponse(root, target, "'none'");
        expect([200, 404], target).toContain(answer.status);
        expect(await answer.text(), target).not.toContain(SECRET);
        if (answer.status === 200) found += 1;
      }
      expect(found).toBeGreaterThan(0);
      tell(`${cases} paths of the window: none left its folder`);
    },
    PATIENCE_MS,
  );

  it('stays in its folder over the wire, with a session', async () => {
    const data = path.join(outside, 'data');
    const server = await startTestLocalWeb({ dataFolder: data, rendererFolder: root });
    const cookie = await signIn(server);
    const { host, port } = new URL(server.origin);
    for (const target of [...PATHS, '/../data/workspace.json', '/../data/cost-desk.log']) {
      const bytes = `GET ${target} HTTP/1.1\r\nHost: ${host}\r\nCookie: ${cookie}\r\nConnection: close\r\n\r\n`;
      const answer = await sendBytes(Number(port), bytes);
      expect(statusOf(answer), target).toBeGreaterThanOrEqual(400);
      expect(statusOf(answer), target).toBeLessThan(500);
      expect(answer, target).not.toContain(SECRET);
    }
    await server.close();
  });
});

describe('the name of a backup', () => {
  it.each([
    ...NAMES,
    '../workspace.json',
    'workspace-20261121T132045Z-0a1b2c3d.json/../../workspace.json',
    '../backups/workspace-20261121T132045Z-0a1b2c3d.json',
    'workspace-20261121T132045Z-0a1b2c3d.json\0',
    'workspace-20261121T132045Z-0a1b2c3d.json',
    'workspace-99999999T999999Z-0a1b2c3d.json',
    '__proto__',
  ])('%j that there is not leads nowhere', (id) => {
    const folder = mkdtempSync(path.join(tmpdir(), 'cost-desk-'));
    const repository = createWorkspaceFile(folder, openConfStore);
    repository.save(EMPTY_WORKSPACE);
    expect(repository.readBackup(id)).toMatchObject({ ok: false, error: { code: 'not-found' } });
    expect(readdirSync(folder)).toEqual(['workspace.json']);
    rmSync(folder, { recursive: true });
  });
});
