/** Rows of a table taken into what runs: added, or, where an entry has their id, brought up to date. */
import { startAfterExpiry } from '../../account/faults.ts';
import { withResource } from '../../account/resource-list.ts';
import type { ExistingResource } from '../../account/schema.ts';

/** What becomes of rows whose id is there already: one resource has one entry. */
export const KNOWN_IDS = ['update', 'leave'] as const;
export type KnownIds = (typeof KNOWN_IDS)[number];

export interface TakenIn {
  readonly resources: readonly ExistingResource[];
  readonly added: number;
  readonly updated: number;
  /** Rows that are left out because their id is there. */
  readonly left: number;
  /** Rows that would make their entry expire before it starts, with the days that it would then have. */
  readonly refused: readonly { readonly index: number; readonly resource: ExistingResource }[];
}

/**
 * Takes rows in, in their order. An update fills the cells that the row fills and leaves the others; a second row of
 * an id in the table updates the first. One that would end the entry before it starts changes nothing. `newId` gives an id that was not given before, for rows that have none.
 */
export function takenIn(
  before: readonly ExistingResource[],
  rows: readonly ExistingResource[],
  knownIds: KnownIds,
  newId: () => string,
): TakenIn {
  let resources = [...before];
  const places = new Map(before.map(({ id = '' }, index) => [id, index]));
  const refused: { index: number; resource: ExistingResource }[] = [];
  let [updated, left] = [0, 0];
  for (const [index, row] of rows.entries()) {
    const { id = '' } = row;
    const known = id === '' ? undefined : places.get(id);
    if (known === undefined) {
      const place = resources.length;
      resources = withResource(resources, { ...row, id: id === '' ? newId() : id });
      if (id !== '' && resources.length > place && !places.has(id)) places.set(id, place);
    } else if (knownIds === 'leave') {
      left += 1;
    } else {
      const resource = { ...resources[known], ...row };
      if (startAfterExpiry(resource) === undefined) {
        resources[known] = resource;
        updated += 1;
      } else refused.push({ index, resource });
    }
  }
  return { resources, added: rows.length - updated - left - refused.length, updated, left, refused };
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
