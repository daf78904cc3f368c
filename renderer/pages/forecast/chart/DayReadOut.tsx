import { Button } from '@mantine/core';
import type { CurveDay } from '../../../../shared/forecast/curve.ts';
import type { ForecastEvent } from '../../../../shared/forecast/event.ts';
import { groupOf } from '../../../../shared/forecast/event-group.ts';
import { ZERO } from '../../../../shared/money/index.ts';
import { Amount } from '../../../ui/amounts/Amount.tsx';
import { WholeDates } from '../../../ui/dates/WholeDates.tsx';
import { useTranslate } from '../../../state/language/I18nProvider.tsx';
import { worstFirst } from '../events/day-events.ts';
import { useEventWords } from '../events/use-event-words.ts';
import classes from './chart.module.css';
import { EventSign } from '../events/EventSign.tsx';

/** So many events of a day are said here; the table has all of them. */
const MOST_EVENTS = 6;

interface ReadOutProps {
  readonly day: CurveDay;
  /** All of the forecast. */
  readonly events: readonly ForecastEvent[];
  readonly onMore: () => void;
}

/** What the chart says of the marked day: the amounts at its end, and what happens on it. */
export function DayReadOut({ day, events, onMore }: ReadOutProps) {
  const t = useTranslate();
  const { describe } = useEventWords();
  const own = worstFirst(events.slice(day.first, day.end));
  const more = own.length - MOST_EVENTS;
  return (
    // A region that scrolls has to be reachable by keyboard.
    // eslint-disable-next-line jsx-a11y/no-noninteractive-tabindex
    <section className={classes['readOut']} aria-label={t('forecast.chart.day')} tabIndex={0}>
      <h2>{day.date}</h2>
      <dl>
        <div>
          <dt>{t('forecast.balance')}</dt>
          <dd>
            <Amount amount={day.balance} />
          </dd>
        </div>
        {day.coupons > ZERO && (
          <div>
            <dt>{t('forecast.coupons')}</dt>
            <dd>
              <Amount amount={day.coupons} />
            </dd>
          </div>
        )}
        {day.overdue > ZERO && (
          <div data-overdue>
            <dt>{t('forecast.overdue')}</dt>
            <dd>
              <Amount amount={day.overdue} />
            </dd>
          </div>
        )}
      </dl>
      {own.length === 0 ? (
        <p>{t('forecast.chart.quiet')}</p>
      ) : (
        <ul>
          {own.slice(0, MOST_EVENTS).map((event, index) => (
            // Nothing else tells two events of the same moment apart, and their order is fixed.
            // eslint-disable-next-line react/no-array-index-key
            <li key={index}>
              <EventSign group={groupOf(event)} />
              <span>
                <WholeDates text={describe(event)} />
              </span>
            </li>
          ))}
        </ul>
      )}
      {more > 0 && (
        <Button size="compact-xs" variant="subtle" onClick={onMore}>
          {t('forecast.chart.more', { count: more })}
        </Button>
      )}
    </section>
  );
}
