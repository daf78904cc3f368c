/** From the resources of an account to what a forecast bills: every cell checked, all problems at once. */
import type { ExistingResource } from '../account/schema.ts';
import { isByConsumption } from '../billing/answer.ts';
import { type CalendarDate, type ChinaTime, parseChinaTime } from '../billing/calendar.ts';
import { EMPTY_HORIZON, type RequestDraft } from '../billing/draft.ts';
import { type ProblemList, problemList, readChoice } from '../billing/fields.ts';
import { type Schedule, readHorizon } from '../billing/horizon.ts';
import type { PricedSet } from '../billing/priced-set.ts';
import type { FieldProblem } from '../billing/problem.ts';
import { noPrice } from '../billing/quote.ts';
import { readRequest } from '../billing/request.ts';
import { termsOf } from '../billing/terms.ts';
import type { Catalog } from '../catalog/catalog.ts';
import { TERMS, type Term } from '../catalog/schema.ts';
import { type Result, fail, ok } from '../result.ts';
import type { ForecastResource } from './input.ts';

const MODES = ['monthly', 'configuration', 'consumption'] as const;
type Mode = (typeof MODES)[number];
type Billing = ForecastResource['billing'];

/** Cells that make an entry more than a count for the quotas. */
const TELLING = ['type', 'gb', 'mbps', 'gbOut', 'mode', 'start', 'expires'] as const;

/**
 * Reads the entries that say what they are; the others count towards quotas only. One that does not say since when it
 * runs has run since the start of the day, and is of unknown age. Fails with every problem found, each with its place: `resources[2].expires`.
 */
export function readResources(
  resources: readonly ExistingResource[],
  catalog: Catalog,
  start: ChinaTime,
): Result<ForecastResource[], FieldProblem[]> {
  const read = readEachResource(resources, catalog, start);
  return read.problems.length > 0 ? fail([...read.problems]) : ok([...read.resources]);
}

export interface ReadResources {
  readonly resources: readonly ForecastResource[];
  /** Of those that could not be read. */
  readonly problems: readonly FieldProblem[];
}

/** The same where what can be read is wanted all the same. */
export function readEachResource(
  resources: readonly ExistingResource[],
  catalog: Catalog,
  start: ChinaTime,
): ReadResources {
  const read = resources.map((resource, index) => readResource(resource, index, { catalog, start }));
  return {
    resources: withOwnIds(read.flatMap((each) => (each?.ok === true ? [each.value] : []))),
    problems: read.flatMap((each) => (each === undefined || each.ok ? [] : each.error)),
  };
}

/** Events name resources by their ids, so the second one of an id gets another. */
function withOwnIds(resources: readonly ForecastResource[]): ForecastResource[] {
  const taken = new Set<string>();
  return resources.map((resource) => {
    let { id } = resource;
    for (let count = 2; taken.has(id); count += 1) id = `${resource.id}-${count}`;
    taken.add(id);
    return { ...resource, id };
  });
}

interface Ground {
  readonly catalog: Catalog;
  readonly start: ChinaTime;
}

function readResource(
  resource: ExistingResource,
  index: number,
  { catalog, start }: Ground,
): Result<ForecastResource, FieldProblem[]> | undefined {
  if (TELLING.every((cell) => (resource[cell] ?? '') === '')) return undefined;
  const list = problemList();
  const set = readRequest(requestOf(resource), catalog);
  if (!set.ok) list.problems.push(...set.error);
  const mode = readMode(list, resource);
  const billing = mode === undefined ? undefined : READERS[mode](list, resource, set.ok ? set.value : undefined, start);
  if (set.ok && mode !== undefined) list.problems.push(...pricesMissing(set.value, mode));
  if (!set.ok || billing === undefined || list.problems.length > 0) {
    return fail(list.problems.map((problem) => ({ ...problem, field: `resources[${index}].${problem.field}` })));
  }
  const id = resource.id || `${resource.type || resource.product}-${index + 1}`;
  return ok({ id, name: resource.name || id, set: set.value, billing });
}

function requestOf(resource: ExistingResource): RequestDraft {
  const { product, region, quantity, type = '', gb = '', iops = '', mbps = '', gbOut = '' } = resource;
  const { bandwidth = '', discount = '' } = resource;
  const disks = (resource.disks ?? []).map((disk) => ({
    type: disk.type ?? '',
    gb: disk.gb ?? '',
    iops: disk.iops ?? '',
  }));
  return { product, region, quantity: `${quantity}`, type, gb, iops, mbps, gbOut, disks, bandwidth, discount };
}

