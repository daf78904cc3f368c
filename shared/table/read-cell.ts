/** A cell as a spreadsheet shows it, as the plan writes it: where that is sure; otherwise the text stays word for word. */
import { typedDate } from '../billing/typed-date.ts';
import { typedAmount } from '../money/index.ts';
import type { LineField } from '../plan/schema.ts';
import { unguarded } from '../text/guard.ts';
import { termOf } from './terms.ts';
import { disksOf, typeOf } from './disk-list.ts';
import { countOf, factorOf, numberOf } from './numbers.ts';
import { type CodeOf, modeOf, perOf, productCodeOf, regionCodeOf } from './words.ts';

const GB = /(?:gb|g)$/i;
const MBPS = /(?:mbps|mb\/s|m|兆)$/i;

/** Fields that are not here are words of a person's own: they are kept. */
const READERS: Readonly<Partial<Record<LineField, CodeOf>>> = {
  product: productCodeOf,
  region: regionCodeOf,
  type: typeOf,
  quantity: (text) => countOf(text, /(?:台|个|套|块|sets?|pcs)$/i),
  gb: (text) => countOf(text, GB),
  iops: (text) => countOf(text, /iops$/i),
  mbps: (text) => countOf(text, MBPS),
  gbOut: (text) => numberOf(text, GB),
  disks: disksOf,
  bandwidth: (text) => countOf(text, MBPS),
  discount: factorOf,
  amount: amountOf,
  per: perOf,
  mode: modeOf,
  term: termOf,
  start: typedDate,
  end: typedDate,
  hoursPerDay: (text) => numberOf(text, /(?:小时|hours?|h)$/i),
  daysPerWeek: (text) => numberOf(text, /(?:天|days?|d)$/i),
  // A full-width comma separates too: nobody types the other one between Chinese words.
  tags: (text) => (/[，、]/.test(text) ? text.split(/\s*[,，、]\s*/).join(', ') : undefined),
};

/** An own price: never below zero. */
function amountOf(text: string): string | undefined {
  const amount = typedAmount(text);
  return amount?.startsWith('-') === true ? undefined : amount;
}

/** The plan's text for what stands in a cell. What it has written it leaves as it is. */
export function readCell(field: LineField, text: string): string {
  const read = text.length <= LONGEST ? READERS[field]?.(text) : undefined;
  return read ?? text;
}

/** Longer texts are sentences: nothing of them is sure, and looking would take long. */
const LONGEST = 500;

/** The same for a cell of a table that was copied or exported by us or by others: see `guarded`. */
export function readTableCell(field: LineField, text: string): string {
  return readCell(field, unguarded(text));
}
