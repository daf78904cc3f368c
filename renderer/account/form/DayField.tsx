import { ActionIcon } from '@mantine/core';
import { IconCalendar } from '@tabler/icons-react';
import { useRef } from 'react';
import { readDay } from '../../../shared/account/form-fields.ts';
import { useTranslate } from '../../i18n/I18nProvider.tsx';
import classes from './form.module.css';
import { TextField, type TextFieldProps } from './TextField.tsx';

type DayFieldProps = Pick<TextFieldProps, 'name' | 'label' | 'value' | 'onChange' | 'fault' | 'description'>;

/** A day, typed or taken from the system's calendar. */
export function DayField(props: DayFieldProps) {
  const t = useTranslate();
  const calendar = useRef<HTMLInputElement>(null);
  const read = readDay(props.value);
  return (
    <div className={classes['day']}>
      <TextField
        {...props}
        placeholder={t('account.day.form')}
        rightSection={
          <ActionIcon
            size={22}
            variant="subtle"
            color="gray"
            aria-label={t('calc.calendar', { field: props.label })}
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
        value={read.ok ? read.value : ''}
        onChange={(event) => event.currentTarget.value !== '' && props.onChange(event.currentTarget.value)}
        tabIndex={-1}
        aria-hidden
      />
    </div>
  );
}
