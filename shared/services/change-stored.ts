/** One change of the stored document: read, changed, written, on nothing but what was read. */
import { ok, type Result } from '../result.ts';
import type { BackupReason, Replaced } from '../workspace/backup.ts';
import { same } from '../workspace/merge/same.ts';
import type { WorkspaceRepository } from '../workspace/repository.ts';
import type { Workspace } from '../workspace/schema.ts';

/** Another process may save between the read and the write; then the change is made of what it saved. */
const ATTEMPTS = 10;

/** Stores what `change` makes of the document, after a backup where a reason is given. Whatever it refuses is answered. */
export function changeStored(
  workspaces: WorkspaceRepository,
  backUpFirst: BackupReason | undefined,
  change: (workspace: Workspace) => Result<Workspace>,
): Result<Replaced> {
  for (let attempt = 1; ; attempt += 1) {
    const loaded = workspaces.load();
    if (!loaded.ok) return loaded;
    const changed = change(loaded.value);
    if (!changed.ok) return changed;
    // A window that is closed sends its last change once more: where that is stored already, it replaces nothing.
    const reason = same(loaded.value, changed.value) ? undefined : backUpFirst;
    const saved = save(workspaces, changed.value, reason);
    if (saved.ok || saved.error.code !== 'storage-changed' || attempt === ATTEMPTS) return saved;
  }
}

function save(
  workspaces: WorkspaceRepository,
  workspace: Workspace,
  backUpFirst: BackupReason | undefined,
): Result<Replaced> {
  if (backUpFirst !== undefined) return workspaces.saveBackedUp(workspace, backUpFirst);
  const saved = workspaces.save(workspace);
  return saved.ok ? ok({ undo: null }) : saved;
}
