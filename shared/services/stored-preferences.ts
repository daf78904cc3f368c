import { ok, type Result } from '../result.ts';
import type { Replaced } from '../workspace/backup.ts';
import type { WorkspaceRepository } from '../workspace/repository.ts';
import type { Preferences } from '../workspace/schema.ts';
import { changeStored } from './change-stored.ts';

export interface StoredPreferences {
  readonly read: () => Result<Preferences>;
  readonly save: (given: Preferences) => Result<Replaced>;
}

/**
 * The preferences for one window. It sends them whole and has changed one or two: only those are stored, so that a window
 * that was open for long takes none back that another one has changed since.
 */
export function storedPreferences(workspaces: WorkspaceRepository): StoredPreferences {
  let seen: Preferences | null = null;
  return {
    read: () => {
      const loaded = workspaces.load();
      if (!loaded.ok) return loaded;
      seen = loaded.value.preferences;
      return ok(seen);
    },
    save: (given) => {
      const saved = changeStored(workspaces, undefined, (workspace) =>
        ok({ ...workspace, preferences: withChanges(workspace.preferences, seen, given) }),
      );
      if (saved.ok) seen = given;
      return saved;
    },
  };
}

/** What a window that has seen nothing gives is taken whole. */
function withChanges(stored: Preferences, seen: Preferences | null, given: Preferences): Preferences {
  if (seen === null) return given;
  const before: Readonly<Record<string, unknown>> = seen;
  const after: Readonly<Record<string, unknown>> = given;
  const result: Record<string, unknown> = { ...stored };
  for (const key of new Set([...Object.keys(before), ...Object.keys(after)])) {
    if (JSON.stringify(before[key]) === JSON.stringify(after[key])) continue;
    if (Object.hasOwn(after, key)) result[key] = after[key];
    else delete result[key];
  }
  return result as Preferences;
}
