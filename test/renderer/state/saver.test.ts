import { beforeEach, describe, expect, it } from 'vitest';
import { type KeptUnsaved, KEPT_NOWHERE, type UnsavedParts } from '../../../renderer/state/saving/kept-unsaved.ts';
import { Saver } from '../../../renderer/state/saving/saver.ts';
import { type Accounts, newAccount } from '../../../shared/account/stored.ts';
import type { Bridge } from '../../../shared/bridge.ts';
import { newPlan, type Plans } from '../../../shared/plan/stored.ts';
import { fail } from '../../../shared/result.ts';
import { storedParts } from '../../../shared/services/stored-parts.ts';
import type { Side } from '../../../shared/workspace/merge/index.ts';
import { EMPTY_WORKSPACE } from '../../../shared/workspace/schema.ts';
import type { WorkspaceRepository } from '../../../shared/workspace/repository.ts';
import { createMemoryWorkspaces } from '../../shared/services/in-memory.ts';

const START: Accounts = { accounts: [newAccount('a', 'Beijing')], current: 'a' };
const named = (name: string, frozen = '0.00'): Accounts => ({
  accounts: [{ ...newAccount('a', name), frozen }],
  current: 'a',
});
const PLANS: Plans = {
  plans: [{ id: 'p', plan: newPlan('Q4', { from: '2026-12-01', to: '2027-12-01' }) }],
  current: 'p',
};

let workspaces: WorkspaceRepository;
beforeEach(() => {
  workspaces = createMemoryWorkspaces({ ...EMPTY_WORKSPACE, accounts: START });
});

/** A window: what it holds, and how it is saved. `calls` are the parts of each save. */
async function openWindow(kept: KeptUnsaved = KEPT_NOWHERE, taken: UnsavedParts | null = null, over = workspaces) {
  const parts = storedParts(over, (text) => text);
  let gone = false;
  const calls: string[][] = [];
  const unreachable = fail({ code: 'unreachable', detail: '' } as const);
  const bridge: Pick<Bridge, 'readParts' | 'saveParts'> = {
    readParts: async () => (gone ? unreachable : parts.readAll()),
    saveParts: async ({ backUpFirst, ...given }) => {
      calls.push(Object.keys(given));
      return gone ? unreachable : parts.save(given, backUpFirst);
    },
  };
  const saver = new Saver(bridge, kept, taken);
  const read = parts.readAll();
  if (!read.ok) throw new Error(read.error.detail);
  let accounts = saver.open('accounts', read.value.accounts);
  let plans = saver.open('plans', read.value.plans);
  saver.hold('accounts', { present: () => accounts, rebase: (to) => (accounts = to(accounts)) });
  saver.hold('plans', { present: () => plans, rebase: (to) => (plans = to(plans)) });
  const change = async (to: { accounts?: Accounts; plans?: Plans }) => {
    accounts = to.accounts ?? accounts;
    plans = to.plans ?? plans;
    await saver.settle();
  };
  return {
    saver,
    calls,
    change,
    accounts: () => accounts,
    setGone: (is: boolean) => {
      gone = is;
    },
  };
}

const stored = () => {
  const loaded = workspaces.load();
  if (!loaded.ok) throw new Error(loaded.error.detail);
  return loaded.value;
};

const reasons = () => {
  const found = workspaces.backups();
  return found.ok ? found.value.map(({ reason }) => reason) : [];
};

