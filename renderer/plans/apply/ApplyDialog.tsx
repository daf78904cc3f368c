import { Modal } from '@mantine/core';
import { useTranslate } from '../../i18n/I18nProvider.tsx';
import { ApplyForm } from './ApplyForm.tsx';

interface ApplyDialogProps {
  /** Of the lines that are asked about. */
  readonly ids: readonly string[];
  readonly opened: boolean;
  readonly onClose: () => void;
}

/** Shows which lines would cost less in another mode, and changes those that are ticked. */
export function ApplyDialog({ ids, opened, onClose }: ApplyDialogProps) {
  const t = useTranslate();
  return (
    <Modal
      opened={opened}
      onClose={onClose}
      title={t('plan.apply.title')}
      size={1000}
      closeButtonProps={{ 'aria-label': t('shell.close') }}
    >
      <ApplyForm ids={ids} onClose={onClose} />
    </Modal>
  );
}
