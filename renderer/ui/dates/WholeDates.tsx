import { Fragment } from 'react';
import classes from './dates.module.css';
import { dateParts } from './date-parts.ts';

/** A text whose days are not broken at their hyphens; copied, it is the text as it is. */
export function WholeDates({ text }: { text: string }) {
  return dateParts(text).map(({ from, part, isDate }) =>
    isDate ? (
      <span key={from} className={classes['date']}>
        {part}
      </span>
    ) : (
      <Fragment key={from}>{part}</Fragment>
    ),
  );
}
