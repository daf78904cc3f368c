import { type Dispatch, useEffect, useMemo, useReducer, useRef, useState } from 'react';
import type { AppError, Result } from '../../shared/result.ts';
import { type HistoryAction, type HistoryModel, reduceHistory, startModel } from './history-model.ts';
import { createSaveQueue } from './save-queue.ts';

export interface SavedHistory<Name, Value> {
  readonly model: HistoryModel<Name, Value>;
  readonly dispatch: Dispatch<HistoryAction<Name, Value>>;
  /** The last save failed: everything is still here, and `saveAgain` tries once more. */
  readonly saveProblem: AppError | null;
  readonly saveAgain: () => void;
}

/**
 * A history whose present is saved as soon as it differs from what was saved last, or `delay` milliseconds after the
 * last change where writing the whole value would disturb typing. A window that is closed saves at once.
 */
export function useSavedHistory<Name, Value>(
  stored: Value,
  store: (value: Value) => Promise<Result<null>>,
  delay = 0,
): SavedHistory<Name, Value> {
  const [model, dispatch] = useReducer(reduceHistory<Name, Value>, stored, startModel<Name, Value>);
  const { present } = model.history;
  const [saveProblem, setSaveProblem] = useState<AppError | null>(null);
  const [save] = useState(() => createSaveQueue(store, setSaveProblem));
  const handedOver = useRef(present);
  useEffect(() => {
    if (handedOver.current === present) return undefined;
    const handOver = () => {
      if (handedOver.current === present) return;
      handedOver.current = present;
      save(present);
    };
    if (delay === 0) return handOver();
    const timer = setTimeout(handOver, delay);
    window.addEventListener('pagehide', handOver);
    return () => {
      clearTimeout(timer);
      window.removeEventListener('pagehide', handOver);
    };
  }, [present, save, delay]);
  const saveAgain = useMemo(() => () => save(handedOver.current), [save]);
  return { model, dispatch, saveProblem, saveAgain };
}
