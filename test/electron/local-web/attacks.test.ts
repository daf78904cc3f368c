/** Attempts on a running local web, byte by byte: what a browser never sends, and what strangers on the machine could. */
import { mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { once } from 'node:events';
import { connect, type Socket } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, afterEach, beforeAll, describe, expect, it, vi } from 'vitest';
import { BRIDGE_OPERATIONS } from '../../../shared/bridge.ts';
import { type LocalWeb, type LocalWebOptions } from '../../../electron/local-web/server.ts';
import { type Ask, askPort, sendBytes, statusOf } from './raw-requests.ts';
import { keyIn, signIn, signInWhole, startTestLocalWeb } from './start-local-web.ts';

let folder: string;
let server: LocalWeb;
let cookie: string;
let key: string;
let port: number;

const portOf = ({ origin }: LocalWeb) => Number(new URL(origin).port);

beforeAll(async () => {
  folder = mkdtempSync(path.join(tmpdir(), 'cost-desk-'));
  server = await startTestLocalWeb({ dataFolder: folder });
  port = portOf(server);
  ({ cookie, key } = await signInWhole(server));
});

afterEach(() => vi.restoreAllMocks());

afterAll(async () => {
  await server.close();
  rmSync(folder, { recursive: true });
});

/** The lines of a request of our own page, to be changed; each ends the connection. */
function lines(first: string, ...more: readonly string[]): string {
  return [
    first,
    `Host: 127.0.0.1:${port}`,
    `Cookie: ${cookie}`,
    `X-Cost-Desk-Key: ${key}`,
    'Connection: close',
    ...more,
    '',
    '',
  ].join('\r\n');
}

const call = (operation: string, body: string, headers: Ask['headers'] = {}) =>
  askPort(port, {
    method: 'POST',
    path: `/bridge/${operation}`,
    headers: {
      Cookie: cookie,
      'X-Cost-Desk-Key': key,
      Origin: server.origin,
      'Content-Type': 'application/json',
      ...headers,
    },
    body,
  });

async function withServer(
  options: Partial<LocalWebOptions>,
  run: (local: LocalWeb, localPort: number) => Promise<void>,
): Promise<void> {
  const own = mkdtempSync(path.join(tmpdir(), 'cost-desk-'));
  const local = await startTestLocalWeb({ dataFolder: own, ...options });
  try {
    await run(local, portOf(local));
  } finally {
    await local.close();
    rmSync(own, { recursive: true });
  }
}

const HEADERS_OF_SAFETY: Readonly<Record<string, string | RegExp>> = {
  'content-security-policy': /default-src 'none'.*frame-ancestors 'none'/,
  'x-content-type-options': 'nosniff',
  'x-frame-options': 'DENY',
  'referrer-policy': 'no-referrer',
  'cross-origin-opener-policy': 'same-origin',
  'cross-origin-embedder-policy': 'require-corp',
  'cross-origin-resource-policy': 'same-origin',
  'permissions-policy': /camera=\(\).*clipboard-write=\(self\)/,
  'cache-control': 'no-store',
};

/** Fails unless an answer, as it came over the wire, carries every header of safety and lets no other site read it. */
function expectClosed(answer: string): void {
  const head = answer.split('\r\n\r\n')[0] ?? '';
  const headers = Object.fromEntries(
    head.split('\r\n').map((line) => [line.split(':')[0]?.toLowerCase(), line.split(/: (.*)/)[1]]),
  );
  for (const [name, wanted] of Object.entries(HEADERS_OF_SAFETY)) {
    expect(headers[name], name).toMatch(wanted);
  }
  expect(head.toLowerCase()).not.toContain('access-control-');
  expect(head.toLowerCase()).not.toContain('x-powered-by');
  expect(head.toLowerCase()).not.toMatch(/^server:/m);
}

