/** The state behind what can be undone: a history of whole values, and what is announced of the last change. */
import { same } from '../../../shared/workspace/merge/same.ts';
import { type History, rebased, redo, startHistory, type Step, undo, withPresent, withStep } from './history.ts';

/** What is said of a change besides its name. */
export interface ChangeMore {
  /** What it was done to, as a person calls it. */
  readonly about?: string;
  /** The document was backed up before, so that it can be brought back after a restart too. */
  readonly backedUp?: boolean;
  /** Of a change that is made in two histories at once. */
  readonly link?: string;
}

/** What just happened and can be turned round: said in a notice with a button. */
export interface ChangeAnnouncement<Name> extends Pick<ChangeMore, 'about' | 'backedUp'> {
  readonly what: 'done' | 'undone' | 'redone';
  readonly name: Name;
  /** Tells two announcements of the same thing apart. */
  readonly serial: number;
}

export interface HistoryModel<Name, Value> {
  readonly history: History<Name, Value>;
  readonly announcement: ChangeAnnouncement<Name> | null;
  /** How many changes there were. */
  readonly serial: number;
}

export type HistoryAction<Name, Value> =
  | (ChangeMore & {
      readonly type: 'change';
      readonly name: Name;
      readonly change: (value: Value) => Value;
      /** Said with a way back: it took something away, or changed much at once. */
      readonly announced: boolean;
    })
  /** A change that is no step of its own. */
  | { readonly type: 'look'; readonly change: (value: Value) => Value }
  /** Something has come in underneath everything: another window has stored it. */
  | { readonly type: 'rebase'; readonly change: (value: Value) => Value }
  /**
   * Turns round the step that has this link, wherever it stands; without a word, because the other history has said it.
   * `apply` puts the way from one value to another on the present one.
   */
  | {
      readonly type: 'turn-linked';
      readonly what: 'undo' | 'redo';
      readonly link: string;
      readonly apply: (from: Value, to: Value, present: Value) => Value;
    }
  | { readonly type: 'undo' | 'redo' | 'dismiss' };

export function startModel<Name, Value>(stored: Value): HistoryModel<Name, Value> {
  return { history: startHistory(stored), announcement: null, serial: 0 };
}

/** Pure. A change that changes nothing is no step: a form that was saved as it was opened leaves nothing to undo. */
export function reduceHistory<Name, Value>(
  model: HistoryModel<Name, Value>,
  action: HistoryAction<Name, Value>,
): HistoryModel<Name, Value> {
  const { history } = model;
  switch (action.type) {
    case 'change': {
      const after = action.change(history.present);
      if (after === history.present || same(after, history.present)) return model;
      const serial = model.serial + 1;
      const { name, about, backedUp, link } = action;
      const said = { what: 'done', name, serial, ...(about !== undefined && { about }) } as const;
      const announcement = action.announced ? { ...said, ...(backedUp !== undefined && { backedUp }) } : null;
      return { history: withStep(history, name, after, { about, link }), announcement, serial };
    }
    case 'rebase':
      return { ...model, history: rebased(history, action.change, same) };
    case 'turn-linked':
      return { ...model, history: withLinkedTurned(history, action) };
    case 'look':
      return { ...model, history: withPresent(history, action.change(history.present)) };
    case 'undo':
      return turned(model, undo(history), 'undone', history.done.at(-1));
    case 'redo':
      return turned(model, redo(history), 'redone', history.undone.at(-1));
    default:
      return { ...model, announcement: null };
  }
}

function turned<Name, Value>(
  model: HistoryModel<Name, Value>,
  history: History<Name, Value>,
  what: ChangeAnnouncement<Name>['what'],
  step: Step<Name, Value> | undefined,
): HistoryModel<Name, Value> {
  if (step === undefined) return model;
  const { name, about } = step;
  const serial = model.serial + 1;
  return { history, announcement: { what, name, serial, ...(about !== undefined && { about }) }, serial };
}

type LinkedTurn<Name, Value> = Extract<HistoryAction<Name, Value>, { readonly type: 'turn-linked' }>;

/** A step that others came after is taken out of its place: what they lead to is then without it. */
function withLinkedTurned<Name, Value>(
  history: History<Name, Value>,
  { what, link, apply }: LinkedTurn<Name, Value>,
): History<Name, Value> {
  const { present, done, undone } = history;
  const from = what === 'undo' ? done : undone;
  const at = from.findIndex((each) => each.link === link);
  const step = from[at];
  if (step === undefined) return history;
  if (step === from.at(-1)) return what === 'undo' ? undo(history) : redo(history);
  const [left, right] = what === 'undo' ? [step.after, step.before] : [step.before, step.after];
  const turn = (value: Value) => apply(left, right, value);
  const turnAll = (steps: readonly Step<Name, Value>[]) =>
    steps.map((each) => ({ ...each, before: turn(each.before), after: turn(each.after) }));
  const rest = [...from.slice(0, at), ...turnAll(from.slice(at + 1))];
  const after = turn(present);
  if (what === 'redo') return { present: after, done: [...done, { ...step, before: present, after }], undone: rest };
  return { present: after, done: rest, undone: [...turnAll(undone), { ...step, before: after, after: present }] };
}
