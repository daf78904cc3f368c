import { useState } from 'react';
import { ZERO, type Money, sumMoney } from '../../../../../shared/money/index.ts';
import type { PaymentDay } from '../../../../../shared/forecast/payment-days.ts';
import { Amount } from '../../../../ui/amounts/Amount.tsx';
import { useTranslate } from '../../../../state/language/I18nProvider.tsx';
import { PaymentRow } from './PaymentRow.tsx';

interface PaymentsTableProps {
  readonly days: readonly PaymentDay[];
  /** All days of the table; where only some are shown, the totals are of all. */
  readonly all: readonly PaymentDay[];
  readonly print?: boolean;
}

/** Where adding up would mean nothing. */
const NO_SUM = '–';

/** The inside of the table of payment dates. On paper no row opens. */
export function PaymentsTable({ days, all, print = false }: PaymentsTableProps) {
  const t = useTranslate();
  const [opened, setOpened] = useState<string | null>(null);
  return (
    <>
      <thead>
        <tr>
          <th scope="col">{t('plan.check.date')}</th>
          <th scope="col">{t('plan.payments.verdict')}</th>
          <th scope="col" data-numeric>
            {t('plan.payments.due')}
          </th>
          <th scope="col" data-numeric>
            {t('plan.payments.cash')}
          </th>
          <th scope="col" data-numeric>
            {t('plan.payments.coupons')}
          </th>
          <th scope="col" data-numeric>
            {t('plan.payments.short')}
          </th>
          <th scope="col" data-numeric>
            {t('plan.payments.recharge')}
          </th>
          <th scope="col">{t('plan.payments.todo')}</th>
        </tr>
      </thead>
      <tbody>
        {days.map((day) => (
          <PaymentRow
            key={day.date}
            day={day}
            print={print}
            opened={opened === day.date}
            onOpen={() => setOpened(opened === day.date ? null : day.date)}
          />
        ))}
      </tbody>
      <tfoot>
        <tr>
          <th scope="row" colSpan={2}>
            {t('plan.payments.total')}
          </th>
          <Sum days={all} of={({ due }) => due} />
          <td>{NO_SUM}</td>
          <Sum days={all} of={({ couponUsed }) => couponUsed} />
          <Sum days={all} of={({ shortfall }) => shortfall} />
          <Sum days={all} of={({ recommendedRecharge }) => recommendedRecharge} />
          <td>{NO_SUM}</td>
        </tr>
      </tfoot>
    </>
  );
}

function Sum({ days, of }: { days: readonly PaymentDay[]; of: (day: PaymentDay) => Money }) {
  const sum = sumMoney(days.map(of));
  return <td data-numeric>{sum > ZERO && <Amount amount={sum} />}</td>;
}
