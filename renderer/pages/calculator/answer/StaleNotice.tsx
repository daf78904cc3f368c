import { IconAlertTriangle } from '@tabler/icons-react';
import { useTranslate } from '../../../state/language/I18nProvider.tsx';
import classes from './answer.module.css';

/** Says that the answer below belongs to the input before it went wrong. */
export function StaleNotice() {
  const t = useTranslate();
  return (
    <output className={classes['stale']}>
      <IconAlertTriangle size={16} aria-hidden />
      <span>{t('calc.stale')}</span>
    </output>
  );
}
