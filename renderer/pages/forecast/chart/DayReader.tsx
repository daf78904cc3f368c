import { VisuallyHidden } from '@mantine/core';
import { type KeyboardEvent, type PointerEvent, useId, useRef } from 'react';
import type { CurveMark } from '../../../../shared/forecast/curve.ts';
import { useTranslate } from '../../../state/language/I18nProvider.tsx';
import classes from './chart.module.css';
import { MARK_WIDTH, markBeside, snapped } from './marks-reach.ts';
import { leftOf, placeAt, plotWidth } from './plot.ts';

interface DayReaderProps {
  readonly place: number;
  readonly days: number;
  readonly marks: readonly CurveMark[];
  /** The day in words. */
  readonly text: string;
  readonly onPlace: (place: number) => void;
}

const WEEK = 7;

/** The line over the chart that reads a day off: follows the pointer while it is pressed, and the arrow keys. */
export function DayReader({ place, days, marks, text, onPlace }: DayReaderProps) {
  const t = useTranslate();
  const area = useRef<HTMLDivElement>(null);
  const hintId = useId();
  const follow = (event: PointerEvent<HTMLDivElement>, isPressed: boolean) => {
    const box = area.current?.getBoundingClientRect();
    if (box === undefined) return;
    const pointed = placeAt(event.clientX - box.left, box.width, days);
    const reach = ((MARK_WIDTH / 2) * days) / plotWidth(box.width);
    onPlace(isPressed ? snapped(pointed, marks, reach) : pointed);
  };
  const onKeyDown = (event: KeyboardEvent) => {
    const to = placeByKey(event, { place, days, marks });
    if (to === null) return;
    event.preventDefault();
    onPlace(Math.min(days - 1, Math.max(0, to)));
  };
  return (
    <div
      ref={area}
      // An input cannot lie over a chart and follow the pointer in both directions of its plot.
      // eslint-disable-next-line jsx-a11y/prefer-tag-over-role
      role="slider"
      tabIndex={0}
      className={classes['reader']}
      aria-label={t('forecast.chart.marker')}
      aria-valuemin={1}
      aria-valuemax={days}
      aria-valuenow={place + 1}
      aria-valuetext={text}
      aria-describedby={hintId}
      onKeyDown={onKeyDown}
      onPointerDown={(event) => {
        event.currentTarget.setPointerCapture(event.pointerId);
        follow(event, true);
      }}
      onPointerMove={(event) => {
        if (event.buttons === 1) follow(event, false);
      }}
    >
      <VisuallyHidden id={hintId}>{t('forecast.chart.marker.hint')}</VisuallyHidden>
      <div className={classes['marker']} style={{ left: leftOf(place, days) }} />
    </div>
  );
}

interface Reading {
  readonly place: number;
  readonly days: number;
  readonly marks: readonly CurveMark[];
}

/** A day, a week, to either end; with Ctrl to the next mark. Null: another key. */
function placeByKey({ key, ctrlKey, altKey, metaKey }: KeyboardEvent, { place, days, marks }: Reading): number | null {
  if (altKey || metaKey) return null;
  const direction = key === 'ArrowRight' || key === 'ArrowUp' ? 1 : key === 'ArrowLeft' || key === 'ArrowDown' ? -1 : 0;
  if (direction !== 0) return ctrlKey ? markBeside(place, marks, direction) : place + direction;
  const to: Readonly<Record<string, number>> = { PageUp: place + WEEK, PageDown: place - WEEK, Home: 0, End: days - 1 };
  return ctrlKey ? null : (to[key] ?? null);
}
