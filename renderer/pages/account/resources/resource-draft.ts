/** The form of one entry of what runs: every cell as typed, only those shown that apply, and what is stored of it. */
import { readResourceCell } from '../../../../shared/table/resources/read-cell.ts';
import { earlierWithId, startAfterExpiry } from '../../../../shared/account/faults.ts';
import { isPlain } from '../../../../shared/account/resource-list.ts';
import { type ResourceReading, readingOf } from '../../../../shared/forecast/resource-reading.ts';
import type { ResourceTextField } from '../../../../shared/table/resources/fields.ts';
import type { ExistingResource } from '../../../../shared/account/schema.ts';
import { isByConsumption } from '../../../../shared/billing/answer.ts';
import type { CalendarDate } from '../../../../shared/billing/calendar.ts';
import type { FieldProblem } from '../../../../shared/billing/problem.ts';
import { LIMITS, fieldsOf } from '../../../../shared/billing/request.ts';
import type { Catalog } from '../../../../shared/catalog/catalog.ts';
import type { ProductCode } from '../../../../shared/catalog/schema.ts';

interface Disk {
  readonly type: string;
  readonly gb: string;
  readonly iops: string;
}

export type ResourceDraft = Readonly<Record<ResourceTextField, string>> & {
  readonly product: ProductCode;
  readonly region: string;
  readonly quantity: string;
  readonly disks: readonly Disk[];
  readonly autoRenew: boolean;
  readonly renewByHand: boolean;
  /** Stored although the forecast cannot read it. */
  readonly asItIs: boolean;
};

const TEXTS = [
  'name',
  'id',
  'type',
  'gb',
  'iops',
  'mbps',
  'gbOut',
  'bandwidth',
  'discount',
  'mode',
  'start',
  'expires',
  'term',
  'hoursPerDay',
  'daysPerWeek',
] as const satisfies readonly ResourceTextField[];

/** Longer cells are not kept (the account's schema). */
const LONGEST = 2000;

export function newResourceDraft(region: string): ResourceDraft {
  return { ...resourceDraftOf({ product: 'vm', region, quantity: 1 }), mode: 'monthly' };
}

/** The form of what is stored; a described entry without a mode gets the one that it is read with. */
export function resourceDraftOf(resource: ExistingResource): ResourceDraft {
  const texts = Object.fromEntries(TEXTS.map((field) => [field, resource[field] ?? '']));
  return {
    ...(texts as Record<ResourceTextField, string>),
    product: resource.product,
    region: resource.region,
    quantity: `${resource.quantity}`,
    mode: isDescribed(resource) ? modeOf(resource) : '',
    disks: (resource.disks ?? []).map(({ type = '', gb = '', iops = '' }) => ({ type, gb, iops })),
    autoRenew: resource.autoRenew === true,
    renewByHand: resource.renewByHand === true,
    asItIs: false,
  };
}

/** More than a count with a name. */
function isDescribed(resource: ExistingResource): boolean {
  return !isPlain({ ...resource, name: '', id: '' });
}

function modeOf({ product, mode = '', expires = '' }: ExistingResource): string {
  if (mode !== '') return mode;
  if (isByConsumption(product)) return 'consumption';
  return expires === '' ? 'configuration' : 'monthly';
}

/** The modes that a product can be paid in. */
export function modesOf(product: ProductCode): readonly ('monthly' | 'configuration' | 'consumption')[] {
  return isByConsumption(product) ? ['consumption'] : ['monthly', 'configuration'];
}

/** Another product; a mode that it does not have becomes one that it has. */
export function withProductOfResource(draft: ResourceDraft, product: ProductCode): Partial<ResourceDraft> {
  const [usual = ''] = modesOf(product);
  const keeps = draft.mode === '' || modesOf(product).some((mode) => mode === draft.mode);
  return { product, type: '', ...(keeps ? {} : { mode: usual }) };
}

export type DescribedField = Exclude<ResourceTextField, 'name' | 'id' | 'mode'> | 'disks' | 'autoRenew' | 'renewByHand';

/**
 * The cells that the form shows besides those of every entry: what the product has and the mode needs. What is stored
 * in a cell that does not apply is shown too, so that it is not dropped unseen.
 */
export function shownCells(draft: ResourceDraft, stored?: ExistingResource): ReadonlySet<DescribedField> {
  const leftOver =
    stored === undefined ? [] : filledCells(stored).filter((cell) => !applicable(resourceDraftOf(stored)).has(cell));
  return new Set([...applicable(draft), ...(draft.mode === '' ? [] : leftOver)]);
}

const BY_MODE: Readonly<Record<string, readonly DescribedField[]>> = {
  monthly: ['start', 'expires', 'term', 'autoRenew', 'renewByHand'],
  configuration: ['start'],
  consumption: ['start'],
};

function applicable({ product, mode }: Pick<ResourceDraft, 'product' | 'mode'>): ReadonlySet<DescribedField> {
  if (mode === '') return new Set();
  const schedule = product === 'vm' && mode === 'configuration' ? (['hoursPerDay', 'daysPerWeek'] as const) : [];
  return new Set<DescribedField>([
    'type',
    ...fieldsOf(product),
    'discount',
    ...(BY_MODE[mode] ?? ['start', 'expires', 'term', 'autoRenew', 'renewByHand']),
    ...schedule,
  ]);
}

