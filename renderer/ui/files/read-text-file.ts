import type { FileDoor } from '../../../shared/document/file-kind.ts';
import { readFileText } from '../../../shared/document/file-text.ts';
import type { DocumentProblem } from '../../../shared/document/problem.ts';
import { type Result, fail } from '../../../shared/result.ts';

/** Reads the text of a file that a person chose or dropped; fails with why there is none. Never rejects. */
export async function readTextFile(
  file: Pick<File, 'arrayBuffer'>,
  door: FileDoor,
): Promise<Result<string, DocumentProblem>> {
  try {
    return readFileText(new Uint8Array(await file.arrayBuffer()), door);
  } catch {
    return fail({ path: '', code: 'gone', given: null, accepted: [] });
  }
}
