import { type ReactNode, useState } from 'react';
import { usePlans } from '../state/plans-context.tsx';
import { type Opened, openedPlan } from './open-plan.ts';
import { OpenProblems } from './OpenProblems.tsx';
import { SameNameDialog } from './SameNameDialog.tsx';

export interface PlanTextOpening {
  /** Opens the text of a file; null: it could not be read. True: it is open, false: the person is told or asked. */
  readonly open: (fileName: string, text: string | null) => boolean;
  readonly dialogs: ReactNode;
}

type Asked = Extract<Opened, { what: 'bad' | 'same-name' }>;

/** Opens plan files, wherever they come from. `onAnswered` follows what the person was told or asked. */
export function usePlanText(onAnswered?: () => void): PlanTextOpening {
  const plans = usePlans();
  const [asked, setAsked] = useState<Asked | null>(null);
  const [shown, setShown] = useState(false);
  const open = (fileName: string, text: string | null) => {
    const opened: Opened =
      text === null ? { what: 'bad', fileName, problems: [] } : openedPlan(fileName, text, plans.plans);
    if (opened.what === 'new') plans.add('open-plan', opened.plan, opened.fileName);
    else if (opened.what === 'here') plans.choose(opened.id);
    else {
      setAsked(opened);
      setShown(true);
      return false;
    }
    return true;
  };
  const close = () => {
    setShown(false);
    onAnswered?.();
  };
  const dialogs = (
    <>
      {asked?.what === 'bad' && <OpenProblems {...asked} opened={shown} onClose={close} />}
      {asked?.what === 'same-name' && <SameNameDialog {...asked} opened={shown} onClose={close} />}
    </>
  );
  return { open, dialogs };
}
