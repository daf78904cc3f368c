/** From the bytes of a document or a backup to a workspace: byte-order mark off, parse, migrate, validate. */
import { utf8Text } from '../../shared/document/file-text.ts';
import { fail, ok, type Result } from '../../shared/result.ts';
import { readWorkspace } from '../../shared/workspace/migrate.ts';
import type { Workspace } from '../../shared/workspace/schema.ts';
import { DOCUMENT_KEY } from './document-store.ts';
import { isTooDeep, MAX_DEPTH } from './json-depth.ts';

export interface DecodedDocument {
  readonly workspace: Workspace;
  /** It was written by an older version, and climbed. */
  readonly migrated: boolean;
}

/** Reads the workspace in a parsed document; an argument, so that migrations to come can be tested today. */
export type ReadWorkspace = (value: unknown) => Result<Workspace>;

/** Fails with `storage-unreadable` and what is wrong, without a path. Never throws. */
export function decodeDocument(bytes: Uint8Array, read: ReadWorkspace = readWorkspace): Result<DecodedDocument> {
  const text = utf8Text(bytes);
  if (text === null) return unreadable('not a JSON document in UTF-8');
  if (isTooDeep(text)) return unreadable(`nested more than ${MAX_DEPTH} levels deep, which no document of ours is`);
  let document: unknown;
  try {
    document = JSON.parse(text);
  } catch {
    return unreadable('not a JSON document in UTF-8');
  }
  const isObject = typeof document === 'object' && document !== null;
  const stored = isObject ? (document as Record<string, unknown>)[DOCUMENT_KEY] : undefined;
  const workspace = read(stored);
  if (!workspace.ok) return workspace;
  const { schemaVersion } = stored as { readonly schemaVersion?: unknown };
  return ok({ workspace: workspace.value, migrated: schemaVersion !== workspace.value.schemaVersion });
}

const unreadable = (detail: string) => fail({ code: 'storage-unreadable', detail } as const);
