import { Button, VisuallyHidden } from '@mantine/core';
import { IconArrowRight, IconPlus } from '@tabler/icons-react';
import { useState } from 'react';
import type { RequestDraft } from '../../../../shared/billing/draft.ts';
import { addMonths } from '../../../../shared/billing/calendar.ts';
import type { Horizon } from '../../../../shared/billing/horizon.ts';
import { addLines } from '../../../../shared/plan/edit/lines.ts';
import { lineFromRequest } from '../../../../shared/plan/line-from-request.ts';
import { newPlan } from '../../../../shared/plan/stored.ts';
import { useNavigate } from '../../../state/navigation.tsx';
import { useTranslate } from '../../../state/language/I18nProvider.tsx';
import { usePlansState } from '../../../state/documents/plans/plans-context.tsx';

const MONTHS_OF_A_NEW_PLAN = 12;

interface AddToPlanProps {
  /** What was asked; null while the question is not one any more. */
  readonly request: RequestDraft | null;
  readonly horizon: Horizon;
}

/** Puts the question into the current plan as a line, or into a new plan; then offers the way there. */
export function AddToPlan({ request, horizon }: AddToPlanProps) {
  const t = useTranslate();
  const plans = usePlansState();
  const navigate = useNavigate();
  const [added, setAdded] = useState<RequestDraft | null>(null);
  if (plans.status !== 'ready') return null;
  if (added !== null && added === request) {
    return (
      <>
        <Button
          size="compact-sm"
          variant="default"
          rightSection={<IconArrowRight size={16} aria-hidden />}
          onClick={() => navigate({ page: 'plans' })}
        >
          {t('calc.plan.open')}
        </Button>
        <VisuallyHidden component="output">{t('calc.plan.added')}</VisuallyHidden>
      </>
    );
  }
  const add = () => {
    if (request === null) return;
    const line = lineFromRequest(crypto.randomUUID(), request, horizon);
    const { from } = horizon;
    if (plans.current === undefined) {
      const plan = newPlan(t('calc.plan.name'), { from, to: addMonths(from, MONTHS_OF_A_NEW_PLAN) });
      plans.add('create-plan', addLines(plan, [line]));
    } else plans.edit({ name: 'add-line', count: 1 }, (plan) => addLines(plan, [line]));
    setAdded(request);
  };
  return (
    <Button
      size="compact-sm"
      variant="default"
      leftSection={<IconPlus size={16} aria-hidden />}
      disabled={request === null}
      onClick={add}
    >
      {t('calc.plan.add')}
    </Button>
  );
}
