import type { Misfit } from '../../../../shared/account/deduction.ts';
import { useTranslate } from '../../../state/language/I18nProvider.tsx';
import classes from './coupons.module.css';

/** The coupons that cannot pay for this, each with the reason. */
export function Misfits({ misfits }: { misfits: readonly { readonly code: string; readonly reason: Misfit }[] }) {
  const t = useTranslate();
  if (misfits.length === 0) return null;
  return (
    <p className={classes['remark']}>
      <span>{t('account.misfits')}</span>
      {misfits.map(({ code, reason }) => (
        <span key={code} className={classes['chip']}>
          {t(`account.misfit.${reason}`, { code })}
        </span>
      ))}
    </p>
  );
}
