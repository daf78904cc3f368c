import { useElementSize } from '@mantine/hooks';
import { useMemo } from 'react';
import { useChinaDay } from '../../../state/clock/use-clock.ts';
import { isCashKnown } from '../../../../shared/account/ledger.ts';
import { settingsOf } from '../../../../shared/account/settings-schema.ts';
import { type Curve, curveOf, lowestPlace, marksOf, placeOf } from '../../../../shared/forecast/curve.ts';
import type { ShownForecast } from '../../../../shared/forecast/question.ts';
import { useAmountText } from '../../../ui/amounts/hidden-amounts.tsx';
import { useTranslate } from '../../../state/language/I18nProvider.tsx';
import { useForecastPage } from '../page-state/forecast-page.tsx';
import { useForecastLook } from '../page-state/forecast-look.tsx';
import { BalanceCurve } from './BalanceCurve.tsx';
import { ChartLegend } from './ChartLegend.tsx';
import classes from './chart.module.css';
import { dateTicks } from './date-ticks.ts';
import { DayReader } from './DayReader.tsx';
import { mostMarks } from './marks-reach.ts';
import { plotWidth } from './plot.ts';
import { DayReadOut } from './DayReadOut.tsx';
import { useCurveWords } from './use-curve-words.ts';
import { useMarkedDay } from './use-marked-day.ts';

/** The balance over time as a stepped line, with the limits and the events on it; a marker reads days off. */
export function BalanceChart() {
  const today = useChinaDay();
  const { account, view } = useForecastPage();
  const { shown } = view;
  const curve = useMemo(() => (shown === null ? null : curveOf(shown)), [shown]);
  // A curve from nothing would say that there is no money.
  if (!isCashKnown(account, today)) return null;
  if (shown === null || curve === null || curve.days.length === 0) return <div className={classes['chart']} />;
  return <ShownChart shown={shown} curve={curve} />;
}

/** Pixels that a day under the axis takes. */
const TICK_WIDTH = 64;

function ShownChart({ shown, curve }: { shown: ShownForecast; curve: Curve }) {
  const t = useTranslate();
  const amountText = useAmountText();
  const { account } = useForecastPage();
  const { setLook } = useForecastLook();
  const { ref, width } = useElementSize();
  const { days } = curve;
  const plot = plotWidth(width);
  const marks = useMemo(() => marksOf(curve, shown.events, mostMarks(plot)), [curve, shown.events, plot]);
  const limits = useMemo(() => {
    const { threshold, lowBalance } = settingsOf(account.settings);
    return [threshold, lowBalance];
  }, [account.settings]);
  const ticks = useMemo(
    () =>
      dateTicks(
        days.map(({ date }) => date),
        Math.floor(plot / TICK_WIDTH),
      ),
    [days, plot],
  );
  const words = useCurveWords(curve);
  const { shortfall } = shown;
  const short = useShortfall(shortfall, days);
  const [marked, mark] = useMarkedDay();
  const asked = placeOf(days, marked);
  const place = asked === -1 ? (short?.place ?? lowestPlace(days)) : asked;
  const day = days[place];
  if (day === undefined) return null;
  const { date, balance, overdue } = day;
  const key = overdue > 0n ? 'forecast.chart.day.overdue' : 'forecast.chart.day.text';
  const text = t(key, { date, balance: amountText(balance), overdue: amountText(overdue) });
  return (
    <section className={classes['chart']} aria-label={t('forecast.chart.title')}>
      <div ref={ref} className={classes['plot']}>
        <BalanceCurve curve={curve} marks={marks} limits={limits} ticks={ticks} shortfall={short} words={words} />
        <DayReader
          place={place}
          days={days.length}
          marks={marks}
          text={text}
          onPlace={(to) => days[to] !== undefined && mark(days[to].date)}
        />
      </div>
      <DayReadOut day={day} events={shown.events} onMore={() => setLook({ tab: 'events', day: date })} />
      <ChartLegend coupons={days.some(({ coupons }) => coupons > 0n)} />
    </section>
  );
}

/** Where the first shortfall lies and what is said of it. */
function useShortfall(shortfall: ShownForecast['shortfall'], days: Curve['days']) {
  const t = useTranslate();
  const amountText = useAmountText();
  const place = shortfall === null ? -1 : placeOf(days, shortfall.date);
  const text =
    shortfall === null ? '' : t('forecast.chart.short', { date: shortfall.date, amount: amountText(shortfall.amount) });
  return useMemo(() => (place === -1 ? null : { place, text }), [place, text]);
}
