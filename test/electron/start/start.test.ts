import { mkdirSync, mkdtempSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { canOpenBrowser, hasDisplay } from '../../../electron/start/desktop.ts';
import { downloadElectron, findElectron } from '../../../electron/start/electron-binary.ts';
import { readStartOptions } from '../../../electron/start/options.ts';
import { isUpToDate } from '../../../electron/start/up-to-date.ts';
import { chooseLanguage } from '../../../electron/language.ts';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'cost-desk-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

function put(file: string, content = ''): string {
  const target = path.join(folder, file);
  mkdirSync(path.dirname(target), { recursive: true });
  writeFileSync(target, content);
  return target;
}

/** A file as it was last changed so many seconds after 1970. */
function at(file: string, seconds: number): string {
  const target = put(file);
  utimesSync(target, seconds, seconds);
  return target;
}

/** The mark that the fake installer leaves. */
const ran = () => path.join(folder, 'ran');

describe('readStartOptions', () => {
  it.each([
    [[], { localWeb: false, open: true, port: null }],
    [['--local-web', '--no-open'], { localWeb: true, open: false, port: null }],
    [['--port', '8080'], { localWeb: false, open: true, port: 8080 }],
    [['--port=0'], { localWeb: false, open: true, port: 0 }],
  ])('reads %j', (args, value) => {
    expect(readStartOptions(args)).toEqual({ ok: true, value });
  });

  it.each([
    [['--prot', '1'], /--prot.*Accepted: --local-web, --no-open, --port N/],
    [['--port', '65536'], /--port: "65536".*0 .*65535/],
    [['--port', '-1'], /--port/],
    [['--port', '8080x'], /--port: "8080x"/],
    [['file.json'], /file\.json.*Accepted/],
  ])('names what is wrong in %j', (args, message) => {
    expect(readStartOptions(args)).toEqual({ ok: false, error: expect.stringMatching(message) });
  });
});

describe('findElectron', () => {
  it('finds nothing where only the package was installed', () => {
    put('install.js');
    expect(findElectron(folder, {})).toBeNull();
  });

  it('finds the executable that path.txt names', () => {
    put('path.txt', 'Electron.app/Contents/MacOS/Electron\n');
    put('dist/Electron.app/Contents/MacOS/Electron');
    expect(findElectron(folder, {})).toBe(path.join(folder, 'dist/Electron.app/Contents/MacOS/Electron'));
  });

  it('finds nothing when the named executable is gone', () => {
    put('path.txt', 'electron');
    expect(findElectron(folder, {})).toBeNull();
  });

  it('finds the executable in the folder that the environment names', () => {
    put('elsewhere/electron');
    const elsewhere = path.join(folder, 'elsewhere');
    expect(findElectron(folder, { ELECTRON_OVERRIDE_DIST_PATH: elsewhere })).toBe(path.join(elsewhere, 'electron'));
    expect(findElectron(folder, { ELECTRON_OVERRIDE_DIST_PATH: folder })).toBeNull();
  });
});

describe('downloadElectron', () => {
  const installer = (body: string) =>
    writeFileSync(
      path.join(folder, 'install.js'),
      `require('fs').writeFileSync(${JSON.stringify(ran())}, ''); ${body}`,
    );
  beforeEach(() => writeFileSync(path.join(folder, 'package.json'), '{"type":"commonjs"}'));

  it('lets the installer try once, and a failure is no error here', async () => {
    installer('console.error("no network"); process.exit(1)');
    await downloadElectron(folder, {}, () => expect.unreachable('said to be slow'));
    expect(isUpToDate(ran(), [])).toBe(true);
  });

  it('does not try when the person does not want it', async () => {
    installer('');
    await downloadElectron(folder, { ELECTRON_SKIP_BINARY_DOWNLOAD: '1' }, () => undefined);
    expect(isUpToDate(ran(), [])).toBe(false);
  });
});

describe('the desktop', () => {
  it.each([
    ['linux', {}, false, false],
    ['linux', { DISPLAY: ':0' }, true, true],
    ['linux', { WAYLAND_DISPLAY: 'wayland-0' }, true, true],
    ['linux', { DISPLAY: ':0', CI: 'true' }, true, false],
    ['linux', { DISPLAY: 'localhost:10', SSH_CONNECTION: 'a b' }, true, false],
    ['win32', {}, true, true],
    ['darwin', { SSH_CONNECTION: 'a b' }, true, false],
    ['darwin', { CI: '1' }, true, false],
  ] as const)('%s with %j', (platform, env, display, browser) => {
    expect(hasDisplay(platform, env)).toBe(display);
    expect(canOpenBrowser(platform, env)).toBe(browser);
  });
});

describe('isUpToDate', () => {
  it('is so when nothing in the sources is newer, at any depth', () => {
    const output = at('dist/index.html', 1000);
    at('src/a/b.ts', 1000);
    expect(isUpToDate(output, [path.join(folder, 'src'), path.join(folder, 'no-such-file')])).toBe(true);
    at('src/a/c.ts', 1001);
    expect(isUpToDate(output, [path.join(folder, 'src')])).toBe(false);
  });

  it('is not so without an output, and single files count', () => {
    const source = at('package.json', 1000);
    expect(isUpToDate(path.join(folder, 'dist'), [source])).toBe(false);
    expect(isUpToDate(at('out', 999), [source])).toBe(false);
  });
});

describe('chooseLanguage', () => {
  it.each([
    ['en', 'zh-CN', 'en'],
    ['zh', 'en-US', 'zh'],
    [undefined, 'zh-CN', 'zh'],
    [undefined, 'zh', 'zh'],
    [undefined, 'ZH_cn', 'zh'],
    [undefined, 'de-DE', 'en'],
    [undefined, '', 'en'],
  ] as const)('preferred %s on a system in "%s": %s', (preferred, system, language) => {
    expect(chooseLanguage(preferred, system)).toBe(language);
  });
});
