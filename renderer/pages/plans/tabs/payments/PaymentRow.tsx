import { IconChevronDown, IconChevronRight } from '@tabler/icons-react';
import type { PaymentDay, PaymentVerdict } from '../../../../../shared/forecast/payment-days.ts';
import { Amount } from '../../../../ui/amounts/Amount.tsx';
import { useAmountText } from '../../../../ui/amounts/hidden-amounts.tsx';
import { useTranslate } from '../../../../state/language/I18nProvider.tsx';
import { type SignState, StateSign } from '../../../../ui/readiness/StateSign.tsx';
import { PaymentChecks } from './PaymentChecks.tsx';
import classes from './payments.module.css';
import { todoText } from './what-to-do.ts';

const STATES: Readonly<Record<PaymentVerdict, SignState>> = {
  ready: 'good',
  'third-party-payment': 'attention',
  recharge: 'attention',
  blocked: 'blocked',
};

/** As many as the table has. */
const COLUMNS = 8;

interface PaymentRowProps {
  readonly day: PaymentDay;
  readonly opened: boolean;
  readonly onOpen: () => void;
  readonly print: boolean;
}

/** A payment date; opens the checks and coupons behind its verdict. */
export function PaymentRow({ day, opened, onOpen, print }: PaymentRowProps) {
  const t = useTranslate();
  const amountText = useAmountText();
  const state = STATES[day.verdict];
  const Chevron = opened ? IconChevronDown : IconChevronRight;
  return (
    <>
      <tr data-open={opened || undefined}>
        <th scope="row">
          {print ? (
            day.date
          ) : (
            <button
              type="button"
              className={classes['open']}
              aria-expanded={opened}
              aria-label={t('plan.payments.open', { date: day.date })}
              onClick={onOpen}
            >
              <Chevron size={14} aria-hidden />
              {day.date}
            </button>
          )}
        </th>
        <td>
          <span className={classes['verdict']} data-state={state}>
            <StateSign state={state} size={16} />
            {t(`plan.payments.verdict.${day.verdict}`)}
          </span>
        </td>
        {day.others === undefined ? (
          <>
            <td data-numeric>
              <Amount amount={day.due} />
            </td>
            <td data-numeric>
              <Amount amount={day.cash} />
            </td>
            <td data-numeric>{day.couponUsed > 0n && <Amount amount={day.couponUsed} />}</td>
          </>
        ) : (
          <td colSpan={3} data-wrap>
            {t('plan.payments.others', day.others)}
          </td>
        )}
        <td data-numeric>{day.shortfall > 0n && <Amount amount={day.shortfall} />}</td>
        <td data-numeric>{day.recommendedRecharge > 0n && <Amount amount={day.recommendedRecharge} />}</td>
        <td data-wrap>{todoText(day, { t, amountText })}</td>
      </tr>
      {opened && !print && (
        <tr>
          <td colSpan={COLUMNS} className={classes['checks']} data-wrap>
            <PaymentChecks day={day} />
          </td>
        </tr>
      )}
    </>
  );
}
