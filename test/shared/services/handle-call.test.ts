import { describe, expect, it, vi } from 'vitest';
import type { Bridge } from '../../../shared/bridge.ts';
import { fail, ok } from '../../../shared/result.ts';
import { createServices, type ServiceDependencies } from '../../../shared/services/index.ts';
import { handleBridgeCall } from '../../../shared/services/handle-call.ts';
import { EMPTY_WORKSPACE } from '../../../shared/workspace/schema.ts';
import { createMemoryWorkspaces, createSmallLibrary } from './in-memory.ts';

const HOST = { host: 'electron', version: '1.2.3', capabilities: { openExternal: true, notify: false } } as const;

function services(replaced: Partial<ServiceDependencies> = {}): Bridge {
  return createServices({
    host: HOST,
    workspaces: createMemoryWorkspaces(),
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
    const workspaces = { load: vi.fn(), save: vi.fn() };
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
        load: () => {
          throw error;
        },
        save: () => ok(null),
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
    const broken = services({ workspaces: { load: () => unreadable, save } });
    expect(await broken.readPreferences({})).toEqual(unreadable);
    expect(await broken.readCalculatorDraft({})).toEqual(unreadable);
    expect(await broken.savePreferences({ colorScheme: 'dark', railCollapsed: true })).toEqual(unreadable);
    expect(save).not.toHaveBeenCalled();
  });

  it('answer that nothing was saved when the disk is full', async () => {
    const full = services({ workspaces: { load: () => ok(EMPTY_WORKSPACE), save: () => unwritable } });
    expect(await full.savePreferences({ colorScheme: 'dark', railCollapsed: true })).toEqual(unwritable);
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
