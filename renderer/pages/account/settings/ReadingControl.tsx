import { useAccounts } from '../../../state/documents/accounts/accounts-context.tsx';
import { useTranslate } from '../../../state/language/I18nProvider.tsx';
import { ChoiceField } from '../../../ui/form/ChoiceField.tsx';
import { READINGS, type ReadingKey, readSetting, withSetting } from './setting-rows.ts';
import { readingKey } from './setting-words.ts';

/** A rule that JD Cloud's pages read two ways: which reading decides. */
export function ReadingControl({ setting, value }: { setting: ReadingKey; value: string }) {
  const t = useTranslate();
  const { update } = useAccounts();
  const choose = (chosen: string) => {
    const read = readSetting(setting, chosen);
    if (!read.ok || chosen === value) return;
    update('change-setting', (now) => ({ ...now, settings: withSetting(now.settings, setting, read.value) }));
  };
  return (
    <ChoiceField<string>
      name={setting}
      label={t(`setting.${setting}`)}
      labelHidden
      value={value}
      choices={READINGS[setting].map((reading) => ({ value: reading, label: t(readingKey(setting, reading)) }))}
      onChange={choose}
    />
  );
}
