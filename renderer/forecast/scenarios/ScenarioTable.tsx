import { useTranslate } from '../../i18n/I18nProvider.tsx';
import { AS_IT_IS, SHOWN } from '../desk/account-ask.ts';
import { useForecastDesk } from '../desk/forecast-desk.tsx';
import { FigureCell } from './FigureCell.tsx';
import type { ScenarioColumn } from './scenario-columns.ts';
import { FIGURES, type Figure, bestOf } from './scenario-rows.ts';
import { ScenarioHead } from './ScenarioHead.tsx';
import classes from './scenarios.module.css';

/** Figures down, cases across. */
export function ScenarioTable({ columns }: { columns: readonly ScenarioColumn[] }) {
  const t = useTranslate();
  return (
    // A region that scrolls has to be reachable by keyboard.
    // eslint-disable-next-line jsx-a11y/no-noninteractive-tabindex
    <section className={classes['scroller']} tabIndex={0} aria-label={t('forecast.scenario.table')}>
      <table className={classes['table']}>
        <thead>
          <tr>
            <th scope="col">{t('forecast.scenario.figure')}</th>
            {columns.map((column) => (
              <ScenarioHead key={column.id} column={column} />
            ))}
          </tr>
        </thead>
        <tbody>
          {FIGURES.map((figure) => (
            <FigureRow key={figure} figure={figure} columns={columns} />
          ))}
        </tbody>
      </table>
    </section>
  );
}

function FigureRow({ figure, columns }: { figure: Figure; columns: readonly ScenarioColumn[] }) {
  const t = useTranslate();
  const { summaries } = useForecastDesk().view;
  const known = columns.flatMap(({ id }) => summaries.get(id) ?? []);
  const best = bestOf(figure, known);
  const asItIs = summaries.get(AS_IT_IS) ?? summaries.get(SHOWN);
  return (
    <tr>
      <th scope="row">{t(`forecast.scenario.${figure}`)}</th>
      {columns.map(({ id, kind }) => {
        const summary = summaries.get(id);
        const against = kind === 'as-it-is' || kind === 'in-view.as-it-is' ? undefined : asItIs;
        return summary === undefined ? (
          <td key={id}>{t('forecast.effect.pending')}</td>
        ) : (
          <FigureCell key={id} figure={figure} summary={summary} against={against} isBest={best.has(id)} />
        );
      })}
    </tr>
  );
}