function readMode(list: ProblemList, { product, mode = '', expires = '' }: ExistingResource): Mode | undefined {
  const byConsumption = isByConsumption(product);
  const usual = byConsumption ? 'consumption' : expires === '' ? 'configuration' : 'monthly';
  const chosen = readChoice(list, 'mode', mode || usual, MODES);
  if (chosen === undefined || (chosen === 'consumption') === byConsumption) return chosen;
  const accepted = MODES.filter((each) => (each === 'consumption') === byConsumption);
  return list.add('mode', 'not-applicable', mode, accepted);
}

function pricesMissing({ components }: PricedSet, mode: Mode): FieldProblem[] {
  if (mode === 'monthly') return components.filter(({ month }) => month === undefined).map(noPrice);
  return mode === 'configuration' ? components.filter(({ hour }) => hour === undefined).map(noPrice) : [];
}

type Reader = (
  list: ProblemList,
  resource: ExistingResource,
  set: PricedSet | undefined,
  start: ChinaTime,
) => Billing | undefined;

const READERS: Readonly<Record<Mode, Reader>> = {
  monthly(list, resource, set) {
    refuse(list, resource, ['hoursPerDay', 'daysPerWeek'], ['configuration']);
    const { start = '', expires = '', autoRenew = false, renewByHand = false } = resource;
    const expiresOn = readDay(list, 'expires', expires);
    const firstDay = start === '' ? undefined : readDay(list, 'start', start);
    const term = readTerm(list, resource.term ?? '', set);
    if (expiresOn === undefined || term === undefined) return undefined;
    const byHand = renewByHand ? 'renew' : 'let-expire';
    return { kind: 'monthly', expiresOn, firstDay, term, autoRenew, renewByHand: byHand };
  },
  configuration(list, resource, _set, start) {
    refuse(list, resource, ['expires', 'term'], ['monthly']);
    const since = readSince(list, resource.start ?? '', start);
    const schedule = readSchedule(list, resource, start);
    return since === undefined ? undefined : { kind: 'configuration', ...since, schedule };
  },
  consumption(list, resource, _set, start) {
    refuse(list, resource, ['expires', 'term', 'hoursPerDay', 'daysPerWeek'], ['monthly', 'configuration']);
    const since = readSince(list, resource.start ?? '', start);
    return since === undefined ? undefined : { kind: 'consumption', ...since };
  },
};

/** Cells that belong to another mode: what they say would be ignored without a word. */
function refuse(
  list: ProblemList,
  resource: ExistingResource,
  cells: readonly ('expires' | 'term' | 'hoursPerDay' | 'daysPerWeek')[],
  modes: readonly Mode[],
): void {
  for (const cell of cells) {
    const given = resource[cell] ?? '';
    if (given !== '') list.add(cell, 'not-applicable', given, modes);
  }
}

/** A day, also where a moment of it was given. */
function readDay(list: ProblemList, field: string, text: string): CalendarDate | undefined {
  const date = parseChinaTime(text)?.date;
  return date ?? list.add(field, text === '' ? 'missing' : 'not-date', text, ['2027-01-31']);
}

/** What does not say since when it runs has run since the start of the day, with an age that nobody knows. */
function readSince(
  list: ProblemList,
  text: string,
  { date }: ChinaTime,
): { readonly since: ChinaTime; readonly isAgeUnknown?: true } | undefined {
  if (text === '') return { since: { date, time: '00:00:00' }, isAgeUnknown: true };
  const since = parseChinaTime(text);
  return since === null ? list.add('start', 'not-moment', text, [`${date}T00:00:00`]) : { since };
}

/** A month where the product has it, otherwise its shortest term. Where there is no price, that is the problem. */
function readTerm(list: ProblemList, given: string, set: PricedSet | undefined): Term | undefined {
  if (set?.components.some(({ month }) => month === undefined) === true) return undefined;
  const offered = set === undefined ? TERMS : termsOf(set);
  if (given === '') return offered[0] ?? list.add('term', 'no-term', given);
  const term = readChoice(list, 'term', given, TERMS);
  return term === undefined || offered.includes(term) ? term : list.add('term', 'no-term', given, offered);
}

function readSchedule(list: ProblemList, resource: ExistingResource, { date }: ChinaTime): Schedule | undefined {
  const { product, hoursPerDay = '', daysPerWeek = '' } = resource;
  const horizon = readHorizon({ ...EMPTY_HORIZON, unit: 'days', days: '1', hoursPerDay, daysPerWeek }, product, date);
  if (horizon.ok) return horizon.value.schedule;
  list.problems.push(...horizon.error);
  return undefined;
}
