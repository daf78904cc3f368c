import { type ReactNode, useState } from 'react';
import type { DocumentProblem } from '../../../../shared/document/problem.ts';
import type { Result } from '../../../../shared/result.ts';
import { usePlans } from '../../../state/documents/plans/plans-context.tsx';
import { type Opened, openedPlan } from './open-plan.ts';
import { OpenProblems } from './OpenProblems.tsx';
import { SameNameDialog } from './SameNameDialog.tsx';

export interface PlanTextOpening {
  /** Opens a file, or says why it has no text. True: it is open, false: the person is told or asked. */
  readonly open: (fileName: string, read: Result<string, DocumentProblem>) => boolean;
  readonly dialogs: ReactNode;
}

type Asked = Extract<Opened, { what: 'bad' | 'same-name' }>;

/** Opens plan files, wherever they come from. `onAnswered` follows what the person was told or asked. */
export function usePlanText(onAnswered?: () => void): PlanTextOpening {
  const plans = usePlans();
  const [asked, setAsked] = useState<Asked | null>(null);
  const [shown, setShown] = useState(false);
  const open = (fileName: string, read: Result<string, DocumentProblem>) => {
    const opened: Opened = read.ok
      ? openedPlan(fileName, read.value, plans.plans)
      : { what: 'bad', fileName, problems: [read.error] };
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
