import { Button, Modal } from '@mantine/core';
import { type FormEvent, useState } from 'react';
import { readText } from '../../../../shared/account/form-fields.ts';
import { newPlan } from '../../../../shared/plan/stored.ts';
import { same } from '../../../../shared/workspace/merge/same.ts';
import formClasses from '../../../ui/form/form.module.css';
import { TextField } from '../../../ui/form/TextField.tsx';
import { useTranslate } from '../../../state/language/I18nProvider.tsx';
import { useChinaDay } from '../../../state/clock/use-clock.ts';
import { useTyped } from '../../../state/saving/typing.ts';
import { usePlans } from '../../../state/documents/plans/plans-context.tsx';
import { DaysFields } from './DaysFields.tsx';
import { daysDraft, nextYear, readDaysDraft } from './days-draft.ts';

const LONGEST_NAME = 100;

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
      <NewPlanForm onClose={onClose} />
    </Modal>
  );
}

/** Mounted with the dialog, so that it starts afresh every time. */
function NewPlanForm({ onClose }: { onClose: () => void }) {
  const t = useTranslate();
  const { add } = usePlans();
  const today = useChinaDay();
  const [name, setName] = useState('');
  const [offered] = useState(() => daysDraft(nextYear(today)));
  const [days, setDays] = useState(offered);
  const [asked, setAsked] = useState(false);
  useTyped(name !== '' || !same(days, offered));
  const title = readText(name, LONGEST_NAME);
  const horizon = readDaysDraft(days);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    setAsked(true);
    if (!title.ok || !horizon.ok) return;
    add('create-plan', newPlan(title.value, horizon.value));
    onClose();
  };
  return (
    <form className={formClasses['form']} onSubmit={submit} noValidate>
      <TextField
        name="name"
        label={t('plan.name')}
        placeholder={t('plan.name.example')}
        value={name}
        onChange={setName}
        fault={asked && !title.ok ? title.error : undefined}
        data-autofocus
      />
      <DaysFields draft={days} onDraft={setDays} faults={asked && !horizon.ok ? horizon.error : {}} />
      <div className={formClasses['buttons']}>
        <Button variant="default" onClick={onClose}>
          {t('accounts.cancel')}
        </Button>
        <Button type="submit">{t('plan.new.action')}</Button>
      </div>
    </form>
  );
}
