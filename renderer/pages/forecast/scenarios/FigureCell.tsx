import { VisuallyHidden } from '@mantine/core';
import { IconStarFilled } from '@tabler/icons-react';
import { momentText } from '../../../../shared/forecast/describe.ts';
import type { CaseSummary } from '../../../../shared/forecast/question.ts';
import { ZERO } from '../../../../shared/money/index.ts';
import { Amount } from '../../../ui/amounts/Amount.tsx';
import { useTranslate } from '../../../state/language/I18nProvider.tsx';
import { type ScenarioFigure, amountMore, daysMore, isAmount } from './scenario-rows.ts';
import classes from './scenarios.module.css';

interface FigureCellProps {
  readonly figure: ScenarioFigure;
  readonly summary: CaseSummary;
  /** How it is; undefined where this is it. */
  readonly against: CaseSummary | undefined;
  readonly isBest: boolean;
  /** Of the question before: the new one is being calculated. */
  readonly isStale: boolean;
}

/** One figure of one case: its value, a star where it is the best, the difference from how it is. */
export function FigureCell({ figure, summary, against, isBest, isStale }: FigureCellProps) {
  const t = useTranslate();
  return (
    <td data-best={isBest || undefined} data-stale={isStale || undefined} aria-busy={isStale}>
      <div className={classes['cell']}>
        <span className={classes['value']}>
          {isBest && (
            <>
              <IconStarFilled size={12} aria-hidden />
              <VisuallyHidden>{t('forecast.scenario.best')}</VisuallyHidden>
            </>
          )}
          <Value figure={figure} summary={summary} />
        </span>
        <Beside figure={figure} summary={summary} against={against} />
      </div>
    </td>
  );
}

function Value({ figure, summary }: Pick<FigureCellProps, 'figure' | 'summary'>) {
  const t = useTranslate();
  if (isAmount(figure)) return <Amount amount={summary[figure]} />;
  if (figure === 'stopped') return summary.stopped;
  if (figure === 'runway') {
    return summary.runway === null ? t('forecast.scenario.to-the-end') : t('days', { count: summary.runway });
  }
  const { shortfall } = summary;
  return shortfall === null ? t('forecast.scenario.no-shortfall') : <Amount amount={shortfall.amount} />;
}

/** The day of a shortfall; the difference of everything else. Its place is kept where there is none. */
function Beside({ figure, summary, against }: Omit<FigureCellProps, 'isBest' | 'isStale'>) {
  const { shortfall } = summary;
  if (figure === 'shortfall' && shortfall !== null) {
    return (
      <span className={classes['beside']} title={momentText(shortfall.at)}>
        {shortfall.at.date}
      </span>
    );
  }
  if (against === undefined) return null;
  return (
    <span className={classes['beside']}>
      <Difference figure={figure} summary={summary} against={against} />
    </span>
  );
}

interface DifferenceProps extends Pick<FigureCellProps, 'figure' | 'summary'> {
  readonly against: CaseSummary;
}

/** Nothing where it is the same. */
function Difference({ figure, summary, against }: DifferenceProps) {
  const t = useTranslate();
  if (isAmount(figure)) {
    const more = amountMore(figure, against, summary);
    return more === ZERO ? null : <Amount amount={more} signed />;
  }
  const count = figure === 'runway' ? daysMore(against, summary) : null;
  const more = figure === 'stopped' ? summary.stopped - against.stopped : count;
  if (more === null || more === 0) return null;
  const size = Math.abs(more);
  const text = figure === 'runway' ? t('days', { count: size }) : `${size}`;
  return more > 0 ? `+${text}` : `−${text}`;
}
