import { type ReactNode, useRef, useState } from 'react';
import { usePlans } from '../state/plans-context.tsx';
import classes from './files.module.css';
import { FileDrop } from './FileDrop.tsx';
import { type Opened, openedPlan } from './open-plan.ts';
import { OpenProblems } from './OpenProblems.tsx';
import { SameNameDialog } from './SameNameDialog.tsx';

export interface PlanOpening {
  /** Asks for a file. */
  readonly choose: () => void;
  /** Has to be on the page: what asks for the file, and what is said about it. */
  readonly element: ReactNode;
}

type Asked = Extract<Opened, { what: 'bad' | 'same-name' }>;

/** Opens plan files: chosen, or dropped anywhere on the page. Use it once on a page. */
export function useOpenPlan(): PlanOpening {
  const plans = usePlans();
  const input = useRef<HTMLInputElement>(null);
  const [asked, setAsked] = useState<Asked | null>(null);
  const [shown, setShown] = useState(false);
  const ask = (opened: Asked) => {
    setAsked(opened);
    setShown(true);
  };
  const open = async (file: File) => {
    const text = await file.text().catch(() => null);
    if (text === null) return ask({ what: 'bad', fileName: file.name, problems: [] });
    const opened = openedPlan(file.name, text, plans.plans);
    if (opened.what === 'new') plans.add('open-plan', opened.plan, opened.fileName);
    else if (opened.what === 'here') plans.choose(opened.id);
    else ask(opened);
    return undefined;
  };
  const close = () => setShown(false);
  const element = (
    <>
      <input
        ref={input}
        type="file"
        accept=".json,application/json"
        className={classes['input']}
        data-testid="plan-file"
        aria-hidden
        tabIndex={-1}
        onChange={({ currentTarget }) => {
          const [file] = currentTarget.files ?? [];
          if (file !== undefined) void open(file);
          // The same file can be chosen again after it was corrected.
          currentTarget.value = '';
        }}
      />
      <FileDrop onFile={(file) => void open(file)} />
      {asked?.what === 'bad' && <OpenProblems {...asked} opened={shown} onClose={close} />}
      {asked?.what === 'same-name' && <SameNameDialog {...asked} opened={shown} onClose={close} />}
    </>
  );
  return { choose: () => input.current?.click(), element };
}
