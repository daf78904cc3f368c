import type { MonthAmount } from '../../../../shared/plan/totals.ts';
import { Amount } from '../../../ui/amounts/Amount.tsx';
import { useTranslate } from '../../../state/language/I18nProvider.tsx';
import classes from './summary.module.css';

/** What falls due in which month, after the first day. */
export function LaterMonths({ months }: { months: readonly MonthAmount[] }) {
  const t = useTranslate();
  if (months.length === 0) return <p>{t('plan.summary.later.none')}</p>;
  return (
    // A region that scrolls has to be reachable by keyboard.
    // eslint-disable-next-line jsx-a11y/no-noninteractive-tabindex
    <section className={classes['months']} tabIndex={0} aria-label={t('plan.summary.later')}>
      <table>
        <thead>
          <tr>
            <th scope="col">{t('plan.month')}</th>
            <th scope="col">{t('plan.total.later')}</th>
          </tr>
        </thead>
        <tbody>
          {months.map(({ month, amount }) => (
            <tr key={month}>
              <th scope="row">{month}</th>
              <td>
                <Amount amount={amount} />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