function filledCells(resource: ExistingResource): DescribedField[] {
  const { disks = [], autoRenew = false, renewByHand = false } = resource;
  const texts = TEXTS.filter((field) => (resource[field] ?? '') !== '');
  return [
    ...texts.filter((field) => field !== 'name' && field !== 'id' && field !== 'mode'),
    ...(disks.length > 0 ? (['disks'] as const) : []),
    ...(autoRenew ? (['autoRenew'] as const) : []),
    ...(renewByHand ? (['renewByHand'] as const) : []),
  ];
}

/** Why a form is not stored; the fields of an entry are named as the form names them. */
export type ResourceFault =
  | { readonly kind: 'quantity'; readonly field: string; readonly given: string }
  | { readonly kind: 'too-long'; readonly field: string; readonly length: number; readonly most: number }
  | { readonly kind: 'id-taken'; readonly field: string; readonly given: string }
  | { readonly kind: 'reversed'; readonly field: 'expires'; readonly given: string; readonly first: CalendarDate }
  | { readonly kind: 'problem'; readonly field: string; readonly problem: FieldProblem };

export interface DraftReading {
  /** What would be stored; undefined while a fault keeps it from that. */
  readonly resource: ExistingResource | undefined;
  readonly faults: readonly ResourceFault[];
  /** The forecast's own reading of it. */
  readonly reading: ResourceReading | undefined;
}

export interface DraftGround {
  readonly catalog: Catalog;
  readonly today: CalendarDate;
  /** The entry that is edited: its unknown keys are kept. */
  readonly stored?: ExistingResource | undefined;
  readonly others: readonly ExistingResource[];
}

/** Reads the form. What the forecast cannot read is a fault too, unless it is to be stored as it is. */
export function readDraft(draft: ResourceDraft, { catalog, today, stored, others }: DraftGround): DraftReading {
  const hard: ResourceFault[] = [...longTexts(draft)];
  const count = readResourceCell('quantity', draft.quantity);
  const quantity = /^\d{1,6}$/.test(count) ? Number(count) : 0;
  if (quantity < 1 || quantity > LIMITS.quantity)
    hard.push({ kind: 'quantity', field: 'quantity', given: draft.quantity });
  const id = draft.id.trim();
  if (earlierWithId({ id }, others.length, others) !== undefined)
    hard.push({ kind: 'id-taken', field: 'id', given: id });
  if (draft.region === '') hard.push(missingRegion(draft));
  if (hard.length > 0) return { resource: undefined, faults: hard, reading: undefined };
  const resource = resourceOf(draft, quantity, stored);
  const first = startAfterExpiry(resource);
  if (first !== undefined) {
    const reversed = { kind: 'reversed', field: 'expires', given: draft.expires, first } as const;
    return { resource: undefined, faults: [reversed], reading: undefined };
  }
  const reading = readingOf(resource, catalog, today);
  const faults =
    reading.kind === 'unread'
      ? reading.problems.map((problem): ResourceFault => ({ kind: 'problem', field: problem.field, problem }))
      : [];
  return { resource: faults.length === 0 || draft.asItIs ? resource : undefined, faults, reading };
}

function missingRegion({ region }: ResourceDraft): ResourceFault {
  return {
    kind: 'problem',
    field: 'region',
    problem: { field: 'region', code: 'missing', given: region, accepted: [] },
  };
}

function longTexts(draft: ResourceDraft): ResourceFault[] {
  const texts: readonly (readonly [field: string, text: string, most: number])[] = [
    ...TEXTS.map((field) => [field, draft[field], LONGEST] as const),
    ...draft.disks.flatMap((disk, index) =>
      (['type', 'gb', 'iops'] as const).map(
        (part) => [`disks[${index}].${part}`, disk[part], LONGEST_OF_DISK] as const,
      ),
    ),
  ];
  return texts
    .filter(([, text, most]) => text.length > most)
    .map(([field, text, most]) => ({ kind: 'too-long', field, length: text.length, most }));
}

const LONGEST_OF_DISK = 200;

/** The entry as it is stored: without the cells that are not shown, with every key that the form does not know. */
function resourceOf(draft: ResourceDraft, quantity: number, stored: ExistingResource | undefined): ExistingResource {
  const shown = shownCells(draft, stored);
  const texts = TEXTS.filter((field) => field === 'name' || field === 'id' || field === 'mode' || shown.has(field))
    .map((field) => [field, readResourceCell(field, draft[field])] as const)
    .filter(([, text]) => text !== '');
  const disks = shown.has('disks') ? draft.disks.map(diskAsRead) : [];
  return {
    ...unknownKeys(stored),
    product: draft.product,
    region: draft.region,
    quantity,
    ...Object.fromEntries(texts),
    ...(disks.length === 0 ? {} : { disks }),
    ...(draft.autoRenew && shown.has('autoRenew') ? { autoRenew: true } : {}),
    ...(draft.renewByHand && shown.has('renewByHand') ? { renewByHand: true } : {}),
  };
}

function diskAsRead({ type, gb, iops }: Disk): Partial<Disk> {
  const cells = {
    type: readResourceCell('type', type),
    gb: readResourceCell('gb', gb),
    iops: readResourceCell('iops', iops),
  };
  return Object.fromEntries(Object.entries(cells).filter(([, text]) => text !== ''));
}

const FORM_KEYS: ReadonlySet<string> = new Set([
  ...TEXTS,
  'product',
  'region',
  'quantity',
  'disks',
  'autoRenew',
  'renewByHand',
]);

function unknownKeys(stored: ExistingResource | undefined): object {
  return Object.fromEntries(Object.entries(stored ?? {}).filter(([key]) => !FORM_KEYS.has(key)));
}
