/**
 * The switches of a "what if", each turned over or set by a function that gives a new one: nothing set is `{}`. And
 * what each switch changes: the case in view with that one switch turned over.
 */
import type { WhatIf } from '../account/forecast-choices.ts';
import type { ForecastCase, ForecastGround } from './question.ts';
import { switchesOf } from './switches.ts';

/** More of them would not be looked at; they take time. */
export const MOST_OPTIONS = 60;

export type PlannedRecharge = NonNullable<WhatIf['recharges']>[number];
export type ToMonthly = NonNullable<WhatIf['toMonthly']>[number];

/** A switch: over a resource by its id, over a recharge by its own, or over all prices or renewals. */
export type WhatIfSwitch =
  | { readonly kind: 'skipped' | 'toConfiguration' | 'toMonthly' | 'recharge'; readonly id: string }
  | { readonly kind: 'burn' | 'expiryDay' };

/** The id of the case in which a switch is turned over: `skipped:web-1`. No id of another case begins so. */
export function optionId(option: WhatIfSwitch): string {
  return 'id' in option ? `${option.kind}:${option.id}` : option.kind;
}

/** The case in view with one switch turned over, for every switch that is on and those of the first resources. */
export function optionCases({ input }: Pick<ForecastGround, 'input'>, { plans, whatIf }: ForecastCase): ForecastCase[] {
  const on = switchesOn(whatIf);
  const known = new Set(on.map(optionId));
  const off = input.resources.flatMap((resource): WhatIfSwitch[] => {
    const { id } = resource;
    const { canSkip, canBegin } = switchesOf(resource);
    return [
      ...(canSkip ? [{ kind: 'skipped', id } as const] : []),
      ...(canBegin ? [{ kind: 'toConfiguration', id } as const] : []),
    ];
  });
  return [...on, ...off.filter((option) => !known.has(optionId(option)))]
    .slice(0, MOST_OPTIONS)
    .map((option) => ({ id: optionId(option), plans, whatIf: turnedOver(whatIf, option) }));
}

/** Every switch that is on, in a fixed order of kinds. */
export function switchesOn({
  skipped = [],
  toConfiguration = [],
  toMonthly = [],
  recharges = [],
  burn,
  expiryDay,
}: WhatIf): WhatIfSwitch[] {
  return [
    ...recharges.map(({ id }) => ({ kind: 'recharge', id }) as const),
    ...(burn === undefined ? [] : [{ kind: 'burn' } as const]),
    ...(expiryDay === undefined ? [] : [{ kind: 'expiryDay' } as const]),
    ...toMonthly.map(({ resource }) => ({ kind: 'toMonthly', id: resource }) as const),
    ...skipped.map((id) => ({ kind: 'skipped', id }) as const),
    ...toConfiguration.map((id) => ({ kind: 'toConfiguration', id }) as const),
  ];
}

/** Those that have a value of their own (a day, an amount, a percentage) can only be taken away. */
function turnedOver(whatIf: WhatIf, option: WhatIfSwitch): WhatIf {
  switch (option.kind) {
    case 'skipped':
      return withSkipped(whatIf, option.id);
    case 'toConfiguration':
      return withToConfiguration(whatIf, option.id);
    case 'toMonthly':
      return withoutToMonthly(whatIf, option.id);
    case 'recharge':
      return withoutRecharge(whatIf, option.id);
    case 'burn':
      return withBurn(whatIf, undefined);
    default:
      return withExpiryDay(whatIf, undefined);
  }
}

/** Turns over whether a resource's package is left to expire. On, it is not begun anew by configuration either. */
export function withSkipped(whatIf: WhatIf, id: string): WhatIf {
  const { skipped = [], toConfiguration = [] } = whatIf;
  return changed(whatIf, { skipped: toggled(skipped, id), toConfiguration: without(toConfiguration, id) });
}

/** Turns over whether a package expires and is begun anew by configuration. On, it is more than only left to expire. */
export function withToConfiguration(whatIf: WhatIf, id: string): WhatIf {
  const { skipped = [], toConfiguration = [] } = whatIf;
  return changed(whatIf, { skipped: without(skipped, id), toConfiguration: toggled(toConfiguration, id) });
}

/** Changes a resource to a monthly package on a day (CFG-4), instead of what was said of it before. */
export function withToMonthly(whatIf: WhatIf, change: ToMonthly): WhatIf {
  const { toMonthly = [] } = whatIf;
  const index = toMonthly.findIndex(({ resource }) => resource === change.resource);
  return changed(whatIf, { toMonthly: index === -1 ? [...toMonthly, change] : toMonthly.with(index, change) });
}

export function withoutToMonthly(whatIf: WhatIf, id: string): WhatIf {
  const { toMonthly = [] } = whatIf;
  return changed(whatIf, { toMonthly: toMonthly.filter(({ resource }) => resource !== id) });
}

/** Adds a recharge; one of the same id is replaced. */
export function withRecharge(whatIf: WhatIf, recharge: PlannedRecharge): WhatIf {
  const { recharges = [] } = withoutRecharge(whatIf, recharge.id);
  return changed(whatIf, { recharges: [...recharges, recharge] });
}

export function withoutRecharge(whatIf: WhatIf, id: string): WhatIf {
  const { recharges = [] } = whatIf;
  return changed(whatIf, { recharges: recharges.filter((each) => each.id !== id) });
}

/** A percentage added to what is billed by configuration and by consumption; undefined: none. */
export function withBurn(whatIf: WhatIf, burn: string | undefined): WhatIf {
  return changed(whatIf, { burn });
}

/** The day of the month on which renewed packages end; undefined: each on its own. */
export function withExpiryDay(whatIf: WhatIf, expiryDay: number | undefined): WhatIf {
  return changed(whatIf, { expiryDay });
}

type Changes = { readonly [Key in keyof WhatIf]?: WhatIf[Key] | undefined };

/** What is empty is not kept: a "what if" without any switch is `{}`. */
function changed(whatIf: WhatIf, changes: Changes): WhatIf {
  const entries = Object.entries({ ...whatIf, ...changes });
  const kept = entries.filter(([, value]) => value !== undefined && !(Array.isArray(value) && value.length === 0));
  return Object.fromEntries(kept) as WhatIf;
}

function without(list: readonly string[], id: string): string[] {
  return list.filter((each) => each !== id);
}

function toggled(list: readonly string[], id: string): string[] {
  return list.includes(id) ? without(list, id) : [...list, id];
}
