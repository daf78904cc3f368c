import { Button, Modal } from '@mantine/core';
import { useChinaDay } from '../../../state/clock/use-clock.ts';
import { readDay } from '../../../../shared/account/form-fields.ts';
import type { StoredAccount } from '../../../../shared/account/stored.ts';
import {
  VERIFICATION_STATES,
  type VerificationMethod,
  type VerificationState,
} from '../../../../shared/account/verification.ts';
import { withVerification } from '../../../../shared/account/verification-record.ts';
import { ok } from '../../../../shared/result.ts';
import { useAccounts } from '../../../state/documents/accounts/accounts-context.tsx';
import { useTranslate } from '../../../state/language/I18nProvider.tsx';
import { ChoiceField } from '../../../ui/form/ChoiceField.tsx';
import { DayField } from '../../../ui/form/DayField.tsx';
import classes from '../../../ui/form/form.module.css';
import { readAll } from '../../../ui/form/read-all.ts';
import { useDraft } from '../../../ui/form/use-draft.ts';
import { methodsFor } from './path-view.ts';

interface RecordDialogProps {
  readonly account: StoredAccount;
  readonly opened: boolean;
  readonly onClose: () => void;
}

/** For an account whose path was gone before it was entered here: the state as the console shows it. */
export function RecordDialog({ account, opened, onClose }: RecordDialogProps) {
  const t = useTranslate();
  return (
    <Modal
      opened={opened}
      onClose={onClose}
      title={t('account.record.title')}
      size={440}
      closeButtonProps={{ 'aria-label': t('shell.close') }}
    >
      <RecordForm account={account} onClose={onClose} />
    </Modal>
  );
}

interface RecordDraft {
  readonly status: VerificationState;
  readonly method: VerificationMethod | 'unknown';
  readonly date: string;
}

function RecordForm({ account: { verification }, onClose }: Omit<RecordDialogProps, 'opened'>) {
  const t = useTranslate();
  const today = useChinaDay();
  const { update } = useAccounts();
  const first: RecordDraft = {
    status: verification.status,
    method: verification.method ?? 'unknown',
    date: verification.since ?? today,
  };
  const { draft, set, faults, leave, submit, discard } = useDraft({
    name: 'record',
    initial: first,
    read: ({ status, method, date }) => readAll({ status: ok(status), method: ok(method), date: readDay(date) }),
    // Where no day is known, the day that is offered is a change.
    onUnchanged: verification.since === undefined ? undefined : onClose,
    onValue: ({ status, method, date }) => {
      const record = { status, date, method: method === 'unknown' ? undefined : method };
      update('change-verification', (now) => withVerification(now, record));
      onClose();
    },
  });
  const cancel = () => {
    discard();
    onClose();
  };
  const methods = methodsFor(draft.status);
  return (
    <form className={classes['form']} onSubmit={submit} onBlurCapture={leave} noValidate>
      <p className={classes['hint']}>{t('account.record.hint')}</p>
      <ChoiceField
        name="status"
        label={t('account.state')}
        value={draft.status}
        choices={VERIFICATION_STATES.map((value) => ({ value, label: t(`verification.${value}`) }))}
        onChange={(status) => set({ status, method: 'unknown' })}
      />
      {methods.length > 0 && (
        <ChoiceField
          name="method"
          label={t('account.method')}
          value={draft.method}
          choices={[
            { value: 'unknown', label: t('method.unknown') },
            ...methods.map((value) => ({ value, label: t(`method.${value}`) })),
          ]}
          onChange={(method) => set({ method })}
        />
      )}
      <DayField
        name="date"
        label={t('account.record.since')}
        value={draft.date}
        onChange={(date) => set({ date })}
        fault={faults.date}
      />
      <div className={classes['buttons']}>
        <Button size="xs" variant="default" onClick={cancel}>
          {t('accounts.cancel')}
        </Button>
        <Button size="xs" type="submit">
          {t('account.save')}
        </Button>
      </div>
    </form>
  );
}
