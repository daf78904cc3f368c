/** `plan check`: can an account pay a plan, from its first payment to its last? */
import { formatChinaTime } from '../../../shared/billing/calendar.ts';
import type { Translate } from '../../../shared/i18n/index.ts';
import { type Money, displayMoney, sumMoney } from '../../../shared/money/index.ts';
import { type AccountPayments, type PaymentDay, accountPayments } from '../../../shared/forecast/payment-days.ts';
import { groundOf } from '../../../shared/forecast/question.ts';
import { isBought } from '../../../shared/plan/bought.ts';
import { describeCheck } from '../../../shared/readiness/describe.ts';
import { ACCOUNT_OPTIONS, accountFrom } from '../account-file.ts';
import { CliError } from '../cli-error.ts';
import { EXIT } from '../exit.ts';
import { warningsJson } from '../quote-json.ts';
import { table } from '../table.ts';
import { SIGN, balanceDoubt, momentFrom } from './check.ts';
import type { Command } from '../command.ts';
import { resourceError } from './forecast.ts';
import { PLAN_OPTIONS } from './plan.ts';
import { INCOMPLETE_OPTIONS, pricedPlanFrom, refuseIncomplete } from './plan-file.ts';
import { planCheckJson } from './plan-json.ts';
import { left, right, warningTexts } from './plan-text.ts';

export const planCheck: Command = {
  options: { ...PLAN_OPTIONS, ...INCOMPLETE_OPTIONS, ...ACCOUNT_OPTIONS, scenario: {}, account: {}, at: {} },
  positionals: 1,
  async run(context) {
    const { options, positionals, now, t } = context;
    const [path = ''] = positionals;
    const at = momentFrom(options, now);
    const catalog = await context.catalog();
    const priced = await pricedPlanFrom(context, { path, scenario: 'scenario' }, catalog);
    refuseIncomplete(priced, path, context);
    if (options.text('account') === '') throw new CliError('missing-option', '--account');
    const file = { option: '--account', path: options.text('account') };
    const { name, buyer, settings, movements, choices, balanceMoment } = await accountFrom(context, file, at.date);
    const doubt = balanceDoubt(balanceMoment, at, t);
    const { topUpDays = 1 } = choices;
    const ground = groundOf({ start: at, days: 1, topUpDays, buyer, settings, movements }, catalog);
    if (ground.problems.length > 0) throw resourceError(ground.problems, options.text('account'), t);
    const answer = accountPayments({ ...ground, buyer, plans: [priced], others: [], topUpDays });
    // What was bought is paid: its price is no doubt of the payments to come.
    const open = priced.lines.filter(({ line }) => !isBought(line));
    return {
      json: () => ({
        account: name,
        ...(doubt === undefined ? {} : { balance: doubt }),
        at: formatChinaTime(at),
        missing: priced.totals.chosen.missing,
        ...planCheckJson(answer, t),
        warnings: open.flatMap(({ line, warnings }) =>
          warningsJson(warnings, t).map((warning) => ({ line: line.id, ...warning })),
        ),
        priceList: priced.priceList,
      }),
      text: () => {
        const doubts = warningTexts(t, open).join('\n');
        return `${t('cli.account.used', { name })}${doubt === undefined ? '' : `\n! ${doubt.message}`}\n${checkText(t, answer)}${doubts === '' ? '' : `\n\n${doubts}`}\n\n${t('cli.prices', priced.priceList)}`;
      },
      exitCode: answer.verdict === 'ready' ? EXIT.done : EXIT.notPayable,
    };
  },
};

function checkText(t: Translate, { verdict, days, recharge, earlier }: AccountPayments): string {
  const rows = days.map((day) => [
    day.date,
    t(`verdict.${day.verdict}`),
    day.others === undefined ? displayMoney(day.due) : '',
    day.others === undefined ? displayMoney(day.cash) : '',
    day.others === undefined ? displayMoney(day.couponUsed) : '',
    displayMoney(day.shortfall),
    displayMoney(day.recommendedRecharge),
    day.by ?? '',
    day.others === undefined ? '' : t('plan.payments.others', day.others),
  ]);
  const sum = (of: (day: PaymentDay) => Money) => displayMoney(sumMoney(days.map(of)));
  const total = [
    t('plan.payments.total'),
    '',
    sum(({ due }) => due),
    '',
    sum(({ couponUsed }) => couponUsed),
    sum(({ shortfall }) => shortfall),
    displayMoney(recharge),
    '',
    '',
  ];
  const columns = [
    left(t('plan.check.date')),
    left(''),
    right(t('cli.due')),
    right(t('cli.cash')),
    right(t('cli.coupon-used')),
    right(t('cli.shortfall')),
    right(t('cli.recharge')),
    left(t('plan.payments.by')),
    left(''),
  ];
  const checks = days.flatMap((day) =>
    day.checks
      .filter(({ status }) => status !== 'pass')
      .map((check) => `${SIGN[check.status]} ${day.date}: ${describeCheck(t, check, day)} (${check.rule})`),
  );
  const parts = [
    t(`verdict.${verdict}`),
    days.length === 0 ? t('plan.check.nothing') : table(columns, [...rows, total]),
    checks.join('\n'),
    earlier > 0n ? t('plan.check.earlier', { amount: displayMoney(earlier) }) : '',
  ];
  return parts.filter((part) => part !== '').join('\n\n');
}
