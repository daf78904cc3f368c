import { useState } from 'react';
import type { Read } from '../../../shared/account/form-fields.ts';
import { useTyped } from '../../state/saving/typing.ts';
import { TextField } from './TextField.tsx';

interface CommitFieldProps<Value> {
  readonly name: string;
  readonly label: string;
  /** As it is stored. */
  readonly stored: string;
  readonly read: (text: string) => Read<Value>;
  readonly onStore: (value: Value) => void;
}

/** A value in a table, edited where it stands: stored on Enter or when the field is left, if it can be read. */
export function CommitField<Value>({ name, label, stored, read, onStore }: CommitFieldProps<Value>) {
  const [text, setText] = useState(stored);
  const reading = read(text);
  useTyped(text !== stored);
  const store = () => {
    if (reading.ok && text !== stored) onStore(reading.value);
  };
  return (
    <TextField
      name={name}
      label={label}
      labelHidden
      value={text}
      onChange={setText}
      onBlur={store}
      onKeyDown={(event) => {
        if (event.key === 'Enter') store();
      }}
      fault={reading.ok ? undefined : reading.error}
    />
  );
}
