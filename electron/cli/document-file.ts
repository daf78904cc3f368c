/** Files that options name: read, checked, and refused with the place in the file. */
import { readFile } from 'node:fs/promises';
import { describeDocumentProblem } from '../../shared/document/describe.ts';
import type { FileDoor } from '../../shared/document/file-kind.ts';
import { readFileText } from '../../shared/document/file-text.ts';
import type { DocumentProblem } from '../../shared/document/problem.ts';
import type { Translate } from '../../shared/i18n/index.ts';
import { type Result, fail } from '../../shared/result.ts';
import { CliError } from './cli-error.ts';

/** How many problems of a file are read out; the rest would scroll them away. */
const MOST_PROBLEMS = 10;

export interface NamedFile {
  /** The option that names it. */
  readonly option: string;
  readonly path: string;
}

export interface DocumentReader<T> {
  /** What the file should be. */
  readonly door: FileDoor;
  readonly parse: (text: string) => Result<T, DocumentProblem[]>;
}

/** Throws a `CliError` that names the option, the file and the place in it, when it cannot be read or is not right. */
export async function readDocument<T>(
  { option, path }: NamedFile,
  { door, parse }: DocumentReader<T>,
  t: Translate,
): Promise<T> {
  const bytes = await readFile(path).catch((error: NodeJS.ErrnoException) => {
    throw new CliError('unreadable-file', option, { given: path, accepted: [error.code ?? error.message] });
  });
  const text = readFileText(bytes, door);
  const document = text.ok ? parse(text.value) : fail([text.error]);
  if (document.ok) return document.value;
  const problems = document.error.slice(0, MOST_PROBLEMS).map((problem) => describeDocumentProblem(t, problem));
  throw new CliError('bad-file', option, { given: path, accepted: problems });
}
