import { useCallback, useEffect, useRef, useState } from 'react';
import type { AppError } from '../../../../shared/result.ts';
import { useBridge } from '../../bridge/bridge-context.tsx';
import { useSaver } from '../../saving/saver-context.tsx';
import { type CalculatorState, restoreState } from './calculator-state.ts';

/** Long enough to let a word be typed, short enough to lose nothing. */
const SAVE_AFTER_MS = 400;

/** What was entered last time, once it is read; a draft that cannot be read gives the first state and the reason. */
export function useStoredState(): { readonly state: CalculatorState; readonly problem: AppError | null } | null {
  const bridge = useBridge();
  const [stored, setStored] = useState<ReturnType<typeof useStoredState>>(null);
  const wanted = stored === null;
  useEffect(() => {
    if (!wanted) return;
    void bridge.readCalculatorDraft({}).then((read) => {
      setStored({ state: restoreState(read.ok ? read.value : null), problem: read.ok ? null : read.error });
    });
  }, [bridge, wanted]);
  return stored;
}

/** What is entered: it is saved a moment after it changed, and with it whatever else the window has to save. */
export function useCalculatorState(stored: CalculatorState): readonly [CalculatorState, (next: Next) => void] {
  const saver = useSaver();
  const [state, setState] = useState(() => saver.open('calculator', stored) as CalculatorState);
  const current = useRef(state);
  // At once, and not when React draws it: what is saved is what was entered last, whoever asks.
  const change = useCallback(
    (next: Next) => {
      const after = typeof next === 'function' ? next(current.current) : next;
      if (after === current.current) return;
      current.current = after;
      setState(after);
      saver.changed(SAVE_AFTER_MS);
    },
    [saver],
  );
  useEffect(() => {
    saver.hold('calculator', {
      present: () => current.current,
      rebase: (to) => change((now) => to(now) as CalculatorState),
    });
  }, [change, saver]);
  return [state, change];
}

type Next = CalculatorState | ((now: CalculatorState) => CalculatorState);
