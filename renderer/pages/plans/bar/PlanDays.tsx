import { Button, Popover } from '@mantine/core';
import { IconCalendar } from '@tabler/icons-react';
import { useState } from 'react';
import { setHorizon } from '../../../../shared/plan/edit/horizon.ts';
import { lastDayBefore } from '../../../../shared/billing/last-day.ts';
import type { Plan } from '../../../../shared/plan/schema.ts';
import formClasses from '../../../ui/form/form.module.css';
import { FormDraftsProvider } from '../../../ui/form/form-drafts.tsx';
import { useDraft } from '../../../ui/form/use-draft.ts';
import { useTranslate } from '../../../state/language/I18nProvider.tsx';
import { usePlanPage } from '../page-state/plan-page.tsx';
import { usePlans } from '../../../state/documents/plans/plans-context.tsx';
import classes from './bar.module.css';
import { DaysFields } from './DaysFields.tsx';
import { type DaysDraft, type DaysFaults, daysDraft, readDaysDraft } from './days-draft.ts';

/** From when to when the plan goes; opens a small form to change that. */
export function PlanDays() {
  const t = useTranslate();
  const { horizon } = usePlanPage().stored.plan;
  const [opened, setOpened] = useState(false);
  return (
    <Popover opened={opened} onChange={setOpened} width={460} position="bottom-start" withArrow trapFocus returnFocus>
      <Popover.Target>
        <Button
          size="compact-sm"
          variant="subtle"
          color="gray"
          className={classes['quiet'] ?? ''}
          leftSection={<IconCalendar size={16} aria-hidden />}
          title={t('plan.days.change')}
          onClick={() => setOpened(!opened)}
        >
          {t('plan.days', { from: horizon.from, last: lastDayBefore(horizon.to) })}
        </Button>
      </Popover.Target>
      <Popover.Dropdown aria-label={t('plan.days.change')}>
        <FormDraftsProvider>
          <DaysForm horizon={horizon} onClose={() => setOpened(false)} />
        </FormDraftsProvider>
      </Popover.Dropdown>
    </Popover>
  );
}

/** Mounted with the popover, so that it starts from the plan's days every time. */
function DaysForm({ horizon, onClose }: { horizon: Plan['horizon']; onClose: () => void }) {
  const t = useTranslate();
  const { editPlan } = usePlans();
  const { draft, set, faults, leave, submit } = useDraft<DaysDraft, { from: string; to: string }, DaysFaults>({
    name: 'days',
    initial: daysDraft(horizon),
    read: readDaysDraft,
    onUnchanged: onClose,
    onValue: ({ from, to }) => {
      editPlan({ name: 'change-horizon', count: 1 }, (plan) => setHorizon(plan, from, to));
      onClose();
    },
  });
  return (
    <form className={formClasses['form']} onSubmit={submit} onBlurCapture={leave} noValidate>
      <DaysFields draft={draft} onDraft={set} faults={faults} />
      <div className={formClasses['buttons']}>
        <Button size="xs" variant="default" onClick={onClose}>
          {t('accounts.cancel')}
        </Button>
        <Button size="xs" type="submit">
          {t('plan.save')}
        </Button>
      </div>
    </form>
  );
}
