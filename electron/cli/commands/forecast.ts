/** `forecast`: how long the money of an account lasts, what is short first, and what to recharge by when. */
import { balanceAgeOf } from '../../../shared/account/balance-age.ts';
import type { ChinaTime } from '../../../shared/billing/calendar.ts';
import { typedMoment } from '../../../shared/billing/typed-date.ts';
import { problemList, readChoice, readWhole } from '../../../shared/billing/fields.ts';
import type { FieldProblem } from '../../../shared/billing/problem.ts';
import { type ForecastScenario, MAX_FORECAST_DAYS } from '../../../shared/account/forecast-choices.ts';
import type { KnownMovement } from '../../../shared/account/schema.ts';
import { answerCase, groundOf } from '../../../shared/forecast/question.ts';
import { AMOUNT_PATTERN, typedAmount } from '../../../shared/money/index.ts';
import { ACCOUNT_OPTIONS, type NamedAccount, accountFrom } from '../account-file.ts';
import { CliError, InputError } from '../cli-error.ts';
import { EXIT } from '../exit.ts';
import type { Options } from '../options.ts';
import { momentFrom } from './check.ts';
import type { Command, CommandContext } from '../command.ts';
import { type ForecastAnswer, forecastJson } from './forecast-json.ts';
import { ofFiles, switchedOn } from './forecast-plans.ts';
import { forecastText } from './forecast-text.ts';

export const forecast: Command = {
  options: {
    days: {},
    at: {},
    plan: { multiple: true },
    scenario: {},
    'no-plans': { flag: true },
    'what-if-scenario': {},
    recharge: { multiple: true },
    'top-up-days': {},
    'fail-within': {},
    ...ACCOUNT_OPTIONS,
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
    const account = await accountFrom(context, { option: 'FILE', path }, start.date);
    const scenario = scenarioFrom(options, account, path, t);
    const { buyer, settings } = account;
    const movements = [...account.movements, ...options.all('recharge').map((text) => rechargeFrom(text, start))];
    const ground = groundOf({ start, ...numbers, buyer, settings, movements }, catalog);
    if (ground.problems.length > 0) throw resourceError(ground.problems, path, t);
    const switches = options.has('no-plans') ? [] : ((scenario ?? account.choices).plans ?? []);
    const plans = [...(await switchedOn(context, switches, account.plans)), ...(await ofFiles(context))];
    const priced = new Map(plans.map((plan) => [plan.of, plan.priced]));
    const asked = { id: '', plans: plans.map(({ of }) => of), whatIf: scenario?.whatIf ?? {} };
    const { input, forecast: answer, warnings } = answerCase(ground, asked, (of) => priced.get(of));
    const about: ForecastAnswer = {
      name: account.name,
      balanceAge: account.balanceMoment === undefined ? undefined : balanceAgeOf(account.balanceMoment, start.date),
      scenario,
      plans,
      input,
      answer,
      warnings,
      priceList: { id: catalog.list.id, asOf: catalog.list.asOf },
    };
    const isTooSoon = answer.runway !== null && numbers.failWithin !== undefined && answer.runway <= numbers.failWithin;
    return {
      json: () => forecastJson(about, t),
      text: () => forecastText(about, context),
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
export function resourceError(problems: readonly FieldProblem[], path: string, t: CommandContext['t']): InputError {
  return new InputError(problems, ({ field }) => t('forecast.place', { file: path, field }));
}

/** `2026-12-05=500.00`; a day alone is its beginning, on the first day the start. */
function rechargeFrom(text: string, start: ChinaTime): KnownMovement {
  const [when = '', ...rest] = text.split('=');
  const given = rest.join('=');
  const amount = typedAmount(given) ?? '';
  const accepted = [`${start.date}=500.00`];
  const at = typedMoment(when);
  if (at === undefined) throw new InputError([{ field: 'recharge', code: 'not-moment', given: text, accepted }]);
  if (!AMOUNT_PATTERN.test(amount)) throw new CliError('not-an-amount', '--recharge', { given });
  return { at, amount, kind: 'recharge' };
}

/** The kept scenario that `--what-if-scenario` names, by its id or its name; with its plans and its switches. */
function scenarioFrom(
  options: Options,
  { choices: { scenarios = [] } }: NamedAccount,
  path: string,
  t: CommandContext['t'],
): ForecastScenario | undefined {
  if (!options.has('what-if-scenario')) return undefined;
  if (scenarios.length === 0) {
    throw new CliError('bad-file', 'FILE', { given: path, accepted: [t('forecast.no-scenarios')] });
  }
  const given = options.text('what-if-scenario');
  const found = scenarios.find(({ id }) => id === given) ?? scenarios.find(({ name }) => name === given);
  if (found !== undefined) return found;
  const list = problemList();
  readChoice(
    list,
    'what-if-scenario',
    given,
    scenarios.map(({ name }) => name),
  );
  throw new InputError(list.problems);
}
