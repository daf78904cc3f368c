import type { Answer } from '../../../../shared/billing/answer.ts';
import { optionOf } from '../../../../shared/billing/explain.ts';
import { describeOption } from '../../../../shared/readiness/describe-option.ts';
import { orderAfterBeginning } from '../../../../shared/readiness/option-quote.ts';
import { useAmountText } from '../../../ui/amounts/hidden-amounts.tsx';
import { WholeDates } from '../../../ui/dates/WholeDates.tsx';
import { useTranslate } from '../../../state/language/I18nProvider.tsx';
import { STATE_OF_VERDICT, StateSign } from '../../../ui/readiness/StateSign.tsx';
import { useVerdict } from './use-verdict.ts';
import { useVerdictQuestion, type VerdictSubject } from './verdict-context.tsx';
import { subjectName } from './subject-name.ts';
import classes from './verdict.module.css';

/** May it be bought from the account in use: ready, short by how much or blocked by what, what to do, and why. */
export function VerdictLine({ answer, subject }: { answer: Answer; subject: VerdictSubject }) {
  const t = useTranslate();
  const amountText = useAmountText();
  const verdict = useVerdict(answer, subject);
  const { ask } = useVerdictQuestion();
  if (verdict === null) return null;
  const state = STATE_OF_VERDICT[verdict.readiness.verdict];
  const option = subject === 'consumption' ? undefined : optionOf(answer, subject);
  const next = option && orderAfterBeginning(option);
  const words = describeOption(t, verdict.readiness, amountText);
  const why = (
    <button
      type="button"
      className={classes['why']}
      aria-label={t('option.whyOf', { verdict: words.verdict, what: subjectName(t, subject) })}
      onClick={() => ask(subject)}
    >
      {t('option.why')}
    </button>
  );
  return (
    <div className={classes['verdict']} data-state={state} data-testid="verdict">
      <StateSign state={state} size={16} />
      <p>
        <strong className={classes['word']}>{words.verdict}</strong>
        {words.remedy === '' && why}
      </p>
      {words.remedy !== '' && (
        <p className={classes['remedy']}>
          <span>{words.remedy}</span>
          {why}
        </p>
      )}
      {next !== undefined && (
        <p className={classes['remedy']}>
          <WholeDates text={t('option.then', { amount: amountText(next.payable), date: next.start })} />
        </p>
      )}
    </div>
  );
}
