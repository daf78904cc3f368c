/**
 * The file of the document. Read: bytes, byte-order mark off, parse, migrate, validate. One that fails stays as it is and
 * is copied aside. Written: beside it, read again, and put in its place only while what it replaces is still what was
 * seen there.
 */
import { lstatSync, realpathSync } from 'node:fs';
import path from 'node:path';
import { type AppError, fail, ok, type Result } from '../../shared/result.ts';
import type { StorageState } from '../../shared/workspace/backup.ts';
import { EMPTY_WORKSPACE, type Workspace } from '../../shared/workspace/schema.ts';
import { copyAside, moveAside } from './copy-aside.ts';
import { type DecodedDocument, decodeDocument, type ReadWorkspace } from './decode-document.ts';
import type { OpenDocumentStore } from './document-store.ts';
import { readBytes } from './read-bytes.ts';
import { withSaveLock } from './save-lock.ts';
import { type MeantDocument, stageDocument } from './staged-document.ts';

/** A document that passed every check; without bytes where nothing is stored yet. */
export interface PresentDocument extends DecodedDocument {
  readonly bytes: Buffer | null;
}

/** One that did not, or that is gone though there was one. */
export interface DamagedDocument {
  readonly state: Extract<StorageState, { status: 'unreadable' }>;
  /** Null: there is nothing, or nothing that can be read as a file. */
  readonly bytes: Buffer | null;
  readonly isMissing: boolean;
}

export type FoundDocument = Result<PresentDocument, DamagedDocument>;

export interface DocumentFile {
  /** What is there now. */
  readonly look: () => FoundDocument;
  /** Takes what is there as known, so that it may be replaced. */
  readonly accept: (present: PresentDocument) => void;
  /** Whether something else has written it since it was last accepted or written here; false before that. */
  readonly isForeign: (present: PresentDocument) => boolean;
  /** The last good document that was accepted or written here; null where there was none. */
  readonly held: () => { readonly workspace: Workspace; readonly bytes: Buffer } | null;
  /**
   * Replaces what was found there, and nothing else: fails with `storage-changed` where it is not that any more. A damaged
   * one that could not be copied aside gets another name. Otherwise fails with `storage-unwritable`.
   */
  readonly write: (meant: MeantDocument, found: FoundDocument) => Result<null>;
}

export interface DocumentFileOptions {
  readonly openStore: OpenDocumentStore;
  readonly read: ReadWorkspace;
  readonly hasBackups: () => boolean;
}

const NO_DOCUMENT: PresentDocument = { workspace: EMPTY_WORKSPACE, migrated: false, bytes: null };
const MISSING = 'the file is missing';

export function createDocumentFile(file: string, options: DocumentFileOptions): DocumentFile {
  let known: PresentDocument | undefined;
  const held = () => {
    const bytes = known?.bytes ?? null;
    return known === undefined || bytes === null ? null : { workspace: known.workspace, bytes };
  };
  const damaged = (detail: string, bytes: Buffer | null = null, copy: string | null = null) =>
    fail<DamagedDocument>({
      state: { status: 'unreadable', file, detail, copy, held: held() !== null },
      bytes,
      isMissing: detail === MISSING,
    });

  /**
   * No file is the first start, unless this process has seen one or there are backups of it: then it went missing, and an
   * empty document in its place would hide that.
   */
  const lookForNone = (): FoundDocument => {
    const wasThere = known === undefined ? options.hasBackups() : known.bytes !== null;
    return wasThere ? damaged(MISSING) : ok(NO_DOCUMENT);
  };

  const look = (): FoundDocument => {
    const bytes = readBytes(file);
    if (!bytes.ok) return damaged(bytes.error.detail);
    if (bytes.value === null) return lookForNone();
    // Every operation reads the document and few change it: bytes that passed the checks need none.
    if (known !== undefined && sameBytes(known.bytes, bytes.value)) return ok(known);
    const document = decodeDocument(bytes.value, options.read);
    if (document.ok) return ok({ ...document.value, bytes: bytes.value });
    const copy = copyAside(file, bytes.value);
    return damaged(document.error.detail, bytes.value, copy.ok ? copy.value : null);
  };

  const put = (meant: MeantDocument, found: FoundDocument, target: string): Result<null> => {
    const staged = stageDocument(path.dirname(target), meant, options);
    return withSaveLock(target, (isOurs) => {
      if (!isStillThere(file, target, found) || !isOurs()) {
        staged.discard();
        return fail({ code: 'storage-changed', detail: file });
      }
      // Nothing that can fail for want of space comes after this: the document is away for one rename only.
      if (!found.ok && !found.error.isMissing && found.error.state.copy === null) moveAside(file);
      staged.commit(target, () => {
        known = staged.document;
      });
      return ok(null);
    });
  };

  return {
    look,
    accept: (present) => {
      known = present;
    },
    isForeign: (present) => known !== undefined && !sameBytes(known.bytes, present.bytes),
    held,
    write: (meant, found) => {
      const target = targetOf(file, found);
      if (!target.ok) return target;
      try {
        return put(meant, found, target.value);
      } catch (error) {
        return unwritable(`${file}: ${(error as Error).message}`);
      }
    },
  };
}

/** What a person reads of a damaged or missing document. */
export function describeDamage({ state, isMissing }: DamagedDocument): AppError {
  if (isMissing) return { code: 'storage-missing', detail: state.file };
  const kept = state.copy === null ? 'it could not be copied' : `a copy is in ${state.copy}`;
  return {
    code: 'storage-unreadable',
    detail: `${state.file}: ${state.detail}. The file was left as it is; ${kept}`,
  };
}

function sameBytes(left: Buffer | null, right: Buffer | null): boolean {
  return left === null || right === null ? left === right : left.equals(right);
}

/**
 * Where the document lies. A link to a file, as in a folder that is synchronised, is followed and stays a link. Nothing is
 * ever written through a link to anything else, nor over a file behind it that could not be copied: it is not ours.
 */
function targetOf(file: string, found: FoundDocument): Result<string> {
  if (lstatSync(file, { throwIfNoEntry: false })?.isSymbolicLink() !== true) return ok(file);
  if (!found.ok && found.error.state.copy === null) {
    const { detail } = found.error.state;
    return unwritable(
      `${file} is a link, and nothing is written through it: ${detail}. Take the link away, or put a file where it leads`,
    );
  }
  try {
    return ok(realpathSync(file));
  } catch (error) {
    return unwritable(`${file}: ${(error as Error).message}`);
  }
}

/** Whether a write of now replaces what was found before, at the place that was found before. */
function isStillThere(file: string, target: string, found: FoundDocument): boolean {
  const now = readBytes(file);
  if (!found.ok && found.error.bytes === null && !found.error.isMissing) return !now.ok;
  const bytes = found.ok ? found.value.bytes : found.error.bytes;
  return now.ok && sameBytes(now.value, bytes) && (bytes === null || realpathSync(file) === realpathSync(target));
}

const unwritable = (detail: string) => fail({ code: 'storage-unwritable', detail } as const);
