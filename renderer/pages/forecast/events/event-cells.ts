/** The table of the events as cells of a spreadsheet. */
import { momentText } from '../../../../shared/forecast/describe.ts';
import type { ForecastEvent } from '../../../../shared/forecast/event.ts';
import { groupOf } from '../../../../shared/forecast/event-group.ts';
import type { Translate } from '../../../../shared/i18n/index.ts';
import { formatMoney } from '../../../../shared/money/index.ts';

/** Titles, then a row for every event; amounts are plain numbers. */
export function eventCells(
  t: Translate,
  events: readonly ForecastEvent[],
  describe: (event: ForecastEvent) => string,
): string[][] {
  const titles = [
    t('forecast.at'),
    t('forecast.events.group'),
    t('forecast.what'),
    t('forecast.events.change'),
    t('forecast.balance'),
    t('forecast.overdue'),
    t('forecast.rule'),
  ];
  return [
    titles,
    ...events.map((event) => [
      momentText(event.at),
      t(`forecast.group.${groupOf(event)}`),
      describe(event),
      formatMoney(event.amount),
      formatMoney(event.balance),
      formatMoney(event.overdue),
      event.rule,
    ]),
  ];
}
