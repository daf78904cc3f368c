import { Title } from '@mantine/core';
import type { StoredAccount } from '../../../../shared/account/stored.ts';
import { useTranslate } from '../../../state/language/I18nProvider.tsx';
import { SETTING_GROUPS } from './setting-rows.ts';
import { SettingLine } from './SettingLine.tsx';
import classes from './settings.module.css';

/** Limits and readings behind the checks: each with its default, its rule and source, and the way back. */
export function SettingsTab({ account }: { account: StoredAccount }) {
  const t = useTranslate();
  return (
    <div className={classes['tab']}>
      <p className={classes['intro']}>{t('account.settings.intro')}</p>
      {SETTING_GROUPS.map(({ group, keys }) => (
        <section key={group} className={classes['group']}>
          <Title order={2}>{t(`account.settings.${group}`)}</Title>
          <ul className={classes['lines']}>
            {keys.map((key) => (
              <SettingLine key={key} setting={key} stored={account.settings} />
            ))}
          </ul>
        </section>
      ))}
    </div>
  );
}
