import { IconCheck } from '@tabler/icons-react';
import type { Deduction } from '../../../../shared/account/deduction.ts';
import { useTranslate } from '../../../state/language/I18nProvider.tsx';
import { DeductionSteps } from './DeductionSteps.tsx';
import type { DeductionAnswer } from './simulation.ts';
import classes from './coupons.module.css';

type Orders = Extract<DeductionAnswer, { billing: 'configuration' }>['orders'];

/** Both documented orders side by side (CPN-3), the one in force marked by a word. */
export function OrdersAnswer({ orders }: { orders: Orders }) {
  const t = useTranslate();
  const differ = sequence(orders[0]?.deduction) !== sequence(orders[1]?.deduction);
  return (
    <>
      <div className={classes['cards']}>
        {orders.map(({ order, inForce, deduction }) => (
          <section key={order} className={classes['card']} data-chosen={inForce || undefined}>
            <h3>
              {t(`order.${order}`)}
              {inForce && (
                <span className={classes['mark']}>
                  <IconCheck size={14} aria-hidden />
                  {t('account.simulate.inForce')}
                </span>
              )}
            </h3>
            <p>{t(`order.${order}.source`)}</p>
            <DeductionSteps deduction={deduction} />
          </section>
        ))}
      </div>
      <p className={classes['remark']}>{t(differ ? 'account.simulate.differ' : 'account.simulate.same')}</p>
    </>
  );
}

function sequence(deduction: Deduction | undefined): string {
  return (deduction?.payments ?? []).map(({ code, amount }) => `${code} ${amount}`).join('\n');
}
