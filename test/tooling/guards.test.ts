/** The checks that hold the structure must fail when it is broken: each is run on a small tree that breaks it. */
import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, symlinkSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { temporaryFolder } from '../fixtures/temporary-folder.ts';

const ROOT = resolve(import.meta.dirname, '../..');

/** A tree with these files, our configurations and our installed packages. */
function tree(files: Readonly<Record<string, string>>): string {
  const folder = temporaryFolder();
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
    ['shared-in-order', 'shared/billing/a.ts', "import '../plan/b.ts';", 'shared/plan/b.ts'],
    ['shared-in-order', 'shared/plan/a.ts', "import '../readiness/b.ts';", 'shared/readiness/b.ts'],
    ['shared-has-these-folders', 'shared/plan/a.ts', "import '../helpers/b.ts';", 'shared/helpers/b.ts'],
    ['renderer-in-order', 'renderer/ui/a.ts', "import '../pages/home/b.ts';", 'renderer/pages/home/b.ts'],
    ['renderer-in-order', 'renderer/state/a.ts', "import '../ui/b.ts';", 'renderer/ui/b.ts'],
    ['electron-in-order', 'electron/storage/a.ts', "import '../host/b.ts';", 'electron/host/b.ts'],
    ['electron-in-order', 'electron/local-web/a.ts', "import '../host/b.ts';", 'electron/host/b.ts'],
    ['no-page-imports-another', 'renderer/pages/home/a.ts', "import '../plans/b.ts';", 'renderer/pages/plans/b.ts'],
  ])('%s refuses a wrong arrow', (rule, from, text, to) => {
    refuses(rule, { [from]: text, [to]: 'export const b = 1;\n' });
  });

  it('no-circles-of-folders refuses two folders that need each other, though no two files do', () => {
    refuses('no-circles-of-folders', {
      'renderer/pages/home/left/a.ts': "import '../right/b.ts';\n",
      'renderer/pages/home/right/b.ts': 'export const b = 1;\n',
      'renderer/pages/home/right/c.ts': "import '../left/d.ts';\n",
      'renderer/pages/home/left/d.ts': 'export const d = 1;\n',
    });
  });

  function refuses(rule: string, files: Readonly<Record<string, string>>): void {
    const roots = { 'shared/c.ts': '', 'electron/main.ts': '', 'renderer/main.tsx': '', 'test/c.ts': '' };
    const { failed, output } = run(
      'dependency-cruiser/bin/dependency-cruiser.mjs',
      ['shared', 'renderer', 'electron', 'test'],
      tree({ ...roots, ...files }),
    );
    expect(output).toContain(rule);
    expect(failed).toBe(true);
  }
});

/** Every way to run text, to make markup of text, and to let another page hold ours. */
const OPEN_SINKS: readonly (readonly [string, string])[] = [
  [
    'renderer/a.tsx',
    'export const A = ({ html }: { html: string }) => <p dangerouslySetInnerHTML={{ __html: html }} />;',
  ],
  ['renderer', 'export const A = ({ html }: { html: string }) => <iframe title={html} srcDoc={html} />;'],
  ['renderer', 'export const a = { dangerouslySetInnerHTML: { __html: "<b>" } };'],
  ['renderer', 'export const A = () => <a href="javascript:alert(1)" aria-hidden />;'],
  ['renderer', 'export const A = () => <a href="https://github.com" target="_blank" aria-hidden />;'],
  [
    'renderer/a.tsx',
    'export const A = () => <a href="https://github.com" target={"_blank"} rel="help" aria-hidden />;',
  ],
  ['renderer', 'export const a = (e: Element, t: string) => { e.innerHTML = t; };'],
  ['renderer', "export const a = (e: Element, t: string) => { e['outerHTML'] = t; };"],
  ['renderer', "export const a = (e: Element, t: string) => e.insertAdjacentHTML('beforeend', t);"],
  ['renderer', 'export const a = (r: Range, t: string) => r.createContextualFragment(t);'],
  ['renderer', "export const a = (t: string) => new DOMParser().parseFromString(t, 'text/html');"],
  ['renderer', "export const a = (e: Element, t: string) => e.setAttribute('onclick', t);"],
  ['renderer', 'export const a = (t: string) => document.write(t);'],
  ['renderer', 'export const a = (t: string) => eval(t);'],
  ['renderer', 'export const a = (t: string) => globalThis.eval(t);'],
  ['renderer', 'export const a = (t: string) => new Function(t);'],
  ['renderer', "export const a = () => setTimeout('alert(1)', 1);"],
  ['renderer', "export const a = (url: string) => window.open(url, '_blank');"],
  ['electron', 'export const a = (t: string) => new Function(t);'],
  ['shared', 'export const a = (t: string) => new Function(t);'],
];

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
    ['renderer/a.ts', 'export const now = () => Date.now();\n', 'one-clock'],
    ['renderer/a.ts', 'export const now = () => globalThis.Date.now();\n', 'one-clock'],
    ['electron/a.ts', 'export const now = () => new Date();\n', 'one-clock'],
    ['electron/a.ts', 'export const clock = { now: Date.now };\n', 'one-clock'],
    ['electron/a.ts', 'export const now = () => Date();\n', 'one-clock'],
    ['shared/a.ts', 'export const now = (Temporal) => Temporal.Now.instant();\n', 'one-clock'],
    ['test/a.ts', 'export const now = () => Date.now();\n', 'one-clock'],
  ])('refuses, in %s: %s', refuses);

  // One run for all of them: starting lint takes longer than the check.
  it('refuses every open sink', () => {
    const files = OPEN_SINKS.map(([folder, text], index) => [`${folder}/sink-${index}.tsx`, `${text}\n`] as const);
    const { output } = run('oxlint/bin/oxlint', ['--format=unix', '.'], tree(Object.fromEntries(files)));
    const reported = output.split('\n').filter((line) => line.includes('no-open-sinks'));
    const missed = files.filter(([path]) => !reported.some((line) => line.includes(path)));
    expect(missed).toEqual([]);
  });

  it('lets the safe forms of the same things pass', () => {
    const text = [
      "export const open = (url: string) => window.open(url, '_blank', 'noopener,noreferrer');",
      'export const later = (run: () => void) => setTimeout(run, 1);',
      'export const put = (element: Element, text: string) => { element.textContent = text; };',
      "export const say = (element: Element) => element.setAttribute('aria-label', 'x');",
      '',
    ].join('\n');
    const { output } = run('oxlint/bin/oxlint', ['renderer/a.ts'], tree({ 'renderer/a.ts': text }));
    expect(output).toContain('Finished');
    expect(output).not.toContain('no-open-sinks');
  });

  function refuses(path: string, text: string, rule: string): void {
    const { failed, output } = run('oxlint/bin/oxlint', [path], tree({ [path]: text }));
    expect(output).toContain(rule);
    expect(failed).toBe(true);
  }
});
