/** What local web refuses, and what it says to whom it refuses. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { connect } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { payloadLimit } from '../../../shared/bridge.ts';
import type { LocalWeb } from '../../../electron/local-web/server.ts';
import { type Answer, type Ask, askPort } from './raw-requests.ts';
import { keyIn, signIn, signInWhole, startTestLocalWeb } from './start-local-web.ts';

let folder: string;
let server: LocalWeb;
let cookie: string;
let key: string;
let port: number;

beforeAll(async () => {
  folder = mkdtempSync(path.join(tmpdir(), 'cost-desk-'));
  server = await startTestLocalWeb({ dataFolder: folder });
  port = Number(new URL(server.origin).port);
  ({ cookie, key } = await signInWhole(server));
});

afterAll(async () => {
  await server.close();
  rmSync(folder, { recursive: true });
});

const ask = (request: Ask, toPort = port) => askPort(toPort, request);

/** A call that is right in everything but what a test changes; an empty header is left out. */
function call(changed: Ask = {}): Promise<Answer> {
  const headers = {
    Cookie: cookie,
    'X-Cost-Desk-Key': key,
    Origin: server.origin,
    'Content-Type': 'application/json',
    'Sec-Fetch-Site': 'same-origin',
    ...changed.headers,
  };
  return ask({
    method: 'POST',
    path: '/bridge/hostInfo',
    body: '{}',
    ...changed,
    headers: Object.fromEntries(Object.entries(headers).filter(([, value]) => value !== '')),
  });
}

const fill = (text: string) => text.replace('PORT', String(port)).replace('COOKIE', cookie.split('=')[1] ?? '');

/** Runs with a local web of its own, whose token was not used yet. */
async function withFreshServer(run: (local: LocalWeb, localPort: number) => Promise<void>): Promise<void> {
  const local = await startTestLocalWeb({ dataFolder: folder });
  try {
    await run(local, Number(new URL(local.origin).port));
  } finally {
    await local.close();
  }
}

it('answers the call that all the others differ from', async () => {
  expect(await call()).toMatchObject({ status: 200, body: expect.stringContaining('"host":"local-web"') });
});

