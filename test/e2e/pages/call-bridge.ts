import type { Page } from '@playwright/test';
import type { BridgeOperation } from '../../../shared/bridge.ts';

/**
 * Calls an operation as another window of the same host would, in either host; answers what it answers. Before it saves
 * it looks at what is stored, as every window does.
 */
export async function callBridge(page: Page, operation: BridgeOperation, payload: unknown): Promise<unknown> {
  if (operation.startsWith('save')) await call(page, 'readParts', {});
  return call(page, operation, payload);
}

function call(page: Page, operation: BridgeOperation, payload: unknown): Promise<unknown> {
  return page.evaluate(
    async ([name, input]) => {
      const { costDesk } = window as { readonly costDesk?: Record<string, (payload: unknown) => Promise<unknown>> };
      if (costDesk !== undefined) return costDesk[name]?.(input);
      const key = sessionStorage.getItem('cost-desk-key') ?? '';
      const headers = { 'Content-Type': 'application/json', 'X-Cost-Desk-Key': key, 'X-Cost-Desk-Window': 'a-test' };
      const answer = await fetch(`/bridge/${name}`, { method: 'POST', headers, body: JSON.stringify(input) });
      return (await answer.json()) as unknown;
    },
    [operation, payload] as const,
  );
}
