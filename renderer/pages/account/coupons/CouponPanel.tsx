import { MultiSelect } from '@mantine/core';
import { useState } from 'react';
import { chinaDay } from '../../../state/clock/clock.ts';
import { useChinaDay } from '../../../state/clock/use-clock.ts';
import { type CouponBalance, withCoupon, withEditedCoupon } from '../../../../shared/account/coupon-book.ts';
import type { LedgerEntry } from '../../../../shared/account/ledger.ts';
import { BILLING_TYPES } from '../../../../shared/account/schema.ts';
import type { StoredAccount } from '../../../../shared/account/stored.ts';
import { ZERO, formatMoney } from '../../../../shared/money/index.ts';
import { useAccounts } from '../../../state/documents/accounts/accounts-context.tsx';
import { useTranslate } from '../../../state/language/I18nProvider.tsx';
import { AmountField } from '../../../ui/form/AmountField.tsx';
import { DayField } from '../../../ui/form/DayField.tsx';
import classes from '../../../ui/form/form.module.css';
import { PanelForm } from '../../../ui/form/PanelForm.tsx';
import { TextField } from '../../../ui/form/TextField.tsx';
import { type DraftForm, useDraft } from '../../../ui/form/use-draft.ts';
import { useProductChoices } from '../products.ts';
import { type CouponDraft, type CouponInput, draftOfCoupon, newCouponDraft, readCoupon } from './coupon-draft.ts';

interface CouponPanelProps {
  readonly account: StoredAccount;
  /** The coupon to edit; absent: a new one. */
  readonly edited?: CouponBalance;
  readonly onClose: () => void;
}

/** The form of one coupon. */
export function CouponPanel({ account, edited, onClose }: CouponPanelProps) {
  const t = useTranslate();
  const today = useChinaDay();
  const store = useStoreCoupon(edited);
  const form = useDraft<CouponDraft, CouponInput>({
    name: `coupon ${edited?.coupon.code ?? ''}`,
    initial: edited === undefined ? newCouponDraft(today) : draftOfCoupon(edited),
    read: (typed) => readCoupon(typed, account, edited),
    onUnchanged: edited && onClose,
    onValue: (value) => {
      store(value);
      onClose();
    },
  });
  return (
    <PanelForm
      title={t(edited === undefined ? 'account.coupon.new' : 'account.coupon.change')}
      action={t(edited === undefined ? 'account.coupon.add' : 'account.save')}
      form={form}
      onClose={onClose}
    >
      <WorthFields form={form} isNew={edited === undefined} />
      <ScopeFields form={form} />
      <div className={classes['columns']}>
        <DayField
          name="validFrom"
          label={t('account.coupon.validFrom')}
          value={form.draft.validFrom}
          onChange={(validFrom) => form.set({ validFrom })}
          fault={form.faults.validFrom}
        />
        <DayField
          name="validTo"
          label={t('account.coupon.validTo')}
          value={form.draft.validTo}
          onChange={(validTo) => form.set({ validTo })}
          fault={form.faults.validTo}
        />
      </div>
    </PanelForm>
  );
}

/** Books the coupon: its issue, and as a use what was gone of it before. */
function useStoreCoupon(edited: CouponBalance | undefined) {
  const { update } = useAccounts();
  const [ids] = useState(() => ({ issue: crypto.randomUUID(), use: crypto.randomUUID() }));
  return ({ terms, faceValue, used }: CouponInput) => {
    const entry = { date: chinaDay(), note: '', coupon: terms.code };
    const issue: LedgerEntry = { ...entry, id: ids.issue, kind: 'coupon-issue', amount: formatMoney(faceValue) };
    if (edited !== undefined) {
      update('edit-coupon', (account) => withEditedCoupon(account, edited.coupon.code, { terms, issue }));
      return;
    }
    const use: LedgerEntry = { ...entry, id: ids.use, kind: 'coupon-use', amount: formatMoney(used) };
    update('add-coupon', (account) => withCoupon(account, terms, { issue, use: used === ZERO ? undefined : use }));
  };
}

type FieldsProps = { readonly form: DraftForm<CouponDraft, CouponInput> };

function WorthFields({ form: { draft, set, faults }, isNew }: FieldsProps & { isNew: boolean }) {
  const t = useTranslate();
  return (
    <>
      <TextField
        name="code"
        label={t('account.coupon.code')}
        value={draft.code}
        onChange={(code) => set({ code })}
        fault={faults.code}
      />
      <div className={classes['columns']}>
        <AmountField
          name="faceValue"
          label={t('account.coupon.faceValue')}
          value={draft.faceValue}
          onChange={(faceValue) => set({ faceValue })}
          fault={faults.faceValue}
        />
        {isNew && (
          <AmountField
            name="remaining"
            label={t('account.coupon.remaining')}
            placeholder={t('account.coupon.remaining.all')}
            value={draft.remaining}
            onChange={(remaining) => set({ remaining })}
            fault={faults.remaining}
          />
        )}
      </div>
    </>
  );
}

function ScopeFields({ form: { draft, set } }: FieldsProps) {
  const t = useTranslate();
  const products = useProductChoices();
  return (
    <>
      <MultiSelect
        size="xs"
        label={t('account.scope.products')}
        placeholder={draft.products.length === 0 ? t('account.scope.allProducts') : ''}
        data={products}
        value={[...draft.products]}
        onChange={(chosen) => set({ products: chosen })}
        hidePickedOptions
      />
      <MultiSelect
        size="xs"
        label={t('account.scope.billing')}
        placeholder={draft.billing.length === 0 ? t('account.scope.allBilling') : ''}
        data={BILLING_TYPES.map((value) => ({ value, label: t(`mode.${value}`) }))}
        value={[...draft.billing]}
        onChange={(chosen) => set({ billing: chosen })}
        hidePickedOptions
      />
    </>
  );
}
