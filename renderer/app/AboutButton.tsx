import { Tooltip, UnstyledButton } from '@mantine/core';
import { IconInfoCircle } from '@tabler/icons-react';
import { useState } from 'react';
import railClasses from './Rail.module.css';
import { useHostSignal } from './host-signal.ts';
import { useTranslate } from '../state/language/I18nProvider.tsx';
import { AboutDialog } from '../pages/about/AboutDialog.tsx';

/** Opens what there is to know about the program; the menu of the desktop does the same. */
export function AboutButton({ collapsed }: { collapsed: boolean }) {
  const t = useTranslate();
  const [opened, setOpened] = useState(false);
  useHostSignal('about', () => setOpened(true));
  return (
    <>
      <Tooltip label={t('about.open')} position="right" disabled={!collapsed}>
        <UnstyledButton
          className={railClasses['link']}
          onClick={() => setOpened(true)}
          aria-label={collapsed ? t('about.open') : undefined}
          aria-haspopup="dialog"
        >
          <IconInfoCircle size={20} stroke={1.7} aria-hidden />
          {!collapsed && <span className={railClasses['label']}>{t('about.open')}</span>}
        </UnstyledButton>
      </Tooltip>
      <AboutDialog opened={opened} onClose={() => setOpened(false)} />
    </>
  );
}
