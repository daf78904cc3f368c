import { Loader } from '@mantine/core';
import type { Translate } from '../../../../shared/i18n/index.ts';
import type { AccountPayments } from '../../../../shared/forecast/payment-days.ts';
import { firstPaymentText, isSamePayment } from '../../../../shared/plan/first-payment.ts';
import type { Plan } from '../../../../shared/plan/schema.ts';
import { useAmountText } from '../../../ui/amounts/hidden-amounts.tsx';
import { type Money } from '../../../../shared/money/index.ts';
import { useTranslate } from '../../../state/language/I18nProvider.tsx';
import { StateSign } from '../../../ui/readiness/StateSign.tsx';
import { STATE_OF_PAYMENT, verdictWords } from '../summary/verdict-words.ts';
import classes from './apply.module.css';
import { type PlanEffect, usePlanEffect } from './use-plan-effect.ts';

/** What the plan would ask of the account after a change: its first payment, and whether the account can pay. */
export function PlanEffectRows({ after }: { after: Plan }) {
  const t = useTranslate();
  const { status, value } = usePlanEffect(after);
  return (
    <output className={classes['effect']} aria-label={t('plan.effect')} aria-busy={status === 'asking'}>
      {/* Amounts of another choice of lines would look like those of this one. */}
      {status === 'known' && value !== null ? (
        <Effect effect={value} />
      ) : (
        <span className={classes['waiting']}>
          {status === 'asking' && <Loader size="xs" aria-hidden />}
          {t(status === 'asking' ? 'plan.effect.asking' : 'plan.effect.failed')}
        </span>
      )}
    </output>
  );
}

function Effect({ effect: { first, check } }: { effect: PlanEffect }) {
  const t = useTranslate();
  const amountText = useAmountText();
  const after = firstPaymentText(t, first.after, amountText);
  return (
    <>
      <span>
        {isSamePayment(first.before, first.after)
          ? t('plan.effect.first.same', { after })
          : t('plan.diff.first', { before: firstPaymentText(t, first.before, amountText), after })}
      </span>
      {check === null ? (
        <span className={classes['dim']}>{t('plan.effect.no-account')}</span>
      ) : (
        <>
          <span>
            {t('plan.effect.recharge', {
              account: check.account,
              before: amountText(check.before.recharge),
              after: amountText(check.after.recharge),
            })}
          </span>
          {(['before', 'after'] as const).map((when) => (
            <span key={when} className={classes['verdict']}>
              <StateSign state={STATE_OF_PAYMENT[check[when].verdict]} size={14} />
              <span>
                {t('text.line', {
                  name: t(`plan.effect.${when}`),
                  value: verdictText(t, check[when], amountText, check.account),
                })}
              </span>
            </span>
          ))}
        </>
      )}
    </>
  );
}

type AmountText = (amount: Money) => string;

function verdictText(t: Translate, check: AccountPayments, amountText: AmountText, account: string): string {
  const words = verdictWords(check, { t, amountText, account });
  if (words === null) return t('plan.check.nothing');
  return words.all === '' ? words.first : t('sentence.join', { first: words.first, second: words.all });
}
