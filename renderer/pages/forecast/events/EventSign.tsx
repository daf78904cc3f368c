import type { EventGroup } from '../../../../shared/forecast/event-group.ts';
import classes from './signs.module.css';

/** Each sort of event has a shape of its own, in a square of 12; a bill is a small bar. */
const SHAPES: Readonly<Record<EventGroup, string>> = {
  'money-in': 'M6 0.5L11.5 11H0.5Z',
  payment: 'M1.5 1.5H10.5V10.5H1.5Z',
  trouble: 'M3.2 0.6L6 3.4L8.8 0.6L11.4 3.2L8.6 6L11.4 8.8L8.8 11.4L6 8.6L3.2 11.4L0.6 8.8L3.4 6L0.6 3.2Z',
  notice: 'M6 1a5 5 0 1 0 0.001 0Z',
  bill: 'M1 5H11V7H1Z',
};

/** The shape of a sort of events, for names and rows. */
export function EventSign({ group }: { group: EventGroup }) {
  return (
    <svg className={classes['sign']} width="12" height="12" viewBox="0 0 12 12" aria-hidden focusable="false">
      <path className={classes['shape']} data-group={group} d={SHAPES[group]} />
    </svg>
  );
}

interface CurveSignProps {
  readonly group: EventGroup;
  /** Over the sign, where it stands for several events. */
  readonly count: number;
  /** The place, which the chart fills in. */
  readonly cx?: number;
  readonly cy?: number;
}

/** The shape of a sort of events on a chart. */
export function CurveSign({ group, count, cx = 0, cy = 0 }: CurveSignProps) {
  return (
    <g transform={`translate(${cx - 6} ${cy - 6})`}>
      <path className={classes['shape']} data-group={group} data-outlined d={SHAPES[group]} />
      {count > 1 && (
        <text className={classes['count']} x={6} y={-4} textAnchor="middle">
          {countText(count)}
        </text>
      )}
    </g>
  );
}

/** As wide as a mark has room for; how many there are exactly is in the table. */
export function countText(count: number): string {
  return count > 99 ? '99+' : String(count);
}
