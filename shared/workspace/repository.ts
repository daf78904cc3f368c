import type { Result } from '../result.ts';
import type { Workspace } from './schema.ts';

/** Where the one workspace document is kept: a file in both hosts, a variable in tests. */
export interface WorkspaceRepository {
  /** The stored workspace, or an empty one when nothing was stored yet. Fails with `storage-unreadable`. */
  load(): Result<Workspace>;
  /** Replaces the stored workspace. Fails with `storage-unwritable`, or `storage-unreadable` when what is there cannot be replaced safely. */
  save(workspace: Workspace): Result<null>;
}
