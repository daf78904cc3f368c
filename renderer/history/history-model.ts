/** The state behind what can be undone: a history of whole values, and what is announced of the last change. */
import { type History, redo, startHistory, undo, withPresent, withStep } from './history.ts';

/** What just happened and can be turned round: said in a notice with a button. */
export interface Announcement<Name> {
  readonly what: 'done' | 'undone' | 'redone';
  readonly name: Name;
  /** Tells two announcements of the same thing apart. */
  readonly serial: number;
}

export interface HistoryModel<Name, Value> {
  readonly history: History<Name, Value>;
  readonly announcement: Announcement<Name> | null;
  /** How many changes there were. */
  readonly serial: number;
}

export type HistoryAction<Name, Value> =
  | {
      readonly type: 'change';
      readonly name: Name;
      readonly change: (value: Value) => Value;
      /** Said with a way back: it took something away, or changed much at once. */
      readonly announced: boolean;
    }
  /** A change that is no step of its own. */
  | { readonly type: 'look'; readonly change: (value: Value) => Value }
  | { readonly type: 'undo' | 'redo' | 'dismiss' };

export function startModel<Name, Value>(stored: Value): HistoryModel<Name, Value> {
  return { history: startHistory(stored), announcement: null, serial: 0 };
}

/** Pure: React may call it twice. A change that changes nothing is no step. */
export function reduceHistory<Name, Value>(
  model: HistoryModel<Name, Value>,
  action: HistoryAction<Name, Value>,
): HistoryModel<Name, Value> {
  const { history } = model;
  switch (action.type) {
    case 'change': {
      const after = action.change(history.present);
      if (after === history.present) return model;
      const serial = model.serial + 1;
      const announcement = action.announced ? ({ what: 'done', name: action.name, serial } as const) : null;
      return { history: withStep(history, action.name, after), announcement, serial };
    }
    case 'look':
      return { ...model, history: withPresent(history, action.change(history.present)) };
    case 'undo':
      return turned(model, undo(history), 'undone', history.done.at(-1)?.name);
    case 'redo':
      return turned(model, redo(history), 'redone', history.undone.at(-1)?.name);
    default:
      return { ...model, announcement: null };
  }
}

function turned<Name, Value>(
  model: HistoryModel<Name, Value>,
  history: History<Name, Value>,
  what: Announcement<Name>['what'],
  name: Name | undefined,
): HistoryModel<Name, Value> {
  if (name === undefined) return model;
  const serial = model.serial + 1;
  return { history, announcement: { what, name, serial }, serial };
}
