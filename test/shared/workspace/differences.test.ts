import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fromAccountFile, newAccount, type StoredAccount } from '../../../shared/account/stored.ts';
import { newPlan, type StoredPlan } from '../../../shared/plan/stored.ts';
import { workspaceDifferences } from '../../../shared/workspace/differences.ts';
import { EMPTY_WORKSPACE, type Workspace } from '../../../shared/workspace/schema.ts';
import { account } from '../../fixtures/account.ts';

const HORIZON = { from: '2026-12-01', to: '2027-12-01' };

function stored(id: string, available: string): StoredAccount {
  let last = 0;
  return { ...fromAccountFile(account({ available }), () => `${id}-${(last += 1)}`), id, name: `Account ${id}` };
}

function plan(id: string, lines: number): StoredPlan {
  const made = Array.from({ length: lines }, (_, index) => ({ id: `line-${index}`, name: `Line ${index}` }));
  return { id, plan: { ...newPlan(`Plan ${id}`, HORIZON), lines: made } };
}

const workspace = (accounts: readonly StoredAccount[], plans: readonly StoredPlan[] = []): Workspace => ({
  ...EMPTY_WORKSPACE,
  accounts: { accounts: [...accounts], current: null },
  plans: { plans: [...plans], current: null },
});

describe('the differences of two workspaces', () => {
  it('are none where they are the same', () => {
    const same = workspace([stored('a', '10.00')], [plan('p', 3)]);
    expect(workspaceDifferences(same, structuredClone(same))).toEqual([]);
  });

  it('name what comes, goes and changes, with the balance of each account', () => {
    const before = workspace([stored('a', '10.00'), stored('b', '20.00')]);
    const after = workspace([stored('a', '15.00'), stored('c', '30.00')]);
    const told = workspaceDifferences(before, after).map(({ kind, name, cash }) => ({ kind, name, cash }));
    expect(told).toEqual([
      { kind: 'changed', name: 'Account a', cash: { before: '10.00', after: '15.00' } },
      { kind: 'added', name: 'Account c', cash: { before: null, after: '30.00' } },
      { kind: 'removed', name: 'Account b', cash: { before: '20.00', after: null } },
    ]);
  });

  it('say nothing of a balance that nobody has entered', () => {
    const [told] = workspaceDifferences(EMPTY_WORKSPACE, workspace([newAccount('n', 'New')]));
    expect(told).toEqual({ area: 'account', kind: 'added', name: 'New', parts: [] });
  });

  it('count the entries of lists by their ids, and see another order', () => {
    const long = plan('p', 5);
    const lines = long.plan.lines.slice(2).map((line, index) => (index === 0 ? { ...line, name: 'Renamed' } : line));
    const short = { ...long, plan: { ...long.plan, lines } };
    const [shorter] = workspaceDifferences(workspace([], [long]), workspace([], [short]));
    expect(shorter).toMatchObject({ parts: ['lines'], entries: { lines: { added: 0, removed: 2, changed: 1 } } });
    const turned = { ...long, plan: { ...long.plan, lines: long.plan.lines.toReversed() } };
    const [other] = workspaceDifferences(workspace([], [long]), workspace([], [turned]));
    expect(other).toMatchObject({ parts: ['lines'], entries: { lines: { added: 0, removed: 0, changed: 0 } } });
  });

  it('are turned round when the workspaces are', () => {
    const some = fc.array(fc.tuple(fc.constantFrom('a', 'b', 'c', 'd'), fc.nat({ max: 3 })), { maxLength: 4 });
    const made = some.map((pairs) =>
      workspace(
        [],
        [...new Map(pairs)].map(([id, lines]) => plan(id, lines)),
      ),
    );
    fc.assert(
      fc.property(made, made, (one, other) => {
        const there = workspaceDifferences(one, other);
        const back = workspaceDifferences(other, one);
        const names = (list: typeof there, kind: string) =>
          list
            .filter((told) => told.kind === kind)
            .map(({ name }) => name)
            .toSorted();
        expect(names(there, 'added')).toEqual(names(back, 'removed'));
        expect(names(there, 'changed')).toEqual(names(back, 'changed'));
        const added = there.map(({ entries }) => entries?.['lines']?.added ?? 0);
        const removed = back.map(({ entries }) => entries?.['lines']?.removed ?? 0);
        const byNumber = (left: number, right: number) => left - right;
        expect(added.toSorted(byNumber)).toEqual(removed.toSorted(byNumber));
      }),
    );
  });
});
