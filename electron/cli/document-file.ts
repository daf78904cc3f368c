/** Files that options name: read, checked, and refused with the place in the file. */
import { readFile } from 'node:fs/promises';
import { describeDocumentProblem } from '../../shared/document/describe.ts';
import type { DocumentProblem } from '../../shared/document/problem.ts';
import type { Translate } from '../../shared/i18n/index.ts';
import type { Result } from '../../shared/result.ts';
import { CliError } from './cli-error.ts';

/** How many problems of a file are read out; the rest would scroll them away. */
const MOST_PROBLEMS = 10;

export interface NamedFile {
  /** The option that names it. */
  readonly option: string;
  readonly path: string;
}

/** Throws a `CliError` that names the option, the file and the place in it, when it cannot be read or is not right. */
export async function readDocument<T>(
  { option, path }: NamedFile,
  parse: (text: string) => Result<T, DocumentProblem[]>,
  t: Translate,
): Promise<T> {
  const bytes = await readFile(path).catch((error: NodeJS.ErrnoException) => {
    throw new CliError('unreadable-file', option, { given: path, accepted: [error.code ?? error.message] });
  });
  const text = textOf(bytes);
  if (text === null) throw new CliError('bad-file', option, { given: path, accepted: [t('document.not-utf8')] });
  const document = parse(text);
  if (document.ok) return document.value;
  const problems = document.error.slice(0, MOST_PROBLEMS).map((problem) => describeDocumentProblem(t, problem));
  throw new CliError('bad-file', option, { given: path, accepted: problems });
}

/** Null: the bytes are not UTF-8, and whoever replaces them reads other names than were written. */
function textOf(bytes: Uint8Array): string | null {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
}
