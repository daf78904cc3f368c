import type { PricedSet } from '../../../../shared/billing/priced-set.ts';
import type { Refund, RefundLine } from '../../../../shared/billing/refund.ts';
import { termText } from '../../../../shared/billing/result-text.ts';
import type { LineOrder } from '../../../../shared/plan/ways.ts';
import { Amount } from '../../../ui/amounts/Amount.tsx';
import { useAmountText, useCoveredText } from '../../../ui/amounts/hidden-amounts.tsx';
import { useTranslate } from '../../../state/language/I18nProvider.tsx';
import { componentText } from './component-text.ts';
import classes from './details.module.css';
import { usedFormula } from './used-formula.ts';

interface RefundOrderProps {
  readonly order: LineOrder;
  readonly refund: Refund;
  readonly set: PricedSet | undefined;
}

/** What one monthly order returns: each of its price lines with the reason and the calculation. */
export function RefundOrder({ order, refund, set }: RefundOrderProps) {
  const t = useTranslate();
  const amountText = useAmountText();
  const { term, start } = order;
  const name = t('plan.details.leaving.order', {
    term: termText(t, term),
    start,
    paid: amountText(refund.paid),
  });
  return (
    <div className={classes['refund']}>
      <h4>{name}</h4>
      <ul aria-label={name}>
        {set !== undefined &&
          refund.lines.map((line) => (
            <li key={line.component.field}>
              <div className={classes['pair']}>
                <span>{componentText(t, line.component, set.consumed)}</span>
                <span>
                  <Amount amount={line.refund} />
                </span>
              </div>
              <Reason line={line} set={set} daysUsed={refund.daysUsed} />
            </li>
          ))}
      </ul>
    </div>
  );
}

interface ReasonProps {
  readonly line: RefundLine;
  readonly set: PricedSet;
  readonly daysUsed: number;
}

function Reason({ line, set, daysUsed }: ReasonProps) {
  const t = useTranslate();
  const amountText = useAmountText();
  const covered = useCoveredText();
  const { reason, paid, consumed, refund } = line;
  const isCharged = reason === 'full' || reason === 'less-consumed';
  const charged = reason === 'full' ? set.quantity - 1 : set.quantity;
  const amounts = { paid: amountText(paid), consumed: amountText(consumed), refund: amountText(refund) };
  return (
    <div className={classes['dim']}>
      {t(`plan.details.leaving.${reason}`, { count: daysUsed })}
      {isCharged && charged > 0 && daysUsed > 0 && (
        <>
          <br />
          {t('plan.details.leaving.used', {
            formula: covered(usedFormula(line, { daysUsed, discount: set.discount, charged })),
            amount: amounts.consumed,
          })}
        </>
      )}
      {isCharged && (
        <>
          <br />
          {t(consumed > paid ? 'plan.details.leaving.nothing-left' : 'plan.details.leaving.sum', amounts)}
        </>
      )}
    </div>
  );
}
