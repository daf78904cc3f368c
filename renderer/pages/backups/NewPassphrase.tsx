import { PasswordInput } from '@mantine/core';
import { IconAlertTriangle } from '@tabler/icons-react';
import type { Translate } from '../../../shared/i18n/index.ts';
import { useTranslate } from '../../state/language/I18nProvider.tsx';
import classes from './backups.module.css';
import { passphraseFault, type TypedPassphrase } from './passphrase-fault.ts';
import { passphraseLength, SHORTEST_PASSPHRASE, strengthOf } from './strength.ts';

/** As long as the host takes. */
export const LONGEST_PASSPHRASE = 1000;

interface NewPassphraseProps {
  readonly typed: TypedPassphrase;
  /** The person wanted to go on: what is missing is said. */
  readonly asked: boolean;
  readonly onType: (typed: TypedPassphrase) => void;
}

/** A passphrase, typed twice, with a hint how well it holds and a word that nobody can recover it. */
export function NewPassphrase({ typed, asked, onType }: NewPassphraseProps) {
  const t = useTranslate();
  const fault = asked ? passphraseFault(typed) : null;
  const common = {
    maxLength: LONGEST_PASSPHRASE,
    autoComplete: 'new-password',
    visibilityToggleButtonProps: { 'aria-label': t('backups.passphrase.show') },
  };
  return (
    <div className={classes['passphrase']}>
      <PasswordInput
        {...common}
        data-autofocus
        label={t('backups.passphrase')}
        description={t('backups.passphrase.hint', { least: SHORTEST_PASSPHRASE })}
        value={typed.passphrase}
        onChange={(event) => onType({ ...typed, passphrase: event.currentTarget.value })}
        error={fault === 'missing' || fault === 'short' ? shortText(t, typed.passphrase) : false}
      />
      <StrengthHint passphrase={typed.passphrase} />
      <PasswordInput
        {...common}
        label={t('backups.passphrase.again')}
        value={typed.again}
        onChange={(event) => onType({ ...typed, again: event.currentTarget.value })}
        error={fault === 'different' ? t('backups.passphrase.different') : false}
      />
      <p className={classes['warning']}>
        <IconAlertTriangle size={16} aria-hidden />
        <span>{t('backups.passphrase.lost')}</span>
      </p>
    </div>
  );
}

function shortText(t: Translate, passphrase: string): string {
  const least = SHORTEST_PASSPHRASE;
  if (passphrase === '') return t('backups.passphrase.missing', { least });
  return t('backups.passphrase.short', { count: passphraseLength(passphrase), least });
}

/** Said only once it is long enough to be used. */
function StrengthHint({ passphrase }: { passphrase: string }) {
  const t = useTranslate();
  const strength = passphraseLength(passphrase) < SHORTEST_PASSPHRASE ? null : strengthOf(passphrase);
  return (
    <output className={classes['strength']} data-strength={strength ?? undefined}>
      {strength !== null && (
        <>
          <span className={classes['bars']} aria-hidden>
            <span />
            <span />
            <span />
          </span>
          <span>{t(`backups.strength.${strength}`)}</span>
        </>
      )}
    </output>
  );
}