describe('a request that is not plainly written is refused', () => {
  it.each([
    ['the address of another site as the target', 'GET http://evil.example/ HTTP/1.1', 400],
    ['our own address as the target, as for a proxy', 'GET http://127.0.0.1/index.html HTTP/1.1', 400],
    ['a target without a path', 'GET index.html HTTP/1.1', 400],
    ['a star', 'GET * HTTP/1.1', 400],
    ['a star with OPTIONS', 'OPTIONS * HTTP/1.1', 400],
    ['a backslash', 'GET /\\evil.example HTTP/1.1', 400],
    ['a blank in the target', 'GET /a b HTTP/1.1', 400],
    ['a NUL in the target', 'GET /a\0b HTTP/1.1', 400],
    ['letters outside ASCII', 'GET /é HTTP/1.1', 400],
    ['a method that does not exist', 'HACK / HTTP/1.1', 400],
    ['another protocol', 'GET / HTTP/9.9', 400],
    ['no protocol', 'nonsense', 400],
    ['TRACE, which would show the cookie', 'TRACE / HTTP/1.1', 405],
    ['PROPFIND', 'PROPFIND / HTTP/1.1', 405],
    ['a drive letter', 'GET /C:/Windows/win.ini HTTP/1.1', 404],
    ['dots that reach out', 'GET /../../../../etc/passwd HTTP/1.1', 404],
    ['dots in full width', 'GET /%EF%BC%8E%EF%BC%8E/secret.txt HTTP/1.1', 404],
    ['dots in overlong UTF-8', 'GET /%c0%ae%c0%ae/secret.txt HTTP/1.1', 404],
    ['a path longer than any file name', `GET /${'a'.repeat(8000)}.js HTTP/1.1`, 404],
    ['headers without end', `GET / HTTP/1.1\r\nX-Long: ${'a'.repeat(20_000)}`, 431],
  ])('%s', async (_what, first, status) => {
    const answer = (await sendBytes(port, lines(first))) ?? '';
    expect(statusOf(answer)).toBe(status);
    expectClosed(answer);
    expect(answer).not.toContain('<div id="root">');
  });

  it.each([
    ['no Host', 'GET / HTTP/1.1\r\nConnection: close\r\n\r\n', 400],
    ['the old protocol without Host', 'GET / HTTP/1.0\r\n\r\n', 400],
    ['an empty Host', 'GET / HTTP/1.1\r\nHost:\r\nConnection: close\r\n\r\n', 400],
    ['a Host that is none', 'GET / HTTP/1.1\r\nHost: evil/..@\r\nConnection: close\r\n\r\n', 400],
  ])('%s', async (_what, bytes, status) => {
    const answer = (await sendBytes(port, bytes)) ?? '';
    expect(statusOf(answer)).toBe(status);
    expectClosed(answer);
  });

  it('two Hosts, in either order', async () => {
    const evil = 'Host: evil.example';
    const after = (await sendBytes(port, lines('GET / HTTP/1.1', evil))) ?? '';
    const before = (await sendBytes(port, lines(`GET / HTTP/1.1\r\n${evil}`))) ?? '';
    for (const answer of [after, before]) {
      expect(statusOf(answer)).toBe(403);
      expectClosed(answer);
    }
  });

  it('two lengths of a body, which is how requests are smuggled', async () => {
    const post = `POST /bridge/hostInfo HTTP/1.1\r\nOrigin: ${server.origin}\r\nContent-Type: application/json`;
    const both = lines(post, 'Content-Length: 2', 'Transfer-Encoding: chunked') + '0\r\n\r\n';
    const twice = `${lines(post, 'Content-Length: 2', 'Content-Length: 40')}{}`;
    for (const bytes of [both, twice]) {
      const answer = (await sendBytes(port, bytes)) ?? '';
      expect(statusOf(answer)).toBe(400);
      expectClosed(answer);
    }
  });

  it('an expectation, and a tunnel', async () => {
    expect(statusOf(await sendBytes(port, lines('GET / HTTP/1.1', 'Expect: 200-ok')))).toBe(417);
    expect(await sendBytes(port, lines('CONNECT evil.example:443 HTTP/1.1'))).toBe('');
  });

  it('a wish for a WebSocket is not granted', async () => {
    const upgrade = ['Upgrade: websocket', 'Sec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ==', 'Sec-WebSocket-Version: 13'];
    expect(statusOf(await sendBytes(port, lines('GET /bridge/hostInfo HTTP/1.1', ...upgrade)))).toBe(405);
  });
});

