/** Undo and redo over whole values: every step has a name, so that a person reads what is undone before it is. */

/** More steps are not remembered; nobody goes back further, and every step holds a whole value. */
export const MOST_STEPS = 200;

export interface Step<Name, Value> {
  readonly name: Name;
  readonly before: Value;
  readonly after: Value;
  /** What it was done to, as a person calls it. */
  readonly about?: string | undefined;
  /** The same in another history: the two steps are one change, and are turned round together. */
  readonly link?: string | undefined;
}

export interface History<Name, Value> {
  readonly present: Value;
  /** The newest step last. */
  readonly done: readonly Step<Name, Value>[];
  /** The step to redo first last. */
  readonly undone: readonly Step<Name, Value>[];
}

export function startHistory<Name, Value>(present: Value): History<Name, Value> {
  return { present, done: [], undone: [] };
}

/** A change with a name; what was undone before it cannot be redone any more. */
export function withStep<Name, Value>(
  history: History<Name, Value>,
  name: Name,
  after: Value,
  more: Pick<Step<Name, Value>, 'about' | 'link'> = {},
): History<Name, Value> {
  const { about, link } = more;
  const step = {
    name,
    before: history.present,
    after,
    ...(about !== undefined && { about }),
    ...(link !== undefined && { link }),
  };
  return { present: after, done: [...history.done, step].slice(-MOST_STEPS), undone: [] };
}

/** A change that is no step of its own, such as which account is looked at: undo does not stop at it. */
export function withPresent<Name, Value>(history: History<Name, Value>, present: Value): History<Name, Value> {
  return { ...history, present };
}

/** The value as it was before the last step; the same history when there is none. */
export function undo<Name, Value>(history: History<Name, Value>): History<Name, Value> {
  const step = history.done.at(-1);
  if (step === undefined) return history;
  return { present: step.before, done: history.done.slice(0, -1), undone: [...history.undone, step] };
}

/** The value as it was after the step that was undone last; the same history when there is none. */
export function redo<Name, Value>(history: History<Name, Value>): History<Name, Value> {
  const step = history.undone.at(-1);
  if (step === undefined) return history;
  return { present: step.after, done: [...history.done, step], undone: history.undone.slice(0, -1) };
}

/**
 * Every value changed in the same way, what undo and redo lead to included: something that is no step of this history
 * has come in underneath. A step that changes nothing any more is left out.
 */
export function rebased<Name, Value>(
  history: History<Name, Value>,
  change: (value: Value) => Value,
  isSame: (left: Value, right: Value) => boolean,
): History<Name, Value> {
  const known = new Map<Value, Value>();
  const changed = (value: Value): Value => {
    const found = known.get(value) ?? change(value);
    known.set(value, found);
    return found;
  };
  const steps = (list: readonly Step<Name, Value>[]) =>
    list
      .map((step) => ({ ...step, before: changed(step.before), after: changed(step.after) }))
      .filter(({ before, after }) => !isSame(before, after));
  return { present: changed(history.present), done: steps(history.done), undone: steps(history.undone) };
}
