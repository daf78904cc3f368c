/** How well a passphrase holds against guessing, roughly: a hint while it is typed, never a rule. */

/** Shorter ones are refused. Counted in characters as the key is made of them (NFKC). */
export const SHORTEST_PASSPHRASE = 8;

export type Strength = 'weak' | 'fair' | 'strong';

export function passphraseLength(passphrase: string): number {
  return charactersOf(passphrase).length;
}

function charactersOf(passphrase: string): string[] {
  return Array.from(passphrase.normalize('NFKC'));
}

const FAIR_BITS = 45;
const STRONG_BITS = 65;

export function strengthOf(passphrase: string): Strength {
  const bits = surprising(passphrase) * Math.log2(alphabetOf(passphrase));
  if (bits < FAIR_BITS) return 'weak';
  return bits < STRONG_BITS ? 'fair' : 'strong';
}

/** Characters that do not follow from the one before: "aaaa" and "1234" have one, and few signs repeated stay few. */
function surprising(passphrase: string): number {
  const codes = charactersOf(passphrase).map((character) => character.codePointAt(0) ?? 0);
  const steps = codes.filter((code, index) => {
    const before = codes[index - 1];
    return before === undefined || Math.abs(code - before) > 1;
  });
  return Math.min(steps.length, 2 * new Set(codes).size);
}

/** The kinds of characters, and how many there are of each to choose from. */
const KINDS: readonly (readonly [RegExp, number])[] = [
  [/[0-9]/, 10],
  [/[a-z]/, 26],
  [/[A-Z]/, 26],
  [/[ -/:-@[-`{-~]/, 33],
  [/[^ -~]/, 1000],
];

function alphabetOf(passphrase: string): number {
  return KINDS.reduce((sum, [kind, size]) => sum + (kind.test(passphrase) ? size : 0), 1);
}
