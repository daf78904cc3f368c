import { ActionIcon, TextInput } from '@mantine/core';
import { IconCalendar } from '@tabler/icons-react';
import { type KeyboardEvent, useRef } from 'react';
import { type CalendarDate, addDays, parseDate } from '../../../shared/billing/calendar.ts';
import { useTranslate } from '../../i18n/I18nProvider.tsx';
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
  const calendar = useRef<HTMLInputElement>(null);
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
      <TextInput
        size="xs"
        label={label}
        value={value}
        error={error}
        onChange={(event) => onChange(event.currentTarget.value)}
        onKeyDown={step}
        autoComplete="off"
        spellCheck={false}
        rightSection={
          <ActionIcon
            size={22}
            variant="subtle"
            color="gray"
            aria-label={t('calc.calendar', { field: label })}
            onClick={() => calendar.current?.showPicker()}
          >
            <IconCalendar size={16} aria-hidden />
          </ActionIcon>
        }
      />
      {/* Only its calendar is used: what is typed stays text, so that a wrong day is kept as it was entered. */}
      <input
        ref={calendar}
        type="date"
        className={classes['calendar']}
        value={date ?? ''}
        min={from}
        max={to}
        onChange={(event) => event.currentTarget.value !== '' && onChange(event.currentTarget.value)}
        tabIndex={-1}
        aria-hidden
      />
    </div>
  );
}
