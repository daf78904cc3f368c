/** Text as Chinese keyboards write it, in ordinary signs. */

/** Full-width letters, digits and signs, as Chinese keyboards write them, as the ordinary ones; all blanks as one kind. */
export function halfWidth(text: string): string {
  return text
    .replaceAll(/[！-～]/g, (letter) => String.fromCodePoint((letter.codePointAt(0) ?? 0) - WIDER))
    .replaceAll(/[\u00A0\u202F\u3000]/g, ' ');
}

/** How far the full-width letters are from the ordinary ones. */
const WIDER = 0xfe_e0;
