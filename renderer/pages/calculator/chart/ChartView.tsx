import { Slider } from '@mantine/core';
import { useMemo, useState } from 'react';
import type { Comparison } from '../../../../shared/billing/compare.ts';
import { type CurvePoint, type KeyDay, switchOf, thin } from '../../../../shared/billing/curve.ts';
import { useTranslate } from '../../../state/language/I18nProvider.tsx';
import { chartRows } from './chart-numbers.ts';
import classes from './chart.module.css';
import { CostChart } from './CostChart.tsx';
import { crossingMarks } from './crossing-marks.ts';
import { DayMarker } from './DayMarker.tsx';
import { CostReadOut } from './CostReadOut.tsx';

interface ChartViewProps {
  readonly comparison: Comparison;
  readonly curve: readonly CurvePoint[];
  readonly keys: readonly KeyDay[];
}

/** The chart with its movable day and what is read off there. */
export function ChartView({ comparison, curve, keys }: ChartViewProps) {
  const t = useTranslate();
  const { days } = comparison.horizon;
  const [chosen, setChosen] = useState<number | null>(null);
  const rows = useMemo(() => {
    const kept = thin(curve, new Set(keys.map(({ point }) => point.day)));
    return chartRows(kept, switchOf(comparison)?.day ?? 0);
  }, [comparison, curve, keys]);
  const crossings = useMemo(() => crossingMarks(comparison, curve), [comparison, curve]);
  const day = Math.min(chosen ?? Math.ceil(days / 2), days);
  const point = curve[day - 1];
  if (days === 1 || point === undefined) return <p className={classes['single']}>{t('chart.single')}</p>;
  return (
    <>
      <div className={classes['plot']}>
        <CostChart rows={rows} days={days} crossings={crossings} />
        <DayMarker day={day} days={days} onDay={setChosen} />
      </div>
      <Slider
        className={classes['slider'] ?? ''}
        size={4}
        thumbSize={16}
        min={1}
        max={days}
        value={day}
        onChange={setChosen}
        label={null}
        thumbLabel={t('chart.marker')}
        thumbValueText={t('chart.day', { day })}
      />
      <CostReadOut comparison={comparison} point={point} />
    </>
  );
}
