/** Which days are written under the chart. */
import type { CalendarDate } from '../../../../shared/billing/calendar.ts';

export interface DateTick {
  /** As in the chart's rows. */
  readonly x: number;
  /** `02-03` where days are counted, `2027-02` where months are. */
  readonly text: string;
}

const DAY_STEPS = [1, 2, 5, 7, 14] as const;
const MONTH_STEPS = [1, 2, 3, 6, 12] as const;

/** Every so many days, or the first days of every so many months, so that about `most` fit. */
export function dateTicks(dates: readonly CalendarDate[], most: number): DateTick[] {
  const dayStep = DAY_STEPS.find((step) => dates.length / step <= most);
  if (dayStep !== undefined) {
    return dates.flatMap((date, place) => (place % dayStep === 0 ? [{ x: place + 1, text: date.slice(5) }] : []));
  }
  const firsts = dates.flatMap((date, place) =>
    date.endsWith('-01') ? [{ x: place + 1, text: date.slice(0, 7), month: Number(date.slice(5, 7)) }] : [],
  );
  const monthStep = MONTH_STEPS.find((step) => firsts.length / step <= most) ?? 12;
  return firsts.filter(({ month }) => (month - 1) % monthStep === 0).map(({ x, text }) => ({ x, text }));
}
