/**
 * The HTTP side of local web: a window's files and one route per operation of the bridge, for one browser on this
 * machine. Everything that is not expressly served is refused.
 */
import { Hono, type Context } from 'hono';
import { bodyLimit } from 'hono/body-limit';
import { generateCookie } from 'hono/cookie';
import { createMiddleware } from 'hono/factory';
import {
  type Bridge,
  BRIDGE_OPERATIONS,
  KEY_META,
  KEY_HEADER,
  WINDOW_HEADER,
  payloadLimit,
} from '../../shared/bridge.ts';
import { fail, type AppErrorCode } from '../../shared/result.ts';
import { handleBridgeCall, type ReportUnexpected } from '../../shared/services/handle-call.ts';
import { SECURITY_HEADERS, windowResponse } from '../window-files.ts';
import { isOutsideFolder } from './outside-folder.ts';
import { privatePage } from './private-page.ts';
import { cookieValues, isEmbedding, isJsonType, isOwnSite } from './request-rules.ts';
import type { Session } from './session.ts';

export interface LocalWebAppOptions {
  /** The services of a window, by the id that it gave itself. */
  readonly servicesFor: (window: string) => Bridge;
  readonly session: Session;
  /** The folder of the built window. */
  readonly rendererFolder: string;
  /** `127.0.0.1:<port>`, exactly as browsers send it. */
  readonly host: string;
  /** Called for every request of the session. */
  readonly onUse: () => void;
  readonly reportUnexpected: ReportUnexpected;
}

export function createLocalWebApp(options: LocalWebAppOptions): Hono {
  const { session, host } = options;
  const cookieName = `cost-desk-${host.split(':')[1] ?? ''}`;
  const hasSession = (c: Context) => cookieValues(c.req.header('cookie'), cookieName).some(session.owns);

  const app = new Hono();
  app.onError((error, c) => {
    // Whoever cut an upload off hears nothing any more, and the person at the terminal has no use for it.
    if (!isCutOff(error)) throw error;
    return refuse(c, 400, 'the request was cut off', {}, 'invalid-payload');
  });
  app.use(securityHeaders, sameMachine(host));
  app.get('/sign-in', async (c) => {
    // Whoever only looks whether something is there (a preview, a scanner) takes nothing.
    const secrets = c.req.method === 'GET' ? session.exchange(c.req.query('token') ?? '') : null;
    // No limit on guesses: one of 256 bits is not guessed, and a limit would shut out whoever has the right one.
    if (secrets === null) return hasSession(c) ? c.redirect('/', 303) : c.html(privatePage(), 403);
    // The key is in the page and in no address: browsers keep those, and some send them to their other machines.
    const page = await windowResponse(options.rendererFolder, '/', "'self'", { [KEY_META]: secrets.key });
    const cookie = generateCookie(cookieName, secrets.cookie, { httpOnly: true, sameSite: 'Strict', path: '/' });
    page.headers.append('Set-Cookie', cookie);
    return page;
  });
  app.use(
    createMiddleware(async (c, next) => {
      if (hasSession(c)) {
        options.onUse();
        return next();
      }
      if (c.req.method !== 'GET' && c.req.method !== 'HEAD') return refuse(c, 403, 'no session');
      return c.html(privatePage(), 403);
    }),
  );
  app.use(
    '/bridge/*',
    createMiddleware(async (c, next) => {
      if (c.req.method !== 'POST' || session.ownsKey(c.req.header(KEY_HEADER))) return next();
      return refuse(c, 403, 'the key of this session is missing: start local web again and open the address it prints');
    }),
  );
  const answer = (c: Context) => answerBridgeCall(c, options);
  for (const operation of BRIDGE_OPERATIONS) {
    app.post(`/bridge/${operation}`, sentByOurPage(host), atMost(payloadLimit(operation)), answer);
  }
  app.post('/bridge/*', sentByOurPage(host), (c) =>
    refuse(c, 404, `known: ${BRIDGE_OPERATIONS.join(', ')}`, {}, 'not-found'),
  );
  app.all('/bridge/*', (c) => refuse(c, 405, 'use POST', { Allow: 'POST' }));
  app.get('*', (c) => windowFile(c, options.rendererFolder));
  app.all('*', (c) => refuse(c, 405, 'use GET', { Allow: 'GET, HEAD' }));
  return app;
}

const securityHeaders = createMiddleware(async (c, next) => {
  await next();
  for (const [name, value] of Object.entries(SECURITY_HEADERS)) {
    if (!c.res.headers.has(name)) c.res.headers.set(name, value);
  }
  if (!c.res.headers.has('Cache-Control')) c.res.headers.set('Cache-Control', 'no-store');
});

/** A name that somebody made point here (DNS rebinding) shows in Host; another site's page in Sec-Fetch-Site. */
const sameMachine = (host: string) =>
  createMiddleware(async (c, next) => {
    if (c.req.header('host') !== host) return refuse(c, 403, `Host must be ${host}`);
    if (!isOwnSite(c.req.header('sec-fetch-site'))) return refuse(c, 403, 'another site asked');
    if (isEmbedding(c.req.header('sec-fetch-dest'))) return refuse(c, 403, 'not shown inside another page');
    return next();
  });

const sentByOurPage = (host: string) =>
  createMiddleware(async (c, next) => {
    if (c.req.header('origin') !== `http://${host}`) return refuse(c, 403, `Origin must be http://${host}`);
    if (!isJsonType(c.req.header('content-type') ?? '')) {
      return refuse(c, 415, 'Content-Type must be application/json, in UTF-8');
    }
    return next();
  });

const atMost = (maxSize: number) =>
  bodyLimit({ maxSize, onError: (c) => refuse(c, 413, `a payload has at most ${maxSize} bytes`) });

async function answerBridgeCall(c: Context, { servicesFor, reportUnexpected }: LocalWebAppOptions): Promise<Response> {
  const operation = c.req.path.slice('/bridge/'.length);
  let payload: unknown;
  try {
    payload = await c.req.json();
  } catch {
    return refuse(c, 400, 'the payload is not JSON', {}, 'invalid-payload');
  }
  const answer = await handleBridgeCall(
    servicesFor(c.req.header(WINDOW_HEADER) ?? ''),
    operation,
    payload,
    reportUnexpected,
  );
  return c.json(answer);
}

function isCutOff(error: Error): boolean {
  return (error as NodeJS.ErrnoException).code === 'ECONNRESET' || error.name === 'AbortError';
}

type Refusal = 400 | 403 | 404 | 405 | 413 | 415;

function refuse(
  c: Context,
  status: Refusal,
  detail: string,
  headers: Record<string, string> = {},
  code: AppErrorCode = 'refused',
): Response {
  return c.json(fail({ code, detail }), status, headers);
}

/** A file of the window. A service worker would outlive the session, so no script is given to one. */
async function windowFile(c: Context, folder: string): Promise<Response> {
  if (c.req.header('service-worker') !== undefined) return refuse(c, 403, 'Cost Desk has no service worker');
  const path = rawPath(c);
  if (await isOutsideFolder(folder, path)) return refuse(c, 404, 'not a file of the window', {}, 'not-found');
  return windowResponse(folder, path, "'self'");
}

/** The path as it was sent: still encoded, so that it is decoded exactly once, where it is checked. */
function rawPath(c: Context): string {
  return new URL(c.req.url).pathname;
}
