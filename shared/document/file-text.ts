/** The bytes of a file as text, by one rule for every place that takes JSON: they are UTF-8, or the file is refused. */
import { type Result, fail, ok } from '../result.ts';
import { type FileDoor, type FileKind, anotherFile } from './file-kind.ts';
import type { DocumentProblem } from './problem.ts';

/** Browsers and Node have the same one; `shared/` is typed for neither. */
declare class TextDecoder {
  constructor(encoding?: 'utf-8', options?: { readonly fatal: boolean });
  decode(bytes: Uint8Array): string;
}

/** Null: the bytes are not UTF-8, and whoever replaces them reads other names than were written. A mark is no text. */
export function utf8Text(bytes: Uint8Array): string | null {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
}

/** Files whose bytes are not meant to be read as text, whatever is wrong with them. */
const NO_TEXT: readonly FileKind[] = ['workbook', 'old-office', 'archive', 'pdf', 'image', 'binary'];

/** Reads the file that a door was given. Fails with what it is instead of text, or with how to save it. */
export function readFileText(bytes: Uint8Array, door: FileDoor): Result<string, DocumentProblem> {
  const text = utf8Text(bytes);
  if (text !== null) return ok(text);
  const another = hasMarkOfUtf16(bytes) ? null : anotherFile(new TextDecoder().decode(bytes), door);
  const isAnother = another !== null && NO_TEXT.some((kind) => kind === another.given);
  return fail(isAnother ? another : { path: '', code: 'not-utf8', given: null, accepted: [] });
}

/** Half of its bytes may be zero, which in any other text is a sign of no text at all. */
function hasMarkOfUtf16([first, second]: Uint8Array): boolean {
  return (first === 0xff && second === 0xfe) || (first === 0xfe && second === 0xff);
}
