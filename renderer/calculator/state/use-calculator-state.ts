import { useEffect, useEffectEvent, useRef, useState } from 'react';
import type { AppError } from '../../../shared/result.ts';
import { useBeforeReplacing, useBridge } from '../../app/bridge-context.tsx';
import { type CalculatorState, restoreState } from './calculator-state.ts';

/** Long enough to let a word be typed, short enough to lose nothing. */
const SAVE_AFTER_MS = 400;

/** What went wrong with the stored draft, in which direction. */
export interface DraftProblem {
  readonly during: 'read' | 'save';
  readonly error: AppError;
}

/** What was entered last time, once it is read; a draft that cannot be read gives the first state and the reason. */
export function useStoredState(): { readonly state: CalculatorState; readonly problem: DraftProblem | null } | null {
  const bridge = useBridge();
  const [stored, setStored] = useState<ReturnType<typeof useStoredState>>(null);
  const wanted = stored === null;
  useEffect(() => {
    if (!wanted) return;
    void bridge.readCalculatorDraft({}).then((read) => {
      const problem = read.ok ? null : ({ during: 'read', error: read.error } as const);
      setStored({ state: restoreState(read.ok ? read.value : null), problem });
    });
  }, [bridge, wanted]);
  return stored;
}

/** Saves the state a moment after it changed, and at once when the page is hidden, left or closed. */
export function useSaving(state: CalculatorState): readonly [DraftProblem | null, () => void] {
  const bridge = useBridge();
  const saved = useRef(state);
  const [problem, setProblem] = useState<DraftProblem | null>(null);

  const save = useEffectEvent(() => {
    if (saved.current === state) return;
    saved.current = state;
    void bridge.saveCalculatorDraft(state).then((answer) => {
      setProblem(answer.ok ? null : { during: 'save', error: answer.error });
    });
  });
  useEffect(() => {
    if (saved.current === state) return undefined;
    const timer = setTimeout(() => save(), SAVE_AFTER_MS);
    return () => clearTimeout(timer);
  }, [state]);
  useEffect(() => {
    const flush = () => save();
    window.addEventListener('pagehide', flush);
    document.addEventListener('visibilitychange', flush);
    return () => {
      window.removeEventListener('pagehide', flush);
      document.removeEventListener('visibilitychange', flush);
      flush();
    };
  }, []);
  useBeforeReplacing(save);
  return [problem, () => setProblem(null)];
}
