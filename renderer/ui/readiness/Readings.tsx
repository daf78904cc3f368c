import classes from './readiness.module.css';

export interface DescribedReading {
  readonly rule: string;
  readonly changes: boolean;
  readonly text: string;
}

/** Rules that JD Cloud's pages read two ways: which reading decided, and whether the other would change the answer. */
export function Readings({ readings }: { readings: readonly DescribedReading[] }) {
  return readings.map(({ rule, changes, text }) => (
    <p key={rule} className={classes['reading']} data-changes={changes || undefined}>
      {text}
    </p>
  ));
}
