import { type PointerEvent, useRef } from 'react';
import classes from './chart.module.css';
import { dayAtLeft, leftOfDay } from './plot.ts';

interface DayMarkerProps {
  readonly day: number;
  readonly days: number;
  readonly onDay: (day: number) => void;
}

/** The line over the chart that reads a day off. Follows the pointer while it is pressed; the slider has the keys. */
export function DayMarker({ day, days, onDay }: DayMarkerProps) {
  const area = useRef<HTMLDivElement>(null);
  const follow = (event: PointerEvent<HTMLDivElement>) => {
    const box = area.current?.getBoundingClientRect();
    if (box !== undefined) onDay(dayAtLeft(event.clientX - box.left, box.width, days));
  };
  return (
    <div
      ref={area}
      role="presentation"
      className={classes['markerArea']}
      onPointerDown={(event) => {
        event.currentTarget.setPointerCapture(event.pointerId);
        follow(event);
      }}
      onPointerMove={(event) => {
        if (event.buttons === 1) follow(event);
      }}
    >
      <div className={classes['marker']} style={{ left: leftOfDay(day, days) }} />
    </div>
  );
}
