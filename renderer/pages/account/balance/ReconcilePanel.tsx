import { TextInput } from '@mantine/core';
import { useState } from 'react';
import { formatChinaTime } from '../../../../shared/billing/calendar.ts';
import { chinaDay, chinaNow } from '../../../state/clock/clock.ts';
import { useChinaDay } from '../../../state/clock/use-clock.ts';
import { reconciled } from '../../../../shared/account/reconcile.ts';
import type { StoredAccount } from '../../../../shared/account/stored.ts';
import { money } from '../../../../shared/money/index.ts';
import { useAmountText } from '../../../ui/amounts/hidden-amounts.tsx';
import { useAccounts } from '../../../state/documents/accounts/accounts-context.tsx';
import { useTranslate } from '../../../state/language/I18nProvider.tsx';
import { AmountField } from '../../../ui/form/AmountField.tsx';
import { DayField } from '../../../ui/form/DayField.tsx';
import classes from '../../../ui/form/form.module.css';
import { PanelForm } from '../../../ui/form/PanelForm.tsx';
import { useDraft } from '../../../ui/form/use-draft.ts';
import { AmountResponse } from './AmountResponse.tsx';
import { BalanceDifference } from './BalanceDifference.tsx';
import {
  type ReconcileDraft,
  type ReconcileInput,
  newReconcileDraft,
  readReconcile,
  withResponse,
} from './reconcile-draft.ts';

const FIGURES = ['available', 'frozen', 'overdue'] as const;
/** What only a response says. */
const WITHDRAWALS = ['withdrawable', 'withdrawing'] as const;

/** Compares the ledger with the console: the difference is shown first, then booked. */
export function ReconcilePanel({ account, onClose }: { account: StoredAccount; onClose: () => void }) {
  const t = useTranslate();
  const today = useChinaDay();
  const amountText = useAmountText();
  const { update } = useAccounts();
  const [id] = useState(() => crypto.randomUUID());
  const form = useDraft<ReconcileDraft, ReconcileInput>({
    name: 'reconcile',
    initial: newReconcileDraft(account, today),
    read: (typed) => readReconcile(typed, formatChinaTime(chinaNow())),
    onValue: ({ figures, date, note }) => {
      update('reconcile', (now) => reconciled(now, figures, { id, date, note }, chinaDay()));
      onClose();
    },
  });
  const { draft, set, faults, value } = form;
  return (
    <PanelForm
      title={t('account.reconcile')}
      subtitle={t('account.reconcile.hint')}
      action={t('account.reconcile.book')}
      form={form}
      onClose={onClose}
    >
      <AmountResponse onRead={(read) => set(withResponse(draft, read))} />
      {FIGURES.map((name) => (
        <AmountField
          key={name}
          name={name}
          label={t(`account.console.${name}`)}
          value={draft[name]}
          onChange={(text) => set({ [name]: text })}
          fault={faults[name]}
        />
      ))}
      {WITHDRAWALS.map(
        (name) =>
          draft[name] !== '' && (
            <p key={name} className={classes['hint']}>
              {t(`account.console.${name}`, { amount: amountText(money(draft[name])) })}
            </p>
          ),
      )}
      <div className={classes['columns']}>
        <DayField
          name="date"
          label={t('account.reconcile.date')}
          value={draft.date}
          onChange={(date) => set({ date })}
          fault={faults.date}
        />
        <TextInput
          size="xs"
          label={t('account.entry.note')}
          value={draft.note}
          maxLength={500}
          autoComplete="off"
          onChange={(event) => set({ note: event.currentTarget.value })}
        />
      </div>
      <BalanceDifference account={account} value={value} isFaulty={Object.keys(faults).length > 0} />
    </PanelForm>
  );
}
