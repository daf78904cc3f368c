import { useAccounts } from '../../../state/documents/accounts/accounts-context.tsx';
import { useTranslate } from '../../../state/language/I18nProvider.tsx';
import { CommitField } from '../../../ui/form/CommitField.tsx';
import { type TypedKey, readSetting, withSetting } from './setting-rows.ts';

/** A limit as it is typed. */
export function TypedControl({ setting, value }: { setting: TypedKey; value: string }) {
  const t = useTranslate();
  const { update } = useAccounts();
  return (
    <CommitField
      name={setting}
      label={t(`setting.${setting}`)}
      stored={value}
      read={(text) => readSetting(setting, text)}
      onStore={(stored) =>
        update('change-setting', (now) => ({ ...now, settings: withSetting(now.settings, setting, stored) }))
      }
    />
  );
}
