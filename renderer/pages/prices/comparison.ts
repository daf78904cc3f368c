import { changePercent } from '../../../shared/catalog/price-history.ts';
import type { PriceTableRow, ShownPrice } from '../../../shared/catalog/price-table.ts';
import type { Translate } from '../../../shared/i18n/index.ts';
import { compareExact } from '../../../shared/money/index.ts';
import type { Language } from '../../../shared/i18n/language.ts';
import { priceText, shortHours, usageText } from '../../ui/names/format.ts';
import { specFacts } from './spec-facts.ts';

export interface ComparisonCell {
  readonly id: string;
  readonly text: string;
  /** The lowest of prices that can be compared, when not all are the same. */
  readonly lowest: boolean;
  /** Percent above the lowest, with its sign. */
  readonly difference: string | null;
}

export interface ComparisonLine {
  readonly label: string;
  /** Every row says the same, so the eye may pass over it. */
  readonly same: boolean;
  readonly cells: readonly ComparisonCell[];
}

/** The lines of the comparison: prices first, then what one gets for them. Lines that no row has are left out. */
export function comparisonLines(t: Translate, language: Language, rows: readonly PriceTableRow[]): ComparisonLine[] {
  const none = t('prices.none');
  const text = (label: string, pick: (row: PriceTableRow) => string) =>
    line(
      label,
      rows.map((row) => ({ id: row.id, text: pick(row), lowest: false, difference: null })),
    );
  const lines = [
    text(t('prices.column.product'), (row) => row.productName[language]),
    text(t('prices.column.family'), (row) => row.family?.[language] ?? none),
    priceLine(t, t('prices.column.monthly'), rows, (row) => row.monthly),
    priceLine(t, t('prices.column.hourly'), rows, (row) => row.hourly),
    text(t('prices.column.breakEven'), (row) => (row.breakEven === null ? none : shortHours(row.breakEven))),
    text(t('prices.column.usage'), (row) => (row.usage.length === 0 ? none : usageText(t, row.usage))),
    ...specLines(t, rows).map(({ label, pick }) => text(label, pick)),
    text(t('prices.column.asOf'), (row) => row.source.asOf),
    text(t('prices.column.source'), (row) => row.sourceTitle),
  ];
  return lines.filter(({ cells }) => cells.some((cell) => cell.text !== none));
}

function line(label: string, cells: readonly ComparisonCell[]): ComparisonLine {
  return { label, cells, same: cells.every((cell) => cell.text === cells[0]?.text) };
}

function specLines(t: Translate, rows: readonly PriceTableRow[]) {
  const specs = new Map(rows.map((row) => [row.id, new Map(specFacts(t, row).map((fact) => [fact.name, fact.value]))]));
  const labels = new Set([...specs.values()].flatMap((facts) => [...facts.keys()]));
  return [...labels].map((label) => ({
    label,
    pick: (row: PriceTableRow) => specs.get(row.id)?.get(label) ?? t('prices.none'),
  }));
}

function priceLine(
  t: Translate,
  label: string,
  rows: readonly PriceTableRow[],
  pick: (row: PriceTableRow) => ShownPrice | null,
): ComparisonLine {
  const lowest = lowestPrice(rows.map(pick));
  const cells = rows.map((row) => {
    const shown = pick(row);
    const isLowest = lowest !== null && shown !== null && compareExact(shown.value, lowest.value) === 0;
    const difference = isLowest ? null : changePercent(lowest, shown);
    return { id: row.id, text: priceText(t, shown), lowest: isLowest, difference };
  });
  return line(label, cells);
}

/** The lowest of the prices; null when they are prices of different things, or all the same. */
export function lowestPrice(prices: readonly (ShownPrice | null)[]): ShownPrice | null {
  const present = prices.filter((price) => price !== null);
  const [first] = present;
  if (first === undefined || present.some(({ basis }) => basis !== first.basis)) return null;
  if (present.every(({ value }) => compareExact(value, first.value) === 0)) return null;
  return present.reduce((low, price) => (compareExact(price.value, low.value) < 0 ? price : low));
}