describe('what other pages of this machine or of the web can make a browser send is refused', () => {
  it('a preflight gets no permission', async () => {
    const asked = ['Origin: https://evil.example', 'Access-Control-Request-Method: POST'];
    const answer = (await sendBytes(port, lines('OPTIONS /bridge/savePlans HTTP/1.1', ...asked))) ?? '';
    expect(statusOf(answer)).toBe(405);
    expectClosed(answer);
  });

  it('a form that looks like JSON changes nothing', async () => {
    const form = '{"colorScheme":"dark","railCollapsed":true,"x":"=1"}';
    const answer = await call('savePreferences', form, { 'Content-Type': 'text/plain' });
    expect(answer.status).toBe(415);
    expect((await call('readPreferences', '{}')).body).toContain('"colorScheme":"auto"');
  });

  it('a cookie of our name that another server of this machine has set does not hide ours', async () => {
    const name = cookie.split('=')[0] ?? '';
    for (const both of [`${name}=planted; ${cookie}`, `${cookie}; ${name}=planted`]) {
      expect((await call('hostInfo', '{}', { Cookie: both })).status).toBe(200);
    }
    expect((await call('hostInfo', '{}', { Cookie: `${name}=planted; ${name}=again` })).status).toBe(403);
  });

  it.each(['iframe', 'frame', 'object', 'embed', 'fencedframe'])('the window inside a page, as %s', async (place) => {
    const answer = await askPort(port, { headers: { Cookie: cookie, 'Sec-Fetch-Dest': place } });
    expect(answer.status).toBe(403);
    expect(answer.body).not.toContain('root');
  });

  it('a script as a service worker, which would outlive the session', async () => {
    const headers = { Cookie: cookie, 'Service-Worker': 'script' };
    expect((await askPort(port, { path: '/assets/main.js', headers })).status).toBe(403);
  });
});

describe('a payload', () => {
  const DEEP = '['.repeat(100_000) + ']'.repeat(100_000);

  it.each([
    ['__proto__', '{"__proto__":{"polluted":"yes"}}'],
    ['constructor', '{"constructor":{"prototype":{"polluted":"yes"}}}'],
    ['__proto__ inside', '{"plans":[],"current":null,"accounts":[],"__proto__":{"polluted":"yes"}}'],
    ['100,000 levels', DEEP],
    ['100,000 levels inside', `{"plans":${DEEP},"accounts":${DEEP},"id":${DEEP}}`],
    ['a number', '1e999'],
    ['null', 'null'],
    ['a text', '"__proto__"'],
  ])('%s reaches nothing, in any operation', async (_what, body) => {
    for (const operation of BRIDGE_OPERATIONS) {
      const answer = await call(operation, body);
      expect(answer.status, operation).toBe(200);
      // Empty sets with a strange key beside them are saved without it; whatever else is stored stays as it is.
      const { ok } = JSON.parse(answer.body) as { ok: boolean };
      if (ok) expect(['savePlans', 'saveAccounts']).toContain(operation);
    }
    expect(({} as Record<string, unknown>)['polluted']).toBeUndefined();
    expect((await call('readPreferences', '{}')).body).not.toContain('polluted');
    const plans = (await call('readPlans', '{}')).body;
    expect(plans).toContain('"plans":[],"current":null');
    expect(plans).not.toContain('polluted');
  });

  it.each([
    ['nothing', ''],
    ['half of it', '{"colorScheme":'],
    ['JSON of another program', "{'colorScheme': 'dark'}"],
    ['two of it', '{}{}'],
    ['a mark before it that is not JSON', '/*{}*/'],
  ])('that is %s is refused as no JSON', async (_what, body) => {
    const answer = await call('savePreferences', body);
    expect(answer).toMatchObject({ status: 400, body: expect.stringContaining('the payload is not JSON') });
  });

  it.each([
    'toString',
    'hasOwnProperty',
    'hostInfo/',
    'hostInfo/x',
    'HOSTINFO',
    'hostInfo%00',
    '..%2fbridge%2fhostInfo',
    '',
  ])('for the operation "%s" finds none', async (operation) => {
    const answer = await call(operation, '{}');
    expect(answer.status).toBe(404);
    expect(answer.body).toContain('not-found');
  });
});

