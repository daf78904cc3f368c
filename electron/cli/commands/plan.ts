/** `plan`: what a saved plan costs, by line and by group, in each line's mode and in the cheapest one. */
import type { Command } from '../command.ts';
import { INCOMPLETE_OPTIONS, pricedPlanFrom, refuseMissing } from './plan-file.ts';
import { planJson } from './plan-json.ts';
import { planText } from './plan-text.ts';

export const PLAN_OPTIONS = { 'price-list': {}, json: { flag: true }, lang: {} } as const;

export const plan: Command = {
  options: { ...PLAN_OPTIONS, ...INCOMPLETE_OPTIONS, scenario: {} },
  positionals: 1,
  async run(context) {
    const [path = ''] = context.positionals;
    const priced = await pricedPlanFrom(context, { path, scenario: 'scenario' }, await context.catalog());
    refuseMissing(priced, path, context);
    return { json: () => planJson(priced, context.t), text: () => planText(priced, context) };
  },
};
