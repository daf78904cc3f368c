/** Durations as people write them on the command line: `30d`, `21h55min20s`, `1520s`. */

const UNIT_SECONDS = { d: 86_400, h: 3600, min: 60, s: 1 } as const;
const PART = /(\d{1,9})(d|h|min|s)/g;
const WHOLE = /^(?:\d{1,9}(?:d|h|min|s))+$/;

/** More than a hundred years is a slip of the finger. */
const MAX_SECONDS = 36_525 * UNIT_SECONDS.d;

/** Seconds of a sum of parts with the units d, h, min and s; null when it is not written so, is zero or too long. */
export function parseDuration(text: string): number | null {
  if (!WHOLE.test(text)) return null;
  let seconds = 0;
  for (const [, count = '', unit = ''] of text.matchAll(PART)) {
    seconds += Number.parseInt(count, 10) * UNIT_SECONDS[unit as keyof typeof UNIT_SECONDS];
  }
  return seconds > 0 && seconds <= MAX_SECONDS ? seconds : null;
}
