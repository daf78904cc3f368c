import { Button, Modal } from '@mantine/core';
import type { Plan } from '../../../../shared/plan/schema.ts';
import type { StoredPlan } from '../../../../shared/plan/stored.ts';
import { useTranslate } from '../../../state/language/I18nProvider.tsx';
import { usePlans } from '../../../state/documents/plans/plans-context.tsx';
import classes from './files.module.css';

interface SameNameDialogProps {
  readonly fileName: string;
  readonly plan: Plan;
  /** The plan that has this file's name, and is different. */
  readonly other: StoredPlan;
  readonly opened: boolean;
  readonly onClose: () => void;
}

/** A file of this name is open already: should it take that plan's place, or stand beside it? */
export function SameNameDialog({ fileName, plan, other, opened, onClose }: SameNameDialogProps) {
  const t = useTranslate();
  const plans = usePlans();
  const then = (take: () => void) => () => {
    take();
    onClose();
  };
  return (
    <Modal
      opened={opened}
      onClose={onClose}
      title={t('plan.file.same', { file: fileName })}
      size={520}
      closeButtonProps={{ 'aria-label': t('shell.close') }}
    >
      <div className={classes['dialog']}>
        <p className={classes['hint']}>{t('plan.file.same.text', { plan: other.plan.name })}</p>
        <div className={classes['buttons']}>
          <Button variant="default" onClick={onClose}>
            {t('accounts.cancel')}
          </Button>
          <Button variant="default" onClick={then(() => plans.add('open-plan', plan, fileName))}>
            {t('plan.file.another')}
          </Button>
          <Button data-autofocus onClick={then(() => plans.replace(other.id, plan))}>
            {t('plan.file.replace')}
          </Button>
        </div>
      </div>
    </Modal>
  );
}
