import { Button, PasswordInput } from '@mantine/core';
import { type FormEvent, type ReactNode, useEffect, useRef, useState } from 'react';
import { errorText } from '../../state/language/error-text.ts';
import { useTranslate } from '../../state/language/I18nProvider.tsx';
import { useTyped } from '../../state/saving/typing.ts';
import classes from './backups.module.css';
import { LONGEST_PASSPHRASE } from './NewPassphrase.tsx';
import type { Locked } from './use-inspection.ts';

interface UnlockFormProps {
  readonly state: Locked;
  readonly onUnlock: (passphrase: string) => void;
}

/** Asks for the passphrase of an encrypted file; a wrong one stays in the field. */
export function UnlockForm({ state, onUnlock }: UnlockFormProps) {
  const t = useTranslate();
  const [passphrase, setPassphrase] = useState('');
  useTyped(passphrase !== '');
  const field = useRef<HTMLInputElement>(null);
  // The file was chosen to be opened: the passphrase is the next thing to type.
  useEffect(() => field.current?.focus(), []);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (passphrase !== '') onUnlock(passphrase);
  };
  const withButton = (input: ReactNode) => (
    <div className={classes['unlock']}>
      {input}
      <Button type="submit" loading={state.trying} disabled={passphrase === ''}>
        {t('backups.import.unlock')}
      </Button>
    </div>
  );
  return (
    <form onSubmit={submit} noValidate>
      <PasswordInput
        ref={field}
        label={t('backups.passphrase')}
        description={t('backups.import.locked')}
        value={passphrase}
        maxLength={LONGEST_PASSPHRASE}
        autoComplete="off"
        visibilityToggleButtonProps={{ 'aria-label': t('backups.passphrase.show') }}
        onChange={(event) => setPassphrase(event.currentTarget.value)}
        error={state.wrong === null ? false : errorText(t, state.wrong)}
        inputContainer={withButton}
      />
    </form>
  );
}
