import { mkdtempSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { openConfStore } from '../../../../electron/storage/conf-store.ts';
import { createWorkspaceFile } from '../../../../electron/storage/workspace-file.ts';
import { storageFault } from '../../../../renderer/pages/backups/recovery/fault.ts';
import { EMPTY_WORKSPACE } from '../../../../shared/workspace/schema.ts';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'cost-desk-fault-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

/** The words of the real host about what lies in its folder. */
function faultOf(): string {
  const state = createWorkspaceFile(folder, openConfStore).state();
  return state.status === 'good' ? 'good' : storageFault(state.detail);
}
const document = () => path.join(folder, 'workspace.json');

describe('what is wrong with the stored file', () => {
  it('is told from the host’s words: damaged, whatever it is', () => {
    for (const content of ['', '{"workspace"', '\0\0\0\0', '[]', '{"workspace":{"schemaVersion":1}}']) {
      writeFileSync(document(), content);
      expect(faultOf(), content).toBe('damaged');
    }
  });

  it('is told from the host’s words: written by a newer version, so that nobody throws it away', () => {
    writeFileSync(document(), '{"workspace":{"schemaVersion":99}}');
    expect(faultOf()).toBe('newer');
  });

  it('is told from the host’s words: gone, though there are backups', () => {
    const workspaces = createWorkspaceFile(folder, openConfStore);
    expect(workspaces.save(EMPTY_WORKSPACE).ok).toBe(true);
    expect(workspaces.backUp('before-restore').ok).toBe(true);
    rmSync(document());
    expect(faultOf()).toBe('missing');
  });

  it('is told from the system’s words: not allowed', () => {
    expect(storageFault("EACCES: permission denied, open '/home/a/workspace.json'")).toBe('refused');
    expect(storageFault('EPERM: operation not permitted')).toBe('refused');
  });

  it('is at least damaged where nothing is known of it', () => {
    mkdirSync(document());
    expect(faultOf()).toBe('damaged');
    expect(storageFault('')).toBe('damaged');
  });
});
