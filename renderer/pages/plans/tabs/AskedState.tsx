import { Button, Loader } from '@mantine/core';
import { useTranslate } from '../../../state/language/I18nProvider.tsx';
import { Hint } from '../../../ui/table/Hint.tsx';
import type { Asked } from '../../../state/workers/use-asked.ts';

/** That an answer of the worker is on its way, or did not come. Nothing when it is there. */
export function AskedState({ asked }: { asked: Pick<Asked<unknown>, 'status' | 'progress' | 'retry'> }) {
  const t = useTranslate();
  if (asked.status === 'known') return null;
  if (asked.status === 'failed') {
    return (
      <Hint
        text={t('plan.tab.failed')}
        action={
          <Button size="xs" variant="default" onClick={asked.retry}>
            {t('error.retry')}
          </Button>
        }
      />
    );
  }
  const { progress } = asked;
  const text = progress === null ? t('plan.tab.updating') : t('plan.tab.progress', { ...progress });
  return <Hint text={text} sign={<Loader size="xs" aria-hidden />} />;
}
