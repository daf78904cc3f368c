import { termText } from '../../../../shared/billing/result-text.ts';
import { Amount } from '../../../ui/amounts/Amount.tsx';
import type { NameContext } from '../../../ui/names/plan-names.ts';
import { useNameContext } from '../../../ui/names/use-name-context.ts';
import { CostCell } from './CostCell.tsx';
import { resourceFaultText } from './fault-texts.ts';
import type { DraftReading, ResourceFault } from './resource-draft.ts';
import { resourceFieldName } from './resource-words.ts';
import classes from './resources.module.css';

/** What it costs as it is typed, or why that is not known yet. */
export function CostLine({ reading: { reading, faults } }: { reading: DraftReading }) {
  const context = useNameContext();
  const { t } = context;
  const [first] = faults;
  return (
    <output className={classes['costLine']} aria-label={t('resource.costs')}>
      {reading?.kind === 'counted' && t('resource.counted.why')}
      {reading?.kind === 'read' && <Cost reading={reading} />}
      {(reading === undefined || reading.kind === 'unread') &&
        t('resource.costs.none', { reason: first === undefined ? '' : reasonText(context, first) })}
    </output>
  );
}

/** What is still empty is only named: nothing is wrong yet, and its field says what it takes. */
function reasonText(context: NameContext, fault: ResourceFault): string {
  const isEmpty = fault.kind === 'problem' && fault.problem.code === 'missing';
  if (!isEmpty) return resourceFaultText(context, fault);
  return context.t('resource.costs.empty', { field: resourceFieldName(context.t, fault.field) });
}

function Cost({ reading: { resource, cost } }: { reading: Extract<DraftReading['reading'], { kind: 'read' }> }) {
  const { t } = useNameContext();
  if (cost === undefined) return t('resource.no-cost');
  const { billing } = resource;
  return (
    <>
      <span>{t('resource.costs')}</span>
      <CostCell {...cost} />
      {cost.renewal !== undefined && billing.kind === 'monthly' && (
        <span className={classes['renewal']}>
          {t('resource.costs.renewal', { term: termText(t, billing.term) })} <Amount amount={cost.renewal} />
        </span>
      )}
    </>
  );
}
