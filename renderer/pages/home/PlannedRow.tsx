import { Button } from '@mantine/core';
import { useNavigate } from '../../state/navigation.tsx';
import { useTranslate } from '../../state/language/I18nProvider.tsx';
import { usePlannedWords } from '../../ui/readiness/use-planned-words.ts';
import { usePlansState } from '../../state/documents/plans/plans-context.tsx';
import { StateSign } from '../../ui/readiness/StateSign.tsx';
import classes from './home.module.css';

/** The next planned payment beside the checks: what is due, what there is for it, and the way to its plan. */
export function PlannedRow() {
  const t = useTranslate();
  const navigate = useNavigate();
  const plans = usePlansState();
  const { planned, next, short, detail } = usePlannedWords();
  if (planned.status === 'none' || (planned.status === 'known' && !planned.stale && next === undefined)) return null;
  const open = () => {
    const [first] = next?.plans ?? [];
    if (plans.status === 'ready' && first !== undefined) plans.choose(first.plan);
    navigate({ page: 'plans' });
  };
  return (
    <li className={classes['check']} data-check="planned-payment" aria-busy={next === undefined}>
      <StateSign state={next === undefined ? 'unknown' : short ? 'attention' : 'good'} />
      <span className={classes['checkName']}>{t('planned.name')}</span>
      <span className={classes['checkText']}>{next === undefined ? t('planned.asking') : detail}</span>
      {next !== undefined && (
        <Button size="compact-sm" variant="default" onClick={open}>
          {t('planned.see')}
        </Button>
      )}
    </li>
  );
}
