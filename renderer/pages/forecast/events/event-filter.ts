/** Which events the table shows. */
import type { CalendarDate } from '../../../../shared/billing/calendar.ts';
import { momentText } from '../../../../shared/forecast/describe.ts';
import type { ForecastEvent } from '../../../../shared/forecast/event.ts';
import { EVENT_GROUPS, type EventGroup, MARKED_GROUPS, groupOf } from '../../../../shared/forecast/event-group.ts';

export interface EventFilter {
  readonly groups: readonly EventGroup[];
  readonly text: string;
}

/** Bills are every day's: they are shown when they are asked for. */
export const FIRST_FILTER: EventFilter = { groups: MARKED_GROUPS, text: '' };

/** The filter with a group taken in, or out if it was in. */
export function toggled({ groups, text }: EventFilter, group: EventGroup): EventFilter {
  const isIn = groups.includes(group);
  return { text, groups: EVENT_GROUPS.filter((each) => (each === group ? !isIn : groups.includes(each))) };
}

export function countByGroup(events: readonly ForecastEvent[]): Record<EventGroup, number> {
  const counts = { trouble: 0, payment: 0, 'money-in': 0, notice: 0, bill: 0 };
  for (const event of events) counts[groupOf(event)] += 1;
  return counts;
}

/**
 * The events of the groups in which the text is found, whatever its case: in the moment, the sentence, the rule. Until
 * the sentences are written (null) it is not looked for.
 */
export function filtered(
  events: readonly ForecastEvent[],
  { groups, text }: EventFilter,
  sentences: ReadonlyMap<ForecastEvent, string> | null,
): readonly ForecastEvent[] {
  const ofGroups =
    groups.length === EVENT_GROUPS.length ? events : events.filter((event) => groups.includes(groupOf(event)));
  const looked = text.trim().toLowerCase();
  if (looked === '' || sentences === null) return ofGroups;
  return ofGroups.filter((event) =>
    `${momentText(event.at)} ${sentences.get(event) ?? ''} ${event.rule}`.toLowerCase().includes(looked),
  );
}

/** The place of the first event of a day, or of the next day that has any; -1 where none comes. */
export function placeOfDay(events: readonly ForecastEvent[], day: CalendarDate | null): number {
  if (day === null) return -1;
  let low = 0;
  let high = events.length;
  while (low < high) {
    const middle = Math.floor((low + high) / 2);
    const date = events[middle]?.at.date;
    if (date !== undefined && date < day) low = middle + 1;
    else high = middle;
  }
  return low < events.length ? low : -1;
}
