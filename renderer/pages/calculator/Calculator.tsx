import { Title } from '@mantine/core';
import { useCallback, useState } from 'react';
import type { AppError } from '../../../shared/result.ts';
import { useCurrentSettings } from '../../state/documents/accounts/use-current-settings.ts';
import { useChinaDay } from '../../state/clock/use-clock.ts';
import { useIncomingRequest } from '../../state/navigation.tsx';
import { Notice } from '../../ui/components/Notice.tsx';
import { errorText } from '../../state/language/error-text.ts';
import { useTranslate } from '../../state/language/I18nProvider.tsx';
import { AnswerPane } from './answer/AnswerPane.tsx';
import { useCatalog } from '../../state/catalog-context.tsx';
import classes from './calculator.module.css';
import { QuestionPane } from './question/QuestionPane.tsx';
import type { CalculatorState } from '../../state/documents/calculator/calculator-state.ts';
import { withIncoming } from '../../state/documents/calculator/changes.ts';
import { useCalculatorState } from '../../state/documents/calculator/use-calculator-state.ts';
import { useReading } from './state/use-reading.ts';
import { VerdictPanel } from './verdict/VerdictPanel.tsx';
import { WhyPanel } from '../../ui/why/WhyPanel.tsx';

interface CalculatorProps {
  readonly state: CalculatorState;
  /** What went wrong when the stored state was read. */
  readonly problem: AppError | null;
}

/** Question left, answer right, "why?" beside it. */
export function Calculator({ state: stored, problem: readProblem }: CalculatorProps) {
  const t = useTranslate();
  const catalog = useCatalog();
  const today = useChinaDay();
  const percent = useCurrentSettings().fewerOrdersPercent;
  const [state, setState] = useCalculatorState(stored);
  const [unread, setUnread] = useState(readProblem);
  const reading = useReading(state, { catalog, today, percent });
  useIncomingRequest((request) => setState((now) => withIncoming(now, request, catalog)));
  const show = useCallback(
    (view: CalculatorState['view']['show']) => setState((now) => ({ ...now, view: { ...now.view, show: view } })),
    [setState],
  );
  return (
    <div className={classes['page']}>
      <Title order={1} className={classes['title'] ?? ''}>
        {t('page.calculator')}
      </Title>
      <DraftNotice problem={unread} onDismiss={() => setUnread(null)} />
      <div className={classes['columns']}>
        <QuestionPane state={state} onChange={setState} reading={reading} today={today} />
        <AnswerPane reading={reading} show={state.view.show} onShow={show} />
        {reading.lastAnswer !== null && <WhyPanel answer={reading.lastAnswer} />}
        {reading.lastAnswer !== null && <VerdictPanel answer={reading.lastAnswer} />}
      </div>
    </div>
  );
}

function DraftNotice({ problem, onDismiss }: { problem: AppError | null; onDismiss: () => void }) {
  const t = useTranslate();
  if (problem === null) return null;
  return <Notice text={t('draft.readFailed', { reason: errorText(t, problem) })} onDismiss={onDismiss} />;
}
