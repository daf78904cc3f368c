import { Button } from '@mantine/core';
import { IconRestore } from '@tabler/icons-react';
import type { StoredSettings } from '../../../../shared/account/settings-schema.ts';
import { useAccounts } from '../../../state/documents/accounts/accounts-context.tsx';
import { useTranslate } from '../../../state/language/I18nProvider.tsx';
import formClasses from '../../../ui/form/form.module.css';
import { RuleChip } from '../../../ui/components/RuleChip.tsx';
import { ReadingControl } from './ReadingControl.tsx';
import { SETTING_ROWS, type SettingKey, defaultText, isReading, settingText, withoutSetting } from './setting-rows.ts';
import { useSettingWords } from './setting-words.ts';
import { TypedControl } from './TypedControl.tsx';
import classes from './settings.module.css';

/** One setting: what it decides, its value, its default, its rule. */
export function SettingLine({ setting, stored }: { setting: SettingKey; stored: StoredSettings }) {
  const t = useTranslate();
  const { update } = useAccounts();
  const words = useSettingWords();
  const value = settingText(stored, setting);
  const changed = value !== defaultText(setting);
  const reset = () => update('reset-setting', (now) => ({ ...now, settings: withoutSetting(now.settings, setting) }));
  return (
    <li className={classes['line']} data-changed={changed || undefined}>
      <span className={classes['name']}>
        {t(`setting.${setting}`)}
        <small>{t(`setting.${setting}.hint`)}</small>
      </span>
      <span className={`${classes['control'] ?? ''} ${formClasses['fields'] ?? ''}`}>
        {isReading(setting) ? (
          <ReadingControl setting={setting} value={value} />
        ) : (
          <TypedControl key={value} setting={setting} value={value} />
        )}
      </span>
      <span className={classes['default']}>
        {t(changed ? 'account.settings.changed' : 'account.settings.isDefault', {
          value: words(setting, defaultText(setting)),
        })}
        {changed && (
          <Button
            size="compact-xs"
            variant="subtle"
            leftSection={<IconRestore size={14} aria-hidden />}
            aria-label={t('account.settings.resetOf', { setting: t(`setting.${setting}`) })}
            onClick={reset}
          >
            {t('account.settings.reset')}
          </Button>
        )}
      </span>
      <RuleChip rule={SETTING_ROWS[setting].rule} />
    </li>
  );
}
