/** Third-party notices: nobody whose code ships is left out, and no licence ships that was not agreed to. */
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, describe, expect, it } from 'vitest';
import { collectNotices, noticesText } from '../../../electron/build/notices.ts';

const ROOT = path.join(import.meta.dirname, '..', '..', '..');

describe('the notices of Cost Desk', () => {
  const notices = collectNotices(ROOT);
  const text = noticesText(notices);

  it('name every package it depends on, and those that these depend on', () => {
    const { dependencies } = JSON.parse(readFileSync(path.join(ROOT, 'package.json'), 'utf8')) as {
      dependencies: Record<string, string>;
    };
    const named = new Map(notices.map(({ name, version }) => [name, version]));
    for (const [name, version] of Object.entries(dependencies)) expect(named.get(name), name).toBe(version);
    for (const name of ['scheduler', 'd3-shape', 'victory-vendor', 'immer']) expect(named.has(name), name).toBe(true);
    expect(named.has('vitest')).toBe(false);
  });

  it('carry the licence of each, as it was published', () => {
    for (const { name, version } of notices) expect(text).toContain(`\n${name} ${version}\nLicence: `);
    expect(text).toContain('Copyright (c) Meta Platforms, Inc. and affiliates.');
    expect(notices.filter((notice) => notice.text === '').map(({ name }) => name)).toEqual([]);
  });
});

describe('a package', () => {
  let folder: string;
  afterEach(() => rmSync(folder, { recursive: true }));

  it.each(['GPL-3.0-only', 'UNLICENSED', 'SEE LICENSE IN LICENSE', undefined])(
    'with the licence %s stops the build, and is named',
    (license) => {
      folder = mkdtempSync(path.join(tmpdir(), 'cost-desk-notices-'));
      const packages = { '': {}, 'node_modules/a': { version: '1.0.0', license }, 'node_modules/b': { dev: true } };
      writeFileSync(path.join(folder, 'package-lock.json'), JSON.stringify({ packages }));
      mkdirSync(path.join(folder, 'node_modules', 'a'), { recursive: true });
      cpSync(path.join(ROOT, 'LICENSE'), path.join(folder, 'node_modules', 'a', 'LICENSE'));
      expect(() => collectNotices(folder)).toThrow(/^a has the licence ".*", which is not allowed\.$/);
    },
  );
});
