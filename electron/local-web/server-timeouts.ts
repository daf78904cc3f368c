/** The HTTP server under local web: it waits for nobody for long, and its own refusals are as closed as the rest. */
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { Socket } from 'node:net';
import { getRequestListener } from '@hono/node-server';
import { plainRefusal, refuseUnreadable, unreadableRequest } from './plain-answer.ts';
import { isPlainTarget } from './request-rules.ts';

/** How long a sender may take, in milliseconds. */
export interface ServerTimeouts {
  readonly headersMs: number;
  /** For the headers and the body together. */
  readonly requestMs: number;
}

/** The largest body is 81 MB: two minutes are enough through a slow tunnel. */
export const DEFAULT_TIMEOUTS: ServerTimeouts = { headersMs: 10_000, requestMs: 120_000 };
/** A browser needs a handful; the oldest of more that have not asked anything yet make room for who comes. */
const MOST_SILENT = 100;

/** A server that does not listen yet and cuts slow senders off. */
export function createServerWithTimeouts({ headersMs, requestMs }: ServerTimeouts): Server {
  const server = createServer({
    headersTimeout: headersMs,
    requestTimeout: requestMs,
    connectionsCheckingInterval: Math.ceil(headersMs / 4),
    // A request without Host is refused like one with a wrong Host, with the same headers.
    requireHostHeader: false,
  });
  boundSilent(server);
  server.on('clientError', refuseUnreadable);
  server.on('checkExpectation', ({ socket }: IncomingMessage) => socket.end(plainRefusal(417)));
  return server;
}

/**
 * Connections on which no request has come yet: strangers can hold them open until the patience ends. A limit on all of
 * them would shut the window out meanwhile, so that the one that has been silent longest is closed instead.
 */
function boundSilent(server: Server): void {
  const silent = new Set<Socket>();
  server.on('connection', (socket: Socket) => {
    silent.add(socket);
    socket.once('close', () => silent.delete(socket));
    const [oldest] = silent;
    if (silent.size > MOST_SILENT) oldest?.destroy();
  });
  server.on('request', ({ socket }: IncomingMessage) => silent.delete(socket));
}

/** Lets `answer` answer every request that is plainly written; all others are refused. */
export function serve(server: Server, answer: (request: Request) => Response | Promise<Response>): void {
  const listener = getRequestListener(answer, { errorHandler: unreadableRequest });
  server.on('request', (request: IncomingMessage, response: ServerResponse) =>
    isPlainTarget(request.url ?? '') ? listener(request, response) : request.socket.end(plainRefusal(400)),
  );
}
