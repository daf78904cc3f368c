import { Slider } from '@mantine/core';
import { type KeyboardEvent, useMemo, useState } from 'react';
import type { CalendarDate } from '../../../../shared/billing/calendar.ts';
import type { Translate } from '../../../../shared/i18n/index.ts';
import { useTranslate } from '../../../state/language/I18nProvider.tsx';
import classes from './question.module.css';
import { daysAfterKey, daysAt, longestOf, positionOf, SLIDER_STEPS, type TermMark, termMarks } from './slider-scale.ts';

interface DurationSliderProps {
  readonly from: CalendarDate;
  /** Undefined while the duration is not readable: the slider then stays where it was. */
  readonly days: number | undefined;
  readonly onChange: (days: number) => void;
}

/** The duration by hand: marks at the real terms; arrow keys a day, Page Up and Page Down a term. */
export function DurationSlider({ from, days, onChange }: DurationSliderProps) {
  const t = useTranslate();
  const marks = useMemo(() => termMarks(from), [from]);
  const longest = longestOf(marks);
  const [last, setLast] = useState(days ?? marks[0]?.days ?? 1);
  if (days !== undefined && days !== last) setLast(days);
  const shown = days ?? last;
  const onKey = (event: KeyboardEvent) => {
    const next = daysAfterKey(event.key, shown, marks);
    if (next === undefined) return;
    event.preventDefault();
    event.stopPropagation();
    onChange(next);
  };
  return (
    <div className={classes['slider']} onKeyDownCapture={onKey}>
      <Slider
        size={4}
        thumbSize={16}
        min={0}
        max={SLIDER_STEPS}
        value={positionOf(shown, longest)}
        onChange={(position) => onChange(daysAt(position, marks))}
        marks={marks.map((mark) => ({ value: positionOf(mark.days, longest), label: markLabel(t, mark) }))}
        label={null}
        thumbLabel={t('calc.slider')}
        thumbValueText={t('days', { count: shown })}
      />
    </div>
  );
}

function markLabel(t: Translate, { term }: TermMark): string {
  return t(term.endsWith('y') ? 'calc.slider.years' : 'calc.slider.months', { count: Number.parseInt(term, 10) });
}
