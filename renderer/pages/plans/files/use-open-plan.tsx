import { type ReactNode, useRef } from 'react';
import { FileDrop } from '../../../ui/files/FileDrop.tsx';
import { readTextFile } from '../../../ui/files/read-text-file.ts';
import { useTranslate } from '../../../state/language/I18nProvider.tsx';
import classes from './files.module.css';
import { usePlanText } from './use-plan-text.tsx';

export interface PlanOpening {
  /** Asks for a file. */
  readonly choose: () => void;
  /** Has to be on the page: what asks for the file, and what is said about it. */
  readonly element: ReactNode;
}

/** Opens plan files: chosen, or dropped anywhere on the page. Use it once on a page. */
export function useOpenPlan(): PlanOpening {
  const t = useTranslate();
  const { open: openText, dialogs } = usePlanText();
  const input = useRef<HTMLInputElement>(null);
  const open = async (file: File) => {
    openText(file.name, await readTextFile(file, 'plan'));
  };
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
      <FileDrop text={t('plan.file.drop')} onFile={(file) => void open(file)} />
      {dialogs}
    </>
  );
  return { choose: () => input.current?.click(), element };
}
