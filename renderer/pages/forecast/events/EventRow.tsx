import { memo } from 'react';
import { momentText } from '../../../../shared/forecast/describe.ts';
import type { ForecastEvent } from '../../../../shared/forecast/event.ts';
import { groupOf } from '../../../../shared/forecast/event-group.ts';
import { ZERO } from '../../../../shared/money/index.ts';
import { Amount } from '../../../ui/amounts/Amount.tsx';
import { useTranslate } from '../../../state/language/I18nProvider.tsx';
import { EventSign } from './EventSign.tsx';
import type { RowPlace } from '../../../ui/table/RowTable.tsx';
import classes from '../../../ui/table/table.module.css';
import { TableRow } from '../../../ui/table/TableRow.tsx';
import { EventRule } from './EventRule.tsx';

interface EventRowProps extends RowPlace {
  readonly event: ForecastEvent;
  readonly text: string;
  readonly isMarked: boolean;
  /** Whether the table has a column for what is overdue. */
  readonly withOverdue: boolean;
  readonly onDay: (day: ForecastEvent['at']['date']) => void;
}

/** One event: when, what, what it changes of the cash, and by which rule. */
export const EventRow = memo(function EventRow({ event, text, withOverdue, onDay, ...place }: EventRowProps) {
  const t = useTranslate();
  const { at, amount, balance, overdue, rule } = event;
  return (
    <TableRow
      {...place}
      moment={momentText(at)}
      hint={t('forecast.table.go', { date: at.date })}
      onGo={() => onDay(at.date)}
    >
      <td>
        <span className={classes['what']}>
          <EventSign group={groupOf(event)} />
          <span>{text}</span>
        </span>
      </td>
      <td data-numeric data-dim={amount === ZERO || undefined}>
        {amount === ZERO ? NOTHING : <Amount amount={amount} signed />}
      </td>
      <td data-numeric>
        <Amount amount={balance} />
      </td>
      {withOverdue && (
        <td data-numeric data-overdue={overdue > ZERO || undefined} data-dim={overdue === ZERO || undefined}>
          {overdue === ZERO ? NOTHING : <Amount amount={overdue} />}
        </td>
      )}
      <td>
        <EventRule rule={rule} isActive={place.isActive} />
      </td>
    </TableRow>
  );
});

const NOTHING = '–';
