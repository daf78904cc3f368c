/** The whole workspace as one file to take along, encrypted where there is a passphrase. */
import { type AppErrorCode, fail, ok, type Result } from '../../shared/result.ts';
import type { ExportFile } from '../../shared/workspace/backup.ts';
import { MAX_EXPORT_BYTES, sizeInMegabytes } from '../../shared/workspace/limits.ts';
import { newerVersion, readWorkspace } from '../../shared/workspace/migrate.ts';
import type { ReadExport, WorkspaceExchange } from '../../shared/workspace/repository.ts';
import type { Workspace } from '../../shared/workspace/schema.ts';
import { BUILD_INFO } from '../build-info.ts';
import { chinaDay, type Clock, systemClock } from '../clock.ts';
import { DOCUMENT_KEY, documentText } from './document-store.ts';
import {
  decrypt,
  encrypt,
  isGuessedAtOnce,
  isLongEnough,
  isUndamaged,
  MIN_PASSPHRASE_LENGTH,
} from './export-encryption.ts';
import {
  ENCRYPTED_FORMAT,
  encryptedExportSchema,
  EXPORT_VERSION,
  exportHeadSchema,
  PLAIN_FORMAT,
  plainExportSchema,
} from './export-format.ts';
import { isTooDeep } from './json-depth.ts';

/** Exports, named after the day of `clock` in China; nothing here touches a file. */
export function createExportFiles(clock: Clock): WorkspaceExchange {
  return {
    write: async (workspace, passphrase) => writeExport(workspace, clock, passphrase),
    read: async (text, passphrase) => readExport(text, passphrase),
  };
}

export const exportFiles = createExportFiles(systemClock);

async function writeExport(workspace: Workspace, clock: Clock, passphrase = ''): Promise<Result<ExportFile>> {
  if (passphrase !== '' && !isLongEnough(passphrase)) {
    return refuse('invalid-payload', `passphrase: at least ${MIN_PASSPHRASE_LENGTH} characters`);
  }
  if (passphrase !== '' && isGuessedAtOnce(passphrase)) return refuse('passphrase-weak', '');
  const plain = {
    format: PLAIN_FORMAT,
    formatVersion: EXPORT_VERSION,
    createdBy: `Cost Desk (${BUILD_INFO.commit})`,
    document: workspace,
  };
  const text =
    passphrase === ''
      ? `${documentText(plain, '  ')}\n`
      : `${JSON.stringify(await encrypt(JSON.stringify(plain), passphrase), null, 2)}\n`;
  const bytes = Buffer.byteLength(text);
  if (bytes > MAX_EXPORT_BYTES) return refuse('storage-too-large', sizesOf(bytes));
  return ok({ fileName: `cost-desk-${chinaDay(clock())}.costdesk.json`, text });
}

async function readExport(text: string, passphrase = ''): Promise<Result<ReadExport>> {
  const bytes = Buffer.byteLength(text);
  if (bytes > MAX_EXPORT_BYTES) return refuse('storage-too-large', sizesOf(bytes));
  const file = parse(text);
  if (!file.ok) return file;
  if (isStoredDocument(file.value)) return found(readDocument(file.value[DOCUMENT_KEY]), false);
  const head = exportHeadSchema.safeParse(file.value);
  if (!head.success) return refuse('file-foreign', '');
  const { format, formatVersion } = head.data;
  if (format !== PLAIN_FORMAT && format !== ENCRYPTED_FORMAT) {
    return refuse('file-foreign', '');
  }
  if (formatVersion > EXPORT_VERSION) return refuse('file-newer', String(formatVersion));
  const encrypted = format === ENCRYPTED_FORMAT;
  return found(encrypted ? await readEncrypted(file.value, passphrase) : readPlain(file.value), encrypted);
}

function found(workspace: Result<Workspace>, encrypted: boolean): Result<ReadExport> {
  return workspace.ok ? ok({ workspace: workspace.value, encrypted }) : workspace;
}

const sizesOf = (bytes: number) => `${sizeInMegabytes(bytes)} > ${sizeInMegabytes(MAX_EXPORT_BYTES)}`;

function parse(text: string): Result<unknown> {
  const json = text.startsWith('\uFEFF') ? text.slice(1) : text;
  if (isTooDeep(json)) return refuse('file-foreign', '');
  try {
    return ok(JSON.parse(json));
  } catch {
    return refuse('file-incomplete', '');
  }
}

/** A `workspace.json` or a backup that a person saved from another machine: it says the same without a format. */
function isStoredDocument(file: unknown): file is Readonly<Record<string, unknown>> {
  return typeof file === 'object' && file !== null && !('format' in file) && Object.hasOwn(file, DOCUMENT_KEY);
}

function readPlain(value: unknown): Result<Workspace> {
  const file = plainExportSchema.safeParse(value);
  return file.success ? readDocument(file.data.document) : unreadable(placeOf(file.error.issues));
}

async function readEncrypted(value: unknown, passphrase: string): Promise<Result<Workspace>> {
  const file = encryptedExportSchema.safeParse(value);
  if (!file.success) return unreadable(placeOf(file.error.issues));
  if (!isUndamaged(file.data)) return refuse('file-damaged', '');
  if (passphrase === '') return refuse('passphrase-needed', '');
  // None that is shorter was ever taken; that costs no half second.
  if (!isLongEnough(passphrase)) return refuse('passphrase-wrong', '');
  const text = await decrypt(file.data, passphrase);
  if (!text.ok) return text;
  const plain = parse(text.value);
  return plain.ok ? readPlain(plain.value) : plain;
}

function readDocument(document: unknown): Result<Workspace> {
  const newer = newerVersion(document);
  if (newer !== null) return refuse('file-newer', String(newer));
  const workspace = readWorkspace(document);
  return workspace.ok ? workspace : unreadable(workspace.error.detail);
}

function placeOf([issue]: readonly { readonly path: readonly PropertyKey[]; readonly message: string }[]): string {
  return `${(issue?.path ?? []).map(String).join('.')}: ${issue?.message ?? 'invalid'}`;
}

const refuse = (code: AppErrorCode, detail: string) => fail({ code, detail });
const unreadable = (detail: string) => refuse('unreadable-file', detail);
