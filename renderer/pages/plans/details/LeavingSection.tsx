import { useState } from 'react';
import { addDays, daysBetween, parseDate } from '../../../../shared/billing/calendar.ts';
import { moneyFromFen } from '../../../../shared/money/index.ts';
import type { Span } from '../../../../shared/billing/calendar-book.ts';
import { type Leaving, leaveEarly } from '../../../../shared/plan/leaving.ts';
import type { PricedLine } from '../../../../shared/plan/price.ts';
import { RuleChip } from '../../../ui/components/RuleChip.tsx';
import { Facts } from '../../../ui/components/Facts.tsx';
import { Amount } from '../../../ui/amounts/Amount.tsx';
import { useTranslate } from '../../../state/language/I18nProvider.tsx';
import classes from './details.module.css';
import { LeaveDateField } from './LeaveDateField.tsx';
import { RefundOrder } from './RefundOrder.tsx';
import { DetailsSection } from '../DetailsSection.tsx';

/** What leaving the line early would return; of what has no monthly orders, that there is nothing to return. */
export function LeavingSection({ priced }: { priced: PricedLine }) {
  const t = useTranslate();
  const { span, orders, chosen } = priced;
  if (span === undefined || chosen === 'own' || chosen === 'consumption') return null;
  return (
    <DetailsSection title={t('plan.details.leaving')} aside={<RuleChip rule="PKG-6" />}>
      {orders.length === 0 ? (
        <p className={classes['sentence']}>{t('plan.details.leaving.none')}</p>
      ) : (
        // Of other days another day is suggested.
        <LeavingOn key={`${span.from} ${span.to}`} priced={priced} span={span} />
      )}
    </DetailsSection>
  );
}

/** What is returned of what was paid by a day (PKG-6). */
function LeavingOn({ priced, span }: { priced: PricedLine; span: Span }) {
  const t = useTranslate();
  const { from, to } = span;
  const [given, setGiven] = useState<string>(() => addDays(from, Math.floor(daysBetween(from, to) / 2)));
  const leftOn = parseDate(given);
  const isInside = leftOn !== null && leftOn >= from && leftOn <= to;
  const error =
    leftOn === null
      ? t('plan.details.leaving.notDate', { given })
      : isInside
        ? null
        : t('plan.details.leaving.outside', { from, to });
  return (
    <>
      <LeaveDateField value={given} from={from} to={to} error={error} onChange={setGiven} />
      {leftOn !== null && isInside && <Returned leaving={leaveEarly(priced, leftOn)} priced={priced} />}
    </>
  );
}

function Returned({ leaving, priced }: { leaving: Leaving; priced: PricedLine }) {
  const t = useTranslate();
  const { paid, refund, refunds } = leaving;
  const facts = [
    { name: t('plan.details.leaving.paid'), value: <Amount amount={paid} />, numeric: true },
    {
      name: t('plan.details.leaving.refund'),
      value: (
        <strong>
          <Amount amount={refund} />
        </strong>
      ),
      numeric: true,
    },
    {
      name: t('plan.details.leaving.lost'),
      value: <Amount amount={moneyFromFen(paid - refund)} />,
      numeric: true,
    },
  ];
  return (
    <>
      <Facts facts={facts} />
      {refunds.length === 0 && <p className={classes['sentence']}>{t('plan.details.leaving.unpaid')}</p>}
      {priced.set !== undefined &&
        refunds.map((each) => <RefundOrder key={each.order.start} {...each} set={priced.set} />)}
    </>
  );
}
