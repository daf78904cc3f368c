/** Importing broken exports into a real data folder: what was there stays to the byte, or the whole import is there. */
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { openConfStore } from '../../electron/storage/conf-store.ts';
import { exportFiles } from '../../electron/storage/export-file.ts';
import { fingerprint } from '../../electron/storage/fingerprint.ts';
import { createWorkspaceFile } from '../../electron/storage/workspace-file.ts';
import { fail, ok } from '../../shared/result.ts';
import { handleBridgeCall } from '../../shared/services/handle-call.ts';
import { createServices } from '../../shared/services/index.ts';
import { EMPTY_WORKSPACE } from '../../shared/workspace/schema.ts';
import { createSmallLibrary } from '../shared/services/in-memory.ts';
import { mutatedBytes } from './mutate.ts';
import { randomFrom } from './random.ts';
import { WORKSPACE } from './samples.ts';
import { PATIENCE_MS, SEED, tell, times } from './torture.ts';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'cost-desk-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

it(
  'is all or nothing, and can be undone',
  async () => {
    const workspaces = createWorkspaceFile(folder, openConfStore);
    const before = { ...EMPTY_WORKSPACE, mine: 'what was there' };
    workspaces.save(before);
    const services = createServices({
      host: {
        host: 'local-web',
        version: '1',
        build: { commit: '', date: '' },
        capabilities: { openExternal: false, notify: false },
      },
      workspaces,
      exchange: exportFiles,
      fingerprint,
      priceLists: createSmallLibrary().library,
      openExternal: async () => fail({ code: 'refused', detail: '' }),
      notify: async () => fail({ code: 'refused', detail: '' }),
      takeOpenedFile: async () => ok(null),
      diagnostics: async () => ok({ text: '' }),
    });
    const written = await exportFiles.write(WORKSPACE, undefined);
    if (!written.ok) throw new Error(written.error.detail);
    const file = path.join(folder, 'workspace.json');
    const bytes = readFileSync(file);
    const cases = times(80, 1500);
    let taken = 0;
    for (let number = 0; number < cases; number += 1) {
      const text = mutatedBytes(randomFrom(SEED + number * 67_867_967), [written.value.text]).toString('utf8');
      const what = `import ${number}: ${JSON.stringify(text.slice(0, 400))}`;
      const inspected = await handleBridgeCall(services, 'inspectExport', { text });
      const answer = await handleBridgeCall(services, 'importWorkspace', { text });
      // What was shown before is what happens.
      expect(answer.ok, what).toBe(inspected.ok);
      if (!answer.ok) {
        expect(readFileSync(file).equals(bytes), what).toBe(true);
        continue;
      }
      taken += 1;
      expect(workspaces.load().ok, what).toBe(true);
      const { undo } = answer.value as { readonly undo: string };
      expect(await handleBridgeCall(services, 'restoreBackup', { id: undo }), what).toMatchObject({ ok: true });
      expect(workspaces.load(), what).toEqual({ ok: true, value: before });
      expect(readFileSync(file).equals(bytes), what).toBe(true);
    }
    expect(taken).toBeGreaterThan(0);
    expect(taken).toBeLessThan(cases);
    tell(
      `${cases} broken exports imported: ${taken} taken whole and undone, ${cases - taken} refused without a byte written`,
    );
  },
  PATIENCE_MS,
);