describe('a call is refused', () => {
  it.each([
    ['another Host', { Host: 'evil.example' }],
    ['a name that was made to point here', { Host: 'rebound.evil.example:PORT' }],
    ['the name with a trailing dot', { Host: '127.0.0.1.:PORT' }],
    ['a number that is the same address', { Host: '2130706433:PORT' }],
    ['the short form of the address', { Host: '127.1:PORT' }],
    ['another address of this machine', { Host: '127.0.0.2:PORT' }],
    ['every address', { Host: '0.0.0.0:PORT' }],
    ['IPv6', { Host: '[::1]:PORT' }],
    ['the address inside IPv6', { Host: '[::ffff:127.0.0.1]:PORT' }, 400],
    ['LOCALHOST', { Host: 'LOCALHOST:PORT' }],
    ['a user name before the address', { Host: 'evil@127.0.0.1:PORT' }, 400],
    ['a path in Host', { Host: '127.0.0.1:PORT/..' }, 400],
    ['localhost instead of the address', { Host: 'localhost:PORT' }],
    ['another port in Host', { Host: '127.0.0.1:1' }],
    ['no port in Host', { Host: '127.0.0.1' }],
    ['another Origin', { Origin: 'https://evil.example' }],
    ['another port in Origin', { Origin: 'http://127.0.0.1:1' }],
    ['localhost in Origin', { Origin: 'http://localhost:PORT' }],
    ['a trailing slash in Origin', { Origin: 'http://127.0.0.1:PORT/' }],
    ['a longer Origin', { Origin: 'http://127.0.0.1:PORT.evil.example' }],
    ['two Origins', { Origin: 'http://127.0.0.1:PORT, https://evil.example' }],
    ['https in Origin', { Origin: 'https://127.0.0.1:PORT' }],
    ['the Origin of a sandboxed page', { Origin: 'null' }],
    ['no Origin', { Origin: '' }],
    ['another site', { 'Sec-Fetch-Site': 'cross-site' }],
    ['another port of this machine', { 'Sec-Fetch-Site': 'same-site' }],
    ['a word that no browser sends', { 'Sec-Fetch-Site': 'Same-Origin' }],
    ['a frame around it', { 'Sec-Fetch-Dest': 'iframe' }],
    ['no cookie', { Cookie: '' }],
    ['a wrong cookie', { Cookie: 'cost-desk-PORT=wrong' }],
    ['an empty cookie', { Cookie: 'cost-desk-PORT=' }],
    ['the cookie of another port', { Cookie: 'cost-desk-1=COOKIE' }],
    ['the cookie under a longer name', { Cookie: 'x-cost-desk-PORT=COOKIE' }],
    ['the cookie in capitals', { Cookie: 'COST-DESK-PORT=COOKIE' }],
    ['the cookie and more', { Cookie: 'cost-desk-PORT=COOKIE2' }],
    ['no key, as whoever got the cookie on another port', { 'X-Cost-Desk-Key': '' }],
    ['a wrong key', { 'X-Cost-Desk-Key': 'A'.repeat(43) }],
    ['the cookie as the key', { 'X-Cost-Desk-Key': 'COOKIE' }],
  ])('with %s', async (_what, headers, status = 403) => {
    const filled = Object.fromEntries(Object.entries(headers).map(([k, v]) => [k, fill(v)]));
    const answer = await call({ headers: filled });
    expect(answer.status).toBe(status);
    expect(answer.body).not.toContain('local-web');
  });

  it.each([
    'text/plain',
    'text/plain; application/json',
    'application/x-www-form-urlencoded',
    'multipart/form-data; boundary=application/json',
    'application/jsonp',
    'application/json, text/plain',
    'application/json; charset=utf-16',
    'application/json; charset=utf-7',
    '',
  ])('with the content type "%s"', async (type) => {
    expect((await call({ headers: { 'Content-Type': type } })).status).toBe(415);
  });

  it('with a body that is not JSON', async () => {
    expect(await call({ body: '{' })).toMatchObject({ status: 400, body: expect.stringContaining('invalid-payload') });
  });

  it.each(['GET', 'PUT', 'DELETE', 'PATCH', 'OPTIONS'])('with the method %s', async (method) => {
    const answer = await call({ method, body: '' });
    expect(answer).toMatchObject({ status: 405, headers: { allow: 'POST' } });
    expect(answer.headers['access-control-allow-origin']).toBeUndefined();
  });

  it.each(['nothing', 'constructor', '__proto__'])('for the operation %s', async (operation) => {
    expect(await call({ path: `/bridge/${operation}` })).toMatchObject({
      status: 404,
      body: expect.stringContaining('not-found'),
    });
  });

  it('when its body is too large, and nothing is stored', async () => {
    const draft = JSON.stringify({
      colorScheme: 'dark',
      railCollapsed: true,
      padding: 'x'.repeat(payloadLimit('savePreferences')),
    });
    expect((await call({ path: '/bridge/savePreferences', body: draft })).status).toBe(413);
    expect((await call({ path: '/bridge/readPreferences' })).body).toContain('"colorScheme":"auto"');
  });

  it('when plans are larger than there is room for, which is much', async () => {
    const empty = JSON.stringify({ plans: [], current: null, padding: 'x'.repeat(payloadLimit('savePreferences')) });
    expect((await call({ path: '/bridge/savePlans', body: empty })).status).toBe(200);
    const huge = JSON.stringify({ plans: [], current: null, padding: 'x'.repeat(payloadLimit('savePlans')) });
    expect((await call({ path: '/bridge/savePlans', body: huge })).status).toBe(413);
  });

  it('when its body is too large and does not say so', async () => {
    const body = JSON.stringify({
      colorScheme: 'dark',
      railCollapsed: true,
      padding: 'x'.repeat(payloadLimit('savePreferences')),
    });
    const answer = await call({
      path: '/bridge/savePreferences',
      body,
      headers: { 'Transfer-Encoding': 'chunked' },
    });
    expect(answer.status).toBe(413);
  });
});

