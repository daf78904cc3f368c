import { IconAlertTriangle } from '@tabler/icons-react';
import { useTranslate } from '../../../state/language/I18nProvider.tsx';
import { usePlanPage } from '../page-state/plan-page.tsx';
import classes from './tabs.module.css';

/** That sums lack lines without a price; leads to them. Nothing when they lack none. */
export function IncompleteSums({ missing }: { missing: readonly string[] }) {
  const t = useTranslate();
  const { setView } = usePlanPage();
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
