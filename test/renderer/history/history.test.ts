import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { MOST_STEPS, redo, startHistory, undo, withStep } from '../../../renderer/history/history.ts';
import { createSaveQueue } from '../../../renderer/history/save-queue.ts';
import { undoKeyOf } from '../../../renderer/history/undo-keys.ts';
import { fail, ok, type AppError, type Result } from '../../../shared/result.ts';

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

describe('saving', () => {
  const refused: AppError = { code: 'storage-unwritable', detail: 'disk full' };
  const settle = () => new Promise((resolve) => setTimeout(resolve, 0));

  it('never saves two values at a time, and skips to the newest', async () => {
    const started: number[] = [];
    const finish: ((answer: Result<null>) => void)[] = [];
    const problems: (AppError | null)[] = [];
    const { save } = createSaveQueue(
      (value: number) => {
        started.push(value);
        return new Promise<Result<null>>((resolve) => finish.push(resolve));
      },
      (problem) => problems.push(problem),
    );
    for (const value of [1, 2, 3]) save(value);
    expect(started).toEqual([1]);
    finish.shift()?.(fail(refused));
    await settle();
    expect(started).toEqual([1, 3]);
    expect(problems).toEqual([]);
    finish.shift()?.(fail(refused));
    await settle();
    expect(problems).toEqual([refused]);
    save(3);
    finish.shift()?.(ok(null));
    await settle();
    expect(started).toEqual([1, 3, 3]);
    expect(problems).toEqual([refused, null]);
  });

  it('of a window that leaves does not wait for the save under way, and is done once', async () => {
    const started: number[] = [];
    const finish: ((answer: Result<null>) => void)[] = [];
    const { save, hurry } = createSaveQueue(
      (value: number) => {
        started.push(value);
        return new Promise<Result<null>>((resolve) => finish.push(resolve));
      },
      () => undefined,
    );
    hurry();
    expect(started).toEqual([]);
    for (const value of [1, 2, 3]) save(value);
    hurry();
    hurry();
    expect(started).toEqual([1, 3]);
    for (const done of finish) done(ok(null));
    await settle();
    expect(started).toEqual([1, 3]);
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
