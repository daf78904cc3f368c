import { Select } from '@mantine/core';
import type { FieldFault } from '../../../shared/account/form-fields.ts';
import { useAmountText } from '../amounts/hidden-amounts.tsx';
import { useTranslate } from '../../state/language/I18nProvider.tsx';
import { faultText } from './fault-text.ts';

interface ChoiceFieldProps<Value extends string> {
  readonly name: string;
  readonly label: string;
  readonly labelHidden?: boolean;
  readonly value: Value;
  readonly choices: readonly { readonly value: Value; readonly label: string }[];
  readonly onChange: (value: Value) => void;
  readonly searchable?: boolean;
  readonly fault?: FieldFault | string | undefined;
}

/** One of a list; it always has a value. */
export function ChoiceField<Value extends string>(props: ChoiceFieldProps<Value>) {
  const t = useTranslate();
  const amountText = useAmountText();
  const { name, label, labelHidden = false, value, choices, onChange, searchable = false, fault } = props;
  return (
    <Select
      size="xs"
      name={name}
      {...(labelHidden ? { 'aria-label': label } : { label })}
      value={value === '' ? null : value}
      data={[...choices]}
      onChange={(chosen) => chosen !== null && onChange(chosen)}
      error={fault === undefined ? false : faultText(t, fault, amountText)}
      searchable={searchable}
      allowDeselect={false}
      nothingFoundMessage={t('account.choice.none')}
      checkIconPosition="right"
      maxDropdownHeight={320}
    />
  );
}
