/** The options that say what is priced, shared by `quote`, `compare` and `check`, and the way back from a field to its option. */
import { type DiskDraft, EMPTY_REQUEST, type RequestDraft } from '../../shared/billing/draft.ts';
import { typedDate } from '../../shared/billing/typed-date.ts';
import { type Result, fail } from '../../shared/result.ts';
import { readRequest } from '../../shared/billing/request.ts';
import type { PricedSet } from '../../shared/billing/priced-set.ts';
import type { FieldProblem } from '../../shared/billing/problem.ts';
import type { Catalog } from '../../shared/catalog/catalog.ts';
import type { OptionSpecs, Options } from './options.ts';

export const REQUEST_OPTIONS = {
  product: {},
  region: {},
  type: {},
  gb: {},
  iops: {},
  mbps: {},
  quantity: {},
  disk: { multiple: true },
  bandwidth: {},
  discount: {},
  'price-list': {},
  json: { flag: true },
  lang: {},
} as const satisfies OptionSpecs;

/** `TYPE:GB` or `TYPE:GB:IOPS`. */
const DISK = /^([^:]+):([^:]*)(?::([^:]+))?$/;

/** Field of a draft -> the option it comes from. Fields of the n-th disk all come from `--disk`. */
const OPTION_OF: Readonly<Record<string, string>> = {
  gbOut: '--gb-out',
  hoursPerDay: '--hours-per-day',
  daysPerWeek: '--days-per-week',
};

/** The option that a field of a draft was given by. */
export function optionOf(field: string): string {
  if (field.startsWith('disks')) return '--disk';
  return OPTION_OF[field] ?? `--${field}`;
}

/**
 * The set that the options describe. An option that was given empty is a mistake, not "not given".
 * Fails with every problem found.
 */
export function requestFrom(options: Options, catalog: Catalog): Result<PricedSet, FieldProblem[]> {
  const disks = options.all('disk').map((text) => ({ text, disk: readDiskOption(text) }));
  const broken = disks.flatMap(({ text, disk }, index) => (disk === null ? [notADisk(text, index)] : []));
  const read = readRequest(
    requestDraft(
      options,
      disks.map(({ disk }) => disk).filter((disk) => disk !== null),
    ),
    catalog,
  );
  return broken.length > 0 ? fail([...broken, ...(read.ok ? [] : read.error)]) : read;
}

function requestDraft(options: Options, disks: DiskDraft[]): RequestDraft {
  return {
    ...EMPTY_REQUEST,
    product: options.text('product'),
    region: options.text('region'),
    type: options.text('type'),
    quantity: givenText(options, 'quantity'),
    gb: givenText(options, 'gb'),
    iops: givenText(options, 'iops'),
    mbps: givenText(options, 'mbps'),
    gbOut: givenText(options, 'gb-out'),
    disks,
    bandwidth: givenText(options, 'bandwidth'),
    discount: givenText(options, 'discount'),
  };
}

/** In a form an empty field is not given; `--quantity ""` is a mistake, so it becomes something no reader accepts. */
export function givenText(options: Options, name: string): string {
  return options.has(name) && options.text(name) === '' ? ' ' : options.text(name);
}

/** A day in the one spelling of files; what is no day stays as it was given, for the reader to refuse. */
export function givenDate(options: Options, name: string): string {
  const text = givenText(options, name);
  return typedDate(text) ?? text;
}

function readDiskOption(text: string): DiskDraft | null {
  const match = DISK.exec(text);
  return match === null ? null : { type: match[1] ?? '', gb: match[2] ?? '', iops: match[3] ?? '' };
}

function notADisk(given: string, index: number): FieldProblem {
  return { field: `disks[${index}]`, code: 'not-a-disk', given, accepted: ['TYPE:GB', 'TYPE:GB:IOPS'] };
}
