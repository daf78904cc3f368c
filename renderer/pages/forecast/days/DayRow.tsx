import { memo } from 'react';
import type { CalendarDate } from '../../../../shared/billing/calendar.ts';
import type { CurveDay } from '../../../../shared/forecast/curve.ts';
import type { ForecastEvent } from '../../../../shared/forecast/event.ts';
import { groupOf } from '../../../../shared/forecast/event-group.ts';
import { ZERO } from '../../../../shared/money/index.ts';
import { Amount } from '../../../ui/amounts/Amount.tsx';
import { useTranslate } from '../../../state/language/I18nProvider.tsx';
import { EventSign } from '../events/EventSign.tsx';
import type { RowPlace } from '../../../ui/table/RowTable.tsx';
import classes from '../../../ui/table/table.module.css';
import { TableRow } from '../../../ui/table/TableRow.tsx';

interface DayRowProps extends RowPlace {
  readonly day: CurveDay;
  /** What matters most of what happens on it. */
  readonly event: ForecastEvent | undefined;
  readonly text: string;
  readonly isMarked: boolean;
  readonly onDay: (day: CalendarDate) => void;
}

/** One day: what there is at its end, and what happens on it. */
export const DayRow = memo(function DayRow({ day, event, text, onDay, ...place }: DayRowProps) {
  const t = useTranslate();
  const { date, balance, coupons, overdue, first, end } = day;
  const more = end - first - 1;
  return (
    <TableRow {...place} moment={date} hint={t('forecast.table.go', { date })} onGo={() => onDay(date)}>
      <td data-numeric>
        <Amount amount={balance} />
      </td>
      <td data-numeric data-dim={coupons === ZERO || undefined}>
        <Amount amount={coupons} />
      </td>
      <td data-numeric data-overdue={overdue > ZERO || undefined} data-dim={overdue === ZERO || undefined}>
        <Amount amount={overdue} />
      </td>
      <td>
        {event !== undefined && (
          <span className={classes['what']}>
            <EventSign group={groupOf(event)} />
            <span>
              {text} {more > 0 && <span className={classes['dim']}>{t('forecast.chart.more', { count: more })}</span>}
            </span>
          </span>
        )}
      </td>
    </TableRow>
  );
});
