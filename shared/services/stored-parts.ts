/**
 * The parts of the workspace that a window holds as a whole and saves as a whole. A window only replaces what it has
 * seen: where something else has stored another value meanwhile, its save is refused and nothing is lost.
 */
import { NO_ACCOUNTS } from '../account/stored.ts';
import { NO_PLANS } from '../plan/stored.ts';
import { fail, ok, type Result } from '../result.ts';
import type { WorkspaceRepository } from '../workspace/repository.ts';
import type { Workspace } from '../workspace/schema.ts';

const EMPTY_PARTS = { accounts: NO_ACCOUNTS, plans: NO_PLANS } as const;
export type Part = keyof typeof EMPTY_PARTS;
type PartValue<P extends Part> = NonNullable<Workspace[P]>;

/** The same text gives the same short text, another one another. */
export type Fingerprint = (text: string) => string;

export interface StoredParts {
  /** What is stored is from now on what this window has seen. */
  read<P extends Part>(part: P): Result<PartValue<P>>;
  /** Fails with `storage-changed` where the stored value is not the one that this window read or saved last. */
  save<P extends Part>(part: P, value: PartValue<P>): Result<null>;
  /** Takes what is stored as seen, after backing it up, so that the next save overwrites it. */
  keepMine(part: Part): Result<null>;
}

/** The parts for one window. One that has read nothing yet has nothing to lose sight of: its save is taken. */
export function storedParts(workspaces: WorkspaceRepository, fingerprint: Fingerprint): StoredParts {
  const seen = new Map<Part, string>();
  const printOf = (value: unknown) => fingerprint(JSON.stringify(value) ?? '');
  return {
    read(part) {
      const loaded = workspaces.load();
      if (!loaded.ok) return loaded;
      const value = stored(loaded.value, part);
      seen.set(part, printOf(value));
      return ok(value);
    },
    save(part, value) {
      const loaded = workspaces.load();
      if (!loaded.ok) return loaded;
      const known = seen.get(part);
      if (known !== undefined && known !== printOf(stored(loaded.value, part))) {
        return fail({ code: 'storage-changed', detail: part });
      }
      const saved = workspaces.save({ ...loaded.value, [part]: value });
      if (saved.ok) seen.set(part, printOf(value));
      return saved;
    },
    keepMine(part) {
      const kept = workspaces.backUp('before-overwrite');
      if (!kept.ok) return kept;
      seen.delete(part);
      return ok(null);
    },
  };
}

function stored<P extends Part>(workspace: Workspace, part: P): PartValue<P> {
  return (workspace[part] ?? EMPTY_PARTS[part]) as PartValue<P>;
}
