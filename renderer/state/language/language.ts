import type { Language } from '../../../shared/i18n/language.ts';

/** The language tag of the page: what screen readers, line breaking and font choice go by. */
export const LANGUAGE_TAGS = { en: 'en', zh: 'zh-CN' } as const satisfies Record<Language, string>;

/** The preferred language, or else the first of the system's languages that the product has, or else English. */
export function chooseLanguage(preferred: Language | undefined, system: readonly string[]): Language {
  if (preferred !== undefined) return preferred;
  for (const tag of system) {
    if (/^zh\b/i.test(tag)) return 'zh';
    if (/^en\b/i.test(tag)) return 'en';
  }
  return 'en';
}
