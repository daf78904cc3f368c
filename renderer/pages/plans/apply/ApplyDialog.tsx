import { Modal } from '@mantine/core';
import { useTranslate } from '../../../state/language/I18nProvider.tsx';
import { ApplyForm } from './ApplyForm.tsx';

interface ApplyDialogProps {
  /** Of the lines that are asked about. */
  readonly ids: readonly string[];
  /** Another number is another question, which begins with all lines ticked. */
  readonly serial: number;
  readonly opened: boolean;
  readonly onClose: () => void;
}

/** Shows which lines would cost less in another mode, and changes those that are ticked. It stays in place to give the focus back. */
export function ApplyDialog({ ids, serial, opened, onClose }: ApplyDialogProps) {
  const t = useTranslate();
  return (
    <Modal
      opened={opened}
      onClose={onClose}
      title={t('plan.apply.title')}
      size={1000}
      closeButtonProps={{ 'aria-label': t('shell.close') }}
    >
      <ApplyForm key={serial} ids={ids} onClose={onClose} />
    </Modal>
  );
}
