import { Amount } from '../../../ui/amounts/Amount.tsx';
import { useTranslate } from '../../../state/language/I18nProvider.tsx';
import { usePlanPage } from '../page-state/plan-page.tsx';
import { Explained } from '../../../ui/components/Explained.tsx';
import { IncompleteTotal } from './IncompleteTotal.tsx';
import classes from './summary.module.css';

/** The whole plan by one billing mode, and by the other. */
export function ComparedTotals() {
  const t = useTranslate();
  const { prices } = usePlanPage();
  const stale = prices.status !== 'priced' && prices.view !== null;
  return (
    <dl className={classes['compared']} data-stale={stale || undefined}>
      {(['configuration', 'monthly'] as const).map((strategy) => {
        const total = prices.view?.totals[strategy];
        const count = total?.missing.length ?? 0;
        return (
          <div key={strategy} data-strategy={strategy}>
            <dt>
              <Explained name={t(`plan.summary.${strategy}`)}>
                {() => (
                  <>
                    {t(`plan.summary.${strategy}.text`)}
                    {count > 0 && <p>{t('plan.summary.strategy.missing', { count })}</p>}
                  </>
                )}
              </Explained>
            </dt>
            <dd>
              <IncompleteTotal count={count} tab="strategies" />
              <span>{total === undefined ? '–' : <Amount amount={total.amount} />}</span>
            </dd>
          </div>
        );
      })}
    </dl>
  );
}
