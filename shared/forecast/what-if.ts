/** A forecast's input as it would be if: switches over what runs, over the money that comes and over prices. */
import { BURN_PATTERN, type WhatIf } from '../account/forecast-choices.ts';
import { type CalendarDate, type ChinaTime, addDays, parseDate } from '../billing/calendar.ts';
import { isMoney, money } from '../money/index.ts';
import type { ForecastInput, ForecastResource, Movement } from './input.ts';
import { switchesOf } from './switches.ts';

type Apply = (input: ForecastInput, whatIf: WhatIf) => ForecastInput;

/** What is begun by configuration comes before what changes to monthly, so that one can follow the other. */
const SWITCHES: readonly Apply[] = [skip, begin, change, recharge, burn, unify];

/**
 * The input with the switches applied. It never fails: a switch over a resource that is no longer there, or that cannot
 * be so, changes nothing. Where nothing is changed it is the same object.
 */
export function withWhatIf(input: ForecastInput, whatIf: WhatIf): ForecastInput {
  return SWITCHES.reduce((current, apply) => apply(current, whatIf), input);
}

/** Packages that are not renewed. */
function skip(input: ForecastInput, { skipped = [] }: WhatIf): ForecastInput {
  return eachResource(input, skipped, (resource) => [notRenewed(resource)]);
}

/** Packages that expire, and are begun anew by configuration on the day after, or tomorrow where that has passed. */
function begin(input: ForecastInput, { toConfiguration = [] }: WhatIf): ForecastInput {
  const taken = new Set(input.resources.map(({ id }) => id));
  return eachResource(input, toConfiguration, (resource) => {
    const { id, name, set, billing } = resource;
    if (billing.kind !== 'monthly' || !switchesOf(resource).canBegin) return [resource];
    const since = midnightAfter(billing.expiresOn, input.start);
    const begun = { kind: 'configuration', since, schedule: undefined } as const;
    return [notRenewed(resource), { id: freeId(id, taken), name, set, billing: begun }];
  });
}

/** Pay by configuration that becomes monthly (CFG-4), where there is a price for the term. */
function change(input: ForecastInput, { toMonthly = [] }: WhatIf): ForecastInput {
  const asked = new Map(toMonthly.map((each) => [each.resource, each]));
  return eachResource(input, [...asked.keys()], (resource) => {
    const { id, billing } = resource;
    const { term, on = '' } = asked.get(id) ?? {};
    const date = parseDate(on);
    if (billing.kind !== 'configuration' || term === undefined || date === null) return [resource];
    if (!switchesOf(resource).terms.includes(term)) return [resource];
    return [{ ...resource, billing: { ...billing, toMonthly: { on: date, term } } }];
  });
}

/** Money at the beginning of a day; today: at the start. What lies before it is in the balance already. */
function recharge(input: ForecastInput, { recharges = [] }: WhatIf): ForecastInput {
  const { start } = input;
  const added = recharges.flatMap(({ on, amount }): Movement[] => {
    const date = parseDate(on);
    if (date === null || date < start.date || !isMoney(amount)) return [];
    const at = date === start.date ? start : { date, time: '00:00:00' };
    return [{ at, amount: money(amount), kind: 'recharge', note: '' }];
  });
  return added.length === 0 ? input : { ...input, movements: [...input.movements, ...added] };
}

function burn(input: ForecastInput, { burn: percentage }: WhatIf): ForecastInput {
  return percentage === undefined || !BURN_PATTERN.test(percentage) ? input : { ...input, burn: percentage };
}

function unify(input: ForecastInput, { expiryDay }: WhatIf): ForecastInput {
  return expiryDay === undefined ? input : { ...input, expiryDay };
}

/** Changes the resources of some ids. */
function eachResource(
  input: ForecastInput,
  ids: readonly string[],
  changed: (resource: ForecastResource) => readonly ForecastResource[],
): ForecastInput {
  const asked = new Set(ids);
  if (!input.resources.some(({ id }) => asked.has(id))) return input;
  return { ...input, resources: input.resources.flatMap((each) => (asked.has(each.id) ? changed(each) : [each])) };
}

function notRenewed(resource: ForecastResource): ForecastResource {
  if (resource.billing.kind !== 'monthly') return resource;
  return {
    ...resource,
    billing: { ...resource.billing, autoRenew: false, renewByHand: 'let-expire', isGivenUp: true },
  };
}

function midnightAfter(day: CalendarDate, { date }: ChinaTime): ChinaTime {
  return { date: addDays(day < date ? date : day, 1), time: '00:00:00' };
}

/** The id with a plus, or as many as make it one that no other resource has. */
function freeId(id: string, taken: Set<string>): string {
  let free = `${id}+`;
  while (taken.has(free)) free = `${free}+`;
  taken.add(free);
  return free;
}
