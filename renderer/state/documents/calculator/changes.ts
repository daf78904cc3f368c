/** Changes of the calculator's state, as pure functions: what still applies is kept, what does not waits. */
import { type CalendarDate, addDays, addMonths, daysBetween } from '../../../../shared/billing/calendar.ts';
import type { DiskDraft, HorizonDraft, RequestDraft } from '../../../../shared/billing/draft.ts';
import { typedDate } from '../../../../shared/billing/typed-date.ts';
import { fieldsOf } from '../../../../shared/billing/request.ts';
import type { Catalog } from '../../../../shared/catalog/catalog.ts';
import type { PriceRow, ProductCode } from '../../../../shared/catalog/schema.ts';
import type { CalculatorState } from './calculator-state.ts';

/** Whether a product's type has to be chosen; the others have a usual one in every region. */
export function needsType(product: ProductCode): boolean {
  return product === 'vm' || product === 'cps' || product === 'dcps' || product === 'disk';
}

/** The product of the draft, if the list knows it. */
export function productOf(request: RequestDraft, catalog: Catalog): ProductCode | undefined {
  return catalog.list.products.find(({ code }) => code === request.product)?.code;
}

/** Whether a type's price has a part for provisioned IOPS (PRC-4). */
export function hasIops(row: PriceRow | undefined): boolean {
  return [row?.month, row?.hour].some((formula) => typeof formula === 'object' && 'perIops' in formula);
}

/** Another product: its region and type as they were last chosen, else what still applies, else the first on sale. */
export function withProduct(state: CalculatorState, product: ProductCode, catalog: Catalog): CalculatorState {
  const { region, type } = state.request;
  const chosen = { ...state.view.chosen, [state.request.product]: { region, type } };
  const before = chosen[product];
  const offered = catalog.regionsOf(product).map(({ code }) => code);
  const place =
    [region, before?.region].find((code) => code !== undefined && offered.includes(code)) ?? offered[0] ?? '';
  const usual = usualType(product, place, catalog);
  const kept = before !== undefined && catalog.row(product, place, before.type) !== undefined;
  const next = { ...state, request: { ...state.request, product, region: place }, view: { ...state.view, chosen } };
  return withType(next, kept ? before.type : usual, catalog);
}

/** The line that serves Virtual Machines where there is one, else the first on sale. */
function usualType(product: ProductCode, region: string, catalog: Catalog): string {
  const rows = catalog.rowsIn(product, region);
  const row = rows.find(({ serves }) => serves?.includes('vm')) ?? rows.find(({ onSale }) => onSale) ?? rows[0];
  return row?.type ?? '';
}

/** Another type; one that needs provisioned IOPS gets the least it can have. */
export function withType(state: CalculatorState, type: string, catalog: Catalog): CalculatorState {
  const iops = leastIops(type, state.request.iops, catalog);
  return { ...state, request: { ...state.request, type, iops } };
}

/** Another region. A server or disk keeps its type, even if it has no price there; a line becomes the region's own. */
export function withRegion(state: CalculatorState, region: string, catalog: Catalog): CalculatorState {
  const product = productOf(state.request, catalog);
  const next = { ...state, request: { ...state.request, region } };
  if (product === undefined || needsType(product)) return next;
  const kept = catalog.row(product, region, state.request.type) !== undefined;
  return kept ? next : withType(next, usualType(product, region, catalog), catalog);
}

/** The IOPS to start with where a disk type needs them and none were entered. */
export function leastIops(type: string, entered: string, catalog: Catalog): string {
  const least = catalog.type('disk', type)?.iops?.min;
  return entered === '' && least !== undefined ? `${least}` : entered;
}

/** What another page sends: its product, place and type; everything else stays as it was entered. */
export function withIncoming(
  state: CalculatorState,
  incoming: Partial<RequestDraft>,
  catalog: Catalog,
): CalculatorState {
  const product = incoming.product === undefined ? undefined : productOf({ ...state.request, ...incoming }, catalog);
  const next =
    product === undefined || product === state.request.product ? state : withProduct(state, product, catalog);
  const merged = { ...next, request: { ...next.request, ...incoming } };
  return incoming.type === undefined ? merged : withType(merged, incoming.type, catalog);
}

/** One more disk: of the kind of the last one, else the region's first on sale. */
export function withNewDisk(state: CalculatorState, catalog: Catalog): CalculatorState {
  const { disks, region } = state.request;
  const disk = disks.at(-1) ?? { type: usualType('disk', region, catalog), gb: '100', iops: '' };
  return withDisks(state, [...disks, { ...disk }]);
}

export function withDisks(state: CalculatorState, disks: DiskDraft[]): CalculatorState {
  return { ...state, request: { ...state.request, disks } };
}

/** Days chosen by the slider, written the way the duration is given: as days, months or an end date. */
export function withDays(horizon: HorizonDraft, from: CalendarDate, days: number): HorizonDraft {
  if (horizon.unit === 'to') return { ...horizon, to: addDays(from, days) };
  const months = Math.round(days / 30);
  const wholeMonths = months > 0 && daysBetween(from, addMonths(from, months)) === days;
  if (horizon.unit === 'months' && wholeMonths) return { ...horizon, months: `${months}` };
  return { ...horizon, unit: 'days', days: `${days}` };
}

/** Another way to give the duration, starting from the same days where they are known. */
export function withUnit(
  horizon: HorizonDraft,
  unit: HorizonDraft['unit'],
  now: { readonly from: CalendarDate; readonly days: number } | undefined,
): HorizonDraft {
  if (now === undefined) return { ...horizon, unit };
  if (unit === 'days') return { ...horizon, unit, days: `${now.days}` };
  if (unit === 'to') return { ...horizon, unit, to: addDays(now.from, now.days) };
  return { ...horizon, unit, months: `${Math.max(1, Math.round((now.days * 12) / 365))}` };
}

/** The request without what its product does not use: those fields stay in the draft for when one comes back. */
export function applicableRequest(request: RequestDraft, catalog: Catalog): RequestDraft {
  const product = productOf(request, catalog);
  const uses = product === undefined ? [] : fieldsOf(product);
  const keep = (field: (typeof uses)[number], value: string) => (uses.includes(field) ? value : '');
  const row = product && catalog.row(product, request.region, request.type);
  return {
    ...request,
    gb: keep('gb', request.gb),
    iops: hasIops(row) ? request.iops : '',
    mbps: keep('mbps', request.mbps),
    gbOut: keep('gbOut', request.gbOut),
    bandwidth: keep('bandwidth', request.bandwidth),
    disks: uses.includes('disks') ? request.disks.map((disk) => applicableDisk(disk, request.region, catalog)) : [],
  };
}

function applicableDisk(disk: DiskDraft, region: string, catalog: Catalog): DiskDraft {
  return hasIops(catalog.row('disk', region, disk.type)) ? disk : { ...disk, iops: '' };
}

/** The horizon with its first day as files write it, its schedule only where it is on and the product can have one (CFG-3). */
export function applicableHorizon({ request, horizon, view }: CalculatorState): HorizonDraft {
  const read = { ...horizon, from: typedDate(horizon.from) ?? horizon.from };
  return view.scheduled && request.product === 'vm' ? read : { ...read, hoursPerDay: '', daysPerWeek: '' };
}
