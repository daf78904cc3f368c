import { Button } from '@mantine/core';
import { IconDatabaseOff } from '@tabler/icons-react';
import { Activity, Suspense, useState } from 'react';
import { EmptyState } from '../ui/components/EmptyState.tsx';
import { Loading } from '../ui/components/Loading.tsx';
import { errorText } from '../state/language/error-text.ts';
import { useTranslate } from '../state/language/I18nProvider.tsx';
import { ErrorBoundary } from './ErrorBoundary.tsx';
import { usePage } from '../state/navigation.tsx';
import type { PageId } from '../state/page-id.ts';
import { PageError } from './PageError.tsx';
import { PAGES } from './pages.ts';
import { usePriceLists, type PriceListsState } from '../state/price-lists.tsx';
import classes from './Shell.module.css';

/** The page on screen, once there is a price list to show on it. */
export function PageArea() {
  const lists = usePriceLists();
  if (lists.status === 'loading') return <PageLoader />;
  if (lists.status === 'error') return <PriceListError state={lists} />;
  return <VisitedPages />;
}

/** Pages that were opened stay as they were left: filters, selection and scroll position included. */
function VisitedPages() {
  const page = usePage();
  const [visited, setVisited] = useState<readonly PageId[]>([page]);
  if (!visited.includes(page)) setVisited([...visited, page]);
  return visited.map((id) => {
    const { Page } = PAGES[id];
    return (
      <Activity key={id} mode={id === page ? 'visible' : 'hidden'}>
        <div className={classes['page']} data-page={id}>
          <ErrorBoundary fallback={(error, retry) => <PageError error={error} onRetry={retry} />}>
            <Suspense fallback={<PageLoader />}>
              <Page />
            </Suspense>
          </ErrorBoundary>
        </div>
      </Activity>
    );
  });
}

function PageLoader() {
  const t = useTranslate();
  return <Loading text={t('shell.loading')} />;
}

function PriceListError({ state }: { state: Extract<PriceListsState, { status: 'error' }> }) {
  const t = useTranslate();
  const reason = state.error === 'no-list' ? t('error.prices.none') : errorText(t, state.error);
  return (
    <div role="alert" className={classes['page']}>
      <EmptyState
        isPage
        icon={IconDatabaseOff}
        title={t('error.prices.title')}
        text={reason}
        action={<Button onClick={state.retry}>{t('error.retry')}</Button>}
      />
    </div>
  );
}
