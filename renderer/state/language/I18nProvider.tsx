import { createContext, use, useLayoutEffect, useMemo, type ReactNode } from 'react';
import { createTranslator, type Translate } from '../../../shared/i18n/index.ts';
import type { Language } from '../../../shared/i18n/language.ts';
import { usePreferences } from '../preferences.tsx';
import { chooseLanguage, LANGUAGE_TAGS } from './language.ts';

interface I18n {
  readonly language: Language;
  readonly translate: Translate;
}

const I18nContext = createContext<I18n | null>(null);

/** Speaks the preferred language (else the system's) and switches live. */
export function I18nProvider({ children }: { children: ReactNode }) {
  const { preferences } = usePreferences();
  const language = chooseLanguage(preferences.language, navigator.languages);
  const value = useMemo(() => ({ language, translate: createTranslator(language) }), [language]);
  useLayoutEffect(() => {
    document.documentElement.lang = LANGUAGE_TAGS[language];
  }, [language]);
  return <I18nContext value={value}>{children}</I18nContext>;
}

function useI18n(): I18n {
  const value = use(I18nContext);
  if (value === null) throw new Error('useTranslate needs an I18nProvider');
  return value;
}

/** The translator of the language on screen: `t('page.prices')`. */
export function useTranslate(): Translate {
  return useI18n().translate;
}

/** The language on screen: for names that come in both languages with the price list. */
export function useLanguage(): Language {
  return useI18n().language;
}
