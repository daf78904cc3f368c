import { UndoButtons } from '../../../ui/history/UndoButtons.tsx';
import { useTranslate } from '../../../state/language/I18nProvider.tsx';
import type { PlanChange } from '../../../../shared/plan/edit/names.ts';
import { usePlans } from '../../../state/documents/plans/plans-context.tsx';
import { useOpenPlan } from '../files/use-open-plan.tsx';
import classes from './bar.module.css';
import { FileButtons } from './FileButtons.tsx';
import { PlanDays } from './PlanDays.tsx';
import { PlanSwitcher } from './PlanSwitcher.tsx';
import { ScenarioSign } from './ScenarioSign.tsx';
import { ScenarioSwitcher } from './ScenarioSwitcher.tsx';

/** Which plan this is, for which days, in which scenario; undo and redo by name; and its files. */
export function PlanBar() {
  const t = useTranslate();
  const { undo, redo, undoChange, redoChange } = usePlans();
  const opening = useOpenPlan();
  const nameOf = ({ name, count }: PlanChange) => t(`plan.change.${name}`, { count });
  return (
    <header className={classes['bar']}>
      <div className={classes['row']}>
        <PlanSwitcher onOpen={opening.choose} />
        <PlanDays />
        <ScenarioSwitcher />
        <div className={classes['end']}>
          <UndoButtons
            undo={undo}
            redo={redo}
            undoName={undoChange && nameOf(undoChange)}
            redoName={redoChange && nameOf(redoChange)}
          />
          <FileButtons onOpen={opening.choose} />
        </div>
      </div>
      <ScenarioSign />
      {opening.element}
    </header>
  );
}
