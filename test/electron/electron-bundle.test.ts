/** The bundles that ship: what they import, and that the main process starts from them. */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { buildStamp } from '../../electron/build/build-stamp.ts';
import { buildElectron } from '../../electron/build/electron-bundle.ts';

let folder: string;
let output: string;
beforeAll(async () => {
  folder = mkdtempSync(path.join(tmpdir(), 'cost-desk-'));
  output = path.join(folder, 'electron');
  await buildElectron(output);
}, 60_000);
afterAll(() => rmSync(folder, { recursive: true }));

const read = (file: string) => readFileSync(path.join(output, file), 'utf8');

describe('the main process', () => {
  it('imports Electron and Node, and no package', () => {
    const imports = [...read('main.js').matchAll(/^import .*? from "([^"]+)";$/gm)].map((match) => match[1]);
    expect(imports).toContain('electron');
    expect(imports.filter((name) => name !== 'electron' && !name?.startsWith('node:'))).toEqual([]);
  });

  it('keeps each price list in a file of its own, read when it is asked for', () => {
    const lists = readdirSync(path.join(output, 'chunks'));
    expect(lists).toEqual(expect.arrayContaining([expect.stringMatching(/^jdcloud-2022-09-/)]));
    // A page that only the list names as a source.
    expect(read('main.js')).not.toContain('Price-Overview.md');
  });

  it('knows which commit it was built from, and of which day', () => {
    const { commit, date } = buildStamp(path.join(import.meta.dirname, '..', '..'), process.env);
    expect(read('main.js')).toContain(`"commit": "${commit}"`);
    expect(read('main.js')).toContain(`"date": "${date}"`);
  });

  it('starts: scheme and handlers first, then one window on its own page', () => {
    const run = spawnSync(
      process.execPath,
      ['--import', new URL('stub-electron.mjs', import.meta.url).href, path.join(output, 'main.js')],
      { env: { ...process.env, COST_DESK_DATA: path.join(folder, 'data') }, encoding: 'utf8' },
    );
    expect(run.status, run.stderr).toBe(0);
    const steps = run.stdout.trim().split('\n');
    expect(steps.slice(0, 3)).toEqual(['lock', 'sandbox', 'scheme app']);
    expect(steps).toContain('handle app');
    expect(steps).toContain('ipc cost-desk:hostInfo');
    expect(steps.at(-1)).toBe('load app://cost-desk/');
  });
});

describe('the preload', () => {
  it('is CommonJS that needs Electron only, with no schema in it', () => {
    const required = [...read('preload.cjs').matchAll(/require\("([^"]+)"\)/g)].map((match) => match[1]);
    expect(required).toEqual(['electron']);
    expect(read('preload.cjs').length).toBeLessThan(5000);
  });
});
