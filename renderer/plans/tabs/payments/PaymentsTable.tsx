import { useState } from 'react';
import type { CalendarDate } from '../../../../shared/billing/calendar.ts';
import type { PaymentDay } from '../../../../shared/readiness/payments.ts';
import { useTranslate } from '../../../i18n/I18nProvider.tsx';
import { PaymentRow } from './PaymentRow.tsx';

interface PaymentsTableProps {
  readonly days: readonly PaymentDay[];
  readonly today: CalendarDate;
  readonly print?: boolean;
}

/** The inside of the table of payment dates. On paper no row opens. */
export function PaymentsTable({ days, today, print = false }: PaymentsTableProps) {
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
          <th scope="col">{t('plan.payments.todo')}</th>
        </tr>
      </thead>
      <tbody>
        {days.map((day) => (
          <PaymentRow
            key={day.date}
            day={day}
            today={today}
            print={print}
            opened={opened === day.date}
            onOpen={() => setOpened(opened === day.date ? null : day.date)}
          />
        ))}
      </tbody>
    </>
  );
}
