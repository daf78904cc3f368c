import { DayField } from '../../../ui/form/DayField.tsx';
import { TextField } from '../../../ui/form/TextField.tsx';
import { useTranslate } from '../../../state/language/I18nProvider.tsx';
import classes from './bar.module.css';
import { type DaysDraft, type DaysFaults, withFirstDay, withLastDay, withMonths } from './days-draft.ts';

interface DaysFieldsProps {
  readonly draft: DaysDraft;
  readonly onDraft: (draft: DaysDraft) => void;
  readonly faults: DaysFaults;
}

/** The days of a plan: the first one, and the last one or a number of months, whichever is at hand. */
export function DaysFields({ draft, onDraft, faults }: DaysFieldsProps) {
  const t = useTranslate();
  return (
    <div className={classes['days']}>
      <DayField
        name="from"
        label={t('plan.days.from')}
        value={draft.from}
        onChange={(from) => onDraft(withFirstDay(draft, from))}
        fault={faults.from}
      />
      <TextField
        name="months"
        label={t('plan.days.months')}
        value={draft.months}
        onChange={(months) => onDraft(withMonths(draft, months))}
        fault={faults.months}
      />
      <DayField
        name="last"
        label={t('plan.days.last')}
        value={draft.last}
        onChange={(last) => onDraft(withLastDay(draft, last))}
        fault={faults.last}
      />
      <p className={classes['hint']}>{t('plan.days.hint')}</p>
    </div>
  );
}
