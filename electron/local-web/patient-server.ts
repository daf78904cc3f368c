/** The HTTP server under local web: it waits for nobody for long, and its own refusals are as closed as the rest. */
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { getRequestListener } from '@hono/node-server';
import { plainRefusal, refuseUnreadable, unreadableRequest } from './plain-answer.ts';
import { isPlainTarget } from './request-rules.ts';

/** How long a sender may take, in milliseconds. */
export interface Patience {
  readonly headersMs: number;
  /** For the headers and the body together. */
  readonly requestMs: number;
}

/** The largest body is 81 MB: two minutes are enough through a slow tunnel. */
export const DEFAULT_PATIENCE: Patience = { headersMs: 10_000, requestMs: 120_000 };
/** A browser needs a handful; more are strangers that hold connections open. */
const MOST_CONNECTIONS = 200;

/** A server that does not listen yet and cuts slow senders off. */
export function createPatientServer({ headersMs, requestMs }: Patience): Server {
  const server = createServer({
    headersTimeout: headersMs,
    requestTimeout: requestMs,
    connectionsCheckingInterval: Math.ceil(headersMs / 4),
    // A request without Host is refused like one with a wrong Host, with the same headers.
    requireHostHeader: false,
  });
  server.maxConnections = MOST_CONNECTIONS;
  server.on('clientError', refuseUnreadable);
  server.on('checkExpectation', ({ socket }: IncomingMessage) => socket.end(plainRefusal(417)));
  return server;
}

/** Lets `answer` answer every request that is plainly written; all others are refused. */
export function serve(server: Server, answer: (request: Request) => Response | Promise<Response>): void {
  const listener = getRequestListener(answer, { errorHandler: unreadableRequest });
  server.on('request', (request: IncomingMessage, response: ServerResponse) =>
    isPlainTarget(request.url ?? '') ? listener(request, response) : request.socket.end(plainRefusal(400)),
  );
}
