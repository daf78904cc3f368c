import { Button } from '@mantine/core';
import { useState } from 'react';
import { useChinaDay } from '../../../state/clock/use-clock.ts';
import { isCashKnown } from '../../../../shared/account/ledger.ts';
import { useNavigate } from '../../../state/navigation.tsx';
import { useTranslate } from '../../../state/language/I18nProvider.tsx';
import { Hint } from '../../../ui/table/Hint.tsx';
import { TableArea } from '../../../ui/table/TableArea.tsx';
import { useForecastPage } from '../page-state/forecast-page.tsx';
import { isIdle } from '../../../state/workers/forecast/idle.ts';
import classes from './agenda.module.css';
import { agendaMonths } from './agenda-months.ts';
import { AgendaRow } from './AgendaRow.tsx';
import { useAgenda } from './use-agenda.ts';

/** Rows that are drawn at once; a forecast of years has thousands. */
const A_PAGE = 60;

/** What to do by when: a table by months, each row with its day, amount, reason and rule. */
export function AgendaTab() {
  const t = useTranslate();
  const today = useChinaDay();
  const { account, view, choices } = useForecastPage();
  const items = useAgenda();
  const [most, setMost] = useState(A_PAGE);
  const { shown } = view;
  if (shown === null) return <Hint text={t(view.status === 'failed' ? 'answer.failed' : 'answer.calculating')} />;
  if (items.length === 0) return isIdle(shown, choices) ? <Idle /> : <Hint text={t('agenda.empty', endOf(shown))} />;
  const more = items.length - most;
  return (
    <>
      {!isCashKnown(account, today) && <p className={classes['note']}>{t('agenda.unknown')}</p>}
      <TableArea title={t('agenda.title')}>
        <thead>
          <tr>
            <th scope="col">{t('agenda.by')}</th>
            <th scope="col">{t('agenda.what')}</th>
            <th scope="col" data-numeric>
              {t('agenda.amount')}
            </th>
            <th scope="col">{t('agenda.why')}</th>
            <th scope="col">{t('agenda.rule')}</th>
          </tr>
        </thead>
        {agendaMonths(items, most).map(({ month, items: each }) => (
          <tbody key={month}>
            <tr className={classes['month']}>
              <th scope="rowgroup" colSpan={5}>
                {month}
              </th>
            </tr>
            {each.map((item) => (
              <AgendaRow key={item.key} item={item} shown={shown} />
            ))}
          </tbody>
        ))}
        {more > 0 && (
          <tfoot>
            <tr>
              <td colSpan={5}>
                <Button size="compact-sm" variant="default" onClick={() => setMost(most + A_PAGE)}>
                  {t('agenda.more', { count: Math.min(more, A_PAGE) })}
                </Button>
              </td>
            </tr>
          </tfoot>
        )}
      </TableArea>
    </>
  );
}

function endOf({ start, days }: { start: { date: string }; days: readonly { date: string }[] }) {
  return { date: days.at(-1)?.date ?? start.date };
}

/** Before anything is known to run: what will stand here, and the first step. */
function Idle() {
  const t = useTranslate();
  const navigate = useNavigate();
  return (
    <Hint
      text={t('agenda.idle')}
      action={
        <Button size="xs" variant="default" onClick={() => navigate({ page: 'account', section: 'resources' })}>
          {t('answer.idle.do')}
        </Button>
      }
    />
  );
}
