import type { CheckStatus } from '../../../shared/readiness/readiness.ts';
import type { RuleId } from '../../../shared/rules/register.ts';
import { useTranslate } from '../../state/language/I18nProvider.tsx';
import classes from './readiness.module.css';
import { STATE_OF_STATUS, StateSign } from './StateSign.tsx';

export interface DescribedCheck {
  readonly id: string;
  readonly status: CheckStatus;
  readonly rule: RuleId;
  readonly name: string;
  readonly text: string;
}

/** Every check of a verdict: sign, word, rule, and a sentence with what is needed, there and short. */
export function CheckList({ checks }: { checks: readonly DescribedCheck[] }) {
  const t = useTranslate();
  return (
    <ul className={classes['checks']}>
      {checks.map(({ id, status, rule, name, text }) => (
        <li key={id} data-status={status}>
          <StateSign state={STATE_OF_STATUS[status]} size={16} />
          <span className={classes['checkName']}>{name}</span>
          <span className={classes['rule']}>{t('text.marked', { name: t(`status.${status}`), mark: rule })}</span>
          <p>{text}</p>
        </li>
      ))}
    </ul>
  );
}
