import { SegmentedControl } from '@mantine/core';
import { LANGUAGES, type Language } from '../../../shared/i18n/language.ts';
import { useLanguage, useTranslate } from '../../state/language/I18nProvider.tsx';
import { usePreferences } from '../../state/preferences.tsx';

/** Both languages name themselves, so that the way back can be read by whoever needs it. */
export function LanguageSwitch() {
  const t = useTranslate();
  const language = useLanguage();
  const { change } = usePreferences();
  return (
    <SegmentedControl
      size="xs"
      aria-label={t('language.label')}
      value={language}
      onChange={(value: Language) => change({ language: value })}
      data={LANGUAGES.map((value) => ({ value, label: t(`language.${value}`) }))}
    />
  );
}
