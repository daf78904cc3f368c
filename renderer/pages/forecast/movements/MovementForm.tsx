import { Button } from '@mantine/core';
import { useEffect, useRef, useState } from 'react';
import { MOVEMENT_KINDS, type KnownMovement } from '../../../../shared/account/schema.ts';
import { AmountField } from '../../../ui/form/AmountField.tsx';
import { ChoiceField } from '../../../ui/form/ChoiceField.tsx';
import { DayField } from '../../../ui/form/DayField.tsx';
import formClasses from '../../../ui/form/form.module.css';
import { TextField } from '../../../ui/form/TextField.tsx';
import { useDraft } from '../../../ui/form/use-draft.ts';
import { useAccounts } from '../../../state/documents/accounts/accounts-context.tsx';
import { useTranslate } from '../../../state/language/I18nProvider.tsx';
import { NEW_MOVEMENT, movementDraft, readMovement, withMovement } from './movement-draft.ts';
import classes from './movements.module.css';

interface MovementFormProps {
  /** The movement that is edited; absent: a new one. */
  readonly before?: KnownMovement;
  readonly beforeKey?: string;
  readonly onDone: () => void;
}

/** One movement, in a line. */
export function MovementForm({ before, beforeKey, onDone }: MovementFormProps) {
  const t = useTranslate();
  const { update } = useAccounts();
  // Of a new one; a file may have given none to the one that is edited.
  const [id, setId] = useState(() => before?.id ?? crypto.randomUUID());
  const isNew = before === undefined;
  const form = useDraft({
    name: `movement ${beforeKey ?? ''}`,
    initial: isNew ? NEW_MOVEMENT : movementDraft(before),
    read: (typed) => readMovement(typed, before, id),
    onUnchanged: before && (() => onDone()),
    onValue: (value) => {
      update(isNew ? 'add-movement' : 'edit-movement', (now) => withMovement(now, beforeKey ?? id, value));
      set(NEW_MOVEMENT);
      discard();
      setId(crypto.randomUUID());
      onDone();
    },
  });
  const { draft, set, faults, leave, submit, discard } = form;
  const element = useFocusWhen(!isNew);
  return (
    <form
      ref={element}
      className={`${classes['form'] ?? ''} ${formClasses['fields'] ?? ''}`}
      onSubmit={submit}
      onBlurCapture={leave}
      noValidate
      aria-label={t('forecast.movement.form')}
    >
      <DayField
        name="day"
        label={t('forecast.movement.day')}
        value={draft.day}
        onChange={(day) => set({ day })}
        fault={faults.day}
      />
      <ChoiceField
        name="kind"
        label={t('forecast.movement.kind')}
        value={draft.kind}
        choices={MOVEMENT_KINDS.map((value) => ({ value, label: t(`forecast.movement.${value}`) }))}
        onChange={(kind) => set({ kind })}
      />
      <AmountField
        name="amount"
        label={t(draft.kind === 'recharge' ? 'forecast.movement.amount.in' : 'forecast.movement.amount.signed')}
        value={draft.amount}
        onChange={(amount) => set({ amount })}
        fault={faults.amount}
      />
      <TextField
        name="note"
        label={t('forecast.movement.note')}
        value={draft.note}
        onChange={(note) => set({ note })}
      />
      <div className={classes['buttons']}>
        <Button size="xs" type="submit" variant={isNew ? 'default' : 'filled'}>
          {t(isNew ? 'forecast.movement.add' : 'account.save')}
        </Button>
        {!isNew && (
          <Button
            size="xs"
            variant="default"
            onClick={() => {
              discard();
              onDone();
            }}
          >
            {t('accounts.cancel')}
          </Button>
        )}
      </div>
    </form>
  );
}

/** Puts the focus on the first field of a form that was asked for, and back to where it was when it is done. */
function useFocusWhen(asked: boolean) {
  const form = useRef<HTMLFormElement>(null);
  useEffect(() => {
    if (!asked) return undefined;
    const before = document.activeElement;
    form.current?.querySelector('input')?.focus();
    return () => {
      if (document.activeElement === document.body && before instanceof HTMLElement) before.focus();
    };
  }, [asked]);
  return form;
}
