import { STRATEGIES } from '../../../ui/names/strategies.ts';
import { type ComparisonAnswer, type SingleAnswer } from '../../../../shared/billing/answer.ts';
import { optionOf } from '../../../../shared/billing/explain.ts';
import { useTranslate } from '../../../state/language/I18nProvider.tsx';
import classes from './answer.module.css';
import { StrategyCard } from './StrategyCard.tsx';
import { StrategyName } from './StrategyName.tsx';

/** What each way to pay costs, side by side; one without a price says so (PRC-6). */
export function StrategyCards({ answer }: { answer: ComparisonAnswer | SingleAnswer }) {
  const strategies =
    answer.kind === 'comparison' ? STRATEGIES : STRATEGIES.filter((each) => each !== 'configuration-then-monthly');
  const cheapest = answer.kind === 'comparison' ? answer.comparison.cheapest : undefined;
  return (
    <ul className={classes['cards']}>
      {strategies.map((strategy) => {
        const option = optionOf(answer, strategy);
        if (option !== undefined) {
          return <StrategyCard key={strategy} option={option} answer={answer} best={strategy === cheapest} />;
        }
        return answer.kind === 'single' ? <NoPriceCard key={strategy} strategy={strategy} /> : null;
      })}
    </ul>
  );
}

function NoPriceCard({ strategy }: { strategy: (typeof STRATEGIES)[number] }) {
  const t = useTranslate();
  return (
    <li className={classes['card']}>
      <StrategyName strategy={strategy} />
      <p className={classes['none']}>{t('calc.single.none')}</p>
      <p className={classes['small']}>{t('calc.single.text')}</p>
    </li>
  );
}
