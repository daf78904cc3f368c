/** The state behind the accounts context: a history of whole sets, and what is announced. */
import type { Accounts } from '../../shared/account/stored.ts';
import type { Announcement } from './accounts-state.ts';
import { type ChangeName, isRemoval } from './change-names.ts';
import { type History, redo, startHistory, undo, withPresent, withStep } from './history.ts';

export interface AccountsModel {
  readonly history: History<ChangeName, Accounts>;
  readonly announcement: Announcement | null;
  /** How many changes there were. */
  readonly serial: number;
}

export type AccountsAction =
  | { readonly type: 'change'; readonly name: ChangeName; readonly change: (set: Accounts) => Accounts }
  /** A change that is no step of its own. */
  | { readonly type: 'look'; readonly change: (set: Accounts) => Accounts }
  | { readonly type: 'undo' | 'redo' | 'dismiss' };

export function startModel(stored: Accounts): AccountsModel {
  return { history: startHistory(stored), announcement: null, serial: 0 };
}

/** Pure: React may call it twice. A change that changes nothing is no step. */
export function reduceAccounts(model: AccountsModel, action: AccountsAction): AccountsModel {
  const { history } = model;
  switch (action.type) {
    case 'change': {
      const after = action.change(history.present);
      if (after === history.present) return model;
      const serial = model.serial + 1;
      const announcement = isRemoval(action.name) ? ({ what: 'done', name: action.name, serial } as const) : null;
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

function turned(
  model: AccountsModel,
  history: AccountsModel['history'],
  what: Announcement['what'],
  name: ChangeName | undefined,
): AccountsModel {
  if (name === undefined) return model;
  const serial = model.serial + 1;
  return { history, announcement: { what, name, serial }, serial };
}
