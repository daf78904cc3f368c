import { Text, TextInput, type TextInputProps } from '@mantine/core';
import type { KeyboardEvent } from 'react';
import { FieldNote } from './FieldNote.tsx';
import { useField } from './form-context.tsx';
import classes from './question.module.css';

interface TextFieldProps extends Pick<
  TextInputProps,
  'placeholder' | 'className' | 'rightSection' | 'rightSectionWidth'
> {
  /** The field of the draft: its problems and warnings stand under it. */
  readonly field: string;
  readonly label: string;
  /** Inside a row whose columns are labelled, the label is only read out. */
  readonly labelHidden?: boolean;
  readonly unit?: string;
  readonly value: string;
  readonly onChange: (value: string) => void;
  /** What the arrow keys make of the value; undefined leaves it. */
  readonly onStep?: (by: 1 | -1) => string | undefined;
}

/** A number or date as it was typed, with its unit; what is wrong with it stands under it and nothing is changed. */
export function QuestionField({ field, label, labelHidden, unit, value, onChange, onStep, ...props }: TextFieldProps) {
  const { error, warnings } = useField(field, label);
  const step = (event: KeyboardEvent) => {
    const by = event.key === 'ArrowUp' ? 1 : event.key === 'ArrowDown' ? -1 : undefined;
    const next = by && onStep?.(by);
    if (next === undefined) return;
    event.preventDefault();
    onChange(next);
  };
  return (
    <div className={classes['field']}>
      <TextInput
        size="xs"
        {...(labelHidden ? { 'aria-label': label } : { label })}
        classNames={{ input: classes['number'] ?? '', section: classes['unit'] ?? '' }}
        value={value}
        onChange={(event) => onChange(event.currentTarget.value)}
        onKeyDown={step}
        error={error}
        autoComplete="off"
        spellCheck={false}
        rightSectionPointerEvents={props.rightSection === undefined ? 'none' : 'all'}
        {...(unit === undefined ? {} : { rightSection: <Text span>{unit}</Text>, rightSectionWidth: 'auto' })}
        {...props}
      />
      {warnings.map((warning) => (
        <FieldNote key={warning} text={warning} />
      ))}
    </div>
  );
}

/** One more or one less of a whole number, not below `least`; what is no whole number stays. */
export function stepWhole(value: string, by: 1 | -1, least: number): string | undefined {
  return /^\d{1,9}$/.test(value) ? `${Math.max(least, Number(value) + by)}` : undefined;
}
