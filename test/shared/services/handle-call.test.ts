import { describe, expect, it, vi } from 'vitest';
import { EMPTY_HORIZON, EMPTY_REQUEST } from '../../../shared/billing/draft.ts';
import type { Bridge } from '../../../shared/bridge.ts';
import { fail, ok } from '../../../shared/result.ts';
import { createServices, type ServiceDependencies } from '../../../shared/services/index.ts';
import { handleBridgeCall } from '../../../shared/services/handle-call.ts';
import { valueOf } from '../../fixtures/question.ts';
import { createMemoryWorkspaces, createSmallLibrary, plainExchange } from './in-memory.ts';

const HOST = {
  host: 'electron',
  version: '1.2.3',
  build: { commit: 'unknown', date: '' },
  capabilities: { openExternal: true, notify: false },
} as const;

function services(replaced: Partial<ServiceDependencies> = {}): Bridge {
  return createServices({
    host: HOST,
    workspaces: createMemoryWorkspaces(),
    exchange: plainExchange,
    fingerprint: (text) => text,
    takeOpenedFile: async () => ok(null),
    diagnostics: async () => ok({ text: '' }),
    priceLists: createSmallLibrary().library,
    openExternal: async () => ok(null),
    notify: async () => ok(null),
    ...replaced,
  });
}

describe('handleBridgeCall', () => {
  it.each(['constructor', '__proto__', 'toString', 'hasOwnProperty', '', 'HostInfo'])(
    'knows no operation "%s"',
    async (name) => {
      expect(await handleBridgeCall(services(), name, {})).toMatchObject({ ok: false, error: { code: 'not-found' } });
    },
  );

  it('touches nothing when the payload does not fit, and names the field', async () => {
    const workspaces = { ...createMemoryWorkspaces(), load: vi.fn(), save: vi.fn() };
    const answer = await handleBridgeCall(services({ workspaces }), 'savePreferences', { colorScheme: 'pink' });
    expect(answer).toMatchObject({
      ok: false,
      error: { code: 'invalid-payload', detail: expect.stringMatching(/^savePreferences\.colorScheme: /) },
    });
    expect(workspaces.load).not.toHaveBeenCalled();
    expect(workspaces.save).not.toHaveBeenCalled();
  });

  it('turns what a service did not foresee into an answer without its text, and reports it', async () => {
    const error = new Error('balance 12.00 of Alice');
    const report = vi.fn();
    const failing = services({
      workspaces: {
        ...createMemoryWorkspaces(),
        load: () => {
          throw error;
        },
      },
    });
    expect(await handleBridgeCall(failing, 'readPreferences', {}, report)).toEqual({
      ok: false,
      error: { code: 'internal', detail: 'readPreferences: unexpected error' },
    });
    expect(report).toHaveBeenCalledExactlyOnceWith('readPreferences', error);
  });
});

describe('services over a failing repository', () => {
  const unreadable = fail({ code: 'storage-unreadable', detail: 'workspace.json: not JSON' } as const);
  const unwritable = fail({ code: 'storage-unwritable', detail: 'disk full' } as const);

  it('answer what the repository says, and do not save over what they could not read', async () => {
    const save = vi.fn(() => ok(null));
    const broken = services({ workspaces: { ...createMemoryWorkspaces(), load: () => unreadable, save } });
    expect(await broken.readPreferences({})).toEqual(unreadable);
    expect(await broken.readCalculatorDraft({})).toEqual(unreadable);
    expect(await broken.savePreferences({ colorScheme: 'dark', railCollapsed: true })).toEqual(unreadable);
    expect(save).not.toHaveBeenCalled();
  });

  it('answer that nothing was saved when the disk is full', async () => {
    const full = services({ workspaces: { ...createMemoryWorkspaces(), save: () => unwritable } });
    expect(await full.savePreferences({ colorScheme: 'dark', railCollapsed: true })).toEqual(unwritable);
  });
});

