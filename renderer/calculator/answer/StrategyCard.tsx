import { IconCheck } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import type { Option } from '../../../shared/billing/compare.ts';
import { averagePerDay, paidNow } from '../../../shared/billing/explain.ts';
import type { Horizon } from '../../../shared/billing/horizon.ts';
import { useTranslate } from '../../i18n/I18nProvider.tsx';
import { WhyAmount, WhyFigure } from '../why/WhyFigure.tsx';
import classes from './answer.module.css';
import { OrderList } from './OrderList.tsx';
import { StrategyName } from './StrategyName.tsx';

interface StrategyCardProps {
  readonly option: Option;
  readonly horizon: Horizon;
  readonly best: boolean;
}

/** One way to pay: in all, now, a day, and the orders with their dates. */
export function StrategyCard({ option, horizon, best }: StrategyCardProps) {
  const t = useTranslate();
  const { strategy, payable } = option;
  const { days } = horizon;
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
        <Fact name={t('calc.now')} note={strategy === 'monthly' ? undefined : t('calc.now.balance')}>
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
