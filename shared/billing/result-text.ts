/** The calculator's answer as plain text, for a mail or a ticket: question, answer, strategies, orders, assumptions. */
import type { Catalog } from '../catalog/catalog.ts';
import type { Term } from '../catalog/schema.ts';
import type { Translate } from '../i18n/index.ts';
import { type Money, displayMoney } from '../money/index.ts';
import { lastDayBefore } from './last-day.ts';
import { conflictText } from '../rules/conflict.ts';
import { ruleOf } from '../rules/register.ts';
import type { Language } from '../i18n/language.ts';
import type { Answer } from './answer.ts';
import type { FewerOrders, Option, Order } from './compare.ts';
import { averagePerDay, paidNow } from './explain.ts';
import type { Component } from './priced-set.ts';
import { sentenceText } from './sentence.ts';

/** Who the text is for and which list the prices are from. */
export interface TextContext {
  readonly t: Translate;
  readonly language: Language;
  readonly catalog: Catalog;
  /** What enabling pay by configuration needs on the account (BAL-3). */
  readonly threshold: Money;
}

/** A term in words: `6 months`, `1 year`. */
export function termText(t: Translate, term: Term): string {
  const count = Number.parseInt(term, 10);
  return t(term.endsWith('y') ? 'term.years' : 'term.months', { count });
}

/** The terms of orders, equal ones together: `2 × 1 year, 3 months`. */
export function termsText(t: Translate, terms: readonly Term[]): string {
  return countEqual(terms.map((term) => termText(t, term)))
    .map(([part, count]) => (count === 1 ? part : t('text.times', { count, part })))
    .join(t('text.separator'));
}

/** When an order runs, from its first day to its last. */
export function orderSpan(t: Translate, { start, termEnd }: Order): string {
  return t('calc.order.span', { start, end: termEnd.date });
}

/** What is asked, in one line: `3 × g.n2.medium, North China-Beijing, with ssd.gp2 100 GB, 182 days: ...`. */
export function questionText(context: TextContext, answer: Answer): string {
  const { t } = context;
  return [setText(context, answer), spanText(context, answer), scheduleText(context, answer)]
    .filter((part) => part !== '')
    .join(t('text.separator'));
}

function setText({ t, language, catalog }: TextContext, { set }: Answer): string {
  const [main, ...others] = set.components;
  const region = catalog.region(set.region)?.name[language] ?? set.region;
  const what = main === undefined ? '' : componentText(t, main, set.consumed);
  return [
    t('text.set', { quantity: set.quantity, type: what }),
    region,
    ...countEqual(others.map((component) => componentText(t, component, set.consumed))).map(([part, count]) =>
      t('text.with', { parts: count === 1 ? part : t('text.times', { count, part }) }),
    ),
    ...(set.discount === '1' ? [] : [t('text.discount', { discount: set.discount })]),
  ].join(t('text.separator'));
}

/** Equal texts as one with their number, in the order of their first. */
function countEqual(texts: readonly string[]): [text: string, count: number][] {
  const counts = new Map<string, number>();
  for (const text of texts) counts.set(text, (counts.get(text) ?? 0) + 1);
  return [...counts];
}

function componentText(t: Translate, { kind, row, configured }: Component, consumed: string): string {
  if (kind === 'instance') return row.type;
  if (kind === 'bandwidth') return `${t('component.bandwidth')} ${row.type} ${configured.size} Mbps`;
  if (kind === 'traffic') return `${t('component.traffic')} ${row.type} ${consumed} GB`;
  const disk = `${t(`component.${kind}`)} ${row.type} ${configured.size} GB`;
  return configured.iops === 0 ? disk : t('text.iops', { disk, iops: configured.iops });
}

function spanText({ t }: TextContext, { horizon }: Answer): string {
  return t('calc.span', {
    days: t('days', { count: horizon.days }),
    from: horizon.from,
    last: lastDayBefore(horizon.to),
  });
}

function scheduleText({ t }: TextContext, { horizon: { schedule } }: Answer): string {
  return schedule === undefined ? '' : t('text.schedule', { hours: schedule.hoursPerDay, days: schedule.daysPerWeek });
}

/** The whole answer as text, in the language of `context`; lines end with a line feed. */
export function resultText(context: TextContext, answer: Answer): string {
  const { t } = context;
  return [
    [line(t, t('text.question'), questionText(context, answer)), line(t, t('text.answer'), sentenceText(t, answer))],
    ...optionsOf(answer).map((option) => optionLines(context, answer, option)),
    breakEvenLines(t, answer),
    assumptionLines(context, answer),
    [line(t, t('text.priceList'), priceListText(context))],
  ]
    .filter((block) => block.length > 0)
    .map((block) => block.join('\n'))
    .join('\n\n');
}

