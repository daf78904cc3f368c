import type { ReactNode } from 'react';
import classes from './Facts.module.css';

export interface Fact {
  readonly name: string;
  readonly value: ReactNode;
  /** Numbers are set right-aligned so that they can be read down the column. */
  readonly numeric?: boolean;
}

/** Names and values, line by line: the body of every details panel. */
export function Facts({ facts }: { facts: readonly Fact[] }) {
  return (
    <dl className={classes['facts']}>
      {facts.map(({ name, value, numeric }) => (
        <div key={name} className={classes['fact']} data-numeric={numeric}>
          <dt>{name}</dt>
          <dd>{value}</dd>
        </div>
      ))}
    </dl>
  );
}
