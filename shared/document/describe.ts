/** A document's problems in words, the same in the window and on the command line. */
import { FILE_DOORS, FILE_KINDS, type FileDoor, type FileKind, doorOf } from './file-kind.ts';
import type { Translate } from '../i18n/index.ts';
import type { DocumentProblem } from './problem.ts';

/** A file that is another one: what it is, what was wanted, and where it belongs or what to choose instead. */
function describeAnotherFile(t: Translate, kind: FileKind, door: FileDoor): string {
  if (kind === 'broken-json') return t('document.broken', { wanted: t(`document.wanted.${door}`) });
  const belongs = doorOf(kind, door);
  const what = t('document.another', { is: t(`document.kind.${kind}`), wanted: t(`document.wanted.${door}`) });
  const todo = belongs === null ? t(`document.choose.${door}`) : t(`document.belongs.${belongs}`);
  return t('document.another.do', { what, todo });
}

/** One sentence: the place, what was given, what is accepted. */
export function describeDocumentProblem(t: Translate, { path, code, given, accepted }: DocumentProblem): string {
  if (code === 'another-file') {
    const kind = FILE_KINDS.find((each) => each === given);
    const door = FILE_DOORS.find((each) => each === accepted[0]);
    return describeAnotherFile(t, kind ?? 'binary', door ?? 'plan');
  }
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
