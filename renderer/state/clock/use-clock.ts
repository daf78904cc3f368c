import { useMemo, useSyncExternalStore } from 'react';
import { type CalendarDate, type ChinaTime, chinaTimeOf } from '../../../shared/billing/calendar.ts';
import { chinaDay, hourBegun, watchClock } from './clock.ts';

/** Today in China, where accounts and coupons live; goes on at midnight while the window stays open. */
export function useChinaDay(): CalendarDate {
  return useSyncExternalStore(watchClock, chinaDay);
}

/** The hour that has begun in China, from which a forecast starts; goes on while the window stays open. */
export function useChinaHour(): ChinaTime {
  const hour = useSyncExternalStore(watchClock, hourBegun);
  return useMemo(() => chinaTimeOf(hour), [hour]);
}
