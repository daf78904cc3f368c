/** The events of one day in the order in which they matter. */
import type { ForecastEvent } from '../../../../shared/forecast/event.ts';
import { EVENT_GROUPS, groupOf } from '../../../../shared/forecast/event-group.ts';

/** In their order, with the bills of every day at the end. */
export function billsLast(events: readonly ForecastEvent[]): ForecastEvent[] {
  return [...events.filter((event) => !isBill(event)), ...events.filter(isBill)];
}

/** The worst sort first, each sort in its order: what is short is not lost among a day's notices. */
export function worstFirst(events: readonly ForecastEvent[]): ForecastEvent[] {
  return events.toSorted((a, b) => EVENT_GROUPS.indexOf(groupOf(a)) - EVENT_GROUPS.indexOf(groupOf(b)));
}

/** The one to name where there is room for one: the worst; undefined on a day without any. */
export function foremost(events: readonly ForecastEvent[]): ForecastEvent | undefined {
  return worstFirst(events)[0];
}

function isBill(event: ForecastEvent): boolean {
  return groupOf(event) === 'bill';
}
