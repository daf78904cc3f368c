/** One price row on its way into a list, with what the list must declare for it. */
import type { PriceListType, PriceRow, PriceSource } from '../../../shared/catalog/schema.ts';
import { type UnitPrice, isUnitPrice } from '../../../shared/money/index.ts';
import { known, reject } from './table.ts';

export interface NamedSource {
  readonly id: string;
  readonly source: PriceSource;
}

export interface Entry {
  readonly place: string;
  readonly row: PriceRow;
  readonly type: PriceListType;
  readonly source: NamedSource;
  /** A newer row for the same thing is in the current list, or the thing is no longer listed at all. */
  readonly superseded: boolean;
}

/** The folder of a published page -> the beginning of its source id. */
const PAGE_CODES: Readonly<Record<string, string>> = {
  'Virtual-Machines': 'vm',
  'Virtual-Machine': 'vm',
  'Cloud-Physical-Server': 'cps',
  'Distributed-Cloud-Physical-Server': 'dcps',
  'Cloud-Disk-Service': 'disk',
  'Elastic-IP': 'eip',
};

/** The date that is sure: the earliest one that the printed age begins with. */
const SURE_DATE = /^(?<date>\d{4}(?:-\d{2}){0,2})(?=\.\.| |$)/;

/** The source of a row: the document, its earliest sure date, and the printed age where it says more than a date. */
export function sourceOf(place: string, document: string, age: string): NamedSource {
  const asOf = SURE_DATE.exec(age)?.groups?.['date'];
  if (asOf === undefined) reject(place, age, 'an age that begins with YYYY, YYYY-MM or YYYY-MM-DD');
  const page = known(place, PAGE_CODES, document.split('/').at(-3) ?? '');
  return { id: `${page}-${asOf}`, source: { document, asOf, ...(age === asOf ? {} : { note: age }) } };
}

/** A printed price, character for character. */
export function printed(place: string, text: string): UnitPrice {
  if (!isUnitPrice(text)) reject(place, text, 'a plain decimal such as 136.5');
  return text;
}

/** A printed price, or none for an empty cell. */
export function printedOrNone(place: string, text: string): UnitPrice | undefined {
  return text === '' ? undefined : printed(place, text);
}

/** A printed wholeNumber of vCPUs or GiB. */
export function wholeNumber(place: string, text: string): number {
  if (!/^[1-9]\d*$/.test(text)) reject(place, text, 'a whole number above zero');
  return Number(text);
}
