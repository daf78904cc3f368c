import { IconAlertTriangle } from '@tabler/icons-react';
import type { Total } from '../../../../shared/plan/totals.ts';
import { Amount } from '../../../ui/amounts/Amount.tsx';
import { useTranslate } from '../../../state/language/I18nProvider.tsx';
import classes from './tabs.module.css';

/** A sum in a table; a sign and a word say when lines without a price are not in it. */
export function TotalCell({ total: { amount, missing } }: { total: Total }) {
  const t = useTranslate();
  return (
    <td data-numeric>
      <Amount amount={amount} />
      {missing.length > 0 && (
        <span className={classes['missing']}>
          <IconAlertTriangle size={14} aria-hidden />
          {t('plan.tab.missing', { count: missing.length })}
        </span>
      )}
    </td>
  );
}