describe('the window’s folder', () => {
  it('gives no file behind a link that leads out of it, but one behind a link inside', () => {
    const place = mkdtempSync(path.join(tmpdir(), 'cost-desk-'));
    const rendererFolder = path.join(place, 'window');
    mkdirSync(path.join(rendererFolder, 'assets'), { recursive: true });
    writeFileSync(path.join(place, 'secret.txt'), 'the secret');
    writeFileSync(path.join(rendererFolder, 'index.html'), '<p>window</p>');
    symlinkSync(path.join(place, 'secret.txt'), path.join(rendererFolder, 'out.txt'));
    symlinkSync(place, path.join(rendererFolder, 'up'), 'junction');
    symlinkSync(path.join(rendererFolder, 'index.html'), path.join(rendererFolder, 'same.html'));
    return withServer({ rendererFolder }, async (local, localPort) => {
      const headers = { Cookie: await signIn(local) };
      for (const target of ['/out.txt', '/up/secret.txt', '/up/window/../secret.txt']) {
        const answer = await askPort(localPort, { path: target, headers });
        expect(answer.status, target).toBe(404);
        expect(answer.body).not.toContain('the secret');
      }
      expect((await askPort(localPort, { path: '/same.html', headers })).body).toContain('window');
      rmSync(place, { recursive: true });
    });
  });

  it.each(['/assets', '/assets/', '/assets/.', '/./assets/', '/assets/%2e'])('is not listed at %s', async (target) => {
    const answer = await askPort(port, { path: target, headers: { Cookie: cookie } });
    expect(answer.status).toBe(404);
    expect(answer.body).not.toContain('main.js');
  });

  it('answers HEAD with the headers of GET and nothing else', async () => {
    const answer = await askPort(port, { method: 'HEAD', headers: { Cookie: cookie } });
    expect(answer).toMatchObject({ status: 200, body: '', headers: { 'x-content-type-options': 'nosniff' } });
  });
});

describe('guessing', () => {
  it('never shuts the right token out, however often others guess', () =>
    withServer({}, async (local, localPort) => {
      for (let guess = 0; guess < 60; guess += 1) {
        expect((await askPort(localPort, { path: `/sign-in?token=${guess}` })).status).toBe(403);
      }
      expect(await signIn(local)).toMatch(/^cost-desk-/);
    }));

  it.each(['HEAD', 'OPTIONS', 'POST', 'PUT'])('a token is not used up by %s, which opens nothing', (method) =>
    withServer({}, async (local, localPort) => {
      const { pathname, search } = new URL(local.url);
      const answer = await askPort(localPort, { method, path: pathname + search });
      expect(answer.status).toBe(403);
      expect(answer.headers['set-cookie']).toBeUndefined();
      expect(await signIn(local)).toMatch(/^cost-desk-/);
    }),
  );

  it('a token twice at the same moment lets one browser in', () =>
    withServer({}, async (local, localPort) => {
      const { pathname, search } = new URL(local.url);
      const both = await Promise.all([1, 2, 3, 4].map(() => askPort(localPort, { path: pathname + search })));
      expect(both.map(({ status }) => status).toSorted((a, b) => a - b)).toEqual([200, 403, 403, 403]);
    }));

  it('two local webs at a time do not open each other', () =>
    withServer({}, async (local, localPort) => {
      const other = await signIn(local);
      expect(other.split('=')[0]).not.toBe(cookie.split('=')[0]);
      const renamed = `cost-desk-${port}=${other.split('=')[1]}`;
      expect((await call('hostInfo', '{}', { Cookie: `${other}; ${renamed}` })).status).toBe(403);
      // A browser sends both cookies to both: the right one counts.
      const answer = await askPort(localPort, { headers: { Cookie: `${cookie}; ${other}` } });
      expect(answer.status).toBe(200);
    }));
});

