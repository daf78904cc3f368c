/** The built-in list, the archived lists and their summaries, as the texts of their files. */
import type { PriceListSummary } from '../../../shared/catalog/schema.ts';
import { readPriceList } from '../../../shared/catalog/read-price-list.ts';
import type { PriceList } from '../../../shared/catalog/schema.ts';
import { priceListText } from '../../../shared/catalog/write-price-list.ts';
import { type ListHead, assemble, layers } from './assemble.ts';
import { bandwidthEntries } from './bandwidth.ts';
import { snapshotEntries, trafficEntries } from './consumption.ts';
import { archivedDiskEntries, diskEntries } from './disk.ts';
import type { Entry } from './entry.ts';
import { cpsEntries, dcpsEntries, unpricedCpsTypes } from './physical.ts';
import { archivedVmEntries, vmEntries } from './vm.ts';

export interface BuiltFile {
  readonly name: string;
  readonly text: string;
}

const CURRENT: ListHead = {
  id: 'jdcloud-2022-09',
  name: { en: 'JD Cloud list prices', zh: '京东云目录价' },
  asOf: '2022-09',
};

/** Newest layer first; a further layer in the tables needs a name here. */
const ARCHIVES: readonly ListHead[] = ['2019', '2018'].map((year) => ({
  id: `jdcloud-archive-${year}`,
  name: { en: `JD Cloud list prices, archive ${year}`, zh: `京东云目录价（${year} 年存档）` },
  asOf: year,
}));

/** Every file that the tables in `folder` give, in a fixed order. */
export function builtInFiles(folder: string): BuiltFile[] {
  const entries = allEntries(folder);
  const current = assemble(
    CURRENT,
    entries.filter((entry) => !entry.superseded),
    unpricedCpsTypes(folder),
  );
  const older = layers(entries.filter((entry) => entry.superseded));
  if (older.length !== ARCHIVES.length) {
    throw new Error(`the tables give ${String(older.length)} archived lists, named are ${String(ARCHIVES.length)}`);
  }
  const archived = ARCHIVES.map((head, index) => assemble(head, older[index] ?? []));
  const lists = [current, ...archived].map(checked);
  return [
    ...lists.map((list) => ({ name: `${list.id}.json`, text: priceListText(list) })),
    { name: 'summaries.json', text: `${JSON.stringify(lists.map(summary), undefined, 2)}\n` },
  ];
}

function allEntries(folder: string): Entry[] {
  return [
    vmEntries,
    archivedVmEntries,
    cpsEntries,
    dcpsEntries,
    diskEntries,
    archivedDiskEntries,
    bandwidthEntries,
    trafficEntries,
    snapshotEntries,
  ].flatMap((read) => read(folder));
}

/** A list that the product itself could not read must never be written. */
function checked(list: PriceList): PriceList {
  const read = readPriceList(list);
  if (!read.ok) throw new Error(`${list.id}: ${JSON.stringify(read.error, undefined, 2)}`);
  return read.value;
}

function summary({ id, name, asOf, prices }: PriceList): PriceListSummary {
  return { id, name, asOf, rows: prices.length, archived: id !== CURRENT.id };
}
