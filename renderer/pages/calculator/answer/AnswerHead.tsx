import { useMemo } from 'react';
import type { Answer } from '../../../../shared/billing/answer.ts';
import type { RequestDraft } from '../../../../shared/billing/draft.ts';
import { questionText, resultText } from '../../../../shared/billing/result-text.ts';
import { sentenceParts } from '../../../../shared/billing/sentence.ts';
import { WhyAmount } from '../../../ui/why/WhyFigure.tsx';
import { AddToPlan } from './AddToPlan.tsx';
import classes from './answer.module.css';
import { BreakEvenLine } from './BreakEvenLine.tsx';
import { CopyButton } from '../../../ui/components/CopyButton.tsx';
import { useTextContext } from './use-text-context.ts';

interface AnswerHeadProps {
  readonly answer: Answer;
  /** What was asked; null while the question is not one any more. */
  readonly request: RequestDraft | null;
}

/** The question in a line, the answer in a sentence. */
export function AnswerHead({ answer, request }: AnswerHeadProps) {
  const context = useTextContext();
  const parts = useMemo(() => sentenceParts(context.t, answer), [context, answer]);
  return (
    <header className={classes['head']}>
      <div className={classes['question']}>
        <span className={classes['asked']}>{questionText(context, answer)}</span>
        <div className={classes['actions']}>
          <AddToPlan request={request} horizon={answer.horizon} />
          <CopyButton
            makeText={() => resultText(context, answer)}
            whyNot={request === null ? context.t('calc.copy.stale') : null}
          />
        </div>
      </div>
      <p className={classes['sentence']} aria-live="polite" aria-atomic>
        {parts.map((part) =>
          typeof part === 'string' ? (
            part
          ) : (
            <WhyAmount key={JSON.stringify(part.figure)} figure={part.figure} amount={part.amount} />
          ),
        )}
      </p>
      {answer.kind === 'comparison' && <BreakEvenLine comparison={answer.comparison} />}
    </header>
  );
}
