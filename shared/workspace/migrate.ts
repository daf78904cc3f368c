/**
 * From whatever a file holds to a workspace of today's version: check the version, climb from one version to the next,
 * validate. Pure, so that a stored file is only ever replaced by something that passed here.
 */
import { fail, ok, type Result } from '../result.ts';
import { type Workspace, WORKSPACE_VERSION, workspaceSchema } from './schema.ts';

export type VersionedDocument = Readonly<Record<string, unknown>>;
/** Turns a document of one version into the next one; it also sets `schemaVersion`. */
export type Migration = (document: VersionedDocument) => VersionedDocument;

/** The step at index 0 makes version 2 of version 1, and so on. Version 1 is the first: there is nothing to climb yet. */
export const WORKSPACE_MIGRATIONS: readonly Migration[] = [];

/** Applies every step that a document of `version` still needs. */
export function applyMigrations(
  document: VersionedDocument,
  version: number,
  migrations: readonly Migration[],
): VersionedDocument {
  return migrations.slice(version - 1).reduce((current, migrate) => migrate(current), document);
}

/** The version of a parsed workspace that a newer Cost Desk wrote; null: it did not. */
export function newerVersion(value: unknown): number | null {
  const version = isRecord(value) ? value['schemaVersion'] : null;
  return typeof version === 'number' && Number.isSafeInteger(version) && version > WORKSPACE_VERSION ? version : null;
}

/**
 * Reads a parsed JSON value as a workspace.
 * Errors: `storage-unreadable`, naming the path that is wrong, what was found and what is accepted.
 */
export function readWorkspace(value: unknown): Result<Workspace> {
  if (!isRecord(value)) return unreadable('workspace', `expected an object, found ${nameOfKind(value)}`);
  const version = value['schemaVersion'];
  if (typeof version !== 'number' || !Number.isSafeInteger(version) || version < 1) {
    return unreadable('workspace.schemaVersion', `expected a whole number from 1 to ${WORKSPACE_VERSION}`);
  }
  if (newerVersion(value) !== null) {
    return unreadable(
      'workspace.schemaVersion',
      `version ${version} was written by a newer Cost Desk; this one reads versions up to ${WORKSPACE_VERSION}`,
    );
  }
  const parsed = workspaceSchema.safeParse(applyMigrations(value, version, WORKSPACE_MIGRATIONS));
  if (parsed.success) return ok(parsed.data);
  const [issue] = parsed.error.issues;
  return unreadable(['workspace', ...(issue?.path ?? [])].join('.'), issue?.message ?? 'invalid');
}

function unreadable(path: string, problem: string): Result<never> {
  return fail({ code: 'storage-unreadable', detail: `${path}: ${problem}` });
}

function isRecord(value: unknown): value is VersionedDocument {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function nameOfKind(value: unknown): string {
  if (value === null) return 'null';
  if (value === undefined) return 'nothing';
  return Array.isArray(value) ? 'a list' : `a ${typeof value}`;
}
