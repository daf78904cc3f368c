export const LANGUAGES = ['en', 'zh'] as const;
export type Language = (typeof LANGUAGES)[number];

/** Every text in both languages, side by side, so that a missing translation does not compile. */
export type Messages = Readonly<Record<string, Readonly<Record<Language, string>>>>;
