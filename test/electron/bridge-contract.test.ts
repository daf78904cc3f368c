/** One suite for every transport: what the window can rely on, whatever host it runs in. */
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { BRIDGE_OPERATIONS } from '../../shared/bridge.ts';
import { EMPTY_HORIZON, EMPTY_REQUEST } from '../../shared/billing/draft.ts';
import { newAccount } from '../../shared/account/stored.ts';
import { planOf } from '../fixtures/plan.ts';
import { SMALL_PRICE_LIST } from '../shared/services/in-memory.ts';
import { type OpenTransport, transports } from './transports.ts';

const electron = await vi.hoisted(async () => (await import('./fake-electron.ts')).createFakeElectron());
vi.mock('electron', () => electron.module);

const DRAFT = {
  request: { ...EMPTY_REQUEST, product: 'vm', quantity: '二', disks: [{ type: 'ssd.gp1', gb: '', iops: '' }] },
  horizon: { ...EMPTY_HORIZON, from: '2026-12-01' },
};

describe.each(transports(electron))('the bridge $name', ({ open }) => {
  let transport: OpenTransport;
  beforeEach(async () => {
    transport = await open();
  });
  afterEach(() => transport.close());

  it('knows its own save again, whatever the order of keys and whichever keys it does not know', async () => {
    await transport.bridge.readAccounts({});
    const account = { later: [{ b: 1, a: '2' }], ...newAccount('a1', 'Finance'), earlier: null };
    for (const current of ['a1', null]) {
      const set = { unknown: { z: 1, a: 2 }, current, accounts: [account] };
      expect(await transport.bridge.saveAccounts(set)).toEqual({ ok: true, value: null });
    }
  });

  it('has every operation and nothing else', () => {
    expect(Object.keys(transport.bridge).toSorted()).toEqual(BRIDGE_OPERATIONS.toSorted());
  });

  it('tells which host it is and that links can be opened', async () => {
    expect(await transport.bridge.hostInfo({})).toEqual({
      ok: true,
      value: {
        host: transport.host,
        version: '1.2.3',
        build: { commit: 'unknown', date: '' },
        capabilities: { openExternal: true, notify: false },
      },
    });
  });

  it('lists price lists and reads one', async () => {
    expect(await transport.bridge.listPriceLists({})).toEqual({
      ok: true,
      value: [{ id: 'small', name: { en: 'Small', zh: '小' }, asOf: '2022-09', rows: 1, archived: false }],
    });
    expect(await transport.bridge.readPriceList({ id: 'small' })).toEqual({ ok: true, value: SMALL_PRICE_LIST });
  });

  it('says which price lists there are when it has not got one', async () => {
    expect(await transport.bridge.readPriceList({ id: '../secret' })).toEqual({
      ok: false,
      error: { code: 'not-found', detail: 'readPriceList.id: no price list "../secret"; known: small' },
    });
  });

  it('starts with default preferences and keeps what is saved', async () => {
    expect(await transport.bridge.readPreferences({})).toEqual({
      ok: true,
      value: { colorScheme: 'auto', railCollapsed: false },
    });
    const preferences = { language: 'zh', colorScheme: 'dark', railCollapsed: true } as const;
    expect(await transport.bridge.savePreferences(preferences)).toEqual({ ok: true, value: null });
    expect(await transport.bridge.readPreferences({})).toEqual({ ok: true, value: preferences });
  });

  it('starts without accounts and keeps the whole set that is saved', async () => {
    expect(await transport.bridge.readAccounts({})).toEqual({ ok: true, value: { accounts: [], current: null } });
    const finance = { ...newAccount('a1', '财务'), department: 'kept' };
    const accounts = { accounts: [finance], current: 'a1' };
    expect(await transport.bridge.saveAccounts(accounts)).toEqual({ ok: true, value: null });
    expect(await transport.bridge.readAccounts({})).toEqual({ ok: true, value: accounts });
  });

  it('stores nothing of a set in which one amount is wrong, and names it', async () => {
    const wrong = { accounts: [{ ...newAccount('a1', 'A'), overdue: '1.005' }], current: 'a1' };
    expect(await transport.bridge.saveAccounts(wrong)).toMatchObject({
      ok: false,
      error: { code: 'invalid-payload', detail: expect.stringContaining('accounts.0.overdue') },
    });
    expect(await transport.bridge.readAccounts({})).toEqual({ ok: true, value: { accounts: [], current: null } });
  });

  it('starts without plans and keeps the whole set that is saved', async () => {
    expect(await transport.bridge.readPlans({})).toEqual({ ok: true, value: { plans: [], current: null } });
    const plan = { ...planOf([{ id: 'a', product: 'vm', quantity: 'two' }]), approvedBy: '财务' };
    const plans = { plans: [{ id: 'p1', plan, fileName: '2027.costplan.json' }], current: 'p1' };
    expect(await transport.bridge.savePlans(plans)).toEqual({ ok: true, value: null });
    expect(await transport.bridge.readPlans({})).toEqual({ ok: true, value: plans });
  });

  it('stores no plan with a line in a group that it does not have', async () => {
    const plan = planOf([{ id: 'a', product: 'vm', group: 'nowhere' }]);
    expect(await transport.bridge.savePlans({ plans: [{ id: 'p1', plan }], current: 'p1' })).toMatchObject({
      ok: false,
      error: { code: 'invalid-payload', detail: expect.stringContaining('lines[0].group') },
    });
    expect(await transport.bridge.readPlans({})).toEqual({ ok: true, value: { plans: [], current: null } });
  });

  it('refuses a notification where the host cannot show one', async () => {
    const answer = await transport.bridge.notify({ title: 'Low balance', body: '' });
    expect(answer).toMatchObject({ ok: false, error: { code: 'refused' } });
  });

  it('keeps what was typed in the calculator exactly, wrong input too, beside the preferences', async () => {
    expect(await transport.bridge.readCalculatorDraft({})).toEqual({ ok: true, value: null });
    await transport.bridge.savePreferences({ colorScheme: 'light', railCollapsed: true });
    expect(await transport.bridge.saveCalculatorDraft(DRAFT)).toEqual({ ok: true, value: null });
    expect(await transport.bridge.readCalculatorDraft({})).toEqual({ ok: true, value: DRAFT });
    expect(await transport.bridge.readPreferences({})).toMatchObject({ ok: true, value: { colorScheme: 'light' } });
  });

  it('refuses a payload that does not fit, names the field and changes nothing', async () => {
    const wrong = { colorScheme: 'pink', railCollapsed: true } as never;
    expect(await transport.bridge.savePreferences(wrong)).toMatchObject({
      ok: false,
      error: { code: 'invalid-payload', detail: expect.stringMatching(/^savePreferences\.colorScheme: /) },
    });
    expect(await transport.bridge.readPreferences({})).toMatchObject({ ok: true, value: { colorScheme: 'auto' } });
  });

  it.each(BRIDGE_OPERATIONS)('refuses a payload of another shape: %s', async (operation) => {
    const call = transport.bridge[operation] as (payload: unknown) => Promise<unknown>;
    expect(await call('text')).toMatchObject({ ok: false, error: { code: 'invalid-payload' } });
  });

  it('opens links to JD Cloud and no others', async () => {
    expect(await transport.bridge.openExternal({ url: 'https://docs.jdcloud.com/a?b#c' })).toEqual({
      ok: true,
      value: null,
    });
    const elsewhere = await transport.bridge.openExternal({ url: 'https://docs.jdcloud.com@evil.example/' });
    expect(elsewhere).toMatchObject({ ok: false, error: { code: 'refused' } });
    expect(transport.opened).toEqual(['https://docs.jdcloud.com/a?b#c']);
  });
});
