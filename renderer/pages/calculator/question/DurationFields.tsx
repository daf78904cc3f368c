import { SegmentedControl } from '@mantine/core';
import { type CalendarDate, addDays } from '../../../../shared/billing/calendar.ts';
import { typedDate } from '../../../../shared/billing/typed-date.ts';
import { readHorizon } from '../../../../shared/billing/horizon.ts';
import { endAfter, lastDayBefore } from '../../../../shared/billing/last-day.ts';
import { useTranslate } from '../../../state/language/I18nProvider.tsx';
import { withDays, withUnit } from '../../../state/documents/calculator/changes.ts';
import { DateField } from './DateField.tsx';
import { DurationSlider } from './DurationSlider.tsx';
import type { QuestionProps } from './question-props.ts';
import classes from './question.module.css';
import { stepWhole, QuestionField } from './QuestionField.tsx';

const UNITS = ['days', 'months', 'to'] as const;

/** How long it is needed: by slider, in days, in months, or to a last day. */
export function DurationFields({ state, onChange, today }: QuestionProps & { today: CalendarDate }) {
  const t = useTranslate();
  const { horizon } = state;
  const edit = (patch: Partial<typeof horizon>) => onChange({ ...state, horizon: { ...horizon, ...patch } });
  const from = typedDate(horizon.from) ?? today;
  // Without a schedule any product will do: what is asked here is only how many days it is.
  const read = readHorizon({ ...horizon, from, hoursPerDay: '', daysPerWeek: '' }, 'vm', today);
  const days = read.ok ? read.value.days : undefined;
  return (
    <>
      <SegmentedControl
        size="xs"
        fullWidth
        aria-label={t('calc.unit')}
        value={horizon.unit}
        data={UNITS.map((value) => ({ value, label: t(`calc.unit.${value}`) }))}
        onChange={(unit) => edit(withUnit(horizon, unit, read.ok ? read.value : undefined))}
      />
      <div className={classes['columns']}>
        <DateField
          field="from"
          label={t('calc.from')}
          placeholder={t('calc.from.today', { date: today })}
          value={horizon.from}
          suggested={today}
          onChange={(value) => edit({ from: value })}
        />
        {horizon.unit === 'to' ? (
          <DateField
            field="to"
            label={t('calc.to')}
            value={lastDayBefore(horizon.to)}
            suggested={addDays(from, (days ?? 1) - 1)}
            onChange={(last) => edit({ to: endAfter(last) })}
          />
        ) : (
          <QuestionField
            key={horizon.unit}
            field={horizon.unit}
            label={t(`calc.${horizon.unit}`)}
            unit={t(`calc.${horizon.unit}.unit`)}
            value={horizon[horizon.unit]}
            onChange={(value) => edit({ [horizon.unit]: value })}
            onStep={(by) => (horizon.unit === 'to' ? undefined : stepWhole(horizon[horizon.unit], by, 1))}
          />
        )}
      </div>
      <DurationSlider from={from} days={days} onChange={(value) => edit(withDays(horizon, from, value))} />
    </>
  );
}
