/** What already runs as rows: read as the forecast reads it, and counted against the quotas (QTA-1). */
import { type ResourceReading, readingOf } from '../../../shared/account/resource-reading.ts';
import type { ExistingResource } from '../../../shared/account/schema.ts';
import { settingsOf } from '../../../shared/account/settings-schema.ts';
import type { StoredAccount } from '../../../shared/account/stored.ts';
import type { CalendarDate } from '../../../shared/billing/calendar.ts';
import type { Catalog } from '../../../shared/catalog/catalog.ts';
import { type Money, sumMoney } from '../../../shared/money/index.ts';

export interface ResourceRow {
  /** Its place in the account. */
  readonly index: number;
  readonly resource: ExistingResource;
  readonly reading: ResourceReading;
  /** Most of the product in the region; undefined: no quota is known. */
  readonly quota: number | undefined;
  /** All of the product in the region, this row included. */
  readonly running: number;
}

export function resourceRows(
  { resources, settings }: Pick<StoredAccount, 'resources' | 'settings'>,
  catalog: Catalog,
  today: CalendarDate,
): ResourceRow[] {
  const { perRegion } = settingsOf(settings).quotas;
  const counts = new Map<string, number>();
  for (const resource of resources)
    counts.set(placeKey(resource), (counts.get(placeKey(resource)) ?? 0) + resource.quantity);
  return resources.map((resource, index) => ({
    index,
    resource,
    reading: readingOf(resource, catalog, today),
    quota: perRegion[resource.product],
    running: counts.get(placeKey(resource)) ?? 0,
  }));
}

function placeKey({ product, region }: ExistingResource): string {
  return `${product} ${region}`;
}

/** How many rows there are of each kind, and what those with a cost come to. */
export interface ResourceSummary {
  readonly read: number;
  readonly unread: number;
  readonly counted: number;
  /** Undefined where nothing is paid so. */
  readonly month: Money | undefined;
  readonly day: Money | undefined;
}

export function summaryOf(rows: readonly Pick<ResourceRow, 'reading'>[]): ResourceSummary {
  const count = (kind: ResourceReading['kind']) => rows.filter(({ reading }) => reading.kind === kind).length;
  return {
    read: count('read'),
    unread: count('unread'),
    counted: count('counted'),
    month: totalOf(rows, 'month'),
    day: totalOf(rows, 'day'),
  };
}

function totalOf(rows: readonly Pick<ResourceRow, 'reading'>[], per: 'month' | 'day'): Money | undefined {
  const amounts = rows.flatMap(({ reading }) =>
    reading.kind === 'read' && reading.cost?.per === per ? [reading.cost.amount] : [],
  );
  return amounts.length === 0 ? undefined : sumMoney(amounts);
}
