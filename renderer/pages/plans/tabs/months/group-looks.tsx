/** How groups are told apart in a chart: by a fill of their own, each a colour with a pattern, and by name. */
import classes from './months.module.css';

/** So many groups have a look of their own; the others share the last one. */
export const MOST_GROUPS = 7;

const SIZE = 8;
/** The marks over each colour, as an SVG path in a square of 8; the first is plain. */
const MARKS = [
  '',
  'M-2 2L2 -2M0 8L8 0M6 10L10 6',
  'M2 2h2v2h-2zM6 6h2v2h-2z',
  'M0 2H8M0 6H8',
  'M-2 6L2 10M0 0L8 8M6 -2L10 2',
  'M0 2H8M2 0V8',
  'M2 0V8M6 0V8',
  'M4 4h1v1h-1z',
] as const;

const place = (index: number) => Math.min(index, MARKS.length - 1);

/** The fill of the group at this place; the patterns of the same `prefix` have to be in the document. */
export function groupFill(prefix: string, index: number): string {
  return `url(#${prefix}-${place(index)})`;
}

/** The patterns that `groupFill` names. */
export function GroupPatterns({ prefix }: { prefix: string }) {
  return (
    <svg className={classes['patterns']} width="0" height="0" aria-hidden focusable="false">
      <defs>
        {MARKS.map((mark, index) => (
          <pattern
            key={mark}
            id={`${prefix}-${index}`}
            width={SIZE}
            height={SIZE}
            patternUnits="userSpaceOnUse"
            data-group={index}
          >
            <rect width={SIZE} height={SIZE} className={classes['ground']} />
            <path d={mark} className={classes['mark']} />
          </pattern>
        ))}
      </defs>
    </svg>
  );
}

/** A small piece of a group's fill, for names. */
export function GroupSample({ prefix, index }: { prefix: string; index: number }) {
  return (
    <svg className={classes['sample']} width="16" height="12" aria-hidden focusable="false">
      <rect width="16" height="12" rx="2" fill={groupFill(prefix, index)} />
    </svg>
  );
}