describe('signing in', () => {
  it('puts the key in no address and keeps the cookie from scripts and other sites', () =>
    withFreshServer(async (local, localPort) => {
      const { pathname, search } = new URL(local.url);
      const answer = await ask({ path: pathname + search }, localPort);
      expect(answer.status).toBe(200);
      expect(keyIn(answer.body)).toHaveLength(43);
      expect(answer.headers['cache-control']).toBe('no-store');
      // Browsers keep addresses: no other one than the printed one, which opens nothing any more.
      expect(answer.headers['location']).toBeUndefined();
      expect((await ask({ headers: { Cookie: String(answer.headers['set-cookie']) } }, localPort)).body).not.toContain(
        'cost-desk-key',
      );
      expect(answer.headers['set-cookie']).toEqual([
        expect.stringMatching(/^cost-desk-\d+=[\w-]{43}; Path=\/; HttpOnly; SameSite=Strict$/),
      ]);
    }));

  it('with a new address gives the key to a browser whose tab was closed; the address before is dead', () =>
    withFreshServer(async (local, localPort) => {
      const addressOf = (url: string) => ({ path: new URL(url).pathname + new URL(url).search });
      const first = await ask(addressOf(local.url), localPort);
      const had = { Cookie: String(first.headers['set-cookie']).split(';')[0] ?? '' };
      const [skipped, newest] = [local.newUrl(), local.newUrl()];
      expect((await ask(addressOf(skipped), localPort)).status).toBe(403);
      const again = await ask({ ...addressOf(newest), headers: had }, localPort);
      expect(keyIn(again.body)).toBe(keyIn(first.body));
      expect((await ask(addressOf(newest), localPort)).status).toBe(403);
    }));

  it('works once', () =>
    withFreshServer(async (local, localPort) => {
      const { pathname, search } = new URL(local.url);
      await ask({ path: pathname + search }, localPort);
      const again = await ask({ path: pathname + search }, localPort);
      expect(again.status).toBe(403);
      expect(again.headers['set-cookie']).toBeUndefined();
    }));

  it('is not used up by wrong tokens', () =>
    withFreshServer(async (local, localPort) => {
      for (const token of ['', '?token=', '?token=wrong', `?token=${'A'.repeat(43)}`]) {
        const wrong = await ask({ path: `/sign-in${token}` }, localPort);
        expect(wrong.status).toBe(403);
        expect(wrong.headers['set-cookie']).toBeUndefined();
      }
      expect(await signIn(local)).toMatch(/^cost-desk-/);
    }));

  it('leads somebody who has the cookie back to the window', async () => {
    const { pathname, search } = new URL(server.url);
    const answer = await ask({ path: pathname + search, headers: { Cookie: cookie } });
    expect(answer).toMatchObject({ status: 303, headers: { location: '/' } });
  });

  it('tells a visitor without the cookie in both languages what to do, and nothing else', async () => {
    const answer = await ask({ path: '/' });
    expect(answer.status).toBe(403);
    expect(answer.body).toContain('<section lang="en"><h1>This address is private</h1>');
    expect(answer.body).toContain('Start Cost Desk again from the terminal');
    expect(answer.body).toContain('<section lang="zh-CN"><h1>此地址仅供本人使用</h1>');
    expect(answer.body).toContain('请在终端中重新启动云账助手');
    expect(answer.body).not.toContain('main.js');
    expect((await ask({ path: '/assets/main.js' })).status).toBe(403);
  });
});

