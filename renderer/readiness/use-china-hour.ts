import { useMemo, useSyncExternalStore } from 'react';
import { type ChinaTime, chinaTimeOf } from '../../shared/billing/calendar.ts';

/** Often enough to notice a full hour, seldom enough to cost nothing. */
const LOOK_EVERY_MS = 30_000;
const HOUR_MS = 3_600_000;

const subscribe = (listener: () => void) => {
  const timer = setInterval(listener, LOOK_EVERY_MS);
  return () => clearInterval(timer);
};
const hourNow = () => Math.floor(Date.now() / HOUR_MS);

/** The hour that has begun in China, from which a forecast starts; goes on while the window stays open. */
export function useChinaHour(): ChinaTime {
  const hour = useSyncExternalStore(subscribe, hourNow);
  return useMemo(() => chinaTimeOf(hour * HOUR_MS), [hour]);
}
