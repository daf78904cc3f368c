import { addDays } from '../../../../shared/billing/calendar.ts';
import type { Comparison } from '../../../../shared/billing/compare.ts';
import { costOf, type KeyDay } from '../../../../shared/billing/curve.ts';
import { useTranslate } from '../../../state/language/I18nProvider.tsx';
import { STRATEGIES } from '../../../ui/names/strategies.ts';
import { WhyAmount } from '../../../ui/why/WhyFigure.tsx';
import classes from './chart.module.css';
import { LineSample } from '../../../ui/chart/LineSample.tsx';

/** The chart's figures as a table: every day on which something happens, and the last one. */
export function CostTable({ comparison, keys }: { comparison: Comparison; keys: readonly KeyDay[] }) {
  const t = useTranslate();
  const { from } = comparison.horizon;
  const offered = STRATEGIES.filter((strategy) => comparison.options.some((option) => option.strategy === strategy));
  return (
    // A region that scrolls has to be reachable by keyboard.
    // eslint-disable-next-line jsx-a11y/no-noninteractive-tabindex
    <section className={classes['tableArea']} aria-label={t('chart.title')} tabIndex={0}>
      <table className={classes['table']}>
        <caption>{t('chart.caption')}</caption>
        <thead>
          <tr>
            <th scope="col">{t('chart.column.day')}</th>
            <th scope="col">{t('chart.column.date')}</th>
            {offered.map((strategy) => (
              <th key={strategy} scope="col">
                <LineSample strategy={strategy} /> {t(`strategy.${strategy}`)}
              </th>
            ))}
            <th scope="col">{t('chart.column.event')}</th>
          </tr>
        </thead>
        <tbody>
          {keys.map(({ point, events }) => (
            <tr key={point.day}>
              <th scope="row">{point.day}</th>
              <td>{addDays(from, point.day - 1)}</td>
              {offered.map((strategy) => {
                const amount = costOf(point, strategy);
                const figure = { kind: 'total', strategy, days: point.day } as const;
                return <td key={strategy}>{amount !== null && <WhyAmount figure={figure} amount={amount} />}</td>;
              })}
              <td>{events.map((event) => t(`chart.event.${event}`)).join(t('text.separator'))}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
