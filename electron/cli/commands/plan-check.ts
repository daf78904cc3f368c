/** `plan check`: can an account pay a plan, from its first payment to its last? */
import { parseAccountText } from '../../../shared/account/read-account.ts';
import { standingOf } from '../../../shared/account/standing.ts';
import { formatChinaTime } from '../../../shared/billing/calendar.ts';
import type { Translate } from '../../../shared/i18n/index.ts';
import { displayMoney } from '../../../shared/money/index.ts';
import { type PlanCheck, checkPlan } from '../../../shared/plan/account-check.ts';
import { describeCheck } from '../../../shared/readiness/describe.ts';
import { CliError } from '../cli-error.ts';
import { readDocument } from '../document-file.ts';
import { EXIT } from '../exit.ts';
import { table } from '../table.ts';
import { SIGN, momentFrom } from './check.ts';
import type { Command } from './command.ts';
import { PLAN_OPTIONS } from './plan.ts';
import { pricedPlanFrom, refuseIncomplete } from './plan-file.ts';
import { planCheckJson } from './plan-json.ts';
import { left, right } from './plan-text.ts';

export const planCheck: Command = {
  options: { ...PLAN_OPTIONS, scenario: {}, account: {}, at: {} },
  positionals: 1,
  async run(context) {
    const { options, positionals, now, t } = context;
    const [path = ''] = positionals;
    const at = momentFrom(options, now);
    const priced = await pricedPlanFrom(context, { path, scenario: 'scenario' }, await context.catalog());
    refuseIncomplete(priced, path, t);
    if (options.text('account') === '') throw new CliError('missing-option', '--account');
    const account = await readDocument({ option: '--account', path: options.text('account') }, parseAccountText, t);
    const answer = checkPlan(priced, standingOf(account), at.date);
    return {
      json: { at: formatChinaTime(at), ...planCheckJson(answer, t), priceList: priced.priceList },
      text: `${checkText(t, answer)}\n\n${t('cli.prices', priced.priceList)}`,
      exitCode: answer.verdict === 'ready' ? EXIT.done : EXIT.notPayable,
    };
  },
};

function checkText(t: Translate, { verdict, days, earlier }: PlanCheck): string {
  const rows = days.map((day) => [
    day.date,
    t(`verdict.${day.verdict}`),
    displayMoney(day.due),
    displayMoney(day.cash),
    displayMoney(day.couponUsed),
    displayMoney(day.shortfall),
    displayMoney(day.recommendedRecharge),
  ]);
  const columns = [
    left(t('plan.check.date')),
    left(''),
    right(t('cli.due')),
    right(t('cli.cash')),
    right(t('cli.coupon-used')),
    right(t('cli.shortfall')),
    right(t('cli.recharge')),
  ];
  const checks = days.flatMap((day) =>
    day.checks
      .filter(({ status }) => status !== 'pass')
      .map((check) => `${SIGN[check.status]} ${day.date}: ${describeCheck(t, check, day)} (${check.rule})`),
  );
  const parts = [
    t(`verdict.${verdict}`),
    days.length === 0 ? t('plan.check.nothing') : table(columns, rows),
    checks.join('\n'),
    earlier > 0n ? t('plan.check.earlier', { amount: displayMoney(earlier) }) : '',
  ];
  return parts.filter((part) => part !== '').join('\n\n');
}
