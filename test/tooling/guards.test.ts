/** The checks that hold the structure must fail when it is broken: each is run on a small tree that breaks it. */
import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';

const ROOT = resolve(import.meta.dirname, '../..');

/** A tree with these files, our configurations and our installed packages. */
function tree(files: Readonly<Record<string, string>>): string {
  const folder = mkdtempSync(join(tmpdir(), 'cost-desk-guards-'));
  for (const name of ['.oxlintrc.json', '.oxlint', '.dependency-cruiser.cjs', 'package.json']) {
    cpSync(join(ROOT, name), join(folder, name), { recursive: true });
  }
  symlinkSync(join(ROOT, 'node_modules'), join(folder, 'node_modules'), 'junction');
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text);
  }
  return folder;
}

function run(script: string, args: readonly string[], folder: string) {
  const done = spawnSync(process.execPath, [join(ROOT, 'node_modules', script), ...args], {
    cwd: folder,
    encoding: 'utf8',
  });
  return { failed: done.status !== 0, output: done.stdout + done.stderr };
}

describe('the dependency check', () => {
  it.each([
    ['shared-imports-no-other-folder', 'shared/a.ts', "import '../electron/b.ts';", 'electron/b.ts'],
    ['renderer-knows-shared-only', 'renderer/a.ts', "import '../electron/b.ts';", 'electron/b.ts'],
    ['electron-knows-shared-only', 'electron/a.ts', "import '../renderer/b.ts';", 'renderer/b.ts'],
    ['shared-has-no-node', 'shared/a.ts', "import 'node:fs';", 'shared/b.ts'],
    ['shared-is-pure', 'shared/a.ts', "import 'react';", 'shared/b.ts'],
    ['decimal-only-in-money', 'shared/a.ts', "import 'decimal.js';", 'shared/b.ts'],
    ['decimal-only-in-money', 'test/bench/a.ts', "import 'decimal.js';", 'shared/b.ts'],
    ['money-through-its-door', 'shared/a.ts', "import './money/exact.ts';", 'shared/money/exact.ts'],
  ])('%s refuses a wrong arrow', (rule, from, text, to) => {
    const folder = tree({
      [from]: text,
      [to]: 'export const b = 1;\n',
      'shared/c.ts': '',
      'electron/main.ts': '',
      'renderer/main.tsx': '',
      'test/c.ts': '',
    });
    const { failed, output } = run(
      'dependency-cruiser/bin/dependency-cruiser.mjs',
      ['shared', 'renderer', 'electron', 'test'],
      folder,
    );
    expect(output).toContain(rule);
    expect(failed).toBe(true);
  });
});

describe('lint', () => {
  it.each([
    ['shared/a.ts', "export { Decimal } from 'decimal.js';\n", 'shared/money'],
    ['test/bench/a.ts', "export { Decimal } from 'decimal.js';\n", 'shared/money'],
    ['shared/a.ts', 'export const price = 136.5;\n', 'no-float-money'],
    ['renderer/a.ts', 'export const total = (text: string) => parseFloat(text);\n', 'no-float-money'],
    ['electron/a.ts', 'export const total = (amount: number) => amount.toFixed(2);\n', 'no-float-money'],
    ['electron/a.ts', "import { ipcMain } from 'electron';\nipcMain.removeAllListeners();\n", 'no-raw-ipc'],
    ['renderer/a.tsx', 'export const Title = () => <h1>Prices</h1>;\n', 'jsx-no-literals'],
    ['renderer/a.tsx', 'export const Field = () => <input aria-label="Price" />;\n', 'jsx-no-literals'],
    ['shared/a.ts', 'export const now = () => Date.now();\n', 'no-restricted-globals'],
  ])('refuses, in %s: %s', (path, text, rule) => {
    const { failed, output } = run('oxlint/bin/oxlint', [path], tree({ [path]: text }));
    expect(output).toContain(rule);
    expect(failed).toBe(true);
  });
});
