import { MARKED_GROUPS } from '../../../../shared/forecast/event-group.ts';
import { useTranslate } from '../../../state/language/I18nProvider.tsx';
import classes from './chart.module.css';
import { EventSign } from '../events/EventSign.tsx';

/** The lines and the shapes of the chart by name. */
export function ChartLegend({ coupons }: { coupons: boolean }) {
  const t = useTranslate();
  return (
    <ul className={classes['legend']} aria-label={t('forecast.chart.legend')}>
      <li>
        <svg width="20" height="8" aria-hidden focusable="false">
          <path className={classes['cashLine']} d="M0 2H10V6H20" />
        </svg>
        {t('forecast.chart.cash')}
      </li>
      {coupons && (
        <li>
          <svg width="20" height="8" aria-hidden focusable="false">
            <path className={classes['couponLine']} d="M0 4H20" />
          </svg>
          {t('forecast.chart.with-coupons')}
        </li>
      )}
      {MARKED_GROUPS.map((group) => (
        <li key={group}>
          <EventSign group={group} />
          {t(`forecast.group.${group}`)}
        </li>
      ))}
    </ul>
  );
}
