import { useChinaDay } from '../../../state/clock/use-clock.ts';
import { isCashKnown } from '../../../../shared/account/ledger.ts';
import { useTranslate } from '../../../state/language/I18nProvider.tsx';
import { AS_IT_IS, SHOWN } from '../../../state/workers/forecast/account-ask.ts';
import { useForecastPage } from '../page-state/forecast-page.tsx';
import { FigureCell } from './FigureCell.tsx';
import type { ScenarioColumn } from './scenario-columns.ts';
import { FIGURES, type ScenarioFigure, bestOf } from './scenario-rows.ts';
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

function FigureRow({ figure, columns }: { figure: ScenarioFigure; columns: readonly ScenarioColumn[] }) {
  const t = useTranslate();
  const today = useChinaDay();
  const { account, view } = useForecastPage();
  const { summaries, isFresh } = view;
  const known = columns.flatMap(({ id }) => (isFresh(id) ? (summaries.get(id) ?? []) : []));
  // Nothing is the best before all of it is known.
  const best = known.length === columns.length ? bestOf(figure, known) : new Set<string>();
  const base = summaries.has(AS_IT_IS) ? AS_IT_IS : SHOWN;
  const asItIs = isFresh(base) ? summaries.get(base) : undefined;
  const isCash = isCashKnown(account, today);
  return (
    <tr>
      <th scope="row">{t(`forecast.scenario.${figure}`)}</th>
      {columns.map(({ id, kind }) => {
        const summary = summaries.get(id);
        const isBase = kind === 'as-it-is' || kind === 'in-view.as-it-is';
        if (!isCash) return <td key={id}>{t('forecast.scenario.not-known')}</td>;
        if (summary === undefined) return <td key={id}>{t('forecast.effect.pending')}</td>;
        return (
          <FigureCell
            key={id}
            figure={figure}
            summary={summary}
            against={isBase || !isFresh(id) ? undefined : asItIs}
            isBest={best.has(id)}
            isStale={!isFresh(id)}
          />
        );
      })}
    </tr>
  );
}
