import { Button } from '@mantine/core';
import { IconDatabaseOff } from '@tabler/icons-react';
import { CatalogProvider } from '../../state/catalog-context.tsx';
import { EmptyState } from '../../ui/components/EmptyState.tsx';
import { Loading } from '../../ui/components/Loading.tsx';
import { useUndoKeys } from '../../state/history/undo-keys.ts';
import { errorText } from '../../state/language/error-text.ts';
import { useTranslate } from '../../state/language/I18nProvider.tsx';
import { NoPlan } from './bar/NoPlan.tsx';
import { PlanPageProvider } from './page-state/plan-page.tsx';
import { PlanImportProvider } from './import/import-context.tsx';
import { PlansNotices } from './PlansNotices.tsx';
import { PlanView } from './PlanView.tsx';
import { usePlans, usePlansState } from '../../state/documents/plans/plans-context.tsx';

/** The page of the plans: hundreds of lines, what they cost, when it is paid, and what a better choice would save. */
export function PlansPage() {
  const t = useTranslate();
  const state = usePlansState();
  if (state.status === 'ready') return <CurrentPlan />;
  if (state.status === 'loading') {
    return <Loading text={t('plans.loading')} />;
  }
  return (
    <div role="alert">
      <EmptyState
        isPage
        icon={IconDatabaseOff}
        title={t('plans.unread.title')}
        text={t('plans.unread.text', { reason: errorText(t, state.error) })}
        action={<Button onClick={state.retry}>{t('error.retry')}</Button>}
      />
    </div>
  );
}

function CurrentPlan() {
  const plans = usePlans();
  useUndoKeys(plans);
  const { current, scenario, shown } = plans;
  return (
    <CatalogProvider>
      <PlanImportProvider>
        <PlansNotices />
        {current === undefined || shown === undefined ? (
          <NoPlan />
        ) : (
          <PlanPageProvider key={current.id} stored={current} scenario={scenario} plan={shown}>
            <PlanView />
          </PlanPageProvider>
        )}
      </PlanImportProvider>
    </CatalogProvider>
  );
}
