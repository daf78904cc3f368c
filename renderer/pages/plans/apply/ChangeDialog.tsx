import { Button, Modal } from '@mantine/core';
import type { Plan } from '../../../../shared/plan/schema.ts';
import { useTranslate } from '../../../state/language/I18nProvider.tsx';
import dialog from '../../../ui/components/Dialog.module.css';
import classes from './apply.module.css';
import { PlanEffectRows } from './PlanEffectRows.tsx';

/** A change of how one line is paid, before it is made. */
export interface LineChange {
  /** `Monthly package: ¥2,088.45`. */
  readonly text: string;
  /** The plan with the change. */
  readonly after: Plan;
  readonly apply: () => void;
}

interface ChangeDialogProps {
  /** Null: nothing is asked. */
  readonly change: LineChange | null;
  readonly onClose: () => void;
}

/** Shows what another way to pay a line does to the plan's payments, and makes the change. It stays in place to give the focus back. */
export function ChangeDialog({ change, onClose }: ChangeDialogProps) {
  const t = useTranslate();
  const apply = () => {
    change?.apply();
    onClose();
  };
  return (
    <Modal
      opened={change !== null}
      onClose={onClose}
      title={t('plan.details.ways.use')}
      size={640}
      closeButtonProps={{ 'aria-label': t('shell.close') }}
    >
      {change !== null && (
        <div className={classes['form']}>
          <p className={classes['summary']}>
            <strong>{change.text}</strong>
          </p>
          <PlanEffectRows after={change.after} />
          <div className={dialog['buttons']}>
            <Button variant="default" onClick={onClose}>
              {t('plan.import.cancel')}
            </Button>
            <Button data-autofocus onClick={apply}>
              {t('plan.details.ways.use.apply')}
            </Button>
          </div>
        </div>
      )}
    </Modal>
  );
}
