import type { MonthlyDeduction } from '../../../../shared/account/deduction.ts';
import { type Money, moneyFromFen, sumMoney } from '../../../../shared/money/index.ts';
import { Amount } from '../../../ui/amounts/Amount.tsx';
import { useTranslate } from '../../../state/language/I18nProvider.tsx';
import { DeductionSteps } from './DeductionSteps.tsx';
import classes from './coupons.module.css';

/** The coupon for a monthly order and why it, what the others would pay, and every line's part (CPN-2). */
export function MonthlyAnswer({ plan, lines }: { plan: MonthlyDeduction; lines: readonly Money[] }) {
  const t = useTranslate();
  const { payments, candidates, reason } = plan;
  const chosen = payments.map(({ code }) => code);
  const why = payments.length > 1 ? 'several' : reason;
  return (
    <div className={classes['cards']}>
      <section className={classes['card']} data-chosen>
        <h3>{chosen.length === 0 ? t('account.best.none') : t('account.best', { codes: chosen.join(', ') })}</h3>
        <p>{t(`account.best.why.${why}`, { other: candidates[1]?.coupon.code ?? '' })}</p>
        <DeductionSteps deduction={plan} />
        {candidates.length > chosen.length && (
          <>
            <h4>{t('account.best.others')}</h4>
            <ol className={classes['pays']}>
              {candidates
                .filter(({ coupon }) => !chosen.includes(coupon.code))
                .map(({ coupon, wouldPay }) => (
                  <li key={coupon.code}>
                    <span>{t('account.best.other', { code: coupon.code, date: coupon.validTo })}</span>
                    <Amount amount={wouldPay} />
                  </li>
                ))}
            </ol>
          </>
        )}
      </section>
      <section className={classes['card']}>
        <h3>{t('account.split')}</h3>
        <p>{t('account.split.hint')}</p>
        <SplitTable plan={plan} lines={lines} />
      </section>
    </div>
  );
}

/** Coupon and rest of every line; both columns sum to the order. */
function SplitTable({ plan: { lineCoupons }, lines }: { plan: MonthlyDeduction; lines: readonly Money[] }) {
  const t = useTranslate();
  const rows = lines.map((amount, index) => {
    const coupon = lineCoupons[index] ?? moneyFromFen(0n);
    return { amount, coupon, rest: moneyFromFen(amount - coupon) };
  });
  const total = {
    amount: sumMoney(lines),
    coupon: sumMoney(lineCoupons),
    rest: sumMoney(rows.map(({ rest }) => rest)),
  };
  return (
    <table className={classes['splitTable']}>
      <thead>
        <tr>
          <th scope="col">{t('account.split.line')}</th>
          <th scope="col">{t('account.entry.amount')}</th>
          <th scope="col">{t('account.coupon')}</th>
          <th scope="col">{t('account.split.cash')}</th>
        </tr>
      </thead>
      <tbody>
        {rows.map((row, index) => (
          // eslint-disable-next-line react/no-array-index-key
          <SplitRow key={index} name={String(index + 1)} {...row} />
        ))}
      </tbody>
      <tfoot>
        <SplitRow name={t('account.split.total')} {...total} />
      </tfoot>
    </table>
  );
}

interface SplitRowProps {
  readonly name: string;
  readonly amount: Money;
  readonly coupon: Money;
  readonly rest: Money;
}

function SplitRow({ name, amount, coupon, rest }: SplitRowProps) {
  return (
    <tr>
      <th scope="row">{name}</th>
      <td>
        <Amount amount={amount} />
      </td>
      <td>
        <Amount amount={coupon} />
      </td>
      <td>
        <Amount amount={rest} />
      </td>
    </tr>
  );
}
