import { Button, Code } from '@mantine/core';
import { IconAlertOctagon } from '@tabler/icons-react';
import { EmptyState } from '../ui/components/EmptyState.tsx';
import { useTranslate } from '../state/language/I18nProvider.tsx';

/** Stands in for a page that failed: says in words that nothing is lost, and what to do. */
export function PageError({ error, onRetry }: { error: unknown; onRetry: () => void }) {
  const t = useTranslate();
  return (
    <div role="alert">
      <EmptyState
        isPage
        icon={IconAlertOctagon}
        title={t('error.page.title')}
        text={t('error.page.text')}
        action={
          <>
            <Code block>{error instanceof Error ? error.message : String(error)}</Code>
            <Button onClick={onRetry}>{t('error.page.retry')}</Button>
          </>
        }
      />
    </div>
  );
}
