/** How large a message is, before it is read. */
import fc from 'fast-check';
import { describe, expect, it, vi } from 'vitest';
import { type Bridge, BRIDGE_OPERATIONS, payloadLimit } from '../../../shared/bridge.ts';
import { registerBridge } from '../../../electron/host/ipc.ts';
import { weighPayload } from '../../../electron/host/payload.ts';
import { OWN_FRAME } from '../fake-electron.ts';

const electron = await vi.hoisted(async () => (await import('../fake-electron.ts')).createFakeElectron());
vi.mock('electron', () => electron.module);

const bytesOf = (value: unknown) => Buffer.byteLength(JSON.stringify(value));

describe('the weight of a payload', () => {
  it('lets through whatever its JSON leaves room for, and refuses what is twice as large', () => {
    fc.assert(
      fc.property(fc.jsonValue({ maxDepth: 6 }), (value) => {
        const bytes = bytesOf(value);
        expect(weighPayload(value, bytes + 2 * countOf(value))).toBe('fits');
        const text = JSON.stringify(value);
        expect(weighPayload([value, text, 'x'.repeat(bytes)], bytes)).toBe('too-large');
      }),
    );
  });

  it.each([
    ['a map', new Map([[1, 2]])],
    ['a day', new Date(0)],
    ['bytes', new Uint8Array(4)],
    ['a bigint', 1n],
    ['a pattern', /x/],
    ['an error', new Error('x')],
  ])('takes no %s, wherever it lies', (_what, value) => {
    expect(weighPayload(value, 1000)).toBe('not-plain');
    expect(weighPayload({ a: [{ b: value }] }, 1000)).toBe('not-plain');
  });

  it('ends with what refers to itself, with what is very deep, and with what shares its parts', () => {
    const circle: Record<string, unknown> = {};
    circle['self'] = circle;
    expect(weighPayload(circle, 1_000_000)).toBe('not-plain');
    const deep = Array.from({ length: 100_000 }).reduce<unknown>((inner) => [inner], 1);
    expect(weighPayload(deep, 10_000_000)).toBe('not-plain');
    const shared = Array.from({ length: 60 }).reduce<unknown>((inner) => [inner, inner], 'x');
    expect(weighPayload(shared, 1_000_000)).toBe('too-large');
  });

  it('takes what is absent', () => {
    expect(weighPayload({ text: 'a', passphrase: undefined }, 100)).toBe('fits');
    expect(weighPayload(undefined, 100)).toBe('fits');
  });
});

describe('IPC', () => {
  const services = Object.fromEntries(
    BRIDGE_OPERATIONS.map((operation) => [operation, vi.fn(async () => ({ ok: true, value: null }))]),
  ) as unknown as Bridge;
  registerBridge(services, () => undefined);
  const ask = (operation: string, payload: unknown) =>
    electron.invokeFrom(OWN_FRAME, `cost-desk:${operation}`, payload);

  it.each(BRIDGE_OPERATIONS.filter((operation) => payloadLimit(operation) < 2_000_000))(
    'refuses a large payload before the service hears of it: %s',
    async (operation) => {
      const answer = await ask(operation, { text: 'x'.repeat(payloadLimit(operation)) });
      expect(answer).toEqual({
        ok: false,
        error: { code: 'storage-too-large', detail: '> 1 MB' },
      });
      expect(services[operation]).not.toHaveBeenCalled();
    },
  );

  it('refuses what is no plain data', async () => {
    expect(await ask('openExternal', new Map([['url', 'https://docs.jdcloud.com/']]))).toMatchObject({
      ok: false,
      error: { code: 'invalid-payload', detail: 'openExternal: a payload is plain data, as JSON has it' },
    });
    expect(services.openExternal).not.toHaveBeenCalled();
  });
});

/** The values in a value, itself included. */
function countOf(value: unknown): number {
  if (typeof value !== 'object' || value === null) return 1;
  return Object.values(value).reduce<number>((sum, child) => sum + countOf(child) + 1, 1);
}