function line(t: Translate, name: string, value: string): string {
  return t('text.line', { name, value });
}

function optionsOf(answer: Answer): readonly Option[] {
  if (answer.kind === 'comparison') return answer.comparison.options;
  return answer.kind === 'single' ? [answer.option] : [];
}

function optionLines(context: TextContext, answer: Answer, option: Option): string[] {
  const { t } = context;
  const best = answer.kind === 'comparison' && answer.comparison.cheapest === option.strategy;
  const name = t(`strategy.${option.strategy}`);
  const title = best ? t('text.marked', { name, mark: t('calc.cheapest') }) : name;
  const perDay = displayMoney(averagePerDay(option.payable, answer.horizon.days));
  const now = option.strategy === 'monthly' ? displayMoney(paidNow(option)) : nothingNow(context);
  const orders = 'orders' in option ? option.orders : [];
  return [
    line(t, title, displayMoney(option.payable)),
    ...[line(t, t('calc.now'), now), line(t, t('calc.perDay'), perDay)].map(indent),
    ...changeLines(t, option).map(indent),
    ...orders.map((order, index) => indent(orderText(t, order, index + 1))),
    ...fewerLines(t, option).map(indent),
  ];
}

/** The fewer orders that cost hardly more, under the cheapest ones. */
function fewerLines(t: Translate, option: Option): string[] {
  if (option.strategy === 'configuration' || option.fewerOrders === undefined) return [];
  const { fewerOrders, orders } = option;
  return [
    fewerText(t, fewerOrders, orders.length),
    ...fewerOrders.orders.map((order, index) => indent(orderText(t, order, index + 1))),
  ];
}

/** `1 order instead of 6: ¥2,088.45, ¥0.03 more`. */
export function fewerText(t: Translate, { orders, payable, extra }: FewerOrders, than: number): string {
  const amounts = { payable: displayMoney(payable), extra: displayMoney(extra) };
  return t('text.fewer', { count: orders.length, than, ...amounts });
}

/** Nothing is paid in advance by configuration, but enabling it needs a balance (BAL-3). */
function nothingNow({ t, threshold }: TextContext): string {
  const needed = t('calc.now.balance', { amount: displayMoney(threshold) });
  return [t('calc.now.nothing'), needed].join(t('text.separator'));
}

function changeLines(t: Translate, option: Option): string[] {
  if (option.strategy !== 'configuration-then-monthly') return [];
  return [t('text.change', { date: option.switchDate, payable: displayMoney(option.configurationPayable) })];
}

function orderText(t: Translate, order: Order, number: number): string {
  return t('text.order', {
    number,
    term: termText(t, order.term),
    payable: displayMoney(order.payable),
    span: orderSpan(t, order),
  });
}

function indent(text: string): string {
  return `  ${text}`;
}

function breakEvenLines(t: Translate, answer: Answer): string[] {
  if (answer.kind !== 'comparison') return [];
  const { hoursPerMonth, days } = answer.comparison.breakEven;
  const parts = [
    ...(days === null ? [] : [t('calc.breakEven.day', { day: days })]),
    ...(hoursPerMonth === null ? [] : [t('calc.breakEven.hours', { hours: hoursPerMonth })]),
  ];
  return parts.length === 0 ? [] : [line(t, t('calc.breakEven'), parts.join(t('text.separator')))];
}

/** What had to be assumed, and the rules on which the pages disagree. */
function assumptionLines({ t, language }: TextContext, answer: Answer): string[] {
  const rests = answer.kind === 'comparison' ? answer.comparison : answer.kind === 'consumption' ? answer.quote : null;
  if (rests === null) return [];
  const space = language === 'zh' ? '' : ' ';
  const texts = rests.assumptions.map((id) => {
    const { text, assumption } = ruleOf(id);
    return indent(line(t, id, `${text[language]}${assumption === undefined ? '' : space + assumption[language]}`));
  });
  const conflicts = rests.conflicts.map((id) => conflictText(t, id, language));
  return [...(texts.length === 0 ? [] : [line(t, t('text.assumptions'), '').trimEnd(), ...texts]), ...conflicts];
}

function priceListText({ t, language, catalog: { list } }: TextContext): string {
  return t('text.asOf', { name: list.name[language], id: list.id, date: list.asOf });
}
