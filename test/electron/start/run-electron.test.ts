import { chmodSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { runElectron } from '../../../electron/start/run-electron.ts';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'cost-desk-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

function executable(script: string): string {
  const file = path.join(folder, 'electron');
  writeFileSync(file, `#!/bin/sh\n${script}\n`);
  chmodSync(file, 0o755);
  return file;
}

describe.skipIf(process.platform === 'win32')('runElectron', () => {
  it('runs the project and hands on that it was closed', async () => {
    expect(await runElectron(executable('test "$1" = /project && test -z "$ELECTRON_RUN_AS_NODE"'), '/project')).toBe(
      0,
    );
  });

  it.each([
    ['refuses at once', 'exit 1'],
    ['crashes', 'kill -TRAP $$'],
  ])('says that Electron cannot run here when it %s', async (_how, script) => {
    expect(await runElectron(executable(script), '/project')).toBeNull();
  });

  it('says so when the executable is none', async () => {
    expect(await runElectron(folder, '/project')).toBeNull();
  });

  it('hands on the exit code of a window that was open for a while', async () => {
    expect(await runElectron(executable('sleep 5.2; exit 3'), '/project')).toBe(3);
  }, 10_000);
});
