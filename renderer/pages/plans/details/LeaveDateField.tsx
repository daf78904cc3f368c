import { TextInput } from '@mantine/core';
import type { KeyboardEvent } from 'react';
import { type CalendarDate, addDays, parseDate } from '../../../../shared/billing/calendar.ts';
import { WithCalendar } from '../../../ui/components/WithCalendar.tsx';
import { useTranslate } from '../../../state/language/I18nProvider.tsx';
import classes from './details.module.css';

interface LeaveDateFieldProps {
  readonly value: string;
  readonly from: CalendarDate;
  readonly to: CalendarDate;
  /** What is wrong with the day, in words. */
  readonly error: string | null;
  readonly onChange: (value: string) => void;
}

/** The day of leaving, typed or from the system's calendar; the arrow keys go a day on or back. */
export function LeaveDateField({ value, from, to, error, onChange }: LeaveDateFieldProps) {
  const t = useTranslate();
  const label = t('plan.details.leaving.date');
  const date = parseDate(value);
  const step = (event: KeyboardEvent) => {
    const by = event.key === 'ArrowUp' ? 1 : event.key === 'ArrowDown' ? -1 : 0;
    if (by === 0 || date === null) return;
    event.preventDefault();
    onChange(addDays(date, by));
  };
  return (
    <div className={classes['date']}>
      <WithCalendar label={label} date={date} min={from} max={to} onChange={onChange}>
        {(button) => (
          <TextInput
            size="xs"
            label={label}
            value={value}
            error={error}
            onChange={(event) => onChange(event.currentTarget.value)}
            onKeyDown={step}
            autoComplete="off"
            spellCheck={false}
            rightSection={button}
          />
        )}
      </WithCalendar>
    </div>
  );
}