describe('a slow sender', () => {
  const patience = { headersMs: 400, requestMs: 800 };

  it('of headers is cut off', () =>
    withServer({ patience }, async (_local, localPort) => {
      const answer = (await sendBytes(localPort, 'GET / HTTP/1.1\r\nHost: 127')) ?? '';
      expect(statusOf(answer)).toBe(408);
      expectClosed(answer);
    }));

  it('of a body is cut off, and nothing of it is stored', () =>
    withServer({ patience }, async (local, localPort) => {
      const headers = [
        'POST /bridge/savePreferences HTTP/1.1',
        `Host: 127.0.0.1:${localPort}`,
        `Cookie: ${await signIn(local)}`,
        `Origin: ${local.origin}`,
        'Content-Type: application/json',
        'Content-Length: 1000',
      ];
      const answer = await sendBytes(localPort, `${headers.join('\r\n')}\r\n\r\n{"colorScheme":"dark",`);
      expect(answer, 'still open after 5 seconds').not.toBeNull();
      expect(answer).not.toContain('"ok":true');
    }));

  it('without a session is answered before its body came', async () => {
    const head = `POST /bridge/savePlans HTTP/1.1\r\nHost: 127.0.0.1:${port}\r\nContent-Length: 60000000\r\n\r\n`;
    const answered = await new Promise<string>((resolve) => {
      const socket = connect(port, '127.0.0.1', () => socket.write(head));
      socket.setEncoding('utf8');
      socket.once('data', (chunk: string) => {
        socket.destroy();
        resolve(chunk);
      });
    });
    expect(statusOf(answered)).toBe(403);
  });
});

describe('a hundred senders that say nothing', () => {
  it('keep nobody out, and are closed when their time is over', () =>
    withServer({ patience: { headersMs: 2000, requestMs: 4000 } }, async (local, localPort) => {
      let closed = 0;
      const strangers = Array.from({ length: 260 }, (_, index) => {
        const socket = connect(localPort, '127.0.0.1', () => socket.write(index % 2 === 0 ? 'GET / HT' : ''));
        socket.on('error', () => undefined);
        socket.once('close', () => (closed += 1));
        socket.resume();
        return socket;
      });
      await Promise.all(strangers.map(begun));
      expect(await signIn(local)).toMatch(/^cost-desk-/);
      expect(strangers.some(({ destroyed }) => !destroyed)).toBe(true);
      await expect.poll(() => closed, { timeout: 30_000 }).toBe(260);
    }));
});

async function begun(socket: Socket): Promise<void> {
  if (socket.connecting) await once(socket, 'connect').catch(() => undefined);
}

