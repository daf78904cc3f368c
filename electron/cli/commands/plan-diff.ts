/** `plan diff`: what is different between two plans, as a table, as JSON or as Markdown for a pull request. */
import {
  AMOUNT_PATTERN,
  type Money,
  displayMoney,
  money,
  moneyFromFen,
  typedAmount,
} from '../../../shared/money/index.ts';
import { problemList, readChoice } from '../../../shared/billing/fields.ts';
import type { Translate } from '../../../shared/i18n/index.ts';
import { type FieldChange, type PlanDiff, diffPlans, isEmpty } from '../../../shared/plan/diff.ts';
import { firstPaymentText, isSamePayment } from '../../../shared/plan/first-payment.ts';
import type { PlanLine } from '../../../shared/plan/schema.ts';
import { inOneLine } from '../../../shared/text/guard.ts';
import { CliError, InputError } from '../cli-error.ts';
import { EXIT } from '../exit.ts';
import type { Options } from '../options.ts';
import { table } from '../table.ts';
import type { Command } from '../command.ts';
import { PLAN_OPTIONS } from './plan.ts';
import { INCOMPLETE_OPTIONS, pricedPlanFrom, refuseMissing } from './plan-file.ts';
import { diffJson } from './plan-json.ts';
import { amountText, left, right } from './plan-text.ts';

const FORMATS = ['table', 'json', 'markdown'] as const;

export const planDiff: Command = {
  options: { ...PLAN_OPTIONS, ...INCOMPLETE_OPTIONS, format: {}, 'fail-over': {}, 'scenario-a': {}, 'scenario-b': {} },
  positionals: 2,
  async run(context) {
    const { options, positionals, t } = context;
    const format = formatFrom(options);
    const limit = limitFrom(options);
    const [a = '', b = ''] = positionals;
    if (b === '') throw new CliError('missing-argument', 'plan diff', { accepted: ['A B'] });
    const catalog = await context.catalog();
    const before = await pricedPlanFrom(context, { path: a, scenario: 'scenario-a' }, catalog);
    const after = await pricedPlanFrom(context, { path: b, scenario: 'scenario-b' }, catalog);
    refuseMissing(before, a, context);
    refuseMissing(after, b, context);
    const diff = diffPlans(before, after);
    const json = () => diffJson(diff);
    const texts = {
      table: () => diffText(t, diff),
      json: () => JSON.stringify(json(), null, 2),
      markdown: () => diffMarkdown(t, diff),
    };
    const exitCode = limit !== undefined && diff.difference > limit ? EXIT.notPayable : EXIT.done;
    return { json, text: texts[format], exitCode };
  },
};

function formatFrom(options: Options): (typeof FORMATS)[number] {
  if (!options.has('format')) return 'table';
  const list = problemList();
  const format = readChoice(list, 'format', options.text('format'), FORMATS);
  if (format === undefined) throw new InputError(list.problems);
  return format;
}

function limitFrom(options: Options): Money | undefined {
  if (!options.has('fail-over')) return undefined;
  const given = options.text('fail-over');
  const amount = typedAmount(given) ?? '';
  if (!AMOUNT_PATTERN.test(amount)) throw new CliError('not-an-amount', '--fail-over', { given });
  return money(amount);
}

/** Amounts that can be read as a change: with a sign. */
function changeText(amount: Money | null): string {
  return amount !== null && amount > 0n ? `+${displayMoney(amount)}` : amountText(amount);
}

function headline(t: Translate, { before, after, difference, missing }: PlanDiff): string {
  const sums = { before: displayMoney(before), after: displayMoney(after), difference: changeText(difference) };
  const incomplete = missing.length === 0 ? '' : ` · ${t('plan.incomplete', { count: missing.length })}`;
  return `${t('plan.diff.total', sums)}${incomplete}`;
}

/** The first payments; one where both are the same. */
function firstText(t: Translate, { firstBefore, firstAfter }: PlanDiff): string {
  const after = firstPaymentText(t, firstAfter);
  if (isSamePayment(firstBefore, firstAfter)) return t('plan.diff.first.same', { after });
  return t('plan.diff.first', { before: firstPaymentText(t, firstBefore), after });
}

/** One row for every line that is different: sign, id, name, what is different, before, after, difference. */
function rowsOf({ added, removed, changed }: PlanDiff): string[][] {
  return [
    ...removed.map(({ line, amount }) => rowOf('−', line, '', amountText(amount), '', changeText(negated(amount)))),
    ...added.map(({ line, amount }) => rowOf('+', line, '', '', amountText(amount), changeText(amount))),
    ...changed.map(({ line, fields, before, after, difference }) =>
      rowOf(
        '~',
        line,
        fields.map(changedText).join('; '),
        amountText(before),
        amountText(after),
        changeText(difference),
      ),
    ),
  ];
}

function rowOf(sign: string, { id, name = '' }: PlanLine, ...cells: readonly string[]): string[] {
  return [sign, id, name, ...cells];
}

function negated(amount: Money | null): Money | null {
  return amount === null ? null : moneyFromFen(0n - amount);
}

function changedText({ field, from, to }: FieldChange): string {
  return inOneLine(`${field}: ${from} → ${to}`);
}

function titles(t: Translate): string[] {
  return [
    '',
    t('plan.line'),
    t('cli.name'),
    t('plan.diff.changed'),
    t('plan.diff.before'),
    t('plan.diff.after'),
    t('plan.diff.difference'),
  ];
}

const TEXT_COLUMNS = 4;

function diffText(t: Translate, diff: PlanDiff): string {
  if (isEmpty(diff)) return `${headline(t, diff)}\n\n${t('plan.diff.none')}`;
  const columns = titles(t).map((title, index) => (index < TEXT_COLUMNS ? left(title) : right(title)));
  const rows = rowsOf(diff);
  const parts = [
    `${headline(t, diff)}\n${firstText(t, diff)}`,
    diff.plan.map(changedText).join('\n'),
    rows.length === 0 ? '' : table(columns, rows),
  ];
  return parts.filter((part) => part !== '').join('\n\n');
}

function diffMarkdown(t: Translate, diff: PlanDiff): string {
  const title = `### ${headline(t, diff)}`;
  if (isEmpty(diff)) return `${title}\n\n${t('plan.diff.none')}`;
  const names = titles(t);
  const rule = `|${names.map((_title, index) => (index < TEXT_COLUMNS ? '---' : '--:')).join('|')}|`;
  const rows = rowsOf(diff);
  const changes = diff.plan.map((change) => `- ${markdownCell(changedText(change))}`);
  const parts = [
    title,
    firstText(t, diff),
    changes.join('\n'),
    rows.length === 0 ? '' : [markdownRow(names), rule, ...rows.map(markdownRow)].join('\n'),
  ];
  return parts.filter((part) => part !== '').join('\n\n');
}

function markdownRow(cells: readonly string[]): string {
  return `| ${cells.map(markdownCell).join(' | ')} |`;
}

/** What would end a cell, or start a tag or a format, in a name that somebody typed. */
function markdownCell(text: string): string {
  return text.replaceAll(/[\\|<>*_`[\]]/g, String.raw`\$&`).replaceAll(/\s+/g, ' ');
}
