import { Button, Loader } from '@mantine/core';
import type { ReactNode } from 'react';
import { useTranslate } from '../../../state/language/I18nProvider.tsx';
import { usePlanPage } from '../page-state/plan-page.tsx';
import type { PricedPlanView } from '../../../state/workers/prices/protocol.ts';
import { Hint } from '../../../ui/table/Hint.tsx';

/** Shows what is made of prices as soon as there are some; until then says why there are none. */
export function WhenPriced({ children }: { children: (view: PricedPlanView) => ReactNode }) {
  const t = useTranslate();
  const { prices } = usePlanPage();
  if (prices.view !== null) return children(prices.view);
  if (prices.status === 'cancelled' || prices.status === 'failed') {
    return (
      <Hint
        text={t('plan.tab.unpriced')}
        action={
          <Button size="xs" variant="default" onClick={prices.retry}>
            {t('plan.tab.retry')}
          </Button>
        }
      />
    );
  }
  return <Hint text={t('plan.tab.pricing')} sign={<Loader size="xs" aria-hidden />} />;
}
