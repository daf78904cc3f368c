import { TextInput, type TextInputProps } from '@mantine/core';
import type { FieldFault } from '../../../shared/account/form-fields.ts';
import { useAmountText } from '../amounts/hidden-amounts.tsx';
import { useTranslate } from '../../state/language/I18nProvider.tsx';
import { faultText } from './fault-text.ts';

export interface TextFieldProps extends Pick<
  TextInputProps,
  | 'className'
  | 'classNames'
  | 'onBlur'
  | 'onKeyDown'
  | 'description'
  | 'rightSection'
  | 'rightSectionWidth'
  | 'rightSectionPointerEvents'
> {
  readonly name: string;
  readonly label: string;
  /** In a row whose columns are labelled, the label is only read out. */
  readonly labelHidden?: boolean;
  readonly placeholder?: string;
  readonly value: string;
  readonly onChange: (value: string) => void;
  /** What is wrong: as the account's readers say it, or a sentence of another reader. */
  readonly fault?: FieldFault | string | undefined;
}

/** A field as it was typed; what is wrong with it stands under it. */
export function TextField({ label, labelHidden = false, onChange, fault, ...props }: TextFieldProps) {
  const t = useTranslate();
  const amountText = useAmountText();
  return (
    <TextInput
      size="xs"
      {...(labelHidden ? { 'aria-label': label } : { label })}
      onChange={(event) => onChange(event.currentTarget.value)}
      error={fault === undefined ? false : faultText(t, fault, amountText)}
      autoComplete="off"
      spellCheck={false}
      {...props}
    />
  );
}
