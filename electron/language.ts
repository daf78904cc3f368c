import type { Language } from '../shared/i18n/language.ts';

/** The language a host speaks: the preferred one, else Chinese on a Chinese system, else English. */
export function chooseLanguage(preferred: Language | undefined, systemLocale: string): Language {
  return preferred ?? (systemLocale.toLowerCase().startsWith('zh') ? 'zh' : 'en');
}