describe('the window', () => {
  it('is served with a nonce of its own on every load, in page and policy alike', async () => {
    const nonces = await Promise.all(
      ['/', '/index.html'].map(async (target) => {
        const { status, headers, body } = await ask({ path: target, headers: { Cookie: cookie } });
        expect(status).toBe(200);
        expect(headers).toMatchObject({
          'content-type': 'text/html; charset=utf-8',
          'cache-control': 'no-store',
          'x-content-type-options': 'nosniff',
          'referrer-policy': 'no-referrer',
          'cross-origin-opener-policy': 'same-origin',
          'cross-origin-resource-policy': 'same-origin',
        });
        const nonce = /content="([^"]+)"/.exec(body)?.[1] ?? '';
        expect(headers['content-security-policy']).toContain(`style-src 'self' 'nonce-${nonce}'`);
        expect(headers['content-security-policy']).toContain("connect-src 'self'");
        expect(nonce).toMatch(/^[\w+/]{22}==$/);
        return nonce;
      }),
    );
    expect(nonces[0]).not.toBe(nonces[1]);
  });

  it('serves its scripts as scripts', async () => {
    expect(await ask({ path: '/assets/main.js', headers: { Cookie: cookie } })).toMatchObject({
      status: 200,
      headers: { 'content-type': 'text/javascript; charset=utf-8' },
      body: "document.title = 'Cost Desk';\n",
    });
  });

  it.each([
    '/missing.js',
    '/assets',
    '/assets/',
    '/../window-secret.txt',
    '/..%2fwindow-secret.txt',
    '/%2e%2e/window-secret.txt',
    '/%2e%2e%2fwindow-secret.txt',
    '/assets/..%2f..%2fwindow-secret.txt',
    '/..%5cwindow-secret.txt',
    '/..%252fwindow-secret.txt',
    '//etc/passwd',
    '/%2fetc%2fpasswd',
    '/index.html%00.js',
    '/index.html::$DATA',
    '/%',
    '/%ff',
    '/.env',
  ])('does not serve %s', async (target) => {
    const secret = path.join(import.meta.dirname, '..', '..', 'fixtures', 'window-secret.txt');
    writeFileSync(secret, 'the secret');
    try {
      const answer = await ask({ path: target, headers: { Cookie: cookie } });
      expect(answer.status).toBe(404);
      expect(answer.body).toBe('Not found');
    } finally {
      rmSync(secret);
    }
  });

  it.each(['POST', 'PUT', 'DELETE', 'PATCH', 'OPTIONS'])('refuses the method %s', async (method) => {
    const answer = await ask({ method, headers: { Cookie: cookie } });
    expect(answer).toMatchObject({ status: 405, headers: { allow: 'GET, HEAD' } });
  });

  it('is not given to a page of another site', async () => {
    const headers = { Cookie: cookie, 'Sec-Fetch-Site': 'cross-site' };
    expect((await ask({ headers })).status).toBe(403);
  });
});

describe('every answer', () => {
  it.each([
    ['a refused Host', { headers: { Host: 'evil.example' } }],
    ['the private page', {}],
    ['a file that is not there', { path: '/missing.js' }],
    ['a call', { path: '/bridge/hostInfo' }],
  ])('carries the headers of safety: %s', async (_what, request) => {
    const { headers } = await ask(request);
    expect(headers['x-content-type-options']).toBe('nosniff');
    expect(headers['content-security-policy']).toContain("default-src 'none'");
    expect(headers['cache-control']).toBe('no-store');
    expect(headers['cross-origin-resource-policy']).toBe('same-origin');
  });
});

describe('the server', () => {
  // macOS has 127.0.0.1 only, unless told otherwise.
  it.skipIf(process.platform === 'darwin')('listens on its one address only', async () => {
    const answered = await new Promise<boolean>((resolve) => {
      // Another address of the same machine: a server on all interfaces would answer there.
      const socket = connect({ host: '127.0.0.2', port });
      socket.once('connect', () => {
        socket.destroy();
        resolve(true);
      });
      socket.once('error', () => resolve(false));
    });
    expect(answered).toBe(false);
  });

  it('closes itself when nobody uses it, and strangers do not keep it open', async () => {
    const onIdleClose = vi.fn();
    const local = await startTestLocalWeb({ dataFolder: folder, idleMs: 1500, onIdleClose });
    const localPort = Number(new URL(local.origin).port);
    const localCookie = await signIn(local);
    await new Promise((resolve) => setTimeout(resolve, 900));
    expect((await ask({ headers: { Cookie: localCookie } }, localPort)).status).toBe(200);
    await new Promise((resolve) => setTimeout(resolve, 900));
    expect((await ask({}, localPort)).status).toBe(403);
    expect(onIdleClose).not.toHaveBeenCalled();
    await vi.waitFor(() => expect(onIdleClose).toHaveBeenCalledOnce(), { timeout: 1400 });
    await expect(ask({}, localPort)).rejects.toThrow('ECONNREFUSED');
  });

  it('says which port it could not have', async () => {
    await expect(startTestLocalWeb({ dataFolder: folder, port })).rejects.toThrow(`EADDRINUSE`);
  });
});
