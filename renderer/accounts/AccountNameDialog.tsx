import { Button, Modal, TextInput } from '@mantine/core';
import { type FormEvent, useState } from 'react';
import { useTranslate } from '../i18n/I18nProvider.tsx';
import classes from './accounts.module.css';

/** As long as the workspace accepts. */
const LONGEST_NAME = 100;

interface AccountNameDialogProps {
  readonly opened: boolean;
  readonly title: string;
  /** What the button says. */
  readonly action: string;
  readonly initial: string;
  readonly onClose: () => void;
  readonly onName: (name: string) => void;
}

/** Asks for the name of an account, and for nothing else. */
export function AccountNameDialog({ opened, title, onClose, ...form }: AccountNameDialogProps) {
  const t = useTranslate();
  return (
    <Modal
      opened={opened}
      onClose={onClose}
      title={title}
      size={440}
      closeButtonProps={{ 'aria-label': t('shell.close') }}
    >
      <NameForm {...form} onClose={onClose} />
    </Modal>
  );
}

/** Mounted with the dialog, so that it starts afresh every time. */
function NameForm({ action, initial, onClose, onName }: Omit<AccountNameDialogProps, 'opened' | 'title'>) {
  const t = useTranslate();
  const [name, setName] = useState(initial);
  const [asked, setAsked] = useState(false);
  const wrong = name.trim() === '';
  const submit = (event: FormEvent) => {
    event.preventDefault();
    setAsked(true);
    if (wrong) return;
    onName(name.trim());
    onClose();
  };
  return (
    <form className={classes['form']} onSubmit={submit} noValidate>
      <TextInput
        data-autofocus
        label={t('accounts.name')}
        description={t('accounts.name.hint')}
        placeholder={t('accounts.name.example')}
        value={name}
        maxLength={LONGEST_NAME}
        onChange={(event) => setName(event.currentTarget.value)}
        error={asked && wrong ? t('accounts.name.missing') : false}
        autoComplete="off"
      />
      <div className={classes['buttons']}>
        <Button variant="default" onClick={onClose}>
          {t('accounts.cancel')}
        </Button>
        <Button type="submit">{action}</Button>
      </div>
    </form>
  );
}
