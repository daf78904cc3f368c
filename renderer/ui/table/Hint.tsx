import type { ReactNode } from 'react';
import classes from './Hint.module.css';

interface HintProps {
  readonly text: string;
  /** Before the text. */
  readonly sign?: ReactNode;
  /** What to do about it. */
  readonly action?: ReactNode;
}

/** What stands in a tab that has nothing to show: why, and what would change that. */
export function Hint({ text, sign, action }: HintProps) {
  return (
    <output className={classes['hint']}>
      {sign}
      <span>{text}</span>
      {action}
    </output>
  );
}
