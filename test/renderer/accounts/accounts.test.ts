import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { NO_ACCOUNTS, type Accounts, newAccount } from '../../../shared/account/stored.ts';
import { fail, ok, type AppError, type Result } from '../../../shared/result.ts';
import {
  currentOf,
  withChanged,
  withCurrent,
  withDuplicate,
  withNewAccount,
  withoutAccount,
} from '../../../renderer/accounts/account-set.ts';
import { reduceAccounts, startModel, type AccountsModel } from '../../../renderer/accounts/accounts-reducer.ts';
import { CHANGE_NAMES, type ChangeName } from '../../../renderer/accounts/change-names.ts';
import { MOST_STEPS, redo, startHistory, undo, withStep } from '../../../renderer/accounts/history.ts';
import { createSaveQueue } from '../../../renderer/accounts/save-queue.ts';
import { undoKeyOf } from '../../../renderer/accounts/undo-keys.ts';

const AB = withNewAccount(withNewAccount(NO_ACCOUNTS, 'a', 'A'), 'b', 'B');
const names = ({ accounts }: Accounts) => accounts.map(({ name }) => name);

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

describe('the set of accounts', () => {
  it('makes a new account the current one', () => {
    expect(AB).toEqual({ accounts: [newAccount('a', 'A'), newAccount('b', 'B')], current: 'b' });
    expect(currentOf(AB)?.name).toBe('B');
    expect(currentOf({ ...AB, current: 'gone' })?.name).toBe('A');
    expect(currentOf(NO_ACCOUNTS)).toBeUndefined();
  });

  it('chooses only what is there', () => {
    expect(withCurrent(AB, 'a').current).toBe('a');
    expect(withCurrent(AB, 'c')).toBe(AB);
  });

  it('puts a copy behind its original, with everything in it', () => {
    const noted = withChanged(AB, 'a', (account) => ({ ...account, frozen: '3.00' }));
    const copied = withDuplicate(noted, 'a', { id: 'c', name: 'A (copy)' });
    expect(names(copied)).toEqual(['A', 'A (copy)', 'B']);
    expect(copied.current).toBe('c');
    expect(copied.accounts[1]?.frozen).toBe('3.00');
    expect(withDuplicate(AB, 'gone', { id: 'c', name: 'C' })).toBe(AB);
  });

  it('goes on with a neighbour when the current account is deleted', () => {
    expect(withoutAccount(withCurrent(AB, 'a'), 'a').current).toBe('b');
    expect(withoutAccount(AB, 'b').current).toBe('a');
    expect(withoutAccount(AB, 'a').current).toBe('b');
    expect(withoutAccount(withoutAccount(AB, 'a'), 'b')).toEqual(NO_ACCOUNTS);
    expect(withoutAccount(AB, 'gone')).toBe(AB);
  });
});

describe('the accounts of the window', () => {
  const change = (model: AccountsModel, name: ChangeName, to: (set: Accounts) => Accounts) =>
    reduceAccounts(model, { type: 'change', name, change: to });

  it('undoes and redoes by name, and shows the account in which it happened', () => {
    let model = startModel(withCurrent(AB, 'a'));
    model = change(model, 'rename-account', (set) => withChanged(set, 'a', (account) => ({ ...account, name: 'X' })));
    model = reduceAccounts(model, { type: 'look', change: (set) => withCurrent(set, 'b') });
    expect(model.history.done).toHaveLength(1);
    model = reduceAccounts(model, { type: 'undo' });
    expect(names(model.history.present)).toEqual(['A', 'B']);
    expect(model.history.present.current).toBe('a');
    expect(model.announcement).toMatchObject({ what: 'undone', name: 'rename-account' });
    model = reduceAccounts(model, { type: 'redo' });
    expect(names(model.history.present)).toEqual(['X', 'B']);
    expect(model.announcement).toMatchObject({ what: 'redone', name: 'rename-account' });
    expect(reduceAccounts(model, { type: 'redo' })).toBe(model);
  });

  it('announces what is taken away, and nothing else', () => {
    const start = startModel(AB);
    for (const name of CHANGE_NAMES) {
      const { announcement } = change(start, name, (set) => ({ ...set }));
      expect(announcement !== null, name).toBe(/delete|remove|put-off/.test(name));
    }
    expect(change(start, 'delete-account', (set) => set)).toBe(start);
    const deleted = change(start, 'delete-account', (set) => withoutAccount(set, 'a'));
    expect(reduceAccounts(deleted, { type: 'dismiss' }).announcement).toBeNull();
  });
});

describe('saving', () => {
  const refused: AppError = { code: 'storage-unwritable', detail: 'disk full' };
  const settle = () => new Promise((resolve) => setTimeout(resolve, 0));

  it('never saves two values at a time, and skips to the newest', async () => {
    const started: number[] = [];
    const finish: ((answer: Result<null>) => void)[] = [];
    const problems: (AppError | null)[] = [];
    const save = createSaveQueue(
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
