import { describe, expect, it } from 'vitest';
import { createHttpBridge } from '../../renderer/state/bridge/http-bridge.ts';

const answering = (response: () => Response | Promise<Response>) =>
  createHttpBridge({ key: () => 'k', fetch: async () => response(), openTab: () => undefined });

describe('the bridge over HTTP', () => {
  it.each([
    ['the server is gone', () => Promise.reject(new TypeError('fetch failed'))],
    ['the answer is a page', () => new Response('<!doctype html>')],
    ['the answer is cut off', () => new Response('{"ok":')],
    ['the answer is no result', () => new Response('[]')],
    ['the answer is null', () => new Response('null')],
  ])('says that the host does not answer when %s', async (_what, response) => {
    expect(await answering(response).hostInfo({})).toMatchObject({ ok: false, error: { code: 'unreachable' } });
  });

  it('refuses what is too large in words, before anything is sent', async () => {
    let sent = 0;
    const bridge = answering(() => {
      sent += 1;
      return Response.json({ ok: true, value: null });
    });
    const note = '云'.repeat(6 * 1024 * 1024);
    const plans = { plans: [], current: null, note };
    const accounts = { accounts: [], current: null, note };
    expect(await bridge.saveAccounts(accounts)).toEqual({
      ok: false,
      error: { code: 'storage-too-large', detail: '> 16 MB' },
    });
    expect(sent).toBe(0);
    expect(await bridge.savePlans(plans)).toEqual({ ok: true, value: null });
    expect(sent).toBe(1);
  });

  it('hands on why the server refused', async () => {
    const refused = { ok: false, error: { code: 'refused', detail: 'no session' } };
    expect(await answering(() => Response.json(refused, { status: 403 })).hostInfo({})).toEqual(refused);
  });
});
