import { Kbd, Modal, Title } from '@mantine/core';
import type { Translate } from '../../shared/i18n/index.ts';
import { useTranslate } from '../state/language/I18nProvider.tsx';
import classes from './KeysDialog.module.css';
import { PAGE_IDS } from '../state/page-id.ts';
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
      <KeyTable title={t('keys.plans')} lines={keysInPlans(t)} />
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

function keysInPlans(t: Translate): KeyLine[] {
  return [
    { keys: [t('keys.enter'), 'F2'], does: t('keys.cell.edit') },
    { keys: ['Delete'], does: t('keys.cell.clear') },
    { keys: ['Shift ←↑↓→', 'Ctrl/⌘ A'], does: t('keys.cell.range') },
    { keys: ['Ctrl/⌘ C', 'Ctrl/⌘ X', 'Ctrl/⌘ V'], does: t('keys.cell.clipboard') },
    { keys: ['Ctrl/⌘ D'], does: t('keys.cell.fill') },
    { keys: ['Ctrl/⌘ Enter'], does: t('keys.line.add') },
    { keys: ['Ctrl/⌘ Shift D'], does: t('keys.line.duplicate') },
    { keys: ['Ctrl/⌘ -'], does: t('keys.line.delete') },
    { keys: ['Alt ↑', 'Alt ↓'], does: t('keys.line.move') },
    { keys: ['Ctrl/⌘ Space'], does: t('keys.line.select') },
    { keys: ['Alt Enter'], does: t('keys.line.details') },
    { keys: ['Shift F10'], does: t('keys.line.menu') },
    { keys: ['F6', 'Shift F6'], does: t('keys.grid.leave') },
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
