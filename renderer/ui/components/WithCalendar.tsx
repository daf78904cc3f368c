import { ActionIcon } from '@mantine/core';
import { IconCalendar } from '@tabler/icons-react';
import { type ReactNode, useRef } from 'react';
import type { CalendarDate } from '../../../shared/billing/calendar.ts';
import { useTranslate } from '../../state/language/I18nProvider.tsx';
import classes from './WithCalendar.module.css';

interface WithCalendarProps {
  /** The field's name. */
  readonly label: string;
  /** Where the calendar opens; null: where the system likes. */
  readonly date: CalendarDate | null;
  readonly min?: CalendarDate;
  readonly max?: CalendarDate;
  readonly onChange: (value: string) => void;
  /** The field itself, given the button that opens the calendar. */
  readonly children: (button: ReactNode) => ReactNode;
}

/**
 * A field for a day with the system's calendar beside it. Only the calendar of the date input is used: what is typed
 * stays text in the field, so that a wrong day is kept as it was entered.
 */
export function WithCalendar({ label, date, min, max, onChange, children }: WithCalendarProps) {
  const t = useTranslate();
  const calendar = useRef<HTMLInputElement>(null);
  const button = (
    <ActionIcon
      size={22}
      variant="subtle"
      color="gray"
      aria-label={t('field.calendar', { field: label })}
      onClick={() => calendar.current?.showPicker()}
    >
      <IconCalendar size={16} aria-hidden />
    </ActionIcon>
  );
  return (
    <div className={classes['field']}>
      {children(button)}
      <input
        ref={calendar}
        type="date"
        className={classes['calendar']}
        value={date ?? ''}
        min={min}
        max={max}
        onChange={(event) => event.currentTarget.value !== '' && onChange(event.currentTarget.value)}
        tabIndex={-1}
        aria-hidden
      />
    </div>
  );
}
