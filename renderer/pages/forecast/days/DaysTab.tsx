import { useCallback, useMemo } from 'react';
import type { CalendarDate } from '../../../../shared/billing/calendar.ts';
import { curveOf, placeOf } from '../../../../shared/forecast/curve.ts';
import type { ShownForecast } from '../../../../shared/forecast/question.ts';
import type { Translate } from '../../../../shared/i18n/index.ts';
import { useTranslate } from '../../../state/language/I18nProvider.tsx';
import { useForecastPage } from '../page-state/forecast-page.tsx';
import { useForecastLook } from '../page-state/forecast-look.tsx';
import { foremost } from '../events/day-events.ts';
import { useEventWords } from '../events/use-event-words.ts';
import { type Column, RowTable } from '../../../ui/table/RowTable.tsx';
import { tableFile } from '../../../ui/table/table-file.ts';
import classes from '../../../ui/table/table.module.css';
import { TableExport } from '../../../ui/table/TableExport.tsx';
import { dayCells } from './day-cells.ts';
import { DayRow } from './DayRow.tsx';

/** The balance of every day: the chart's twin. */
export function DaysTab() {
  const { shown } = useForecastPage().view;
  return shown && <ShownDays shown={shown} />;
}

function ShownDays({ shown }: { shown: ShownForecast }) {
  const t = useTranslate();
  const { account, view } = useForecastPage();
  const { look, setLook } = useForecastLook();
  const { describe, describeOpenly } = useEventWords();
  const { events, start } = shown;
  const { days } = useMemo(() => curveOf(shown), [shown]);
  const columns = useMemo(() => columnsOf(t), [t]);
  const onDay = useCallback((day: CalendarDate) => setLook({ day }), [setLook]);
  return (
    <section className={classes['tab']} aria-label={t('forecast.tab.days')}>
      <div className={classes['toolbar']}>
        <span className={classes['count']}>{t('forecast.days.hint')}</span>
        <TableExport
          file={tableFile(account.name, 'days', start.date)}
          disabled={days.length === 0}
          isStale={view.status !== 'answered'}
          cells={() => dayCells(t, { days, events }, describeOpenly)}
        />
      </div>
      <RowTable label={t('forecast.tab.days')} columns={columns} count={days.length} target={placeOf(days, look.day)}>
        {(place) => {
          const day = days[place.index];
          if (day === undefined) return null;
          const event = foremost(events.slice(day.first, day.end));
          return (
            <DayRow
              key={day.date}
              {...place}
              day={day}
              event={event}
              text={event === undefined ? '' : describe(event)}
              isMarked={day.date === look.day}
              onDay={onDay}
            />
          );
        }}
      </RowTable>
    </section>
  );
}

function columnsOf(t: Translate): Column[] {
  return [
    { key: 'date', title: t('forecast.date'), width: 'moment' },
    { key: 'balance', title: t('forecast.balance'), width: 'amount', numeric: true },
    { key: 'coupons', title: t('forecast.coupons'), width: 'amount', numeric: true },
    { key: 'overdue', title: t('forecast.overdue'), width: 'amount', numeric: true },
    { key: 'events', title: t('forecast.tab.events') },
  ];
}
