/** The bridge in local web: one POST per operation to the page's own origin. */
import { type Bridge, KEY_HEADER, payloadLimit, tooLarge, WINDOW_HEADER } from '../../../shared/bridge.ts';
import { fail, ok, type Result } from '../../../shared/result.ts';
import { createBridgeClient } from '../../../shared/services/client.ts';
import { openAllowedUrl } from '../../../shared/services/external-links.ts';
import { handleBridgeCall } from '../../../shared/services/handle-call.ts';

export interface HttpBridgeOptions {
  /** Of the session, as it is now; see `openSessionKey`. */
  readonly key: () => string | Promise<string>;
  readonly fetch: typeof globalThis.fetch;
  /** Opens a link in a new tab. Here the browser does that, not the host: it may be on another machine. */
  readonly openTab: (url: string) => void;
}

/**
 * A bridge over HTTP. Never rejects: a host that is gone answers `unreachable`, one that ended the session `refused`.
 */
export function createHttpBridge({ key, fetch, openTab }: HttpBridgeOptions): Bridge {
  const id = crypto.randomUUID();
  const client = createBridgeClient(async (operation, payload) => {
    const body = JSON.stringify(payload);
    // Refused here in words; a host that refuses it in the middle of the upload can only cut it off.
    if (isLongerThan(body, payloadLimit(operation))) return tooLarge(operation);
    try {
      // Without a wait where the key is known: the window may be closing.
      const known = key();
      const current = typeof known === 'string' ? known : await known;
      const response = await fetch(`/bridge/${operation}`, {
        method: 'POST',
        headers: { 'Content-Type': 'application/json', [WINDOW_HEADER]: id, [KEY_HEADER]: current },
        body,
      });
      return readAnswer(await response.json());
    } catch {
      return unreachable;
    }
  });
  const bridge: Bridge = {
    ...client,
    openExternal: ({ url }) =>
      openAllowedUrl(url, async (allowed) => {
        openTab(allowed);
        return ok(null);
      }),
  };
  return {
    ...bridge,
    openExternal: async (input) => (await handleBridgeCall(bridge, 'openExternal', input)) as Result<null>,
  };
}

/** In bytes; most texts are so short that they need not be counted. */
function isLongerThan(text: string, bytes: number): boolean {
  return text.length * 3 > bytes && new TextEncoder().encode(text).length > bytes;
}

const unreachable = fail({ code: 'unreachable', detail: 'Cost Desk on this machine does not answer' } as const);

function readAnswer(answer: unknown): Result<unknown> {
  const isAnswer = typeof answer === 'object' && answer !== null && 'ok' in answer;
  return isAnswer ? (answer as Result<unknown>) : unreachable;
}
