import { startTransition, useEffect, useRef, useState } from 'react';
import type { CalendarDate } from '../../../../shared/billing/calendar.ts';
import { useForecastLook } from '../page-state/forecast-look.tsx';

/** Milliseconds: the tables follow once the marker rests. */
const REST = 120;

interface Moved {
  readonly day: CalendarDate;
  /** What the page pointed at when the marker was moved. */
  readonly seen: CalendarDate | null;
  /** What the marker told the page last. */
  readonly told: CalendarDate | null;
}

/** The day that the chart's marker is on: at once where it is moved, and wherever the page points meanwhile. */
export function useMarkedDay(): readonly [day: CalendarDate | null, move: (day: CalendarDate) => void] {
  const { look, setLook } = useForecastLook();
  const [moved, setMoved] = useState<Moved | null>(null);
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  useEffect(() => () => clearTimeout(timer.current), []);
  const isOwn = moved !== null && [moved.seen, moved.told, moved.day].includes(look.day);
  const move = (day: CalendarDate) => {
    setMoved((before) => ({ day, seen: look.day, told: before?.told ?? null }));
    clearTimeout(timer.current);
    timer.current = setTimeout(() => {
      setMoved((before) => before && { ...before, told: day });
      startTransition(() => setLook({ day }));
    }, REST);
  };
  return [isOwn ? moved.day : look.day, move];
}
