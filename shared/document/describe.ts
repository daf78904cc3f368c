/** A document's problems in words, the same in the window and on the command line. */
import type { Translate } from '../i18n/index.ts';
import type { DocumentProblem } from './problem.ts';

/** One sentence: the place, what was given, what is accepted. */
export function describeDocumentProblem(t: Translate, { path, code, given, accepted }: DocumentProblem): string {
  const nothing = t('document.problem.nothing');
  return t(`document.problem.${code}`, {
    place: placeOf(t, path),
    given: given ?? nothing,
    accepted: accepted.length === 0 ? nothing : accepted.join(', '),
  });
}

const POSITION = /^line (\d+), column (\d+)$/;

/** A position in the text in the reader's language; a path as it stands. */
function placeOf(t: Translate, path: string): string {
  if (path === '') return t('document.problem.whole-file');
  const [, line, column] = POSITION.exec(path) ?? [];
  return line === undefined || column === undefined ? path : t('document.problem.position', { line, column });
}
