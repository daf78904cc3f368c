import { ActionIcon, Menu, Tooltip } from '@mantine/core';
import { IconDeviceDesktop, IconMoon, IconSun } from '@tabler/icons-react';
import { COLOR_SCHEMES, type Preferences } from '../../../shared/workspace/schema.ts';
import { useTranslate } from '../../state/language/I18nProvider.tsx';
import { usePreferences } from '../../state/preferences.tsx';

const SIGNS = { light: IconSun, dark: IconMoon, auto: IconDeviceDesktop } as const;

type ColorScheme = Preferences['colorScheme'];

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
        <Menu.RadioGroup value={chosen} onChange={(scheme) => change({ colorScheme: scheme as ColorScheme })}>
          {COLOR_SCHEMES.map((scheme) => (
            <Menu.RadioItem key={scheme} value={scheme} closeMenuOnClick>
              {t(`theme.${scheme}`)}
            </Menu.RadioItem>
          ))}
        </Menu.RadioGroup>
      </Menu.Dropdown>
    </Menu>
  );
}
