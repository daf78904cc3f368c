import { type Read, readDay } from '../../../../shared/account/form-fields.ts';
import type { CalendarDate } from '../../../../shared/billing/calendar.ts';
import { fail } from '../../../../shared/result.ts';

/** The day on which something was bought. Not after today: what is still to be paid is the plan's. */
export function readBoughtDay(text: string, today: CalendarDate): Read<CalendarDate> {
  const read = readDay(text);
  return read.ok && read.value > today ? fail({ expected: 'day-not-after', given: text, limit: today }) : read;
}