describe('a part that a window holds', () => {
  const mine = { accounts: [], current: 'mine' };
  const theirs = { accounts: [], current: 'theirs' };

  it('is not overwritten by a window that has not seen what another one saved', async () => {
    const workspaces = createMemoryWorkspaces();
    const [one, other] = [services({ workspaces }), services({ workspaces })];
    await one.readAccounts({});
    await other.readAccounts({});
    expect(await other.saveAccounts(theirs)).toEqual(ok(null));
    expect(await one.saveAccounts(mine)).toEqual(fail({ code: 'storage-changed', detail: 'accounts' }));
    expect(await one.readAccounts({})).toEqual(ok(theirs));
    expect(await one.saveAccounts(mine)).toEqual(ok(null));
  });

  it('is overwritten where a person wants that, and then there is a backup of the other one', async () => {
    const workspaces = createMemoryWorkspaces();
    const [one, other] = [services({ workspaces }), services({ workspaces })];
    await one.readAccounts({});
    await other.saveAccounts(theirs);
    await one.keepMine({ part: 'accounts' });
    expect(await one.saveAccounts(mine)).toEqual(ok(null));
    const [backup] = valueOf(await one.listBackups({}));
    expect(backup?.reason).toBe('before-overwrite');
    await one.restoreBackup({ id: backup?.id ?? '' });
    expect(await one.readAccounts({})).toEqual(ok(theirs));
  });

  it('is not taken from a window that has seen nothing, as one that was forgotten', async () => {
    const workspaces = createMemoryWorkspaces();
    const [one, forgotten] = [services({ workspaces }), services({ workspaces })];
    expect(await one.saveAccounts(mine)).toEqual(ok(null));
    expect(await forgotten.saveAccounts(theirs)).toEqual(fail({ code: 'storage-changed', detail: 'accounts' }));
    expect(await one.readAccounts({})).toEqual(ok(mine));
  });

  it('is not overwritten by a permission that was given for another value', async () => {
    const workspaces = createMemoryWorkspaces();
    const [one, other] = [services({ workspaces }), services({ workspaces })];
    await one.readAccounts({});
    await other.saveAccounts(theirs);
    await one.keepMine({ part: 'accounts' });
    await other.saveAccounts({ accounts: [], current: 'theirs, later' });
    expect(await one.saveAccounts(mine)).toEqual(fail({ code: 'storage-changed', detail: 'accounts' }));
    expect(await one.readAccounts({})).toMatchObject({ value: { current: 'theirs, later' } });
  });

  it('is saved together with others, all of them or none', async () => {
    const workspaces = createMemoryWorkspaces();
    const [one, other] = [services({ workspaces }), services({ workspaces })];
    const plans = { plans: [], current: 'p1' };
    expect(await one.readParts({})).toEqual(
      ok({ accounts: { accounts: [], current: null }, plans: { plans: [], current: null }, calculator: null }),
    );
    expect(await one.saveParts({ accounts: mine, plans })).toEqual(ok({ undo: null }));
    expect(await other.readParts({})).toEqual(ok({ accounts: mine, plans, calculator: null }));
    expect(await other.saveAccounts(theirs)).toEqual(ok(null));
    expect(await one.saveParts({ accounts: mine, plans: { plans: [], current: 'p2' } })).toEqual(
      fail({ code: 'storage-changed', detail: 'accounts' }),
    );
    expect(await one.readParts({})).toEqual(ok({ accounts: theirs, plans, calculator: null }));
    expect(await one.saveParts({ accounts: mine, plans })).toEqual(ok({ undo: null }));
  });

  it('is backed up before a save that asks for it, and that undoes it', async () => {
    const workspaces = createMemoryWorkspaces();
    const one = services({ workspaces });
    await one.saveAccounts(mine);
    const saved = valueOf(await one.saveParts({ accounts: theirs, backUpFirst: 'before-delete' }));
    // Sent once more by a window that is closed.
    expect(await one.saveParts({ accounts: theirs, backUpFirst: 'before-delete' })).toEqual(ok({ undo: null }));
    const [backup, ...others] = valueOf(await one.listBackups({}));
    expect(backup).toMatchObject({ id: saved.undo, reason: 'before-delete' });
    expect(others).toEqual([]);
    await one.restoreBackup({ id: saved.undo ?? '' });
    expect(await one.readAccounts({})).toEqual(ok(mine));
  });

  it('is the newest of the calculator, and the one of another window is in a backup', async () => {
    const workspaces = createMemoryWorkspaces();
    const [one, other] = [services({ workspaces }), services({ workspaces })];
    const draft = (from: string) => ({ request: EMPTY_REQUEST, horizon: { ...EMPTY_HORIZON, from } });
    await one.readCalculatorDraft({});
    await one.saveCalculatorDraft(draft('2026-12-01'));
    expect(await other.saveCalculatorDraft(draft('2027-01-01'))).toEqual(ok(null));
    expect(await other.readCalculatorDraft({})).toEqual(ok(draft('2027-01-01')));
    const [backup] = valueOf(await one.listBackups({}));
    expect(valueOf(workspaces.readBackup(backup?.id ?? '')).calculator).toEqual(draft('2026-12-01'));
  });

  it('is saved again and again by the window that saved it last, other parts aside', async () => {
    const workspaces = createMemoryWorkspaces();
    const [one, other] = [services({ workspaces }), services({ workspaces })];
    await one.readAccounts({});
    expect(await one.saveAccounts(mine)).toEqual(ok(null));
    await other.savePreferences({ colorScheme: 'dark', railCollapsed: true });
    await other.savePlans({ plans: [], current: null });
    expect(await one.saveAccounts(theirs)).toEqual(ok(null));
  });
});

describe('preferences', () => {
  const initial = { colorScheme: 'auto', railCollapsed: false } as const;

  it('that another window has changed meanwhile stay as they are', async () => {
    const workspaces = createMemoryWorkspaces();
    const [one, other] = [services({ workspaces }), services({ workspaces })];
    await one.readPreferences({});
    await other.readPreferences({});
    await one.savePreferences({ ...initial, language: 'zh', amountsHidden: true });
    await one.savePreferences({ ...initial, language: 'zh' });
    expect(await other.savePreferences({ ...initial, colorScheme: 'dark' })).toEqual(ok(null));
    expect(await one.readPreferences({})).toEqual(ok({ ...initial, colorScheme: 'dark', language: 'zh' }));
  });
});

describe('price lists', () => {
  it('are not read before one is asked for', async () => {
    const { library, loads } = createSmallLibrary();
    const bridge = services({ priceLists: library });
    await bridge.hostInfo({});
    await bridge.listPriceLists({});
    expect(loads()).toBe(0);
    await bridge.readPriceList({ id: 'small' });
    expect(loads()).toBe(1);
  });
});
