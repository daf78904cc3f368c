import { Modal } from '@mantine/core';
import { AccountsGate } from '../../../ui/account-file/AccountsGate.tsx';
import { useTranslate } from '../../../state/language/I18nProvider.tsx';
import { BoughtForm } from './BoughtForm.tsx';

interface BoughtDialogProps {
  /** Of the lines that are asked about. */
  readonly ids: readonly string[];
  /** Another number is another question, which begins afresh. */
  readonly serial: number;
  readonly opened: boolean;
  readonly onClose: () => void;
}

/** Asks when and how lines were bought, and enters them in the account. It stays in place to give the focus back. */
export function BoughtDialog({ ids, serial, opened, onClose }: BoughtDialogProps) {
  const t = useTranslate();
  return (
    <Modal
      opened={opened}
      onClose={onClose}
      title={t('plan.bought.title')}
      size={720}
      closeButtonProps={{ 'aria-label': t('shell.close') }}
    >
      <AccountsGate>
        <BoughtForm key={serial} ids={ids} onClose={onClose} />
      </AccountsGate>
    </Modal>
  );
}
