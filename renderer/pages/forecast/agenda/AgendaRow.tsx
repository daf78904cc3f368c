import { memo } from 'react';
import { daysBetween } from '../../../../shared/billing/calendar.ts';
import type { AgendaItem } from '../../../../shared/forecast/agenda.ts';
import { agendaText, amountOf, everyName } from '../../../../shared/forecast/agenda-text.ts';
import type { ShownForecast } from '../../../../shared/forecast/question.ts';
import { RuleChip } from '../../../ui/components/RuleChip.tsx';
import { Amount } from '../../../ui/amounts/Amount.tsx';
import { WholeDates } from '../../../ui/dates/WholeDates.tsx';
import { useTranslate } from '../../../state/language/I18nProvider.tsx';
import { StateSign } from '../../../ui/readiness/StateSign.tsx';
import { useForecastLook } from '../page-state/forecast-look.tsx';
import classes from './agenda.module.css';
import { useAgendaWords } from './use-agenda.ts';

interface AgendaRowProps {
  readonly item: AgendaItem;
  readonly shown: ShownForecast;
}

/** One thing to do; its day leads to the chart. */
export const AgendaRow = memo(function AgendaRow({ item, shown }: AgendaRowProps) {
  const t = useTranslate();
  const { look, setLook } = useForecastLook();
  const words = useAgendaWords(shown);
  const { what, next, why } = agendaText(item, words);
  const amount = amountOf(item);
  const days = daysBetween(shown.start.date, item.by);
  const isLookedAt = look.day === item.by;
  return (
    <tr data-day={isLookedAt || undefined} data-kind={item.kind}>
      <th scope="row">
        <button
          type="button"
          className={classes['day']}
          aria-pressed={isLookedAt}
          title={t('agenda.day', { date: item.by })}
          onClick={() => setLook({ day: isLookedAt ? null : item.by })}
        >
          {item.by}
        </button>
        <span className={classes['in']}>{days === 0 ? t('agenda.today') : t('agenda.in', { count: days })}</span>
      </th>
      <td data-wrap className={classes['what']}>
        <span>
          {item.severity === 'urgent' && <StateSign state="attention" size={16} />}
          <span title={everyName(item, words)}>{what}</span>
          {next !== undefined && (
            <span className={classes['next']}>
              <WholeDates text={next} />
            </span>
          )}
        </span>
      </td>
      <td data-numeric>{amount !== undefined && <Amount amount={amount} />}</td>
      <td data-wrap className={classes['why']}>
        <WholeDates text={why} />
      </td>
      <td>
        <RuleChip rule={item.rule} />
      </td>
    </tr>
  );
});
