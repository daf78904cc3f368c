import { Modal, Textarea } from '@mantine/core';
import { IconCheck } from '@tabler/icons-react';
import { useTranslate } from '../../i18n/I18nProvider.tsx';
import classes from './bar.module.css';
import type { CopyOutcome } from './use-copying.ts';

interface CopiedTextProps {
  readonly outcome: CopyOutcome;
  /** How many lines were copied. */
  readonly count: number;
  readonly onDismiss: () => void;
}

/** Says that lines were copied; where the clipboard refused them, gives the text to take by hand. */
export function CopiedText({ outcome, count, onDismiss }: CopiedTextProps) {
  const t = useTranslate();
  return (
    <>
      <output className={classes['copied']}>
        {outcome.step === 'done' && (
          <>
            <IconCheck size={16} aria-hidden />
            {t('plan.export.copied', { count })}
          </>
        )}
      </output>
      <Modal
        opened={outcome.step === 'refused'}
        onClose={onDismiss}
        title={t('plan.export.copy')}
        size={640}
        closeButtonProps={{ 'aria-label': t('shell.close') }}
      >
        <Textarea
          label={t('plan.export.refused')}
          rows={14}
          readOnly
          value={outcome.step === 'refused' ? outcome.text : ''}
          onFocus={(event) => event.currentTarget.select()}
          data-autofocus
        />
      </Modal>
    </>
  );
}
