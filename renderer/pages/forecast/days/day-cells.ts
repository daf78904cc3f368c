/** The table of the days as cells of a spreadsheet. */
import type { CurveDay } from '../../../../shared/forecast/curve.ts';
import type { ForecastEvent } from '../../../../shared/forecast/event.ts';
import type { Translate } from '../../../../shared/i18n/index.ts';
import { formatMoney } from '../../../../shared/money/index.ts';
import { billsLast } from '../events/day-events.ts';

/** Titles, then a row for every day with all of its events; amounts are plain numbers. */
export function dayCells(
  t: Translate,
  { days, events }: { readonly days: readonly CurveDay[]; readonly events: readonly ForecastEvent[] },
  describe: (event: ForecastEvent) => string,
): string[][] {
  const titles = [
    t('forecast.date'),
    t('forecast.balance'),
    t('forecast.coupons'),
    t('forecast.overdue'),
    t('forecast.tab.events'),
  ];
  return [
    titles,
    ...days.map(({ date, balance, coupons, overdue, first, end }) => [
      date,
      formatMoney(balance),
      formatMoney(coupons),
      formatMoney(overdue),
      billsLast(events.slice(first, end)).map(describe).join(' | '),
    ]),
  ];
}
