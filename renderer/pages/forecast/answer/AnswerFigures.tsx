import { useMemo } from 'react';
import type { ShownForecast } from '../../../../shared/forecast/question.ts';
import { WhyRules } from '../../../ui/why/WhyRules.tsx';
import { useTranslate } from '../../../state/language/I18nProvider.tsx';
import { Explained } from '../../../ui/components/Explained.tsx';
import classes from './answer.module.css';
import { CouponsFigure } from './CouponsFigure.tsx';
import { EndFigure } from './EndFigure.tsx';
import { forecastFiguresOf } from './figures.ts';
import { RechargeFigure } from './RechargeFigure.tsx';
import { RunwayFigure } from './RunwayFigure.tsx';
import { SpentFigure } from './SpentFigure.tsx';

/** How long, how much is left, how much to recharge, spent and lost; each says what it is made from. */
export function AnswerFigures({ shown }: { shown: ShownForecast }) {
  const figures = useMemo(() => forecastFiguresOf(shown), [shown]);
  return (
    <dl className={classes['figures']}>
      <RunwayFigure shown={shown} figures={figures} />
      <EndFigure figures={figures} />
      <RechargeFigure shown={shown} figures={figures} />
      <SpentFigure figures={figures} />
      <CouponsFigure shown={shown} figures={figures} />
      <Assumptions shown={shown} />
    </dl>
  );
}

function Assumptions({ shown }: { shown: ShownForecast }) {
  const t = useTranslate();
  const { assumptions, conflicts, agesAssumed, names } = shown;
  if (assumptions.length === 0) return null;
  const assumed = new Set(assumptions);
  const rules = [...assumptions, ...conflicts.filter((rule) => !assumed.has(rule))];
  const undated = agesAssumed.map((id) => names.get(id) ?? id).join(t('forecast.comma'));
  return (
    <div className={classes['assumptions']}>
      <dt>
        <Explained name={t('figure.assumptions', { count: assumptions.length })}>
          {() => (
            <div className={classes['explained']}>
              {t('figure.assumptions.text')}
              {agesAssumed.length > 0 && <p>{t('forecast.age-assumed', { names: undated })}</p>}
              <WhyRules rules={rules.map((id) => ({ id, assumed: assumed.has(id) }))} />
            </div>
          )}
        </Explained>
      </dt>
      <dd />
    </div>
  );
}
