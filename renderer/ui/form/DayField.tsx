import { readDay } from '../../../shared/account/form-fields.ts';
import { WithCalendar } from '../components/WithCalendar.tsx';
import { useTranslate } from '../../state/language/I18nProvider.tsx';
import { TextField, type TextFieldProps } from './TextField.tsx';

type DayFieldProps = Pick<TextFieldProps, 'name' | 'label' | 'value' | 'onChange' | 'fault' | 'description'>;

/** A day, typed or taken from the system's calendar. */
export function DayField(props: DayFieldProps) {
  const t = useTranslate();
  const read = readDay(props.value);
  return (
    <WithCalendar label={props.label} date={read.ok ? read.value : null} onChange={props.onChange}>
      {(button) => <TextField {...props} placeholder={t('account.day.form')} rightSection={button} />}
    </WithCalendar>
  );
}
