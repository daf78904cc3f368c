import { type CalendarDate, addDays } from '../../../../shared/billing/calendar.ts';
import { typedDate } from '../../../../shared/billing/typed-date.ts';
import { WithCalendar } from '../../../ui/components/WithCalendar.tsx';
import { QuestionField } from './QuestionField.tsx';

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
  const date = typedDate(value) ?? suggested;
  return (
    <WithCalendar label={label} date={date} onChange={onChange}>
      {(button) => (
        <QuestionField
          field={field}
          label={label}
          placeholder={placeholder}
          value={value}
          onChange={onChange}
          onStep={(by) => addDays(date, by)}
          rightSection={button}
        />
      )}
    </WithCalendar>
  );
}
