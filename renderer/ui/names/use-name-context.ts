import { useMemo } from 'react';
import { useCatalog } from '../../state/catalog-context.tsx';
import { useLanguage, useTranslate } from '../../state/language/I18nProvider.tsx';
import type { NameContext } from './plan-names.ts';

/** What puts the codes of a plan into the reader's words. */
export function useNameContext(): NameContext {
  const t = useTranslate();
  const language = useLanguage();
  const catalog = useCatalog();
  return useMemo(() => ({ t, language, catalog }), [t, language, catalog]);
}
