/**
 * The file of the document. Read: bytes, byte-order mark off, parse, migrate, validate. One that fails stays as it is and
 * is copied aside. Written: beside it, read again, and only then put in its place.
 */
import { realpathSync } from 'node:fs';
import path from 'node:path';
import { fail, ok, type Result } from '../../shared/result.ts';
import type { StorageState } from '../../shared/workspace/backup.ts';
import { EMPTY_WORKSPACE, type Workspace } from '../../shared/workspace/schema.ts';
import { copyAside, moveAside } from './copy-aside.ts';
import { type DecodedDocument, decodeDocument, type ReadWorkspace } from './decode-document.ts';
import type { OpenDocumentStore } from './document-store.ts';
import { readBytes } from './read-bytes.ts';
import { stageDocument } from './staged-document.ts';

/** A document that passed every check; without bytes where nothing is stored yet. */
export interface PresentDocument extends DecodedDocument {
  readonly bytes: Buffer | null;
}

/** One that did not. */
export type DamagedDocument = Extract<StorageState, { status: 'unreadable' }>;

export interface DocumentFile {
  /** What is there now. */
  readonly look: () => Result<PresentDocument, DamagedDocument>;
  /** Takes what is there as known, so that it may be replaced. */
  readonly accept: (present: PresentDocument) => void;
  /** Whether something else has written it since it was last accepted or written here; false before that. */
  readonly isForeign: (present: PresentDocument) => boolean;
  /** Replaces it. A damaged one that could not be copied aside gets another name. Fails with `storage-unwritable`. */
  readonly write: (workspace: Workspace, damaged?: DamagedDocument) => Result<null>;
}

export interface DocumentFileOptions {
  readonly openStore: OpenDocumentStore;
  readonly read: ReadWorkspace;
  readonly hasBackups: () => boolean;
}

const NO_DOCUMENT: PresentDocument = { workspace: EMPTY_WORKSPACE, migrated: false, bytes: null };
const MISSING = 'the file is missing, though there are backups of it';

export function createDocumentFile(file: string, options: DocumentFileOptions): DocumentFile {
  let known: PresentDocument | undefined;
  const unreadable = (detail: string, copy: string | null = null) =>
    fail({ status: 'unreadable', file, detail, copy } as const);

  /** No file is the first start, unless there are backups: then there was one, and an empty page would hide that. */
  const lookForNone = () => (known === undefined && options.hasBackups() ? unreadable(MISSING) : ok(NO_DOCUMENT));

  const look = (): Result<PresentDocument, DamagedDocument> => {
    const bytes = readBytes(file);
    if (!bytes.ok) return unreadable(bytes.error.detail);
    if (bytes.value === null) return lookForNone();
    // Every operation reads the document and few change it: bytes that passed the checks need none.
    if (known !== undefined && sameBytes(known.bytes, bytes.value)) return ok(known);
    const document = decodeDocument(bytes.value, options.read);
    if (document.ok) return ok({ ...document.value, bytes: bytes.value });
    const copy = copyAside(file, bytes.value);
    return unreadable(document.error.detail, copy.ok ? copy.value : null);
  };

  return {
    look,
    accept: (present) => {
      known = present;
    },
    isForeign: (present) => known !== undefined && !sameBytes(known.bytes, present.bytes),
    write: (workspace, damaged) => {
      try {
        const target = realTarget(file);
        const staged = stageDocument(path.dirname(target), workspace, options);
        // Nothing that can fail for want of space comes after this: the document is away for one rename only.
        if (damaged?.copy === null && damaged.detail !== MISSING) moveAside(file);
        staged.commit(target);
        known = staged.document;
        return ok(null);
      } catch (error) {
        return fail({ code: 'storage-unwritable', detail: `${file}: ${(error as Error).message}` });
      }
    },
  };
}

/** What a person reads of a damaged document. */
export function describeDamage({ file, detail, copy }: DamagedDocument): string {
  if (detail === MISSING) return `${file}: ${detail}`;
  const kept = copy === null ? 'it could not be copied' : `a copy is in ${copy}`;
  return `${file}: ${detail}. The file was left as it is; ${kept}`;
}

function sameBytes(left: Buffer | null, right: Buffer | null): boolean {
  return left === null || right === null ? left === right : left.equals(right);
}

/** Where the document lies when its name is a link; the link stays. */
function realTarget(file: string): string {
  try {
    return realpathSync(file);
  } catch {
    return file;
  }
}
