import { IconAlertTriangle } from '@tabler/icons-react';
import classes from './question.module.css';

/** What is worth knowing about a field without being wrong: a sign and a sentence. */
export function FieldNote({ text }: { text: string }) {
  return (
    <p className={classes['note']}>
      <IconAlertTriangle size={14} aria-hidden />
      <span>{text}</span>
    </p>
  );
}
