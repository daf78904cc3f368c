import { ActionIcon, Menu, Tooltip } from '@mantine/core';
import { IconCheck, IconDeviceDesktop, IconMoon, IconSun } from '@tabler/icons-react';
import { COLOR_SCHEMES } from '../../shared/workspace/schema.ts';
import { useTranslate } from '../i18n/I18nProvider.tsx';
import { usePreferences } from './preferences.tsx';

const SIGNS = { light: IconSun, dark: IconMoon, auto: IconDeviceDesktop } as const;

/** Light, dark, or as the system has it. */
export function ThemeSwitch() {
  const t = useTranslate();
  const { preferences, change } = usePreferences();
  const chosen = preferences.colorScheme;
  const Sign = SIGNS[chosen];
  const label = t('theme.label', { theme: t(`theme.${chosen}`) });
  return (
    <Menu position="bottom-end" withArrow>
      <Menu.Target>
        <Tooltip label={label}>
          <ActionIcon variant="subtle" color="gray" size={32} aria-label={label}>
            <Sign size={20} stroke={1.7} aria-hidden />
          </ActionIcon>
        </Tooltip>
      </Menu.Target>
      <Menu.Dropdown>
        {COLOR_SCHEMES.map((scheme) => {
          const Icon = SIGNS[scheme];
          return (
            <Menu.Item
              key={scheme}
              role="menuitemradio"
              aria-checked={scheme === chosen}
              leftSection={<Icon size={16} stroke={1.7} aria-hidden />}
              rightSection={scheme === chosen && <IconCheck size={16} aria-hidden />}
              onClick={() => change({ colorScheme: scheme })}
            >
              {t(`theme.${scheme}`)}
            </Menu.Item>
          );
        })}
      </Menu.Dropdown>
    </Menu>
  );
}
