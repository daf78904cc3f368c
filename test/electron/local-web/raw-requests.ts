/** Requests as an attacker writes them: `fetch` would set Host itself, tidy the paths and refuse the rest. */
import { request as httpRequest } from 'node:http';
import { connect } from 'node:net';

export interface Answer {
  readonly status: number;
  readonly headers: Readonly<Record<string, string | string[] | undefined>>;
  readonly body: string;
}

export interface Ask {
  readonly method?: string;
  readonly path?: string;
  readonly headers?: Record<string, string>;
  readonly body?: string | Buffer;
}

/** One request over a connection of its own. */
export function askPort(
  port: number,
  { method = 'GET', path: target = '/', headers = {}, body }: Ask,
): Promise<Answer> {
  return new Promise((resolve, reject) => {
    const options = { host: '127.0.0.1', port, method, path: target, headers, agent: false };
    const outgoing = httpRequest(options, (incoming) => {
      let text = '';
      incoming.setEncoding('utf8');
      incoming.on('data', (chunk: string) => (text += chunk));
      incoming.on('end', () => resolve({ status: incoming.statusCode ?? 0, headers: incoming.headers, body: text }));
    });
    outgoing.on('error', reject);
    outgoing.end(body);
  });
}

/** Writes these bytes and answers all that came back until the server closed the connection, or null after `ms`. */
export function sendBytes(port: number, bytes: string, ms = 5000): Promise<string | null> {
  return new Promise((resolve) => {
    const socket = connect(port, '127.0.0.1');
    let answer = '';
    const timer = setTimeout(() => {
      socket.destroy();
      resolve(null);
    }, ms);
    socket.setEncoding('utf8');
    socket.on('data', (chunk: string) => (answer += chunk));
    // A server that closes while bytes are still on their way resets the connection: that is an end, too.
    socket.on('error', () => undefined);
    socket.on('close', () => {
      clearTimeout(timer);
      resolve(answer);
    });
    socket.write(bytes);
  });
}

/** The status of a raw answer; 0 when there was none. */
export const statusOf = (answer: string | null) => Number(/^HTTP\/1\.1 (\d{3}) /.exec(answer ?? '')?.[1] ?? 0);
