import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { windowFilePath } from '../../electron/window-files.ts';

const ROOT = path.resolve('/srv/window');

describe('windowFilePath', () => {
  it.each([
    ['/', 'index.html'],
    ['/index.html', 'index.html'],
    ['/assets/main-Ab_1.js', 'assets/main-Ab_1.js'],
    ['/assets/%E5%9B%BE.svg', 'assets/图.svg'],
    ['/assets/../index.html', 'index.html'],
    ['/..name.js', '..name.js'],
  ])('%s is a file of the window', (pathname, file) => {
    expect(windowFilePath(ROOT, pathname)).toBe(path.join(ROOT, file));
  });

  it.each([
    '/..',
    '/../window-other/a.js',
    '/../../etc/passwd.txt',
    '/..%2fa.js',
    '/%2e%2e%2fa.js',
    '/a/%2e%2e/%2e%2e/a.js',
    '/..%5ca.js',
    '/C:/a.js',
    '/a.js%00',
    '/a.js%00.html',
    '/index.html::$DATA',
    '/%zz.js',
    '/main.js.map',
    '/.env',
    '/assets',
  ])('%s is none', (pathname) => {
    expect(windowFilePath(ROOT, pathname)).toBeNull();
  });
});
