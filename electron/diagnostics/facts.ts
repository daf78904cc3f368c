/** What a fact in the log may look like. Anything else is written as a question mark: the log holds no free text. */

export interface DiagnosticFact<T> {
  /** The fact as it is written, or null when it is not what it should be. */
  readonly write: (value: T) => string | null;
}

const NOT_A_FACT = '?';

const matching = (pattern: RegExp): DiagnosticFact<string> => ({
  write: (value) => (pattern.test(value) ? value : null),
});

/** One of these words. */
export const word = <W extends string>(...words: readonly W[]): DiagnosticFact<W> => ({
  write: (value) => (words.includes(value) ? value : null),
});

/** A whole number: how many, how long, how large. */
export const count: DiagnosticFact<number> = { write: (value) => (Number.isSafeInteger(value) ? String(value) : null) };

/** `1.2.3`, with or without a suffix. */
export const version = matching(/^\d{1,5}(\.\d{1,5}){1,3}(-[a-z]{1,10}(\.\d{1,5})?)?$/);

/** A commit of this program's own repository. */
export const commit = matching(/^([0-9a-f]{7,40}\+?|unknown)$/);

/** The system's name for a failure: `ENOSPC`, `ERR_INVALID_STATE`; empty where there is none. */
export const systemCode = matching(/^(E[A-Z0-9]{2,20}|ERR_[A-Z_]{2,50}|)$/);

/** Places in the program: `main.js:120:8 handle-call.ts:31:2`; empty where none is known. */
export const places = matching(/^([\w.-]{1,60}\.[cm]?[jt]s:\d{1,7}:\d{1,7}( |$)){0,8}$/);

/** A fact as text, a question mark where it is none. */
export function factText<T>(fact: DiagnosticFact<T>, value: unknown): string {
  return fact.write(value as T) ?? NOT_A_FACT;
}
