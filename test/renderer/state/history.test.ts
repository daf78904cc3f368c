import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { MOST_STEPS, redo, startHistory, undo, withStep } from '../../../renderer/state/history/history.ts';
import { reduceHistory, startModel } from '../../../renderer/state/history/history-model.ts';
import { undoKeyOf } from '../../../renderer/state/history/undo-keys.ts';

describe('a history', () => {
  it('comes back to every value it had, in both directions', () => {
    fc.assert(
      fc.property(fc.array(fc.integer(), { maxLength: 30 }), (values) => {
        let history = startHistory<string, number>(0);
        for (const value of values) history = withStep(history, `to ${value}`, value);
        const last = history;
        const seen = [history.present];
        while (history.done.length > 0) {
          history = undo(history);
          seen.unshift(history.present);
        }
        expect(seen).toEqual([0, ...values]);
        while (history.undone.length > 0) history = redo(history);
        expect(history).toEqual(last);
      }),
    );
  });

  it('forgets what was undone when something else is done, and steps too far back', () => {
    let history = undo(withStep(startHistory<string, number>(0), 'one', 1));
    expect(history.undone).toHaveLength(1);
    history = withStep(history, 'two', 2);
    expect(history.undone).toEqual([]);
    for (let value = 0; value < MOST_STEPS + 5; value += 1) history = withStep(history, 'more', value);
    expect(history.done).toHaveLength(MOST_STEPS);
    expect(undo(startHistory('x')).present).toBe('x');
  });
});

type Numbers = { readonly [key: string]: number };
type Action = Parameters<typeof reduceHistory<string, Numbers>>[1];
const after = (start: Numbers, ...actions: Action[]) =>
  actions.reduce((model, action) => reduceHistory(model, action), startModel<string, Numbers>(start));
const put = (name: string, value: Numbers, more: object = {}): Action => ({
  type: 'change',
  name,
  change: (now) => ({ ...now, ...value }),
  announced: true,
  ...more,
});
const without = (keys: readonly string[], value: Numbers) =>
  Object.fromEntries(Object.entries(value).filter(([key]) => !keys.includes(key)));

describe('the changes of a part', () => {
  it('that change nothing leave nothing to undo and say nothing, however they were made', () => {
    const model = after({ a: 1 }, put('same', { a: 1 }));
    expect(model.history.done).toEqual([]);
    expect(model.announcement).toBeNull();
  });

  it('say what they were done to, when they are undone too', () => {
    const model = after({}, put('delete', { a: 1 }, { about: 'Beijing', backedUp: true }));
    expect(model.announcement).toMatchObject({ what: 'done', about: 'Beijing', backedUp: true });
    expect(reduceHistory(model, { type: 'undo' }).announcement).toMatchObject({ what: 'undone', about: 'Beijing' });
  });

  it('can be undone as before after something came in underneath, which stays', () => {
    const model = after(
      {},
      put('one', { a: 1 }),
      put('two', { b: 2 }),
      { type: 'undo' },
      {
        type: 'rebase',
        change: (now) => ({ ...now, theirs: 9 }),
      },
    );
    expect(model.history.present).toEqual({ a: 1, theirs: 9 });
    expect(reduceHistory(model, { type: 'undo' }).history.present).toEqual({ theirs: 9 });
    expect(reduceHistory(model, { type: 'redo' }).history.present).toEqual({ a: 1, b: 2, theirs: 9 });
  });

  it('that were made with another part are turned round with it, whatever came after them', () => {
    const apply = (from: Numbers, to: Numbers, present: Numbers): Numbers => ({
      ...without(Object.keys(from), present),
      ...without(
        Object.keys(without(Object.keys(to), from)),
        Object.fromEntries(Object.entries(from).filter(([key]) => key in present)),
      ),
      ...without(Object.keys(from), to),
    });
    const turn = (what: 'undo' | 'redo'): Action => ({ type: 'turn-linked', what, link: 'x', apply });
    const model = after({ z: 0 }, put('bought', { a: 1 }, { link: 'x' }), put('later', { b: 2 }));
    const undone = reduceHistory(model, turn('undo'));
    expect(undone.history.present).toEqual({ z: 0, b: 2 });
    expect(reduceHistory(undone, { type: 'undo' }).history.present).toEqual({ z: 0 });
    expect(reduceHistory(undone, turn('redo')).history.present).toEqual({ z: 0, a: 1, b: 2 });
    expect(reduceHistory(model, { type: 'turn-linked', what: 'undo', link: 'other', apply }).history).toBe(
      model.history,
    );
  });
});

describe('the keys of undo and redo', () => {
  const press = (key: string, held: readonly ('ctrlKey' | 'metaKey' | 'altKey' | 'shiftKey')[]) =>
    undoKeyOf({
      key,
      ctrlKey: held.includes('ctrlKey'),
      metaKey: held.includes('metaKey'),
      altKey: held.includes('altKey'),
      shiftKey: held.includes('shiftKey'),
    });

  it('are those of every system', () => {
    expect(press('z', ['ctrlKey'])).toBe('undo');
    expect(press('z', ['metaKey'])).toBe('undo');
    expect(press('Z', ['ctrlKey', 'shiftKey'])).toBe('redo');
    expect(press('Z', ['metaKey', 'shiftKey'])).toBe('redo');
    expect(press('y', ['ctrlKey'])).toBe('redo');
  });

  it('leave other keys alone', () => {
    expect(press('z', [])).toBeNull();
    expect(press('y', ['metaKey'])).toBeNull();
    expect(press('z', ['ctrlKey', 'altKey'])).toBeNull();
    expect(press('a', ['ctrlKey'])).toBeNull();
  });
});
