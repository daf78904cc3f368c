/** Rows of a table taken into what runs: added, or, where an entry has their id, brought up to date. */
import { withResource } from '../resource-list.ts';
import type { ExistingResource } from '../schema.ts';

/** What becomes of rows whose id is there already. */
export const KNOWN_IDS = ['update', 'add'] as const;
export type KnownIds = (typeof KNOWN_IDS)[number];

export interface TakenIn {
  readonly resources: readonly ExistingResource[];
  readonly added: number;
  readonly updated: number;
}

/**
 * Takes rows in, in their order. An update fills the cells that the row fills and leaves the others; a second row of
 * an id in the table updates the first. `newId` gives an id that was not given before, for rows that have none.
 */
export function takenIn(
  before: readonly ExistingResource[],
  rows: readonly ExistingResource[],
  knownIds: KnownIds,
  newId: () => string,
): TakenIn {
  let resources = [...before];
  const places = new Map(before.map(({ id = '' }, index) => [id, index]));
  let updated = 0;
  for (const row of rows) {
    const { id = '' } = row;
    const known = id === '' ? undefined : places.get(id);
    if (known === undefined || knownIds === 'add') {
      const place = resources.length;
      resources = withResource(resources, { ...row, id: id === '' ? newId() : id });
      if (id !== '' && resources.length > place && !places.has(id)) places.set(id, place);
    } else {
      resources[known] = { ...resources[known], ...row };
      updated += 1;
    }
  }
  return { resources, added: rows.length - updated, updated };
}

/** How many rows have an id that is there already, in the account or in a row above. */
export function countKnownIds(before: readonly ExistingResource[], rows: readonly ExistingResource[]): number {
  const known = new Set(before.map(({ id = '' }) => id));
  return rows.filter(({ id = '' }) => {
    if (id === '') return false;
    const isKnown = known.has(id);
    known.add(id);
    return isKnown;
  }).length;
}
