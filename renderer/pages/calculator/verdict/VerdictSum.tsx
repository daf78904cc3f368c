import { Amount } from '../../../ui/amounts/Amount.tsx';
import { Facts, type Fact } from '../../../ui/components/Facts.tsx';
import { type Money } from '../../../../shared/money/index.ts';
import { useTranslate } from '../../../state/language/I18nProvider.tsx';
import type { OptionVerdict } from './use-verdict.ts';

/** What is due, what pays for it, what is short (BAL-3, BAL-4, BAL-8, CPN-2). */
export function VerdictSum({ verdict: { quote, readiness } }: { verdict: OptionVerdict }) {
  const t = useTranslate();
  const { due, cash, coupons, payments, shortfall, recommendedRecharge, threshold } = readiness;
  const price: Fact = { name: t(`option.panel.due.${quote.mode}`), value: <Amount amount={due} />, numeric: true };
  const facts =
    quote.mode === 'monthly'
      ? [
          price,
          ...payments.map(({ code, amount }) => line(t('option.panel.coupon', { code }), amount)),
          line(t('option.panel.cash'), cash),
          line(t('option.panel.short'), shortfall),
        ]
      : [
          { name: t('option.panel.threshold'), value: <Amount amount={threshold} />, numeric: true },
          price,
          line(t('option.panel.coupons'), coupons),
          line(t('option.panel.cash'), cash),
          line(t('option.panel.recharge'), recommendedRecharge),
        ];
  return <Facts facts={facts} />;
}

function line(name: string, amount: Money): Fact {
  return { name, value: <Amount amount={amount} />, numeric: true };
}
