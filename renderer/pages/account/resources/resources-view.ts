/** What already runs as rows: read as the forecast reads it, and counted against the quotas (QTA-1). */
import { type ResourceReading, readingOf } from '../../../../shared/forecast/resource-reading.ts';
import type { ExistingResource } from '../../../../shared/account/schema.ts';
import { settingsOf } from '../../../../shared/account/settings-schema.ts';
import type { StoredAccount } from '../../../../shared/account/stored.ts';
import type { CalendarDate } from '../../../../shared/billing/calendar.ts';
import type { Catalog } from '../../../../shared/catalog/catalog.ts';
import { remembered } from '../../../../shared/billing/calendar-book.ts';
import { runningOf } from '../../../../shared/readiness/quota.ts';
import { type Money, sumMoney } from '../../../../shared/money/index.ts';

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
  const { quotas } = settingsOf(settings);
  const counts = new Map<string, number>();
  return resources.map((resource, index) => {
    const { region } = resource;
    const product = resource.product === 'eip-traffic' ? 'eip' : resource.product;
    const isInNode = catalog.region(region)?.kind === 'edge-node';
    return {
      index,
      resource,
      reading: readingOf(resource, catalog, today),
      quota: isInNode && product === 'eip' ? quotas.addressesPerNode : quotas.perRegion[product],
      running: remembered(counts, `${product} ${region}`, () => runningOf(product, region, resources)),
    };
  });
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

export function resourcesSummaryOf(rows: readonly Pick<ResourceRow, 'reading'>[]): ResourceSummary {
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
