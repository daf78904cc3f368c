import { Textarea } from '@mantine/core';
import { useState } from 'react';
import { useChinaDay } from '../../../state/clock/use-clock.ts';
import type { LedgerEntry } from '../../../../shared/account/ledger.ts';
import type { StoredAccount } from '../../../../shared/account/stored.ts';
import { useAccounts } from '../../../state/documents/accounts/accounts-context.tsx';
import { useTranslate } from '../../../state/language/I18nProvider.tsx';
import { AmountField } from '../../../ui/form/AmountField.tsx';
import { ChoiceField } from '../../../ui/form/ChoiceField.tsx';
import { DayField } from '../../../ui/form/DayField.tsx';
import { PanelForm } from '../../../ui/form/PanelForm.tsx';
import { useDraft } from '../../../ui/form/use-draft.ts';
import { LONGEST_NOTE, entryDraftOf, isCouponKind, newEntryDraft, readEntry, withEntry } from './entry-draft.ts';
import { ENTRY_KINDS } from './ledger-view.ts';

interface EntryPanelProps {
  readonly account: StoredAccount;
  /** The entry to edit; absent: a new one. */
  readonly entry?: LedgerEntry;
  readonly onClose: () => void;
}

/** The form of one ledger entry. */
export function EntryPanel({ account, entry, onClose }: EntryPanelProps) {
  const t = useTranslate();
  const today = useChinaDay();
  const { update } = useAccounts();
  const [id] = useState(() => entry?.id ?? crypto.randomUUID());
  const form = useDraft({
    name: `entry ${entry?.id ?? ''}`,
    initial: entry === undefined ? newEntryDraft(today) : entryDraftOf(entry),
    read: (typed) => readEntry(typed, account, { id, today }),
    onUnchanged: entry && onClose,
    onValue: (value) => {
      update(entry === undefined ? 'add-entry' : 'edit-entry', (now) => withEntry(now, value));
      onClose();
    },
  });
  const { draft, set, faults } = form;
  // Without a coupon there is nothing to issue or to use.
  const kinds = account.coupons.length === 0 ? ENTRY_KINDS.filter((kind) => !isCouponKind(kind)) : ENTRY_KINDS;
  return (
    <PanelForm
      title={t(entry === undefined ? 'account.entry.new' : 'account.entry.change')}
      action={t(entry === undefined ? 'account.entry.add' : 'account.save')}
      form={form}
      onClose={onClose}
    >
      <ChoiceField
        name="kind"
        label={t('account.entry.kind')}
        value={draft.kind}
        choices={kinds.map((value) => ({ value, label: t(`entry.${value}`) }))}
        onChange={(kind) => set({ kind })}
      />
      {isCouponKind(draft.kind) && (
        <ChoiceField
          name="coupon"
          label={t('account.coupon')}
          value={draft.coupon}
          choices={account.coupons.map(({ code }) => ({ value: code, label: code }))}
          onChange={(coupon) => set({ coupon })}
          fault={faults.coupon}
        />
      )}
      <AmountField
        name="amount"
        label={t('account.entry.amount.rmb')}
        description={t(`entry.${draft.kind}.hint`)}
        value={draft.amount}
        onChange={(amount) => set({ amount })}
        fault={faults.amount}
      />
      <DayField
        name="date"
        label={t('account.entry.date')}
        value={draft.date}
        onChange={(date) => set({ date })}
        fault={faults.date}
      />
      <Textarea
        size="xs"
        label={t('account.entry.note')}
        rows={3}
        maxLength={LONGEST_NOTE}
        value={draft.note}
        onChange={(event) => set({ note: event.currentTarget.value })}
      />
    </PanelForm>
  );
}
