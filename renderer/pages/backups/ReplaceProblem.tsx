import { IconAlertOctagon } from '@tabler/icons-react';
import type { AppError } from '../../../shared/result.ts';
import { errorText } from '../../state/language/error-text.ts';
import { useTranslate } from '../../state/language/I18nProvider.tsx';
import classes from './backups.module.css';

/** Why nothing was replaced; nothing while there is no reason. */
export function ReplaceProblem({ problem }: { problem: AppError | null }) {
  const t = useTranslate();
  if (problem === null) return null;
  return (
    <p role="alert" className={classes['problem']}>
      <IconAlertOctagon size={16} aria-hidden />
      <span>{t('backups.failed', { reason: errorText(t, problem) })}</span>
    </p>
  );
}
