/** A priced plan as tables: what each strategy costs, what is paid when, groups, lines, what is wrong. */
import { describeProblem, describeWarning } from '../../../shared/billing/describe.ts';
import type { Translate } from '../../../shared/i18n/index.ts';
import { type Money, displayMoney } from '../../../shared/money/index.ts';
import { firstPaymentText } from '../../../shared/plan/first-payment.ts';
import { lastDayBefore } from '../../../shared/billing/last-day.ts';
import type { LineStrategy } from '../../../shared/plan/line-answer.ts';
import type { PricedLine, PricedPlan } from '../../../shared/plan/price.ts';
import type { Total, Totals } from '../../../shared/plan/totals.ts';
import { inOneLine } from '../../../shared/text/guard.ts';
import { type Column, table } from '../table.ts';
import type { CommandContext } from '../command.ts';

export const left = (title: string): Column => ({ title, align: 'left' });
export const right = (title: string): Column => ({ title, align: 'right' });

/** An amount as people read it; a dash where there is no price. */
export function amountText(amount: Money | null): string {
  return amount === null ? '–' : displayMoney(amount);
}

/** What is doubtful about the prices of lines: probable misprints, what is not on sale, in a line each. */
export function warningTexts(t: Translate, lines: readonly PricedLine[]): string[] {
  return lines.flatMap(({ line, warnings }) =>
    warnings.map((warning) => `! ${inOneLine(line.id)}: ${describeWarning(t, warning)}`),
  );
}

/** The whole answer of `plan`. */
export function planText({ plan, priceList, lines, groups, totals }: PricedPlan, { t }: Pick<CommandContext, 't'>) {
  const problems = lines.flatMap(({ line, problems: found }) =>
    found.map((problem) => `✗ ${inOneLine(line.id)}: ${describeProblem(t, problem, problem.field)}`),
  );
  const notes = lines.flatMap(({ line, notes: found }) =>
    found.map((note) => `! ${inOneLine(line.id)}: ${t(`plan.note.${note}`)}`),
  );
  const warnings = warningTexts(t, lines);
  return [
    `${inOneLine(plan.name)} · ${t('plan.horizon', { from: plan.horizon.from, last: lastDayBefore(plan.horizon.to), count: lines.length })}`,
    totalsTable(t, totals, plan.horizon.from),
    ...(totals.later.length === 0 ? [] : [monthsTable(t, totals)]),
    ...(plan.groups.length === 0 ? [] : [groupsTable(t, groups, plan.horizon.from)]),
    linesTable(t, lines),
    ...[problems, notes, warnings].filter((part) => part.length > 0).map((part) => part.join('\n')),
    t('cli.prices', priceList),
  ].join('\n\n');
}

/** An amount with a mark where a part of it is missing. */
function totalText(t: Translate, { amount, missing }: Total): [string, string] {
  return [displayMoney(amount), missing.length === 0 ? '' : t('plan.incomplete', { count: missing.length })];
}

function totalsTable(t: Translate, totals: Totals, from: string): string {
  const { first } = totals;
  const { missing } = totals.chosen;
  const rows = [
    [t('plan.total.chosen'), ...totalText(t, totals.chosen)],
    [t('plan.total.now', { date: from }), ...totalText(t, { amount: totals.now, missing })],
    ...(first === null
      ? []
      : [[t('plan.total.first', { date: first.date }), ...totalText(t, { amount: first.amount, missing })]]),
    [t('strategy.configuration'), ...totalText(t, totals.configuration)],
    [t('strategy.monthly'), ...totalText(t, totals.monthly)],
    [t('plan.total.cheapest'), ...totalText(t, totals.cheapest)],
    [t('plan.total.saving'), ...totalText(t, { amount: totals.saving, missing })],
  ];
  return table([left(''), right(t('cli.payable')), left('')], rows);
}

function monthsTable(t: Translate, { later }: Totals): string {
  const rows = later.map(({ month, amount }) => [month, displayMoney(amount)]);
  return table([left(t('plan.month')), right(t('plan.total.later'))], rows);
}

function groupsTable(t: Translate, groups: PricedPlan['groups'], from: string): string {
  const rows = groups.map(({ group, lines, ...totals }) => [
    group?.name ?? t('plan.no-group'),
    String(lines.length),
    displayMoney(totals.now),
    firstPaymentText(t, totals.first),
    ...totalText(t, totals.chosen),
    displayMoney(totals.cheapest.amount),
    displayMoney(totals.saving),
  ]);
  return table(
    [
      left(t('plan.group')),
      right(t('plan.lines')),
      right(t('plan.total.now', { date: from })),
      right(t('plan.first.title')),
      right(t('cli.total')),
      left(''),
      right(t('plan.total.cheapest')),
      right(t('plan.total.saving')),
    ],
    rows,
  );
}

function linesTable(t: Translate, lines: readonly PricedLine[]): string {
  const rows = lines.map(({ line, costs, chosen, cheapest, saving }) => [
    line.id,
    line.name ?? '',
    strategyText(t, chosen),
    amountText(costs.chosen),
    amountText(costs.configuration),
    amountText(costs.monthly),
    strategyText(t, cheapest),
    amountText(costs.cheapest),
    displayMoney(saving),
  ]);
  return table(
    [
      left(t('plan.line')),
      left(t('cli.name')),
      left(t('cli.strategy')),
      right(t('cli.payable')),
      right(t('strategy.configuration')),
      right(t('strategy.monthly')),
      left(t('cli.cheapest')),
      right(t('plan.total.cheapest')),
      right(t('plan.total.saving')),
    ],
    rows,
  );
}

function strategyText(t: Translate, strategy: LineStrategy | null): string {
  if (strategy === null) return '–';
  if (strategy === 'own') return t('plan.own');
  return strategy === 'consumption' ? t('mode.consumption') : t(`strategy.${strategy}`);
}
