import { IconCalculator } from '@tabler/icons-react';
import { memo, useDeferredValue } from 'react';
import type { Answer } from '../../../../shared/billing/answer.ts';
import { EmptyState } from '../../../ui/components/EmptyState.tsx';
import { useTranslate } from '../../../state/language/I18nProvider.tsx';
import { CostOverTime } from '../chart/CostOverTime.tsx';
import type { CalculatorState } from '../../../state/documents/calculator/calculator-state.ts';
import type { CurrentReading } from '../state/use-reading.ts';
import { AnswerHead } from './AnswerHead.tsx';
import classes from './answer.module.css';
import { ConsumptionCard } from './ConsumptionCard.tsx';
import { StaleNotice } from './StaleNotice.tsx';
import { StrategyCards } from './StrategyCards.tsx';
import { NoVerdict } from '../verdict/NoVerdict.tsx';
import { VerdictLine } from '../verdict/VerdictLine.tsx';

interface AnswerPaneProps {
  readonly reading: CurrentReading;
  readonly show: CalculatorState['view']['show'];
  readonly onShow: (show: CalculatorState['view']['show']) => void;
}

/** The answer: the sentence, what each way costs, cost over time. Drawn anew for another answer, not for every key. */
export const AnswerPane = memo(function AnswerPane({ reading, show, onShow }: AnswerPaneProps) {
  const t = useTranslate();
  const { answer, lastAnswer } = reading;
  if (lastAnswer === null) {
    return (
      <section className={classes['pane']} aria-label={t('calc.answer')}>
        <EmptyState icon={IconCalculator} title={t('calc.empty.title')} text={t('calc.empty.text')} />
      </section>
    );
  }
  return (
    <section className={classes['pane']} aria-label={t('calc.answer')} data-stale={answer === null || undefined}>
      {answer === null && <StaleNotice />}
      <AnswerHead answer={lastAnswer} request={answer && reading.request} />
      <AnswerBody answer={lastAnswer} show={show} onShow={onShow} />
    </section>
  );
});

function AnswerBody({ answer, show, onShow }: Omit<AnswerPaneProps, 'reading'> & { answer: Answer }) {
  // Sentence and cards first: the chart takes longer and may follow.
  const drawn = useDeferredValue(answer);
  if (answer.kind === 'consumption') {
    return (
      <>
        <ConsumptionCard answer={answer} />
        <VerdictLine answer={answer} subject="consumption" />
        <NoVerdict />
      </>
    );
  }
  return (
    <>
      <StrategyCards answer={answer} />
      <NoVerdict />
      {answer.kind === 'comparison' && drawn.kind === 'comparison' && (
        <CostOverTime answer={drawn} show={show} onShow={onShow} />
      )}
    </>
  );
}
