import { useMemo } from 'react';
import type { ShownForecast } from '../../../shared/forecast/question.ts';
import { useAmountText } from '../../ui/amounts/hidden-amounts.tsx';
import { useTranslate } from '../../state/language/I18nProvider.tsx';
import { curvePath } from './curve-path.ts';
import classes from './home.module.css';

const WIDTH = 136;
const HEIGHT = 32;
/** Room for half of the line's width. */
const EDGE = 1;

/** The cash of the coming days as a small line; what it shows is said in words. */
export function SmallBalanceCurve({ shown: { days } }: { shown: ShownForecast }) {
  const t = useTranslate();
  const amountText = useAmountText();
  const path = useMemo(
    () =>
      curvePath(
        days.map(({ balance }) => balance),
        { width: WIDTH, height: HEIGHT },
      ),
    [days],
  );
  const [first] = days;
  const last = days.at(-1);
  if (first === undefined || last === undefined) return null;
  const lowest = days.reduce((low, each) => (each.balance < low.balance ? each : low));
  const label = t('home.when.curve', {
    days: t('days', { count: days.length }),
    opening: amountText(first.balance),
    closing: amountText(last.balance),
    lowest: amountText(lowest.balance),
    date: lowest.date,
  });
  return (
    <svg
      className={classes['curve']}
      viewBox={`${-EDGE} ${-EDGE} ${WIDTH + 2 * EDGE} ${HEIGHT + 2 * EDGE}`}
      width={WIDTH}
      height={HEIGHT}
      role="img"
      aria-label={label}
    >
      <title>{label}</title>
      <line x1={0} x2={WIDTH} y1={HEIGHT} y2={HEIGHT} />
      <path d={path} />
    </svg>
  );
}
