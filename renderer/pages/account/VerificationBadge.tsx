import { IconAlertOctagon, IconCircleCheck } from '@tabler/icons-react';
import { type VerificationState, isVerified } from '../../../shared/account/verification.ts';
import { useTranslate } from '../../state/language/I18nProvider.tsx';
import classes from './account.module.css';

/** The state of real-name verification: sign, word, colour. */
export function VerificationBadge({ status }: { status: VerificationState }) {
  const t = useTranslate();
  const verified = isVerified(status);
  const Sign = verified ? IconCircleCheck : IconAlertOctagon;
  return (
    <span className={classes['badge']} data-state={verified ? 'good' : 'blocked'}>
      <Sign size={14} aria-hidden />
      {t(`verification.${status}`)}
    </span>
  );
}
