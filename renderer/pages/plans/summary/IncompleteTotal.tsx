import { UnstyledButton } from '@mantine/core';
import { IconAlertTriangle } from '@tabler/icons-react';
import { useTranslate } from '../../../state/language/I18nProvider.tsx';
import { usePlanPage } from '../page-state/plan-page.tsx';
import classes from './summary.module.css';

interface IncompleteProps {
  /** How many lines have no price in the total that this stands under. */
  readonly count: number;
  /** Lines without any price are problems; those that only lack one way to pay are told apart among the strategies. */
  readonly tab: 'problems' | 'strategies';
}

/** A sign and a word under a total that is not whole; leads to the lines that are missing in it. */
export function IncompleteTotal({ count, tab }: IncompleteProps) {
  const t = useTranslate();
  const { setView } = usePlanPage();
  if (count === 0) return null;
  const show = () => setView({ tab, tabsOpen: true, ...(tab === 'problems' && { problemsOnly: true }) });
  return (
    <UnstyledButton className={classes['incomplete']} aria-label={t('plan.incomplete', { count })} onClick={show}>
      <IconAlertTriangle size={14} aria-hidden />
      {t('plan.summary.incomplete', { count })}
    </UnstyledButton>
  );
}
