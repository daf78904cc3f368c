/** `check`: may this be bought now from the balance of an account? */
import { balanceAgeOf, isDoubtfulBalance } from '../../../shared/account/balance-age.ts';
import { type ChinaTime, formatChinaTime, parseChinaTime } from '../../../shared/billing/calendar.ts';
import { typedMoment } from '../../../shared/billing/typed-date.ts';
import { warningsFor } from '../../../shared/billing/priced-set.ts';
import type { Quote } from '../../../shared/billing/quote.ts';
import { displayMoney, formatMoney } from '../../../shared/money/index.ts';
import { balanceAgeText } from '../../../shared/forecast/describe.ts';
import { describeCheck, describeReading } from '../../../shared/readiness/describe.ts';
import { type Check, type Readiness, readiness } from '../../../shared/readiness/readiness.ts';
import { ACCOUNT_OPTIONS, accountFrom } from '../account-file.ts';
import { CliError, InputError } from '../cli-error.ts';
import { EXIT } from '../exit.ts';
import type { Options } from '../options.ts';
import { warningsJson } from '../quote-json.ts';
import { QUOTE_OPTIONS, quoteFrom } from '../quote-question.ts';
import { footnotes } from '../quote-text.ts';
import { requestFrom } from '../request-options.ts';
import { table } from '../table.ts';
import type { Command, CommandContext } from '../command.ts';
import { headline } from './quote.ts';

export const check: Command = {
  options: { ...QUOTE_OPTIONS, ...ACCOUNT_OPTIONS, account: {}, at: {} },
  positionals: 0,
  async run(context) {
    const { options, catalog, now, t, language } = context;
    const at = momentFrom(options, now);
    const quote = quoteFrom(options, requestFrom(options, await catalog()), at);
    if (!quote.ok) throw new InputError(quote.error);
    if (options.text('account') === '') throw new CliError('missing-option', '--account');
    const file = { option: '--account', path: options.text('account') };
    const { name, buyer, settings, balanceMoment } = await accountFrom(context, file, at.date);
    const doubt = balanceDoubt(balanceMoment, at, t);
    const answer = readiness(quote.value, buyer, at, settings);
    return {
      json: () => ({
        account: name,
        ...(doubt === undefined ? {} : { balance: doubt }),
        ...answerJson({ t, language }, answer, at),
        conflicts: quote.value.conflicts,
        warnings: warningsJson(warningsFor(quote.value.set, quote.value.mode), t),
      }),
      text: () =>
        `${answerText({ t, language }, quote.value, answer)}\n${t('cli.account.used', { name })}${doubt === undefined ? '' : `\n! ${doubt.message}`}`,
      exitCode: answer.verdict === 'ready' ? EXIT.done : EXIT.notPayable,
    };
  },
};

/** What a balance that is old, or from a later day, leaves open; undefined: nothing. */
export function balanceDoubt(moment: string | undefined, at: ChinaTime, t: CommandContext['t']) {
  const age = moment === undefined ? undefined : balanceAgeOf(moment, at.date);
  if (age === undefined || !isDoubtfulBalance(age)) return undefined;
  return { asOf: formatChinaTime(age.asOf), days: age.days, message: balanceAgeText(t, age) };
}

type Words = Pick<CommandContext, 't' | 'language'>;

/** The moment that `--at` names, otherwise now. */
export function momentFrom(options: Options, now: ChinaTime): ChinaTime {
  if (!options.has('at')) return now;
  const at = parseChinaTime(typedMoment(options.text('at')) ?? '');
  if (at !== null) return at;
  const accepted = [formatChinaTime(now)];
  throw new InputError([{ field: 'at', code: 'not-moment', given: options.text('at'), accepted }]);
}

function answerJson({ t, language }: Words, answer: Readiness, at: ChinaTime) {
  return {
    verdict: answer.verdict,
    at: formatChinaTime(at),
    due: formatMoney(answer.due),
    cash: formatMoney(answer.cash),
    coupons: formatMoney(answer.coupons),
    couponUsed: formatMoney(answer.couponUsed),
    couponPayments: answer.payments.map(({ code, amount }) => ({ code, amount: formatMoney(amount) })),
    shortfall: formatMoney(answer.shortfall),
    recommendedRecharge: formatMoney(answer.recommendedRecharge),
    checks: answer.checks.map((one) => checkJson({ t }, one, answer)),
    readings: answer.readings.map((reading) => ({ ...reading, message: describeReading(t, reading, language) })),
  };
}

function checkJson({ t }: Pick<Words, 't'>, one: Check, answer: Readiness) {
  const { id, status, rule, needed, available, short, remedy } = one;
  const amounts = Object.entries({ needed, available, short }).flatMap(([key, amount]) =>
    amount === undefined ? [] : [[key, formatMoney(amount)] as const],
  );
  return {
    id,
    status,
    rule,
    message: describeCheck(t, one, answer),
    ...Object.fromEntries(amounts),
    ...(remedy === undefined ? {} : { remedy }),
  };
}

export const SIGN = { pass: '✓', warn: '!', fail: '✗' } as const;

function answerText({ t, language }: Words, quote: Quote, answer: Readiness): string {
  const amounts = [
    [t('cli.due'), displayMoney(answer.due)],
    [t('cli.cash'), displayMoney(answer.cash)],
    [t('cli.coupons'), displayMoney(answer.coupons)],
    [t('cli.coupon-used'), displayMoney(answer.couponUsed)],
    [t('cli.shortfall'), displayMoney(answer.shortfall)],
    [t('cli.recharge'), displayMoney(answer.recommendedRecharge)],
  ];
  const checks = answer.checks.map((one) => `${SIGN[one.status]} ${describeCheck(t, one, answer)} (${one.rule})`);
  return [
    `${t(`verdict.${answer.verdict}`)} · ${headline(t, quote)}`,
    table(
      [
        { title: '', align: 'left' },
        { title: t('cli.amount'), align: 'right' },
      ],
      amounts,
    ),
    checks.join('\n'),
    answer.readings.map((reading) => describeReading(t, reading, language)).join('\n'),
    footnotes(t, language, quote),
  ].join('\n\n');
}
