import { IconAlertTriangle } from '@tabler/icons-react';
import { useTranslate } from '../../../state/language/I18nProvider.tsx';
import { CostCell } from './CostCell.tsx';
import classes from './resources.module.css';
import { type ResourceRow, resourcesSummaryOf } from './resources-view.ts';

/** How many entries there are, what they cost together, and how many the forecast leaves out. */
export function Summary({ rows }: { rows: readonly ResourceRow[] }) {
  const t = useTranslate();
  const { read, unread, counted, month, day } = resourcesSummaryOf(rows);
  if (rows.length === 0) return null;
  return (
    <p className={classes['summary']}>
      <span>{t('resource.count', { count: rows.length })}</span>
      {read > 0 && <span>{t('resource.in-forecast', { count: read })}</span>}
      {counted > 0 && <span>{t('resource.only-counted', { count: counted })}</span>}
      {unread > 0 && (
        <span className={classes['attention']}>
          <IconAlertTriangle size={14} aria-hidden />
          {t('resource.not-read', { count: unread })}
        </span>
      )}
      {(month !== undefined || day !== undefined) && (
        <span className={classes['together']}>
          <span>{t('resource.together')}</span>
          {month !== undefined && <CostCell per="month" amount={month} />}
          {day !== undefined && <CostCell per="day" amount={day} />}
        </span>
      )}
    </p>
  );
}