describe('saving', () => {
  it('writes everything that changed at once in one save, and nothing that did not change', async () => {
    const { calls, change } = await openWindow();
    await change({ accounts: named('Shanghai'), plans: PLANS });
    expect(calls).toEqual([['accounts', 'plans']]);
    expect(stored()).toMatchObject({ accounts: named('Shanghai'), plans: PLANS });
    await change({ accounts: structuredClone(named('Shanghai')) });
    expect(calls).toHaveLength(1);
  });

  it('keeps what cannot be saved, says so, and saves it when the host is back', async () => {
    const kept: (UnsavedParts | null)[] = [];
    const desk = await openWindow({ put: (parts) => kept.push(parts), clear: () => kept.push(null) });
    desk.setGone(true);
    await desk.change({ accounts: named('Shanghai') });
    expect(desk.saver.getState().problem?.code).toBe('unreachable');
    expect(desk.saver.isStuck()).toBe(true);
    expect(kept).toEqual([{ accounts: { base: START, mine: named('Shanghai') } }]);
    desk.setGone(false);
    await desk.saver.settle();
    expect(desk.saver.getState().problem).toBeNull();
    expect(stored().accounts).toEqual(named('Shanghai'));
    expect(kept.at(-1)).toBeNull();
  });

  it('takes over what an earlier page could not save, on top of what is stored by now', async () => {
    const taken = { accounts: { base: START, mine: named('Shanghai') } };
    workspaces = createMemoryWorkspaces({ ...EMPTY_WORKSPACE, accounts: named('Beijing', '7.00'), plans: PLANS });
    const { saver, accounts } = await openWindow(KEPT_NOWHERE, taken);
    expect(saver.getState().recovered).toBe(true);
    await saver.settle();
    expect(accounts()).toEqual(named('Shanghai', '7.00'));
    expect(stored()).toMatchObject({ accounts: named('Shanghai', '7.00'), plans: PLANS });
  });

  it('backs up before what it was told to, and only that', async () => {
    const { saver, change } = await openWindow();
    saver.backUpFirst('before-delete');
    await change({ accounts: { accounts: [], current: null } });
    await change({ plans: PLANS });
    expect(reasons()).toEqual(['before-delete']);
  });
});

describe('two windows', () => {
  it('that changed different things are put together, and both stay', async () => {
    const [first, second] = [await openWindow(), await openWindow()];
    await first.change({ accounts: named('Shanghai') });
    await second.change({ accounts: named('Beijing', '7.00'), plans: PLANS });
    expect(stored()).toMatchObject({ accounts: named('Shanghai', '7.00'), plans: PLANS });
    expect(second.accounts()).toEqual(named('Shanghai', '7.00'));
    expect(second.saver.getState()).toMatchObject({ problem: null, conflicts: [], merged: 1 });
  });

  const conflict = async () => {
    const [first, second] = [await openWindow(), await openWindow()];
    await first.change({ accounts: named('Shanghai', '7.00') });
    await second.change({ accounts: named('Guangzhou') });
    return second;
  };
  const decide = (saver: Saver, side: Side) =>
    saver.decide(new Map(saver.getState().conflicts.map(({ key }) => [key, side])));

  it('that changed the same are asked, and nothing is written until one is chosen', async () => {
    const { saver, change } = await conflict();
    expect(saver.getState().conflicts).toMatchObject([
      { part: 'accounts', base: 'Beijing', mine: 'Guangzhou', theirs: 'Shanghai' },
    ]);
    await change({ plans: PLANS });
    expect(stored()).toMatchObject({ accounts: named('Shanghai', '7.00') });
    expect(saver.isStuck()).toBe(true);
  });

  it.each([
    ['mine', 'Guangzhou', ['Shanghai']],
    ['theirs', 'Shanghai', ['Guangzhou', 'Shanghai']],
  ] as const)('store what was chosen (%s); what was not is in a backup', async (side, name, backedUp) => {
    const { saver } = await conflict();
    await decide(saver, side);
    expect(stored().accounts).toEqual(named(name, '7.00'));
    expect(saver.getState()).toMatchObject({ conflicts: [], problem: null });
    const found = workspaces.backups();
    const names = (found.ok ? found.value : []).map(({ id }) => {
      const backup = workspaces.readBackup(id);
      return backup.ok ? backup.value.accounts?.accounts[0]?.name : undefined;
    });
    expect(names).toEqual(backedUp);
    expect(new Set(reasons())).toEqual(new Set(['before-overwrite']));
  });

  it('are asked again where a third one has changed it meanwhile', async () => {
    const second = await conflict();
    const third = await openWindow();
    await third.change({ accounts: named('Chengdu', '7.00') });
    await decide(second.saver, 'mine');
    expect(stored().accounts).toEqual(named('Chengdu', '7.00'));
    expect(second.saver.getState().conflicts).toMatchObject([{ mine: 'Guangzhou', theirs: 'Chengdu' }]);
  });
});
