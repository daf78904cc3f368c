import { TextInput } from '@mantine/core';
import { useState } from 'react';
import { useChinaDay } from '../../../state/clock/use-clock.ts';
import type { CouponBalance } from '../../../../shared/account/coupon-book.ts';
import { formatMoney } from '../../../../shared/money/index.ts';
import { Amount } from '../../../ui/amounts/Amount.tsx';
import { useAccounts } from '../../../state/documents/accounts/accounts-context.tsx';
import { useTranslate } from '../../../state/language/I18nProvider.tsx';
import { withEntry } from '../balance/entry-draft.ts';
import { AmountField } from '../../../ui/form/AmountField.tsx';
import { DayField } from '../../../ui/form/DayField.tsx';
import { PanelForm } from '../../../ui/form/PanelForm.tsx';
import { useDraft } from '../../../ui/form/use-draft.ts';
import { type UseDraft, type UseInput, readUse } from './coupon-draft.ts';

/** Records that a part of a coupon was used: an entry of the ledger, at most what is left (CPN-1). */
export function UsePanel({ balance: { coupon, remaining }, onClose }: { balance: CouponBalance; onClose: () => void }) {
  const t = useTranslate();
  const today = useChinaDay();
  const { update } = useAccounts();
  const [id] = useState(() => crypto.randomUUID());
  const form = useDraft<UseDraft, UseInput>({
    name: `use ${coupon.code}`,
    initial: { amount: '', date: today, note: '' },
    read: (typed) => readUse(typed, remaining, today),
    onValue: ({ amount, date, note }) => {
      const entry = { id, kind: 'coupon-use', amount: formatMoney(amount), date, note } as const;
      update('use-coupon', (account) => withEntry(account, { ...entry, coupon: coupon.code }));
      onClose();
    },
  });
  const { draft, set, faults } = form;
  return (
    <PanelForm
      title={t('account.coupon.use', { code: coupon.code })}
      subtitle={
        <>
          {t('account.coupon.left')} <Amount amount={remaining} />
        </>
      }
      action={t('account.coupon.use.book')}
      form={form}
      onClose={onClose}
    >
      <AmountField
        name="amount"
        label={t('account.coupon.use.amount')}
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
      <TextInput
        size="xs"
        label={t('account.entry.note')}
        value={draft.note}
        maxLength={500}
        autoComplete="off"
        onChange={(event) => set({ note: event.currentTarget.value })}
      />
    </PanelForm>
  );
}
