import { Modal, Textarea } from '@mantine/core';
import { useTranslate } from '../../state/language/I18nProvider.tsx';
import type { CopyOutcome } from './use-copying.ts';

interface RefusedCopyProps {
  readonly title: string;
  readonly outcome: CopyOutcome;
  readonly onDismiss: () => void;
}

/** Where the clipboard refused a text, gives it to be taken by hand. */
export function RefusedCopy({ title, outcome, onDismiss }: RefusedCopyProps) {
  const t = useTranslate();
  return (
    <Modal
      opened={outcome.step === 'refused'}
      onClose={onDismiss}
      title={title}
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
  );
}
