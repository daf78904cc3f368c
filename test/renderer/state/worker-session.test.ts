import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { type WorkerClient, workerSession } from '../../../renderer/state/workers/client.ts';
import type { WorkerRequest } from '../../../renderer/state/workers/protocol.ts';

interface Echo {
  readonly told: string;
  readonly asks: { readonly echo: { readonly question: string; readonly value: string } };
  readonly part: never;
}

/** A worker that answers at once, until it is ended. */
class EchoWorker extends EventTarget {
  isEnded = false;
  readonly asked: WorkerRequest<Echo>[] = [];

  postMessage(request: WorkerRequest<Echo>): void {
    this.asked.push(request);
    if (request.kind !== 'ask' || request.question === 'silence') return;
    this.dispatchEvent(
      new MessageEvent('message', { data: { id: request.id, kind: 'done', value: request.question } }),
    );
  }

  terminate(): void {
    this.isEnded = true;
  }
}

function session() {
  const workers: EchoWorker[] = [];
  const start = () => {
    const worker = new EchoWorker();
    workers.push(worker);
    return worker as unknown as Worker;
  };
  return { workers, ...workerSession<Echo, WorkerClient<Echo>>(start, (client) => client) };
}

describe('a worker of the window', () => {
  // The browser's; Node has none.
  beforeAll(() => vi.stubGlobal('ErrorEvent', class extends Event {}));
  afterAll(() => vi.unstubAllGlobals());

  it('is made when it is first asked for, and asked until it is ended', async () => {
    const { workers, client, end } = session();
    expect(workers).toHaveLength(0);
    expect(await client().ask('echo', 'a')).toEqual({ ok: true, value: 'a' });
    expect(await client().ask('echo', 'b')).toEqual({ ok: true, value: 'b' });
    expect(workers).toHaveLength(1);
    const waiting = client().ask('echo', 'silence');
    end();
    expect(await waiting).toEqual({ ok: false, error: { reason: 'failed', message: 'ended' } });
    expect(workers[0]?.isEnded).toBe(true);
    expect(await client().ask('echo', 'c')).toEqual({ ok: true, value: 'c' });
    expect(workers).toHaveLength(2);
  });

  it.each([
    ['error', 'not loaded'],
    ['messageerror', 'an answer could not be read'],
  ])('that is lost by %s fails whatever is asked, until it is ended', async (event, message) => {
    const { workers, client, end } = session();
    const waiting = client().ask('echo', 'silence');
    workers[0]?.dispatchEvent(new Event(event));
    const failed = { ok: false, error: { reason: 'failed', message } };
    expect(await waiting).toEqual(failed);
    expect(workers[0]?.isEnded).toBe(true);
    expect(await client().ask('echo', 'a')).toEqual(failed);
    client().tell('news');
    expect(workers[0]?.asked).toHaveLength(1);
    end();
    expect(await client().ask('echo', 'a')).toEqual({ ok: true, value: 'a' });
  });

  it('that the browser refuses fails whatever is asked', async () => {
    const refuse = (): Worker => {
      throw new Error('by policy');
    };
    const { client } = workerSession<Echo, WorkerClient<Echo>>(refuse, (each) => each);
    expect(await client().ask('echo', 'a')).toEqual({ ok: false, error: { reason: 'failed', message: 'no worker' } });
  });
});
