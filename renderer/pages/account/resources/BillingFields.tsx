import { Checkbox } from '@mantine/core';
import { termText } from '../../../../shared/billing/result-text.ts';
import { TERMS } from '../../../../shared/catalog/schema.ts';
import { useTranslate } from '../../../state/language/I18nProvider.tsx';
import { ChoiceField } from '../../../ui/form/ChoiceField.tsx';
import { DayField } from '../../../ui/form/DayField.tsx';
import classes from '../../../ui/form/form.module.css';
import { TextField } from '../../../ui/form/TextField.tsx';
import type { FormProps } from './form-props.ts';
import resourceClasses from './resources.module.css';

/** Since when, until when, and whether and by whom it is renewed. */
export function BillingFields(props: FormProps) {
  const t = useTranslate();
  const { draft, set, faults, shown } = props;
  const isMonthly = shown.has('expires');
  const start = (
    <DayField
      name="start"
      label={t(isMonthly ? 'resource.start.monthly' : 'resource.start.since')}
      description={t(isMonthly ? 'resource.start.monthly.hint' : 'resource.start.since.hint')}
      value={draft.start}
      onChange={(value) => set({ start: value })}
      fault={faults['start']}
    />
  );
  return (
    <>
      {isMonthly && (
        <DayField
          name="expires"
          label={t('resource.column.expires')}
          value={draft.expires}
          onChange={(expires) => set({ expires })}
          fault={faults['expires']}
        />
      )}
      {shown.has('term') && <TermField {...props} />}
      {(['autoRenew', 'renewByHand'] as const).map(
        (field) =>
          shown.has(field) && (
            <Checkbox
              key={field}
              size="xs"
              label={t(`resource.${field}`)}
              checked={draft[field]}
              onChange={(event) => set({ [field]: event.currentTarget.checked })}
            />
          ),
      )}
      {shown.has('start') && start}
      {shown.has('hoursPerDay') && <ScheduleFields {...props} />}
    </>
  );
}

/** Nothing chosen: the shortest term that the product has. */
const USUAL = 'usual';

function TermField({ draft, set, faults }: FormProps) {
  const t = useTranslate();
  const isKnown = draft.term === '' || TERMS.some((term) => term === draft.term);
  const choices = [
    { value: USUAL, label: t('resource.term.usual') },
    ...TERMS.map((term): { value: string; label: string } => ({ value: term, label: termText(t, term) })),
    ...(isKnown ? [] : [{ value: draft.term, label: t('resource.term.other', { term: draft.term }) }]),
  ];
  return (
    <ChoiceField
      name="term"
      label={t('resource.column.term')}
      value={draft.term === '' ? USUAL : draft.term}
      choices={choices}
      onChange={(term) => set({ term: term === USUAL ? '' : term })}
      fault={faults['term']}
    />
  );
}

function ScheduleFields({ draft, set, faults }: FormProps) {
  const t = useTranslate();
  return (
    <fieldset className={resourceClasses['disks']}>
      <legend>{t('resource.schedule.title')}</legend>
      <p className={classes['hint']}>{t('resource.schedule.hint')}</p>
      <div className={classes['columns']}>
        {(['hoursPerDay', 'daysPerWeek'] as const).map((field) => (
          <TextField
            key={field}
            name={field}
            label={t(`resource.column.${field}`)}
            value={draft[field]}
            onChange={(value) => set({ [field]: value })}
            fault={faults[field]}
          />
        ))}
      </div>
    </fieldset>
  );
}
