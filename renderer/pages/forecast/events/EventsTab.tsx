import { useCallback, useDeferredValue, useMemo } from 'react';
import type { CalendarDate } from '../../../../shared/billing/calendar.ts';
import type { ForecastEvent } from '../../../../shared/forecast/event.ts';
import type { ShownForecast } from '../../../../shared/forecast/question.ts';
import type { Translate } from '../../../../shared/i18n/index.ts';
import { ZERO } from '../../../../shared/money/index.ts';
import { useFormDraft } from '../../../ui/form/form-drafts.tsx';
import { useTranslate } from '../../../state/language/I18nProvider.tsx';
import { useForecastPage } from '../page-state/forecast-page.tsx';
import { useForecastLook } from '../page-state/forecast-look.tsx';
import { type Column, RowTable } from '../../../ui/table/RowTable.tsx';
import { tableFile } from '../../../ui/table/table-file.ts';
import classes from '../../../ui/table/table.module.css';
import { TableExport } from '../../../ui/table/TableExport.tsx';
import { countByGroup, filtered, FIRST_FILTER, placeOfDay } from './event-filter.ts';
import { eventCells } from './event-cells.ts';
import { EventFilters } from './EventFilters.tsx';
import { EventRow } from './EventRow.tsx';
import { useEventWords } from './use-event-words.ts';
import { useSentences } from './use-sentences.ts';

/** Everything that happens, in its order. */
export function EventsTab() {
  const { shown } = useForecastPage().view;
  return shown && <ShownEvents shown={shown} />;
}

function ShownEvents({ shown }: { shown: ShownForecast }) {
  const t = useTranslate();
  const { account, view } = useForecastPage();
  const { describe, describeOpenly } = useEventWords();
  const { value: filter, set: setFilter } = useFormDraft('forecast-events', FIRST_FILTER);
  const applied = useDeferredValue(filter);
  const { events, start } = shown;
  const counts = useMemo(() => countByGroup(events), [events]);
  const isSearched = applied.text.trim() !== '';
  const sentences = useSentences(events, describe, isSearched);
  const isSearching = isSearched && sentences === null;
  const rows = useMemo(() => filtered(events, applied, sentences), [events, applied, sentences]);
  return (
    <section className={classes['tab']} aria-label={t('forecast.tab.events')}>
      <div className={classes['toolbar']}>
        <EventFilters filter={filter} counts={counts} shown={isSearching ? null : rows.length} onFilter={setFilter} />
        <TableExport
          file={tableFile(account.name, 'events', start.date)}
          disabled={rows.length === 0}
          isStale={view.status !== 'answered'}
          cells={() => eventCells(t, rows, describeOpenly)}
        />
      </div>
      {rows.length === 0 ? (
        <p className={classes['nothing']}>{t(noneKey(events, filter.text))}</p>
      ) : (
        <Rows rows={rows} />
      )}
    </section>
  );
}

function noneKey(events: readonly ForecastEvent[], text: string) {
  if (events.length === 0) return 'forecast.events.none';
  return text.trim() === '' ? 'forecast.events.none.groups' : 'forecast.events.none.found';
}

function Rows({ rows }: { rows: readonly ForecastEvent[] }) {
  const t = useTranslate();
  const { look, setLook } = useForecastLook();
  const { describe } = useEventWords();
  const withOverdue = useMemo(() => rows.some(({ overdue }) => overdue > ZERO), [rows]);
  const columns = useMemo(() => columnsOf(t, withOverdue), [t, withOverdue]);
  const onDay = useCallback((day: CalendarDate) => setLook({ day }), [setLook]);
  return (
    <RowTable
      label={t('forecast.tab.events')}
      columns={columns}
      count={rows.length}
      target={placeOfDay(rows, look.day)}
    >
      {(place) => {
        const event = rows[place.index];
        return (
          event && (
            <EventRow
              key={place.index}
              {...place}
              event={event}
              text={describe(event)}
              isMarked={event.at.date === look.day}
              withOverdue={withOverdue}
              onDay={onDay}
            />
          )
        );
      }}
    </RowTable>
  );
}

function columnsOf(t: Translate, withOverdue: boolean): Column[] {
  return [
    { key: 'at', title: t('forecast.at'), width: 'moment' },
    { key: 'what', title: t('forecast.what') },
    { key: 'change', title: t('forecast.events.change'), width: 'amount', numeric: true },
    { key: 'balance', title: t('forecast.balance'), width: 'amount', numeric: true },
    ...(withOverdue ? [{ key: 'overdue', title: t('forecast.overdue'), width: 'amount', numeric: true } as const] : []),
    { key: 'rule', title: t('forecast.rule'), width: 'rule' },
  ];
}
