import { useTranslate } from '../../../state/language/I18nProvider.tsx';
import { useNameContext } from '../../../ui/names/use-name-context.ts';
import { billingFacts, billingGiven } from './resource-words.ts';
import classes from './resources.module.css';
import type { ResourceRow } from './resources-view.ts';

/** How it is paid, until when, and whether it is renewed. */
export function BillingCell({ row: { resource, reading } }: { row: ResourceRow }) {
  const t = useTranslate();
  const given = billingGiven(useNameContext(), resource);
  if (reading.kind === 'counted') return <span className={classes['dim']}>{t('resource.counted')}</span>;
  const mode = reading.kind === 'read' ? t(`mode.${reading.resource.billing.kind}`) : given.mode;
  const facts = reading.kind === 'read' ? billingFacts(t, reading.resource.billing, resource) : given.facts;
  return (
    <span className={classes['two']}>
      <span>{mode}</span>
      {facts.map((fact) => (
        <small key={fact}>{fact}</small>
      ))}
    </span>
  );
}
