/** `plan`: what a saved plan costs, by line and by group, in each line's mode and in the cheapest one. */
import type { Command } from './command.ts';
import { pricedPlanFrom, refuseIncomplete } from './plan-file.ts';
import { planJson } from './plan-json.ts';
import { planText } from './plan-text.ts';

export const PLAN_OPTIONS = { 'price-list': {}, json: { flag: true }, lang: {} } as const;

export const plan: Command = {
  options: { ...PLAN_OPTIONS, scenario: {} },
  positionals: 1,
  async run(context) {
    const [path = ''] = context.positionals;
    const priced = await pricedPlanFrom(context, { path, scenario: 'scenario' }, await context.catalog());
    // A part that has no price is said to be missing; where nothing has one, there is no answer at all.
    if (priced.lines.length > 0 && priced.lines.every(({ costs }) => costs.chosen === null)) {
      refuseIncomplete(priced, path, context.t);
    }
    return { json: planJson(priced, context.t), text: planText(priced, context) };
  },
};
