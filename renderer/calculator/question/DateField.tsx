import { ActionIcon } from '@mantine/core';
import { IconCalendar } from '@tabler/icons-react';
import { useRef } from 'react';
import { type CalendarDate, addDays, parseDate } from '../../../shared/billing/calendar.ts';
import { useTranslate } from '../../i18n/I18nProvider.tsx';
import classes from './question.module.css';
import { TextField } from './TextField.tsx';

interface DateFieldProps {
  readonly field: string;
  readonly label: string;
  readonly placeholder?: string;
  readonly value: string;
  /** Where the calendar opens and the arrow keys start while there is no date. */
  readonly suggested: CalendarDate;
  readonly onChange: (value: string) => void;
}

/** A day, typed as YYYY-MM-DD or chosen from the system's calendar; the arrow keys go a day on or back. */
export function DateField({ field, label, placeholder = '', value, suggested, onChange }: DateFieldProps) {
  const t = useTranslate();
  const calendar = useRef<HTMLInputElement>(null);
  const date = parseDate(value) ?? suggested;
  return (
    <div className={classes['date']}>
      <TextField
        field={field}
        label={label}
        placeholder={placeholder}
        value={value}
        onChange={onChange}
        onStep={(by) => addDays(date, by)}
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
      {/* Only its calendar is used: what is typed stays text, so that a wrong date is kept as it was entered. */}
      <input
        ref={calendar}
        type="date"
        className={classes['calendar']}
        value={date}
        onChange={(event) => event.currentTarget.value !== '' && onChange(event.currentTarget.value)}
        tabIndex={-1}
        aria-hidden
      />
    </div>
  );
}
