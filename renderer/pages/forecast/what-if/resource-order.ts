/** In which order the resources stand in the panel: those with a switch on, then those that change most. */
import type { WhatIf } from '../../../../shared/account/forecast-choices.ts';
import { type WhatIfSwitch, switchesOn } from '../../../../shared/forecast/options.ts';
import type { ResourceFacts } from '../../../../shared/forecast/question.ts';
import type { Effect } from './effects.tsx';

/** By consumption nothing can be switched. */
export function switchable(resources: readonly ResourceFacts[]): ResourceFacts[] {
  return resources.filter(({ billing }) => billing.kind !== 'consumption');
}

/** Those whose name or id has every word of a text. */
export function called(resources: readonly ResourceFacts[], text: string): ResourceFacts[] {
  const words = text.toLowerCase().split(/\s+/).filter(Boolean);
  return resources.filter(({ id, name }) => {
    const searched = `${name} ${id}`.toLowerCase();
    return words.every((word) => searched.includes(word));
  });
}

/** The ids in their order. Where nothing is known of the effects, resources stay in the order they came in. */
export function resourceOrder(
  resources: readonly ResourceFacts[],
  whatIf: WhatIf,
  effectOf: (option: WhatIfSwitch) => Effect | undefined,
): string[] {
  const on = new Set(switchesOn(whatIf).flatMap((each) => ('id' in each ? [each.id] : [])));
  const ranked = resources.map(({ id }) => ({ id, isOn: on.has(id), size: sizeOf(id, effectOf) }));
  return ranked
    .toSorted((a, b) => Number(b.isOn) - Number(a.isOn) || (a.size < b.size ? 1 : a.size > b.size ? -1 : 0))
    .map(({ id }) => id);
}

const KINDS = ['skipped', 'toConfiguration', 'toMonthly'] as const;

/** Fen that the switch of most effect moves, of what is to be recharged or of what is spent. */
function sizeOf(id: string, effectOf: (option: WhatIfSwitch) => Effect | undefined): bigint {
  let largest = 0n;
  for (const kind of KINDS) {
    const effect = effectOf({ kind, id });
    if (effect === undefined) continue;
    const { without, withIt } = effect;
    for (const moved of [withIt.topUps - without.topUps, withIt.spent - without.spent]) {
      const size = moved < 0n ? 0n - moved : moved;
      if (size > largest) largest = size;
    }
  }
  return largest;
}
