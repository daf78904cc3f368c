import { useMemo } from 'react';
import type { TextContext } from '../../../../shared/billing/result-text.ts';
import { useCurrentSettings } from '../../../state/documents/accounts/use-current-settings.ts';
import { useLanguage, useTranslate } from '../../../state/language/I18nProvider.tsx';
import { useCatalog } from '../../../state/catalog-context.tsx';

/** What texts about an answer need: the language on screen and the price list. */
export function useTextContext(): TextContext {
  const t = useTranslate();
  const language = useLanguage();
  const catalog = useCatalog();
  const { threshold } = useCurrentSettings();
  return useMemo(() => ({ t, language, catalog, threshold }), [t, language, catalog, threshold]);
}
