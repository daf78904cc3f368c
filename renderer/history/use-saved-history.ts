import { type Dispatch, useEffect, useEffectEvent, useMemo, useReducer, useRef, useState } from 'react';
import type { AppError, Result } from '../../shared/result.ts';
import { useBeforeReplacing } from '../app/bridge-context.tsx';
import { type HistoryAction, type HistoryModel, reduceHistory, startModel } from './history-model.ts';
import { createSaveQueue } from './save-queue.ts';

export interface SavedHistory<Name, Value> {
  readonly model: HistoryModel<Name, Value>;
  readonly dispatch: Dispatch<HistoryAction<Name, Value>>;
  /** The last save failed: everything is still here, and `saveAgain` tries once more. */
  readonly saveProblem: AppError | null;
  readonly saveAgain: () => void;
}

/** The first is early enough for a long plan to be sent; the second comes where the first does not. */
const LEAVING = ['beforeunload', 'pagehide'] as const;

/**
 * A history whose present is saved as soon as it differs from what was saved last, or `delay` milliseconds after the
 * last change where writing the whole value would disturb typing. A window that is left saves at once: as soon as it is
 * asked to go, because what is still being sent when the page is gone is lost.
 */
export function useSavedHistory<Name, Value>(
  stored: Value,
  store: (value: Value) => Promise<Result<null>>,
  delay = 0,
): SavedHistory<Name, Value> {
  const [model, dispatch] = useReducer(reduceHistory<Name, Value>, stored, startModel<Name, Value>);
  const { present } = model.history;
  const [saveProblem, setSaveProblem] = useState<AppError | null>(null);
  const [queue] = useState(() => createSaveQueue(store, setSaveProblem));
  const handedOver = useRef(present);
  const handOver = useEffectEvent(() => {
    if (handedOver.current === present) return;
    handedOver.current = present;
    queue.save(present);
  });
  useEffect(() => {
    if (handedOver.current === present) return undefined;
    if (delay === 0) return handOver();
    const timer = setTimeout(() => handOver(), delay);
    return () => clearTimeout(timer);
  }, [present, delay]);
  useEffect(() => {
    const leave = () => {
      handOver();
      queue.hurry();
    };
    for (const event of LEAVING) window.addEventListener(event, leave);
    return () => {
      for (const event of LEAVING) window.removeEventListener(event, leave);
    };
  }, [queue]);
  useBeforeReplacing(handOver);
  const saveAgain = useMemo(() => () => queue.save(handedOver.current), [queue]);
  return { model, dispatch, saveProblem, saveAgain };
}
