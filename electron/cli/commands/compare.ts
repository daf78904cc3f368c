/** `compare`: which billing mode is cheaper over a horizon, from which day on, and what to order when. */
import {
  type Comparison,
  type Option,
  type Order,
  BREAK_EVEN_DAYS,
  compare as compareStrategies,
} from '../../../shared/billing/compare.ts';
import { DEFAULT_SETTINGS } from '../../../shared/account/settings.ts';
import { isByConsumption } from '../../../shared/billing/answer.ts';
import type { HorizonDraft } from '../../../shared/billing/draft.ts';
import { problemList, readDecimal } from '../../../shared/billing/fields.ts';
import { readHorizon } from '../../../shared/billing/horizon.ts';
import type { FieldProblem } from '../../../shared/billing/problem.ts';
import { fewerText } from '../../../shared/billing/result-text.ts';
import { type ProductCode, PRODUCT_CODES } from '../../../shared/catalog/schema.ts';
import { displayMoney } from '../../../shared/money/index.ts';
import { lastDayBefore } from '../../../shared/billing/last-day.ts';
import { type Result, fail, ok } from '../../../shared/result.ts';
import { ACCOUNT_OPTIONS, accountFrom } from '../account-file.ts';
import { CliError, InputError } from '../cli-error.ts';
import type { OptionSpecs, Options } from '../options.ts';
import { comparisonJson } from '../quote-json.ts';
import { footnotes, formulas, termText } from '../quote-text.ts';
import { REQUEST_OPTIONS, givenDate, givenText, requestFrom } from '../request-options.ts';
import { table } from '../table.ts';
import type { Command, CommandContext } from '../command.ts';

const ENDS = ['days', 'months', 'to'] as const;

export const compare: Command = {
  options: {
    ...REQUEST_OPTIONS,
    from: {},
    days: {},
    months: {},
    to: {},
    'hours-per-day': {},
    'days-per-week': {},
    'fewer-orders': {},
    ...ACCOUNT_OPTIONS,
    account: {},
  } satisfies OptionSpecs,
  positionals: 0,
  async run(context) {
    const draft = horizonDraft(context.options);
    const product = productOf(context.options);
    if (isByConsumption(product)) {
      const accepted = [`quote --mode consumption --product ${product}`];
      throw new InputError([{ field: 'product', code: 'not-applicable', given: product, accepted }]);
    }
    const set = requestFrom(context.options, await context.catalog());
    const horizon = readHorizon(draft, product, context.now.date);
    const percent = await percentFrom(context);
    const problems = [set, horizon, percent].flatMap((read) => (read.ok ? [] : read.error));
    if (!set.ok || !horizon.ok || !percent.ok) throw new InputError(problems);
    const comparison = compareStrategies(set.value, horizon.value, percent.value);
    if (!comparison.ok) throw new InputError(comparison.error);
    return {
      json: () => comparisonJson(comparison.value, context.t),
      text: () => comparisonText(context, comparison.value),
    };
  },
};

/** An unknown product is reported by the request; for the schedule it counts as a server without one. */
function productOf(options: Options): ProductCode {
  return PRODUCT_CODES.find((code) => code === options.text('product')) ?? 'vm';
}

/** Fewer orders are offered within so many percent: `--fewer-orders`, 0 for never; else as the account has it. */
async function percentFrom(context: CommandContext): Promise<Result<string, FieldProblem[]>> {
  const { options, now } = context;
  if (!options.has('fewer-orders')) {
    if (!options.has('account')) return ok(DEFAULT_SETTINGS.fewerOrdersPercent);
    const file = { option: '--account', path: options.text('account') };
    // A setting is asked for, no money.
    return ok((await accountFrom(context, file, now.date, { needsBalance: false })).settings.fewerOrdersPercent);
  }
  const list = problemList();
  const percent = readDecimal(list, 'fewer-orders', options.text('fewer-orders'), 100);
  return percent === undefined ? fail(list.problems) : ok(percent);
}

function horizonDraft(options: Options): HorizonDraft {
  const given = ENDS.filter((name) => options.has(name));
  const [unit] = given;
  if (unit === undefined || given.length > 1)
    throw new CliError('either-or', ENDS.map((name) => `--${name}`).join(', '));
  return {
    from: givenDate(options, 'from'),
    unit,
    days: givenText(options, 'days'),
    months: givenText(options, 'months'),
    to: givenDate(options, 'to'),
    hoursPerDay: givenText(options, 'hours-per-day'),
    daysPerWeek: givenText(options, 'days-per-week'),
  };
}

function comparisonText({ t, language }: CommandContext, comparison: Comparison): string {
  const { horizon, breakEven, crossovers, options } = comparison;
  const rows = options.map((option) => [
    t(`strategy.${option.strategy}`),
    displayMoney(option.payable),
    option.strategy === comparison.cheapest ? `← ${t('cli.cheapest')}` : '',
    details({ t }, option),
  ]);
  const answer = table(
    [
      { title: t('cli.strategy'), align: 'left' },
      { title: t('cli.payable'), align: 'right' },
      { title: '', align: 'left' },
      { title: t('cli.orders'), align: 'left' },
    ],
    rows,
  );
  const sentences = [
    ...(breakEven.hoursPerMonth === null ? [] : [t('cli.break-even-hours', { hours: breakEven.hoursPerMonth })]),
    breakEven.days === null
      ? t('cli.no-break-even', { days: BREAK_EVEN_DAYS })
      : t('cli.break-even-day', { day: breakEven.days }),
  ];
  const fewer = options.flatMap((option) => fewerSentence({ t }, option));
  const changes = crossovers.map(({ fromDay, cheapest }) =>
    t('cli.cheaper-from', { day: fromDay, strategy: t(`strategy.${cheapest}`) }),
  );
  const lines = options.flatMap((option) => ('lines' in option ? option.lines : (option.orders[0]?.lines ?? [])));
  return [
    t('cli.horizon', { from: horizon.from, last: lastDayBefore(horizon.to), days: horizon.days }),
    answer,
    [...fewer, ...sentences].join('\n'),
    [`${t('cli.crossovers')}:`, ...changes].join('\n'),
    formulas(t, lines),
    footnotes(t, language, comparison),
  ].join('\n\n');
}

function details({ t }: Pick<CommandContext, 't'>, option: Option): string {
  const change = 'switchDate' in option ? [t('cli.switch', { date: option.switchDate })] : [];
  const orders = 'orders' in option ? option.orders.map((order) => orderText({ t }, order)) : [];
  return [...change, ...orders].join('; ');
}

function orderText({ t }: Pick<CommandContext, 't'>, { term, start, payable }: Order): string {
  return `${start} ${termText(t, term)} ${displayMoney(payable)}`;
}

/** The fewer orders beside the cheapest ones of an option, in a line. */
function fewerSentence({ t }: Pick<CommandContext, 't'>, option: Option): string[] {
  if (option.strategy === 'configuration' || option.fewerOrders === undefined) return [];
  const { strategy, orders, fewerOrders } = option;
  const placed = fewerOrders.orders.map((order) => orderText({ t }, order)).join('; ');
  const text = `${fewerText(t, fewerOrders, orders.length)} (${placed})`;
  return [t('text.line', { name: t(`strategy.${strategy}`), value: text })];
}
