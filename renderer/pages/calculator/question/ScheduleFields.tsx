import { Switch } from '@mantine/core';
import { useTranslate } from '../../../state/language/I18nProvider.tsx';
import type { QuestionProps } from './question-props.ts';
import classes from './question.module.css';
import { stepWhole, QuestionField } from './QuestionField.tsx';

/** What an empty field means. */
const ALL_DAY = '24';
const ALL_WEEK = '7';

/** When a Virtual Machine runs, if stopped instances are free of charge (CFG-3). */
export function ScheduleFields({ state, onChange }: QuestionProps) {
  const t = useTranslate();
  const { horizon, view } = state;
  const edit = (patch: Partial<typeof horizon>) => onChange({ ...state, horizon: { ...horizon, ...patch } });
  return (
    <div className={classes['schedule']}>
      <Switch
        size="xs"
        label={t('calc.schedule')}
        checked={view.scheduled}
        onChange={(event) => onChange({ ...state, view: { ...view, scheduled: event.currentTarget.checked } })}
        {...(view.scheduled ? { description: t('calc.schedule.hint') } : {})}
      />
      {view.scheduled && (
        <div className={classes['columns']}>
          <QuestionField
            field="hoursPerDay"
            label={t('calc.hoursPerDay')}
            unit={t('calc.hoursPerDay.unit')}
            placeholder={ALL_DAY}
            value={horizon.hoursPerDay}
            onChange={(hoursPerDay) => edit({ hoursPerDay })}
            onStep={(by) => stepWhole(horizon.hoursPerDay, by, 0)}
          />
          <QuestionField
            field="daysPerWeek"
            label={t('calc.daysPerWeek')}
            unit={t('calc.daysPerWeek.unit')}
            placeholder={ALL_WEEK}
            value={horizon.daysPerWeek}
            onChange={(daysPerWeek) => edit({ daysPerWeek })}
            onStep={(by) => stepWhole(horizon.daysPerWeek, by, 0)}
          />
        </div>
      )}
    </div>
  );
}
