import { ActionIcon, Tooltip } from '@mantine/core';
import { IconLayoutSidebarRight } from '@tabler/icons-react';
import { useTranslate } from '../../../../state/language/I18nProvider.tsx';
import type { PlanPageState } from '../../page-state/plan-page.tsx';

/** Shows the details of the active line at the right, or folds them away. */
export function DetailsButton({ page: { view, setView } }: { page: PlanPageState }) {
  const t = useTranslate();
  return (
    <Tooltip label={t('plan.grid.details')}>
      <ActionIcon
        size={28}
        variant={view.detailsOpen ? 'light' : 'default'}
        aria-label={t('plan.grid.details')}
        aria-pressed={view.detailsOpen}
        onClick={() => setView({ detailsOpen: !view.detailsOpen })}
      >
        <IconLayoutSidebarRight size={16} aria-hidden />
      </ActionIcon>
    </Tooltip>
  );
}
