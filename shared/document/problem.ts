/** What is wrong with a document, as data: every problem names its place, what was given and what is accepted. */
export const DOCUMENT_PROBLEM_CODES = [
  /** `given` is a `FileKind`, `accepted` the `FileDoor`. */
  'another-file',
  /** It could not be opened. */
  'gone',
  'not-utf8',
  'not-json',
  'too-deep',
  'expected-text',
  'expected-text-not-empty',
  'expected-list',
  'expected-list-not-empty',
  'expected-object',
  'expected-true-or-false',
  'expected-number',
  'expected-whole-number',
  'expected-above',
  'expected-at-least',
  'expected-at-most',
  'expected-one-of',
  'expected-price',
  'expected-price-or-formula',
  'expected-code',
  'expected-date',
  'expected-day',
  'expected-moment',
  'expected-amount',
  'expected-share',
  'expected-scope',
  'ends-before-it-starts',
  'above-face-value',
  'not-the-sum',
  'expected-months',
  'unknown-key-in-price',
  'given-twice',
  'not-declared',
  'unit-not-of-product',
  'formula-not-of-product',
  'no-price-in-row',
  'year-factor-missing',
  'year-factor-without-term',
  'steps-end-before-formula',
  'tiers-out-of-order',
  'range-reversed',
  'serves-not-of-product',
  'expected-shorter-text',
  'unknown-id',
] as const;
export type DocumentProblemCode = (typeof DOCUMENT_PROBLEM_CODES)[number];

export interface DocumentProblem {
  /** `prices[12].month`; of a text that is not JSON `line 3, column 5`; empty: the file as a whole. */
  readonly path: string;
  readonly code: DocumentProblemCode;
  /** What stands there, shortened; null: nothing. */
  readonly given: string | null;
  /** The codes, numbers or examples that would be accepted, where the code alone does not say it. */
  readonly accepted: readonly string[];
}

/** Whether a text is the code of a problem. */
export function isDocumentProblemCode(text: string): text is DocumentProblemCode {
  return (DOCUMENT_PROBLEM_CODES as readonly string[]).includes(text);
}

const SHOWN_LENGTH = 60;
const PLAIN_KEY = /^[A-Za-z_]\w*$/;

/** A value as a problem shows it. Lists and objects are not written out: they may be huge, or nested without end. */
export function shown(value: unknown): string | null {
  if (value === undefined) return null;
  if (Array.isArray(value)) return '[…]';
  if (typeof value === 'object' && value !== null) return '{…}';
  if (typeof value === 'number') return String(value);
  const text = JSON.stringify(typeof value === 'string' ? value.slice(0, SHOWN_LENGTH) : value);
  return text.length > SHOWN_LENGTH ? `${text.slice(0, SHOWN_LENGTH)}…` : text;
}

/** `['prices', 12, 'month']` as `prices[12].month`. */
export function pathText(path: readonly PropertyKey[]): string {
  return path.reduce<string>((text, key) => {
    if (typeof key === 'number') return `${text}[${String(key)}]`;
    if (!PLAIN_KEY.test(String(key))) return `${text}[${JSON.stringify(String(key).slice(0, SHOWN_LENGTH))}]`;
    return text === '' ? String(key) : `${text}.${String(key)}`;
  }, '');
}
