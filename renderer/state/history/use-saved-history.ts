import { useCallback, useEffect, useMemo, useRef, useState } from 'react';
import { type MergedPart, type MergedParts, mergePart } from '../../../shared/workspace/merge/index.ts';
import { useSaver } from '../saving/saver-context.tsx';
import { type HistoryAction, type HistoryModel, reduceHistory, startModel } from './history-model.ts';

export interface SavedHistory<Name, Value> {
  readonly model: HistoryModel<Name, Value>;
  readonly dispatch: (action: HistoryAction<Name, Value>) => void;
  readonly undo: () => void;
  readonly redo: () => void;
}

/**
 * The history of one part of the workspace. Its present is saved as soon as it differs from what is stored, or `delay`
 * milliseconds after the last change where writing the whole value would disturb typing.
 */
export function useSavedHistory<P extends 'accounts' | 'plans', Name>(
  part: P,
  stored: MergedParts[P],
  delay = 0,
): SavedHistory<Name, MergedParts[P]> {
  type Value = MergedParts[P];
  const saver = useSaver();
  const [model, setModel] = useState(() => startModel<Name, Value>(saver.open(part, stored)));
  const current = useRef(model);

  // At once, and not when React draws it: what is saved is what was changed last, whoever asks.
  const dispatch = useCallback(
    (action: HistoryAction<Name, Value>) => {
      const before = current.current;
      const after = reduceHistory(before, action);
      if (after === before) return;
      current.current = after;
      setModel(after);
      if (after.history.present !== before.history.present) saver.changed(delay);
    },
    [saver, delay],
  );

  const turns = useMemo(() => {
    const turn = (what: 'undo' | 'redo') => {
      const { done, undone } = current.current.history;
      const link = (what === 'undo' ? done : undone).at(-1)?.link;
      dispatch({ type: what });
      if (link !== undefined) saver.turnLinked(part, what, link);
    };
    return { undo: () => turn('undo'), redo: () => turn('redo') };
  }, [dispatch, part, saver]);

  useEffect(() => {
    saver.hold(part, {
      present: () => current.current.history.present,
      rebase: (change) => dispatch({ type: 'rebase', change }),
      turnLinked: (what, link) => dispatch({ type: 'turn-linked', what, link, apply: wayIn(part) }),
    });
  }, [dispatch, part, saver]);

  return { model, dispatch, ...turns };
}

/** The way from one value to another, put on a third; what has been changed there since stays as it is. */
function wayIn<P extends MergedPart>(part: P) {
  return (from: MergedParts[P], to: MergedParts[P], present: MergedParts[P]): MergedParts[P] =>
    mergePart(part, { base: from, mine: present, theirs: to }, () => 'mine').value;
}
