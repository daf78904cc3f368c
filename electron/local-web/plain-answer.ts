/** Refusals of what is not a request that the application could look at: they carry the headers of safety, too. */
import { STATUS_CODES } from 'node:http';
import type { Duplex } from 'node:stream';
import { SECURITY_HEADERS } from '../window-files.ts';

const CLOSED = { ...SECURITY_HEADERS, 'Cache-Control': 'no-store' };

type RefusedStatus = 400 | 408 | 417 | 431;

/** The bytes of a refusal without a body; the connection ends with it. */
export function plainRefusal(status: RefusedStatus): string {
  const headers = { ...CLOSED, 'Content-Length': '0', Connection: 'close' };
  const lines = Object.entries(headers).map(([name, value]) => `${name}: ${value}\r\n`);
  return `HTTP/1.1 ${status} ${STATUS_CODES[status] ?? ''}\r\n${lines.join('')}\r\n`;
}

/** Refuses what Node could not read as a request: too long, too slow, malformed. */
export function refuseUnreadable(error: NodeJS.ErrnoException, socket: Duplex): void {
  if (!socket.writable || error.code === 'ECONNRESET') {
    socket.destroy();
    return;
  }
  socket.end(plainRefusal(statusOf(error.code)), () => socket.destroy());
}

function statusOf(code: string | undefined): RefusedStatus {
  if (code === 'HPE_HEADER_OVERFLOW') return 431;
  return code === 'ERR_HTTP_REQUEST_TIMEOUT' ? 408 : 400;
}

/** Refuses a request whose Host is missing or no host at all, so that it has no address. */
export function unreadableRequest(): Response {
  return new Response(null, { status: 400, headers: CLOSED });
}
