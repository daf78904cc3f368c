import { IconAlertTriangle } from '@tabler/icons-react';
import { useTranslate } from '../../../state/language/I18nProvider.tsx';
import { usePlanDesk } from '../desk/plan-desk.tsx';
import classes from './tabs.module.css';

/** That sums lack lines without a price; leads to them. Nothing when they lack none. */
export function Incomplete({ missing }: { missing: readonly string[] }) {
  const t = useTranslate();
  const { setView } = usePlanDesk();
  if (missing.length === 0) return null;
  return (
    <button
      type="button"
      className={classes['incomplete']}
      onClick={() => setView({ problemsOnly: true, tab: 'problems', tabsOpen: true })}
    >
      <IconAlertTriangle size={16} aria-hidden />
      <span>{t('plan.tab.incomplete', { count: missing.length })}</span>
    </button>
  );
}
