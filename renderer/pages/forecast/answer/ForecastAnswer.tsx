import { VisuallyHidden } from '@mantine/core';
import { useId } from 'react';
import { useChinaDay } from '../../../state/clock/use-clock.ts';
import { isCashKnown } from '../../../../shared/account/ledger.ts';
import { useTranslate } from '../../../state/language/I18nProvider.tsx';
import { useForecastPage } from '../page-state/forecast-page.tsx';
import { isIdle } from '../../../state/workers/forecast/idle.ts';
import classes from './answer.module.css';
import { AskingState } from './AskingState.tsx';
import { AnswerFigures } from './AnswerFigures.tsx';
import { FirstAnswer } from './FirstAnswer.tsx';
import { ResourcesLeftOut } from './ResourcesLeftOut.tsx';
import { SentenceLine } from './SentenceLine.tsx';
import { useSentence } from './use-sentence.ts';

/** The earliest shortfall, or how far the money lasts, in one sentence, and the figures behind it. */
export function ForecastAnswer() {
  const t = useTranslate();
  const title = useId();
  return (
    <section className={classes['answer']} aria-labelledby={title}>
      <VisuallyHidden component="h2" id={title}>
        {t('answer.region')}
      </VisuallyHidden>
      <Answer />
      <AskingState />
    </section>
  );
}

function Answer() {
  const today = useChinaDay();
  const { account, choices, view } = useForecastPage();
  const sentence = useSentence();
  const { shown } = view;
  if (shown === null || sentence === null) return null;
  if (!isCashKnown(account, today)) return <FirstAnswer kind="unknown" shown={shown} />;
  if (isIdle(shown, choices)) return <FirstAnswer kind="idle" shown={shown} />;
  return (
    <>
      <SentenceLine sentence={sentence} />
      <AnswerFigures shown={shown} />
      <ResourcesLeftOut shown={shown} />
    </>
  );
}
