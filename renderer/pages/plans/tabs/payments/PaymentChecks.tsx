import type { PaymentDay } from '../../../../../shared/forecast/payment-days.ts';
import { describeCheck } from '../../../../../shared/readiness/describe.ts';
import { useAmountText } from '../../../../ui/amounts/hidden-amounts.tsx';
import { useTranslate } from '../../../../state/language/I18nProvider.tsx';
import { CheckList } from '../../../../ui/readiness/CheckList.tsx';
import { usePlanPage } from '../../page-state/plan-page.tsx';
import { lineName } from '../../page-state/names.ts';
import classes from './payments.module.css';

/** The checks of a payment date with their rules, and which coupons pay for which lines. */
export function PaymentChecks({ day }: { day: PaymentDay }) {
  const t = useTranslate();
  const amountText = useAmountText();
  const { lines } = usePlanPage().plan;
  const nameOf = (id: string) => {
    const index = lines.findIndex((line) => line.id === id);
    const line = lines[index];
    return line === undefined ? id : lineName(t, line, index + 1);
  };
  const checks = day.checks.map((check) => ({
    id: check.id,
    status: check.status,
    rule: check.rule,
    name: t(`check.${check.id}`),
    text: describeCheck(t, check, day, amountText),
  }));
  return (
    <div className={classes['behind']}>
      <CheckList checks={checks} />
      <ul className={classes['coupons']}>
        {day.couponPayments.length === 0 && <li>{t('plan.payments.no-coupons')}</li>}
        {day.couponPayments.map(({ id, code, amount }) => (
          <li key={`${code} ${id}`}>
            {t('plan.payments.coupon', { code, amount: amountText(amount), name: nameOf(id) })}
          </li>
        ))}
      </ul>
    </div>
  );
}
