import type { Strategy } from '../../../../shared/billing/compare.ts';
import { useTranslate } from '../../../state/language/I18nProvider.tsx';
import { LineSample } from '../../../ui/chart/LineSample.tsx';
import classes from './answer.module.css';

/** A strategy's name with its line, as the chart draws it. */
export function StrategyName({ strategy }: { strategy: Strategy }) {
  const t = useTranslate();
  return (
    <h3 className={classes['strategy']}>
      <LineSample strategy={strategy} />
      <span>{t(`strategy.${strategy}`)}</span>
    </h3>
  );
}
