import { useHiddenAmounts } from '../amounts/hidden-amounts.tsx';
import classes from './form.module.css';
import { TextField, type TextFieldProps } from './TextField.tsx';

/** An amount of the account in RMB, covered while amounts are hidden. */
export function AmountField(props: Omit<TextFieldProps, 'classNames'>) {
  const { hidden } = useHiddenAmounts();
  const input = `${classes['amount'] ?? ''} ${hidden ? (classes['covered'] ?? '') : ''}`;
  return <TextField {...props} classNames={{ input }} />;
}
