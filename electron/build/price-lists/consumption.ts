/** What is paid by consumption: Elastic IP by traffic, and snapshots. */
import type { Bilingual } from '../../../shared/catalog/schema.ts';
import { type Entry, printed, sourceOf } from './entry.ts';
import { ALL_REGIONS } from './names.ts';
import { endedQuotaNote, note } from './notes.ts';
import { known, readTable, reject } from './table.ts';

const TRAFFIC_COLUMNS = [
  'product',
  'ip_type',
  'line',
  'regions',
  'ip_retention_rmb_per_day',
  'traffic_rmb_per_gb',
  'note',
  'source',
  'source_age',
] as const;

const SNAPSHOT_COLUMNS = [
  'product',
  'regions',
  'rmb_per_gb_day',
  'free_quota',
  'note',
  'source',
  'source_age',
] as const;

/** The single line is in an older page only, so it is not on sale for new addresses (PRC-7). */
const LINES: Readonly<Record<string, { type: string; onSale: boolean; name: Bilingual }>> = {
  BGP: { type: 'bgp', onSale: true, name: { en: 'Elastic IP by traffic, BGP', zh: '弹性公网IP按用量（BGP）' } },
  'single line': {
    type: 'single-line',
    onSale: false,
    name: { en: 'Elastic IP by traffic, single line', zh: '弹性公网IP按用量（单线）' },
  },
};

/** Two prices at once (USE-1): holding the address by day, outbound traffic by GB. */
export function trafficEntries(folder: string): Entry[] {
  return readTable(folder, 'eip_traffic_prices.csv', TRAFFIC_COLUMNS).flatMap((row) => {
    const { type, onSale, name } = known(row.place, LINES, row.line);
    const source = sourceOf(row.place, row.source, row.source_age);
    return row.regions.split('/').map((region): Entry => {
      if (!ALL_REGIONS.includes(region)) reject(row.place, region, ALL_REGIONS.join(', '));
      return {
        place: row.place,
        source,
        superseded: false,
        type: { product: 'eip-traffic', type, name },
        row: {
          product: 'eip-traffic',
          region,
          type,
          onSale,
          source: source.id,
          day: printed(row.place, row.ip_retention_rmb_per_day),
          gb: printed(row.place, row.traffic_rmb_per_gb),
          note: note(row.place, row.note),
        },
      };
    });
  });
}

/** One price for all regions (USE-2). */
export function snapshotEntries(folder: string): Entry[] {
  return readTable(folder, 'snapshot_prices.csv', SNAPSHOT_COLUMNS).flatMap((row) => {
    if (row.regions !== 'all (per region bill)') reject(row.place, row.regions, 'all (per region bill)');
    const source = sourceOf(row.place, row.source, row.source_age);
    return ALL_REGIONS.map((region): Entry => ({
      place: row.place,
      source,
      superseded: false,
      type: { product: 'snapshot', type: 'standard', name: { en: 'Standard snapshot', zh: '标准快照' } },
      row: {
        product: 'snapshot',
        region,
        type: 'standard',
        onSale: true,
        source: source.id,
        gbDay: printed(row.place, row.rmb_per_gb_day),
        note: endedQuotaNote(row.place, row.free_quota, row.note),
      },
    }));
  });
}
