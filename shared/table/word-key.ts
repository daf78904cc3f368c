/** Words as they are compared: however wide the letters are, whatever their case, without blanks and punctuation. */

import { halfWidth } from '../text/half-width.ts';

/** The key of a word: two spellings of the same word have the same one. */
export function wordKey(text: string): string {
  return halfWidth(text)
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N}#]/gu, '');
}
