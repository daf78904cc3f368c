import type { ShownForecast } from '../../../../shared/forecast/question.ts';
import { Amount } from '../../../ui/amounts/Amount.tsx';
import { useTranslate } from '../../../state/language/I18nProvider.tsx';
import { AnswerFigure } from './AnswerFigure.tsx';
import type { ForecastFigures } from './figures.ts';

interface RunwayFigureProps {
  readonly shown: ShownForecast;
  readonly figures: ForecastFigures;
}

/** For how many days the money lasts, and up to which day. */
export function RunwayFigure({ shown: { runway, days, shortfall }, figures }: RunwayFigureProps) {
  const t = useTranslate();
  const about = { name: t('figure.runway'), text: t('figure.runway.text') };
  if (runway === null || shortfall === null) {
    const value = t('figure.runway.beyond', { days: t('days', { count: days.length }) });
    return (
      <AnswerFigure
        {...about}
        value={value}
        note={t('figure.runway.past', { date: figures.end })}
        state="good"
        rules={[]}
      />
    );
  }
  const { date, amount, cause } = shortfall;
  const isToday = runway === 0;
  return (
    <AnswerFigure
      {...about}
      value={isToday ? t('figure.runway.none') : t('figure.runway.days', { days: t('days', { count: runway }) })}
      note={isToday ? undefined : t('figure.runway.to', { date: figures.lastsTo ?? '' })}
      state={isToday ? 'blocked' : 'attention'}
      parts={[{ name: t('figure.runway.short', { date }), value: <Amount amount={amount} /> }]}
      rules={[cause.rule]}
    />
  );
}
