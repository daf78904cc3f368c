import { Button, Loader } from '@mantine/core';
import { IconCircleCheck } from '@tabler/icons-react';
import { useMemo, useState } from 'react';
import { applyModes } from '../../../../shared/plan/edit/modes.ts';
import { EmptyState } from '../../../ui/components/EmptyState.tsx';
import { useTranslate } from '../../../state/language/I18nProvider.tsx';
import { useTyped } from '../../../state/saving/typing.ts';
import { usePlanPage } from '../page-state/plan-page.tsx';
import { usePlans } from '../../../state/documents/plans/plans-context.tsx';
import dialog from '../../../ui/components/Dialog.module.css';
import classes from './apply.module.css';
import { type ApplyOffer, applyOffer } from './apply-figures.ts';
import { ApplySummary } from './ApplySummary.tsx';
import { ApplyTable } from './ApplyTable.tsx';
import { PlanEffectRows } from './PlanEffectRows.tsx';

interface ApplyFormProps {
  readonly ids: readonly string[];
  readonly onClose: () => void;
}

/** The changes that would save, ticked; one step applies them, and undo takes them back. */
export function ApplyForm({ ids, onClose }: ApplyFormProps) {
  const { plan, prices } = usePlanPage();
  const [left, setLeft] = useState<ReadonlySet<string>>(new Set());
  useTyped(left.size > 0);
  const lines = prices.view?.lines;
  const offer = useMemo(() => applyOffer(plan, lines ?? new Map(), ids), [plan, lines, ids]);
  if (prices.status !== 'priced') return <NotPriced isPricing={prices.status === 'pricing'} onClose={onClose} />;
  return <Offered offer={offer} left={left} onLeft={setLeft} onClose={onClose} />;
}

interface OfferedProps {
  readonly offer: ApplyOffer;
  /** Ids of the lines that are left as they are. */
  readonly left: ReadonlySet<string>;
  readonly onLeft: (left: ReadonlySet<string>) => void;
  readonly onClose: () => void;
}

/** The changes with what they do to the plan's payments. */
function Offered({ offer, left, onLeft, onClose }: OfferedProps) {
  const t = useTranslate();
  const { plan } = usePlanPage();
  const { edit } = usePlans();
  const taken = useMemo(() => offer.changes.filter(({ id }) => !left.has(id)), [offer, left]);
  const after = useMemo(() => applyModes(plan, taken), [plan, taken]);
  const apply = () => {
    edit({ name: 'apply-cheapest', count: taken.length }, (before) => applyModes(before, taken));
    onClose();
  };
  const hasChanges = offer.changes.length > 0;
  return (
    <div className={classes['form']}>
      {!hasChanges && (
        <EmptyState icon={IconCircleCheck} title={t('plan.apply.none.title')} text={t('plan.apply.none.text')} />
      )}
      <ApplySummary offer={offer} taken={taken} />
      {taken.length > 0 && <PlanEffectRows after={after} />}
      {hasChanges && <ApplyTable plan={plan} changes={offer.changes} left={left} onLeft={onLeft} />}
      <div className={dialog['buttons']}>
        <Button variant="default" onClick={onClose}>
          {t(hasChanges ? 'plan.import.cancel' : 'plan.apply.close')}
        </Button>
        {hasChanges && (
          <Button data-autofocus disabled={taken.length === 0} onClick={apply}>
            {t('plan.apply.action', { count: taken.length })}
          </Button>
        )}
      </div>
    </div>
  );
}

/** Amounts of yesterday's cells are not offered. */
function NotPriced({ isPricing, onClose }: { isPricing: boolean; onClose: () => void }) {
  const t = useTranslate();
  return (
    <div className={classes['form']}>
      <output className={classes['waiting']}>
        {isPricing && <Loader size="xs" aria-hidden />}
        {t(isPricing ? 'plan.apply.waiting' : 'plan.apply.unknown')}
      </output>
      <div className={dialog['buttons']}>
        <Button variant="default" onClick={onClose}>
          {t('plan.apply.close')}
        </Button>
      </div>
    </div>
  );
}
