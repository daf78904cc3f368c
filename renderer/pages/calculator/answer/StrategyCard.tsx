import { IconCheck } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import type { ComparisonAnswer, SingleAnswer } from '../../../../shared/billing/answer.ts';
import type { Option } from '../../../../shared/billing/compare.ts';
import { averagePerDay, paidNow } from '../../../../shared/billing/explain.ts';
import { useCurrentSettings } from '../../../state/documents/accounts/use-current-settings.ts';
import { useAmountText } from '../../../ui/amounts/hidden-amounts.tsx';
import { useTranslate } from '../../../state/language/I18nProvider.tsx';
import { useVerdictAccount } from '../verdict/use-verdict.ts';
import { VerdictLine } from '../verdict/VerdictLine.tsx';
import { WhyAmount, WhyFigure } from '../../../ui/why/WhyFigure.tsx';
import classes from './answer.module.css';
import { OrderList } from './OrderList.tsx';
import { StrategyName } from './StrategyName.tsx';

interface StrategyCardProps {
  readonly option: Option;
  /** The answer that the option is part of. */
  readonly answer: ComparisonAnswer | SingleAnswer;
  readonly best: boolean;
}

/** One way to pay: in all, now, a day, the orders with their dates, and whether the account can pay for it. */
export function StrategyCard({ option, answer, best }: StrategyCardProps) {
  const t = useTranslate();
  const amountText = useAmountText();
  const { strategy, payable } = option;
  const { horizon } = answer;
  const { days } = horizon;
  // The verdict on an account says more than the rule it applies.
  const { threshold } = useCurrentSettings();
  const judged = useVerdictAccount().known === 'yes';
  return (
    <li className={classes['card']} data-best={best || undefined} data-strategy={strategy}>
      {best && (
        <span className={classes['best']}>
          <IconCheck size={14} aria-hidden />
          {t('calc.cheapest')}
        </span>
      )}
      <StrategyName strategy={strategy} />
      <p className={classes['total']}>
        <WhyAmount figure={{ kind: 'total', strategy, days }} amount={payable} />
      </p>
      <dl className={classes['facts']}>
        <Fact
          name={t('calc.now')}
          note={judged || strategy === 'monthly' ? undefined : t('calc.now.balance', { amount: amountText(threshold) })}
        >
          {strategy === 'monthly' ? (
            <WhyAmount figure={{ kind: 'now', strategy }} amount={paidNow(option)} />
          ) : (
            <WhyFigure figure={{ kind: 'now', strategy }} text={t('calc.now.nothing')} />
          )}
        </Fact>
        <Fact name={t('calc.perDay')}>
          <WhyAmount figure={{ kind: 'per-day', strategy }} amount={averagePerDay(payable, days)} />
        </Fact>
      </dl>
      <OrderList option={option} horizon={horizon} />
      <VerdictLine answer={answer} subject={strategy} />
    </li>
  );
}

function Fact({ name, note, children }: { name: string; note?: string | undefined; children: ReactNode }) {
  return (
    <div>
      <dt>{name}</dt>
      <dd>{children}</dd>
      {note !== undefined && <dd className={classes['needs']}>{note}</dd>}
    </div>
  );
}
