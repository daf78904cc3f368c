import { Kbd, Modal, Title } from '@mantine/core';
import type { Translate } from '../../shared/i18n/index.ts';
import { useTranslate } from '../i18n/I18nProvider.tsx';
import classes from './KeysDialog.module.css';
import { PAGE_IDS } from './page-id.ts';
import { PAGES } from './pages.ts';

interface KeyLine {
  readonly keys: readonly string[];
  readonly does: string;
}

/** Every key the window listens to, in words. */
export function KeysDialog({ opened, onClose }: { opened: boolean; onClose: () => void }) {
  const t = useTranslate();
  return (
    <Modal
      opened={opened}
      onClose={onClose}
      title={t('keys.title')}
      size={520}
      closeButtonProps={{ 'aria-label': t('shell.close') }}
    >
      <KeyTable title={t('keys.everywhere')} lines={keysEverywhere(t)} />
      <KeyTable title={t('keys.account')} lines={keysOfAccount(t)} />
      <KeyTable title={t('keys.prices')} lines={keysInPrices(t)} />
    </Modal>
  );
}

function keysEverywhere(t: Translate): KeyLine[] {
  return [
    ...PAGE_IDS.map((id, index) => ({
      keys: [String(index + 1)],
      does: t('keys.page', { page: t(PAGES[id].label) }),
    })),
    { keys: ['/'], does: t('keys.search') },
    { keys: ['H'], does: t('keys.hide') },
    { keys: ['?'], does: t('keys.help') },
    { keys: [t('keys.esc')], does: t('keys.escape') },
  ];
}

function keysOfAccount(t: Translate): KeyLine[] {
  return [
    { keys: ['Ctrl/⌘ Z'], does: t('keys.undo') },
    { keys: ['Ctrl/⌘ Shift Z'], does: t('keys.redo') },
  ];
}

function keysInPrices(t: Translate): KeyLine[] {
  return [
    { keys: ['↑', '↓', 'PgUp', 'PgDn', 'Home', 'End'], does: t('keys.move') },
    { keys: [t('keys.enter')], does: t('keys.details') },
    { keys: [t('keys.space')], does: t('keys.select') },
    { keys: ['C'], does: t('keys.send') },
  ];
}

function KeyTable({ title, lines }: { title: string; lines: readonly KeyLine[] }) {
  return (
    <section className={classes['section']}>
      <Title order={3}>{title}</Title>
      <dl className={classes['lines']}>
        {lines.map(({ keys, does }) => (
          <div key={does} className={classes['line']}>
            <dt>{does}</dt>
            <dd>
              {keys.map((key) => (
                <Kbd key={key} size="sm">
                  {key}
                </Kbd>
              ))}
            </dd>
          </div>
        ))}
      </dl>
    </section>
  );
}
