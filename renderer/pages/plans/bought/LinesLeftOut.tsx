import type { Unbuyable } from '../../../../shared/plan/bought.ts';
import { useTranslate } from '../../../state/language/I18nProvider.tsx';
import classes from './bought.module.css';

/** How many lines cannot be entered, and why. */
export function LinesLeftOut({ left }: { left: ReadonlyMap<Unbuyable, number> }) {
  const t = useTranslate();
  if (left.size === 0) return null;
  return (
    <div className={classes['left']}>
      {t('plan.bought.left')}
      <ul>
        {[...left].map(([why, count]) => (
          <li key={why}>{t(`plan.bought.left.${why}`, { count })}</li>
        ))}
      </ul>
    </div>
  );
}
