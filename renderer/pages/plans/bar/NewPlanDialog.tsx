import { Button, Modal } from '@mantine/core';
import { useState } from 'react';
import { type FieldFault, readText } from '../../../../shared/account/form-fields.ts';
import { newPlan } from '../../../../shared/plan/stored.ts';
import { type Result, fail, ok } from '../../../../shared/result.ts';
import formClasses from '../../../ui/form/form.module.css';
import { FormDraftsProvider } from '../../../ui/form/form-drafts.tsx';
import { TextField } from '../../../ui/form/TextField.tsx';
import { useDraft } from '../../../ui/form/use-draft.ts';
import { useTranslate } from '../../../state/language/I18nProvider.tsx';
import { useChinaDay } from '../../../state/clock/use-clock.ts';
import { usePlans } from '../../../state/documents/plans/plans-context.tsx';
import { DaysFields } from './DaysFields.tsx';
import { type DaysDraft, type DaysFaults, daysDraft, nextYear, readDaysDraft } from './days-draft.ts';

const LONGEST_NAME = 100;

interface PlanDraft extends DaysDraft {
  readonly name: string;
}

interface PlanFaults extends DaysFaults {
  readonly name?: FieldFault;
}

interface PlanInput {
  readonly name: string;
  readonly from: string;
  readonly to: string;
}

/** Asks for the name of a plan and the days that it is for. */
export function NewPlanDialog({ opened, onClose }: { opened: boolean; onClose: () => void }) {
  const t = useTranslate();
  return (
    <Modal
      opened={opened}
      onClose={onClose}
      title={t('plan.new')}
      size={520}
      closeButtonProps={{ 'aria-label': t('shell.close') }}
    >
      <FormDraftsProvider>
        <NewPlanForm onClose={onClose} />
      </FormDraftsProvider>
    </Modal>
  );
}

/** Mounted with the dialog, so that it starts afresh every time. */
function NewPlanForm({ onClose }: { onClose: () => void }) {
  const t = useTranslate();
  const { add } = usePlans();
  const today = useChinaDay();
  const [offered] = useState(() => daysDraft(nextYear(today)));
  const { draft, set, faults, leave, submit } = useDraft<PlanDraft, PlanInput, PlanFaults>({
    name: 'new plan',
    initial: { name: '', ...offered },
    read: readPlanDraft,
    onValue: ({ name, from, to }) => {
      add('create-plan', newPlan(name, { from, to }));
      onClose();
    },
  });
  return (
    <form className={formClasses['form']} onSubmit={submit} onBlurCapture={leave} noValidate>
      <TextField
        name="name"
        label={t('plan.name')}
        placeholder={t('plan.name.example')}
        value={draft.name}
        onChange={(name) => set({ name })}
        fault={faults.name}
        data-autofocus
      />
      <DaysFields draft={draft} onDraft={set} faults={faults} />
      <div className={formClasses['buttons']}>
        <Button variant="default" onClick={onClose}>
          {t('accounts.cancel')}
        </Button>
        <Button type="submit">{t('plan.new.action')}</Button>
      </div>
    </form>
  );
}

function readPlanDraft(draft: PlanDraft): Result<PlanInput, PlanFaults> {
  const name = readText(draft.name, LONGEST_NAME);
  const days = readDaysDraft(draft);
  if (name.ok && days.ok) return ok({ name: name.value, ...days.value });
  return fail({ ...(name.ok ? {} : { name: name.error }), ...(days.ok ? {} : days.error) });
}
