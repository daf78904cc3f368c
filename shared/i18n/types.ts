import type { Language } from '../workspace/schema.ts';

/** Every text in both languages, side by side, so that a missing translation does not compile. */
export type Messages = Readonly<Record<string, Readonly<Record<Language, string>>>>;
