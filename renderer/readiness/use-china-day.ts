import { useSyncExternalStore } from 'react';
import { type CalendarDate, chinaTimeOf } from '../../shared/billing/calendar.ts';

/** Often enough to notice midnight, seldom enough to cost nothing. */
const LOOK_EVERY_MS = 30_000;

const subscribe = (listener: () => void) => {
  const timer = setInterval(listener, LOOK_EVERY_MS);
  return () => clearInterval(timer);
};
const dayNow = (): CalendarDate => chinaTimeOf(Date.now()).date;

/** Today in China, where accounts and coupons live; goes on at midnight while the window stays open. */
export function useChinaDay(): CalendarDate {
  return useSyncExternalStore(subscribe, dayNow);
}
