import { describe, expect, it } from 'vitest';
import { NO_ACCOUNTS, type Accounts, newAccount } from '../../../shared/account/stored.ts';
import {
  currentOf,
  withChanged,
  withCurrent,
  withDuplicate,
  withNewAccount,
  withoutAccount,
} from '../../../renderer/state/documents/accounts/account-set.ts';
import { reduceHistory, startModel, type HistoryModel } from '../../../renderer/state/history/history-model.ts';
import { CHANGE_NAMES, isRemoval, type ChangeName } from '../../../renderer/state/documents/accounts/change-names.ts';

const AB = withNewAccount(withNewAccount(NO_ACCOUNTS, 'a', 'A'), 'b', 'B');
const names = ({ accounts }: Accounts) => accounts.map(({ name }) => name);

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
  const change = (model: HistoryModel<ChangeName, Accounts>, name: ChangeName, to: (set: Accounts) => Accounts) =>
    reduceHistory(model, { type: 'change', name, change: to, announced: isRemoval(name) });

  it('undoes and redoes by name, and shows the account in which it happened', () => {
    let model = startModel<ChangeName, Accounts>(withCurrent(AB, 'a'));
    model = change(model, 'rename-account', (set) => withChanged(set, 'a', (account) => ({ ...account, name: 'X' })));
    model = reduceHistory(model, { type: 'look', change: (set) => withCurrent(set, 'b') });
    expect(model.history.done).toHaveLength(1);
    model = reduceHistory(model, { type: 'undo' });
    expect(names(model.history.present)).toEqual(['A', 'B']);
    expect(model.history.present.current).toBe('a');
    expect(model.announcement).toMatchObject({ what: 'undone', name: 'rename-account' });
    model = reduceHistory(model, { type: 'redo' });
    expect(names(model.history.present)).toEqual(['X', 'B']);
    expect(model.announcement).toMatchObject({ what: 'redone', name: 'rename-account' });
    expect(reduceHistory(model, { type: 'redo' })).toBe(model);
  });

  it('announces what is taken away, and nothing else', () => {
    const start = startModel<ChangeName, Accounts>(AB);
    for (const name of CHANGE_NAMES) {
      const { announcement } = change(start, name, (set) => withoutAccount(set, 'a'));
      expect(announcement !== null, name).toBe(/delete|remove|put-off/.test(name));
    }
    expect(change(start, 'delete-account', (set) => set)).toBe(start);
    const deleted = change(start, 'delete-account', (set) => withoutAccount(set, 'a'));
    expect(reduceHistory(deleted, { type: 'dismiss' }).announcement).toBeNull();
  });
});
