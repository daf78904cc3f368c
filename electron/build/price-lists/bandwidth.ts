/** Everything priced by Mbps. The printed rows of one address kind in one region become one row of the list. */
import type { PriceFormula } from '../../../shared/catalog/schema.ts';
import { type UnitPrice, unitPrice } from '../../../shared/money/index.ts';
import { type Entry, printed, sourceOf } from './entry.ts';
import { bandwidthKind, regionCode } from './names.ts';
import { doubtsOf, note } from './notes.ts';
import { type PublishedRow, readTable, reject, yesNo } from './table.ts';

const COLUMNS = [
  'product',
  'ip_type',
  'line',
  'region_or_node',
  'region_name_cn',
  'charging_item',
  'bandwidth_mbps',
  'formula_month',
  'formula_hour',
  'rmb_per_month',
  'rmb_per_hour',
  'rmb_per_year',
  'latest',
  'note',
  'source',
  'source_age',
] as const;
type Row = PublishedRow<(typeof COLUMNS)[number]>;

/** What all printed rows of one group share: they differ in bandwidth and price only. */
const GROUP_COLUMNS = [
  'product',
  'ip_type',
  'line',
  'region_or_node',
  'region_name_cn',
  'charging_item',
  'latest',
  'note',
  'source',
  'source_age',
] as const;

/** One entry per group of printed rows; `latest` tells the current ones. */
export function bandwidthEntries(folder: string): Entry[] {
  const rows = readTable(folder, 'bandwidth_prices.csv', COLUMNS);
  const groups = Map.groupBy(rows, (row) => JSON.stringify(GROUP_COLUMNS.map((column) => row[column])));
  return [...groups.values()].map(groupEntry);
}

function groupEntry(group: readonly Row[]): Entry {
  const [first] = group;
  if (first === undefined) throw new Error('bandwidth_prices.csv: a group without rows');
  const { place } = first;
  const kind = bandwidthKind(place, [first.product, first.ip_type, first.line, first.charging_item].join(', '));
  const source = sourceOf(place, first.source, first.source_age);
  const region = regionCode(place, first.region_or_node, first.region_name_cn);
  return {
    place,
    source,
    superseded: !yesNo(place, first.latest),
    type: { product: kind.product, type: kind.type, name: kind.name },
    row: {
      product: kind.product,
      region,
      type: kind.type,
      onSale: true,
      source: source.id,
      month: stepFormula(group, 'rmb_per_month', 'formula_month'),
      hour: stepFormula(group, 'rmb_per_hour', 'formula_hour'),
      serves: kind.serves === undefined ? undefined : [...kind.serves],
      note: note(place, first.note),
      doubts: doubtsOf(first.note, { product: kind.product, region }),
    },
  };
}

/** The printed steps 1, 2, 3 ... and, last, the formula above them (PRC-3); none if the columns are empty. */
function stepFormula(
  group: readonly Row[],
  priceColumn: 'rmb_per_month' | 'rmb_per_hour',
  formulaColumn: 'formula_month' | 'formula_hour',
): PriceFormula | undefined {
  if (group.every((row) => row[priceColumn] === '' && row[formulaColumn] === '')) return undefined;
  const [last, ...others] = group.toReversed();
  if (last === undefined) return undefined;
  const steps = others.toReversed().map((row, index) => {
    if (row.bandwidth_mbps !== String(index + 1)) reject(row.place, row.bandwidth_mbps, String(index + 1));
    if (row[formulaColumn] !== '') reject(row.place, row[formulaColumn], 'a price, not a formula');
    return printed(row.place, row[priceColumn]);
  });
  checkRange(last, steps.length);
  if (last[priceColumn] !== '') reject(last.place, last[priceColumn], 'a formula, not a price');
  return { steps, above: readAbove(last.place, last[formulaColumn], steps) };
}

/** The formula's range must begin right above the last step; where there are no steps, at 0. */
function checkRange(row: Row, steps: number): void {
  const accepted = steps === 0 ? ['n>=0'] : [`n>${String(steps)}`, `n>=${String(steps + 1)}`];
  if (!accepted.includes(row.bandwidth_mbps)) reject(row.place, row.bandwidth_mbps, accepted.join(' or '));
}

const NUMBER = String.raw`\d+(?:\.\d+)?`;
const FROM_LAST_STEP = new RegExp(String.raw`^(?<base>${NUMBER})\+\(n-(?<from>\d+)\)\*(?<each>${NUMBER})$`);
const FROM_ZERO = new RegExp(String.raw`^n\*(?<each>${NUMBER})$`);

function readAbove(
  place: string,
  text: string,
  steps: readonly UnitPrice[],
): { base: UnitPrice; from: number; each: UnitPrice } {
  const plain = FROM_ZERO.exec(text)?.groups;
  if (plain !== undefined) return { base: unitPrice('0'), from: 0, each: printed(place, plain['each'] ?? '') };
  const { base = '', from = '', each = '' } = FROM_LAST_STEP.exec(text)?.groups ?? {};
  const lastStep = steps.at(-1) ?? '';
  // "125+(n-5)*80" goes on from the fifth step, so it must begin with the fifth step's price.
  if (base === '' || base !== lastStep || from !== String(steps.length)) {
    reject(place, text, `n*PRICE or ${lastStep}+(n-${String(steps.length)})*PRICE`);
  }
  return { base: printed(place, base), from: steps.length, each: printed(place, each) };
}
