import { IconAlertTriangle, IconArrowDownRight, IconArrowUpRight, IconEqual } from '@tabler/icons-react';
import type { Translate } from '../../../../../shared/i18n/index.ts';
import { type Money, moneyFromFen } from '../../../../../shared/money/index.ts';
import { firstPaymentText, isSamePayment } from '../../../../../shared/plan/first-payment.ts';
import { useAmountText } from '../../../../ui/amounts/hidden-amounts.tsx';
import { useTranslate } from '../../../../state/language/I18nProvider.tsx';
import { usePlanPage } from '../../page-state/plan-page.tsx';
import type { PlanComparison } from '../../../../state/workers/prices/protocol.ts';
import classes from './compare.module.css';

/** The difference in a sentence, with how many lines make it. */
export function DifferenceSentence({ comparison, otherName }: { comparison: PlanComparison; otherName: string }) {
  const t = useTranslate();
  const amountText = useAmountText();
  const { plan, scenario } = usePlanPage();
  const { diff, before, after } = comparison;
  const { difference } = diff;
  const Sign = difference > 0n ? IconArrowUpRight : difference < 0n ? IconArrowDownRight : IconEqual;
  const params = {
    shown: scenario === undefined ? plan.name : scenario.name,
    other: otherName,
    before: amountText(diff.before),
    after: amountText(diff.after),
    difference: differenceText(t, difference, amountText),
  };
  const counts = { added: diff.added.length, removed: diff.removed.length, changed: diff.changed.length };
  const firstAfter = firstPaymentText(t, after.first, amountText);
  const firstText = isSamePayment(before.first, after.first)
    ? t('plan.diff.first.same', { after: firstAfter })
    : t('plan.diff.first', { before: firstPaymentText(t, before.first, amountText), after: firstAfter });
  return (
    <div className={classes['sum']}>
      <p className={classes['sentence']} data-sign={difference > 0n ? 'more' : difference < 0n ? 'less' : 'same'}>
        <Sign size={18} aria-hidden />
        {t(difference === 0n ? 'plan.compare.sentence.same' : 'plan.compare.sentence', params)}
      </p>
      {diff.missing.length > 0 && (
        <p className={classes['missing']}>
          <IconAlertTriangle size={14} aria-hidden />
          {t('plan.incomplete', { count: diff.missing.length })}
        </p>
      )}
      <p>{t('plan.compare.counts', counts)}</p>
      <p>{t('plan.compare.now', { before: amountText(before.now), after: amountText(after.now) })}</p>
      <p>{firstText}</p>
    </div>
  );
}

function differenceText(t: Translate, difference: Money, amountText: (amount: Money) => string): string {
  if (difference > 0n) return t('plan.compare.more', { amount: amountText(difference) });
  return t('plan.compare.less', { amount: amountText(moneyFromFen(0n - difference)) });
}
