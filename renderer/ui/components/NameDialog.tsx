import { Button, Modal, TextInput } from '@mantine/core';
import { type FormEvent, useState } from 'react';
import { useTranslate } from '../../state/language/I18nProvider.tsx';
import { useTyped } from '../../state/saving/typing.ts';
import classes from './NameDialog.module.css';

/** As long as the workspace accepts for an account; longer ones would not fit on screen either. */
const LONGEST_NAME = 100;

export interface NameDialogProps {
  readonly opened: boolean;
  readonly title: string;
  /** What the button says. */
  readonly action: string;
  readonly initial: string;
  /** What is said around the field. */
  readonly words: {
    readonly label: string;
    readonly hint?: string;
    readonly example?: string;
    /** Under the field when it is empty. */
    readonly missing: string;
  };
  readonly onClose: () => void;
  readonly onName: (name: string) => void;
}

/** Asks for a name, and for nothing else. */
export function NameDialog({ opened, title, onClose, ...form }: NameDialogProps) {
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
function NameForm({ action, initial, words, onClose, onName }: Omit<NameDialogProps, 'opened' | 'title'>) {
  const t = useTranslate();
  const [name, setName] = useState(initial);
  const [asked, setAsked] = useState(false);
  const wrong = name.trim() === '';
  useTyped(name !== initial);
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
        label={words.label}
        description={words.hint}
        placeholder={words.example}
        value={name}
        maxLength={Math.max(LONGEST_NAME, initial.length)}
        onChange={(event) => setName(event.currentTarget.value)}
        error={asked && wrong ? words.missing : false}
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
