import { useEffect, useState } from 'react';
import type { Bridge } from '../../../shared/bridge.ts';
import type { PriceList } from '../../../shared/catalog/schema.ts';
import { ok, type Result } from '../../../shared/result.ts';
import { useBridge } from '../../state/bridge/bridge-context.tsx';

/** Superseded price lists, read when they are first wanted; null until they are there. */
export function useArchivedLists(wanted: boolean): Result<readonly PriceList[]> | null {
  const bridge = useBridge();
  const [lists, setLists] = useState<Result<readonly PriceList[]> | null>(null);
  const missing = wanted && lists === null;
  useEffect(() => {
    if (missing) void readArchived(bridge).then(setLists);
  }, [missing, bridge]);
  return lists;
}

async function readArchived(bridge: Bridge): Promise<Result<readonly PriceList[]>> {
  const summaries = await bridge.listPriceLists({});
  if (!summaries.ok) return summaries;
  const ids = summaries.value.filter(({ archived }) => archived).map(({ id }) => id);
  const lists: PriceList[] = [];
  for (const answer of await Promise.all(ids.map((id) => bridge.readPriceList({ id })))) {
    if (!answer.ok) return answer;
    lists.push(answer.value);
  }
  return ok(lists);
}