describe('an upload that is cut off in the middle', () => {
  it.each([
    ['of known length', 'Content-Length: 1000', '{"colorScheme":"dark",'],
    ['in chunks', 'Transfer-Encoding: chunked', '16\r\n{"colorScheme":"dark",'],
  ])('%s: stores nothing, prints nothing, and the next one is answered', async (_how, length, body) => {
    const written: unknown[] = [];
    for (const name of ['log', 'info', 'warn', 'error', 'debug'] as const) {
      vi.spyOn(console, name).mockImplementation((...line) => written.push(...line));
    }
    await withServer({}, async (local, localPort) => {
      const signedIn = await signInWhole(local);
      const head = [
        'POST /bridge/savePreferences HTTP/1.1',
        `Host: 127.0.0.1:${localPort}`,
        `Cookie: ${signedIn.cookie}`,
        `X-Cost-Desk-Key: ${signedIn.key}`,
        `Origin: ${local.origin}`,
        'Content-Type: application/json',
        length,
      ].join('\r\n');
      const socket = connect(localPort, '127.0.0.1');
      await once(socket, 'connect');
      socket.write(`${head}\r\n\r\n${body}`);
      // It has begun to read when it answers somebody who asked after that.
      await askPort(localPort, {});
      socket.destroy();
      await once(socket, 'close');
      await askPort(localPort, {});
      const headers = { Cookie: signedIn.cookie, 'X-Cost-Desk-Key': signedIn.key, Origin: local.origin };
      const answer = await askPort(localPort, {
        method: 'POST',
        path: '/bridge/readPreferences',
        headers: { ...headers, 'Content-Type': 'application/json' },
        body: '{}',
      });
      expect(answer.body).toContain('"colorScheme":"auto"');
    });
    vi.restoreAllMocks();
    expect(written).toEqual([]);
  });
});

describe('closing', () => {
  it('ends connections that are kept open, used or not', async () => {
    const own = mkdtempSync(path.join(tmpdir(), 'cost-desk-'));
    const local = await startTestLocalWeb({ dataFolder: own });
    const localPort = portOf(local);
    const ended = ['', `GET / HTTP/1.1\r\nHost: 127.0.0.1:${localPort}\r\n\r\n`, 'GET / HTTP/1.1\r\nHo'].map((bytes) =>
      sendBytes(localPort, bytes),
    );
    await new Promise((resolve) => setTimeout(resolve, 100));
    await local.close();
    for (const answer of await Promise.all(ended)) expect(answer, 'still open').not.toBeNull();
    rmSync(own, { recursive: true });
  });
});

describe('secrets', () => {
  it('stand in no answer, no address after signing in, no line on the terminal and no stored file', async () => {
    const written: unknown[] = [];
    for (const name of ['log', 'info', 'warn', 'error', 'debug'] as const) {
      vi.spyOn(console, name).mockImplementation((...line) => written.push(...line));
    }
    for (const stream of [process.stdout, process.stderr]) {
      vi.spyOn(stream, 'write').mockImplementation((chunk) => written.push(chunk) > 0);
    }
    await withServer({}, async (local, localPort) => {
      const { pathname, search, searchParams } = new URL(local.url);
      const token = searchParams.get('token') ?? '';
      const first = await askPort(localPort, { path: pathname + search });
      const [setCookie] = first.headers['set-cookie'] ?? [];
      const session = setCookie?.split(';')[0] ?? '';
      const secret = session.split('=')[1] ?? '';
      expect(token).toHaveLength(43);
      expect(secret).toHaveLength(43);
      const sessionKey = keyIn(first.body);
      expect(sessionKey).toHaveLength(43);
      const headers = {
        Cookie: session,
        'X-Cost-Desk-Key': sessionKey,
        Origin: local.origin,
        'Content-Type': 'application/json',
      };
      const answers = [
        await askPort(localPort, { path: pathname + search }),
        await askPort(localPort, { path: pathname + search, headers }),
        await askPort(localPort, { headers }),
        await askPort(localPort, { path: `/${token}/${secret}`, headers }),
        await askPort(localPort, { method: 'POST', path: '/bridge/hostInfo', headers, body: `{"${token}"` }),
        await askPort(localPort, {
          method: 'POST',
          path: '/bridge/savePlans',
          headers,
          body: '{"plans":[],"current":null}',
        }),
        await askPort(localPort, { method: 'POST', path: `/bridge/${token}`, headers, body: '{}' }),
      ];
      const seen = JSON.stringify([answers, written]);
      expect(seen).not.toContain(token);
      expect(seen).not.toContain(secret);
      expect(seen).not.toContain(sessionKey);
      expect(JSON.stringify(written)).toBe('[]');
    });
    expect(readFileSync(path.join(folder, 'workspace.json'), 'utf8')).not.toContain(cookie.split('=')[1]);
  });
});
