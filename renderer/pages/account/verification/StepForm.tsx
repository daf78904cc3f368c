import { Button } from '@mantine/core';
import { useChinaDay } from '../../../state/clock/use-clock.ts';
import { readDay } from '../../../../shared/account/form-fields.ts';
import type { StoredAccount } from '../../../../shared/account/stored.ts';
import type { VerificationMethod, VerificationStep } from '../../../../shared/account/verification.ts';
import { afterStep, withVerification } from '../../../../shared/account/verification-record.ts';
import { ok } from '../../../../shared/result.ts';
import { useAccounts } from '../../../state/documents/accounts/accounts-context.tsx';
import { useTranslate } from '../../../state/language/I18nProvider.tsx';
import { ChoiceField } from '../../../ui/form/ChoiceField.tsx';
import { DayField } from '../../../ui/form/DayField.tsx';
import formClasses from '../../../ui/form/form.module.css';
import { readAll } from '../../../ui/form/read-all.ts';
import { useDraft } from '../../../ui/form/use-draft.ts';
import classes from './verification.module.css';

interface StepDraft {
  readonly date: string;
  readonly method: VerificationMethod | '';
}

/** Writes down that a step was taken: when, and by which of its methods. */
export function StepForm({ account, step }: { account: StoredAccount; step: VerificationStep }) {
  const t = useTranslate();
  const today = useChinaDay();
  const { update } = useAccounts();
  const first: StepDraft = { date: today, method: step.methods[0] ?? '' };
  const { draft, set, faults, leave, submit } = useDraft({
    name: `step ${step.id}`,
    initial: first,
    read: ({ date, method }) => readAll({ date: readDay(date), method: ok(method) }),
    onValue: ({ date, method }) => {
      const record = afterStep(account, step, { date, method: method === '' ? undefined : method });
      update('change-verification', (now) => withVerification(now, record));
    },
  });
  return (
    <form
      className={`${classes['stepForm'] ?? ''} ${formClasses['fields'] ?? ''}`}
      onSubmit={submit}
      onBlurCapture={leave}
      noValidate
    >
      {step.methods.length > 1 && (
        <ChoiceField
          name="method"
          label={t('account.method')}
          value={draft.method}
          choices={step.methods.map((value) => ({ value, label: t(`method.${value}`) }))}
          onChange={(method) => set({ method })}
        />
      )}
      <DayField
        name="date"
        label={t('account.stepDate')}
        value={draft.date}
        onChange={(date) => set({ date })}
        fault={faults.date}
      />
      <Button size="xs" type="submit">
        {t('account.stepDone', { state: t(`verification.${step.to}`) })}
      </Button>
    </form>
  );
}
