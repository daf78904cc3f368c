/** The text of a price-list file: one row per line, so that two lists can be compared line by line. */
import type { PriceList } from './schema.ts';

/** Writes a list. The order of rows and keys is the list's own; the same list always gives the same text. */
export function priceListText(list: PriceList): string {
  const parts = Object.entries(list).map(([key, value]) => `  ${JSON.stringify(key)}: ${valueText(value)}`);
  return `{\n${parts.join(',\n')}\n}\n`;
}

function valueText(value: unknown): string {
  if (Array.isArray(value) && value.length > 0) return block('[', value.map(oneLine), ']');
  if (isTable(value)) {
    return block(
      '{',
      Object.entries(value).map(([key, entry]) => `${JSON.stringify(key)}: ${oneLine(entry)}`),
      '}',
    );
  }
  return oneLine(value);
}

/** An object of objects, such as `sources`: one entry per line. A bilingual name stays on its line. */
function isTable(value: unknown): value is Record<string, object> {
  if (typeof value !== 'object' || value === null) return false;
  const entries: unknown[] = Object.values(value);
  return entries.length > 0 && entries.every((entry) => typeof entry === 'object' && entry !== null);
}

function block(open: string, lines: readonly string[], close: string): string {
  return `${open}\n${lines.map((line) => `    ${line}`).join(',\n')}\n  ${close}`;
}

function oneLine(value: unknown): string {
  return JSON.stringify(value);
}
