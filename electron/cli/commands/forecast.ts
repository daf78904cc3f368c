/** `forecast`: how long the money of an account lasts, what is short first, and what to recharge by when. */
import { type ChinaTime, parseChinaTime } from '../../../shared/billing/calendar.ts';
import { problemList, readWhole } from '../../../shared/billing/fields.ts';
import type { FieldProblem } from '../../../shared/billing/problem.ts';
import { MAX_FORECAST_DAYS } from '../../../shared/account/forecast-choices.ts';
import { accountInput } from '../../../shared/forecast/account-input.ts';
import { forecast as forecastOf } from '../../../shared/forecast/forecast.ts';
import type { ForecastInput, Movement } from '../../../shared/forecast/input.ts';
import { plansInput } from '../../../shared/forecast/plan-payments.ts';
import { readResources } from '../../../shared/forecast/read-resources.ts';
import { AMOUNT_PATTERN, money } from '../../../shared/money/index.ts';
import type { PricedPlan } from '../../../shared/plan/price.ts';
import { CliError, InputError } from '../cli-error.ts';
import { EXIT } from '../exit.ts';
import type { Options } from '../options.ts';
import { momentFrom } from './check.ts';
import type { Command, CommandContext } from './command.ts';
import { forecastAccountFrom } from './forecast-file.ts';
import { type ForecastAnswer, forecastJson } from './forecast-json.ts';
import { forecastText } from './forecast-text.ts';
import { pricedPlanFrom, refuseIncomplete } from './plan-file.ts';

export const forecast: Command = {
  options: {
    days: {},
    at: {},
    plan: { multiple: true },
    scenario: {},
    recharge: { multiple: true },
    'top-up-days': {},
    'fail-within': {},
    'price-list': {},
    json: { flag: true },
    lang: {},
  },
  positionals: 1,
  async run(context) {
    const { options, positionals, now, t } = context;
    const [path = ''] = positionals;
    if (path === '') throw new CliError('missing-argument', 'forecast', { accepted: ['FILE'] });
    const numbers = numbersFrom(options);
    const start = momentFrom(options, now);
    const catalog = await context.catalog();
    const account = await forecastAccountFrom(path, start.date, t);
    const resources = readResources(account.standing.resources, catalog, start);
    if (!resources.ok) throw resourceError(resources.error, path, t);
    const input: ForecastInput = {
      start,
      days: numbers.days,
      ...accountInput(account.standing, account.settings),
      resources: resources.value,
      movements: options.all('recharge').map((text) => rechargeFrom(text, start)),
      ...plansInput(await plansFrom(context), start.date),
    };
    const answer = forecastOf(input, { topUpDays: numbers.topUpDays });
    const about: ForecastAnswer = {
      name: account.name,
      input,
      answer,
      priceList: { id: catalog.list.id, asOf: catalog.list.asOf },
    };
    const isTooSoon = answer.runway !== null && numbers.failWithin !== undefined && answer.runway <= numbers.failWithin;
    return {
      json: forecastJson(about, t),
      text: forecastText(about, context),
      exitCode: isTooSoon ? EXIT.notPayable : EXIT.done,
    };
  },
};

function numbersFrom(options: Options) {
  const list = problemList();
  const read = (name: string, least: number) =>
    options.has(name) ? readWhole(list, name, options.text(name), least, MAX_FORECAST_DAYS) : undefined;
  const days = readWhole(list, 'days', options.text('days'), 1, MAX_FORECAST_DAYS);
  const failWithin = read('fail-within', 0);
  const topUpDays = read('top-up-days', 1) ?? 1;
  if (days === undefined || list.problems.length > 0) throw new InputError(list.problems);
  return { days, failWithin, topUpDays };
}

/** A wrong cell of a resource is a place in the file, not an option. */
function resourceError(problems: readonly FieldProblem[], path: string, t: CommandContext['t']): InputError {
  return new InputError(problems, ({ field }) => t('forecast.place', { file: path, field }));
}

/** `2026-12-05=500.00`; a day alone is its beginning, on the first day the start. */
function rechargeFrom(text: string, start: ChinaTime): Movement {
  const [when = '', amount = ''] = text.split('=', 2);
  const at = parseChinaTime(when);
  const accepted = [`${start.date}=500.00`];
  if (at === null) throw new InputError([{ field: 'recharge', code: 'not-moment', given: text, accepted }]);
  if (!AMOUNT_PATTERN.test(amount)) throw new CliError('not-an-amount', '--recharge', { given: amount });
  const isToday = when.length === start.date.length && at.date === start.date;
  return { at: isToday ? start : at, amount: money(amount), kind: 'recharge', note: '' };
}

async function plansFrom(context: CommandContext): Promise<PricedPlan[]> {
  const plans: PricedPlan[] = [];
  for (const path of context.options.all('plan')) {
    const priced = await pricedPlanFrom(context, { path, scenario: 'scenario' }, await context.catalog());
    // What must be exact is not worked out from a part.
    refuseIncomplete(priced, path, context.t);
    plans.push(priced);
  }
  return plans;
}
