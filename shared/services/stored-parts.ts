/**
 * The parts of the workspace that a window holds as a whole and saves as a whole. A window only replaces what it has
 * seen: where something else has stored another value meanwhile, its save is refused and nothing is lost.
 */
import { NO_ACCOUNTS } from '../account/stored.ts';
import type { WorkspaceParts } from '../bridge.ts';
import type { CalculatorDraft } from '../billing/draft.ts';
import { NO_PLANS } from '../plan/stored.ts';
import { fail, ok, type Result } from '../result.ts';
import type { BackupReason, Replaced } from '../workspace/backup.ts';
import type { WorkspaceRepository } from '../workspace/repository.ts';
import type { Workspace } from '../workspace/schema.ts';
import { changeStored } from './change-stored.ts';

const EMPTY_PARTS: WorkspaceParts = { accounts: NO_ACCOUNTS, plans: NO_PLANS, calculator: null };
export type Part = keyof WorkspaceParts;
const PARTS = Object.keys(EMPTY_PARTS) as Part[];

/** The parts that are saved together. */
export type GivenParts = { readonly [P in Part]?: NonNullable<WorkspaceParts[P]> | undefined };

/** The same text gives the same short text, another one another. */
export type Fingerprint = (text: string) => string;

export interface StoredParts {
  /** What is stored is from now on what this window has seen. */
  read<P extends Part>(part: P): Result<WorkspaceParts[P]>;
  readAll(): Result<WorkspaceParts>;
  /**
   * All in one write, after a backup where a reason is given. Fails with `storage-changed`, naming the parts whose stored
   * value is not the one that this window read or saved last.
   */
  save(given: GivenParts, backUpFirst?: BackupReason): Result<Replaced>;
  /**
   * The calculator's draft has no version to choose between: the newest is taken, and another window's that it replaces
   * unseen is backed up.
   */
  saveCalculator(draft: CalculatorDraft): Result<Replaced>;
  /** Takes what is stored as seen, after backing it up, so that the next save overwrites exactly that. */
  keepMine(part: Part): Result<null>;
}

/**
 * The parts for one window. One that has read nothing yet, or was forgotten, has seen nothing: it only stores where
 * nothing is stored.
 */
export function storedParts(workspaces: WorkspaceRepository, fingerprint: Fingerprint): StoredParts {
  const seen = new Map<Part, string>();
  const printOf = (value: unknown) => fingerprint(JSON.stringify(value) ?? '');
  const see = (part: Part, value: unknown) => seen.set(part, printOf(value));
  const isAsSeen = (workspace: Workspace, part: Part) =>
    (seen.get(part) ?? printOf(EMPTY_PARTS[part])) === printOf(stored(workspace, part));
  const read = <T>(pick: (workspace: Workspace) => T): Result<T> => {
    const loaded = workspaces.load();
    return loaded.ok ? ok(pick(loaded.value)) : loaded;
  };
  const save = (given: GivenParts, reason: BackupReason | undefined): Result<Replaced> => {
    const parts = PARTS.filter((part) => given[part] !== undefined);
    const saved = changeStored(workspaces, reason, (workspace) => {
      const changed = parts.filter((part) => !isAsSeen(workspace, part));
      if (changed.length > 0) return fail({ code: 'storage-changed', detail: changed.join(', ') });
      return ok({ ...workspace, ...Object.fromEntries(parts.map((part) => [part, given[part]])) });
    });
    if (saved.ok) for (const part of parts) see(part, given[part]);
    return saved;
  };
  return {
    read: (part) =>
      read((workspace) => {
        const value = stored(workspace, part);
        see(part, value);
        return value;
      }),
    readAll: () =>
      read((workspace) => {
        for (const part of PARTS) see(part, stored(workspace, part));
        return {
          accounts: stored(workspace, 'accounts'),
          plans: stored(workspace, 'plans'),
          calculator: stored(workspace, 'calculator'),
        };
      }),
    save,
    saveCalculator(calculator) {
      const present = read((workspace) => isAsSeen(workspace, 'calculator'));
      if (!present.ok) return present;
      if (present.value) return save({ calculator }, undefined);
      const kept = workspaces.backUp('before-overwrite');
      if (!kept.ok) return kept;
      see('calculator', stored(kept.value.workspace, 'calculator'));
      return save({ calculator }, undefined);
    },
    keepMine(part) {
      const kept = workspaces.backUp('before-overwrite');
      if (!kept.ok) return kept;
      see(part, stored(kept.value.workspace, part));
      return ok(null);
    },
  };
}

function stored<P extends Part>(workspace: Workspace, part: P): WorkspaceParts[P] {
  return (workspace[part] ?? EMPTY_PARTS[part]) as WorkspaceParts[P];
}
