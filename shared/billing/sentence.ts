/** The answer in one or two sentences: what is cheapest, by how much, from which day on. */
import type { MessageKey, Translate } from '../i18n/index.ts';
import { type Money, displayMoney, moneyFromFen } from '../money/index.ts';
import type { Answer, ComparisonAnswer } from './answer.ts';
import { BREAK_EVEN_DAYS, type Comparison, type Option } from './compare.ts';
import { type ExplainedFigure, optionOf } from './explain.ts';

/** A stretch of text, or an amount in it that can say how it came about. */
export type SentencePart = string | { readonly figure: ExplainedFigure; readonly amount: Money };

/** What stands in a text for an amount until it is cut apart: characters that no text contains. */
const OPEN = '\uE000';
const CLOSE = '\uE001';

/** The answer as text with its amounts apart, so that the window can make each of them ask "why?". */
export function sentenceParts(t: Translate, answer: Answer): SentencePart[] {
  const { text, amounts } = compose(t, answer);
  return text.split(new RegExp(`[${OPEN}${CLOSE}]`)).flatMap((piece, index): SentencePart[] => {
    const amount = index % 2 === 1 ? amounts[piece] : undefined;
    if (amount !== undefined) return [amount];
    return piece === '' ? [] : [piece];
  });
}

/** The answer as plain text. */
export function sentenceText(t: Translate, answer: Answer): string {
  return sentenceParts(t, answer)
    .map((part) => (typeof part === 'string' ? part : displayMoney(part.amount)))
    .join('');
}

type Amounts = Readonly<Record<string, Exclude<SentencePart, string>>>;
interface Composed {
  readonly text: string;
  readonly amounts: Amounts;
}

function compose(t: Translate, answer: Answer): Composed {
  if (answer.kind === 'comparison') return compared(t, answer);
  const { days } = answer.horizon;
  if (answer.kind === 'consumption') {
    return filled(t, 'sentence.consumption', days, {
      cost: { figure: { kind: 'consumption' }, amount: answer.quote.payable },
    });
  }
  const { strategy, payable } = answer.option;
  const only = filled(t, `sentence.only.${strategy}`, days, {
    cost: { figure: { kind: 'total', strategy, days }, amount: payable },
  });
  return joined(t, only, fewer(t, answer.option, days));
}

function joined(t: Translate, first: Composed, second: Composed | undefined): Composed {
  if (second === undefined) return first;
  const text = t('sentence.join', { first: first.text, second: second.text });
  return { text, amounts: { ...first.amounts, ...second.amounts } };
}

/** The fewer orders that cost hardly more, where an option offers them. */
function fewer(t: Translate, option: Option, days: number): Composed | undefined {
  if (option.strategy === 'configuration' || option.fewerOrders === undefined) return undefined;
  const { strategy, orders, fewerOrders } = option;
  const extra = { figure: { kind: 'fewer-extra', strategy }, amount: fewerOrders.extra } as const;
  return filled(t, 'sentence.fewer', days, { extra }, { count: fewerOrders.orders.length, than: orders.length });
}

/** Fills a text's places with marks for the amounts of the same name. */
function filled(
  t: Translate,
  key: MessageKey,
  days: number,
  amounts: Amounts,
  more: Readonly<Record<string, string | number>> = {},
): Composed {
  const marks = Object.fromEntries(Object.keys(amounts).map((name) => [name, `${OPEN}${name}${CLOSE}`]));
  return { text: t(key, { days: t('days', { count: days }), ...marks, ...more }), amounts };
}

function compared(t: Translate, answer: ComparisonAnswer): Composed {
  const best = optionOf(answer, answer.comparison.cheapest);
  const rest = best && fewer(t, best, answer.horizon.days);
  return joined(t, whichAndWhen(t, answer), rest);
}

function whichAndWhen(t: Translate, answer: ComparisonAnswer): Composed {
  const first = cheapest(t, answer);
  // The day on which the two pure strategies cross says nothing about a mix of them.
  if (answer.comparison.cheapest === 'configuration-then-monthly') return first;
  const second = fromWhichDay(t, answer.comparison);
  return joined(t, first, { text: second, amounts: {} });
}

/** What is cheapest, and how much less it costs than what else there is. */
function cheapest(t: Translate, answer: ComparisonAnswer): Composed {
  const { comparison, horizon } = answer;
  const { days } = horizon;
  const best = optionOf(answer, comparison.cheapest);
  const configuration = optionOf(answer, 'configuration');
  const monthly = optionOf(answer, 'monthly');
  if (best === undefined || configuration === undefined || monthly === undefined) {
    throw new Error('a comparison has both pure strategies and its cheapest');
  }
  const cost = { figure: { kind: 'total', strategy: best.strategy, days }, amount: best.payable } as const;
  if (best.strategy === 'configuration-then-monthly') {
    const next = configuration.payable < monthly.payable ? 'configuration' : 'monthly';
    const amounts = { cost, saved: saved(best, next === 'monthly' ? monthly : configuration, days) };
    return filled(t, `sentence.mixed.${next}`, days, amounts, { date: best.switchDate });
  }
  if (configuration.payable === monthly.payable) return filled(t, 'sentence.tie', days, { cost });
  const other = best.strategy === 'monthly' ? configuration : monthly;
  return filled(t, `sentence.${best.strategy}`, days, { cost, saved: saved(best, other, days) });
}

function saved(best: Option, than: Option, days: number): Exclude<SentencePart, string> {
  return {
    figure: { kind: 'difference', strategy: best.strategy, than: than.strategy, days },
    amount: moneyFromFen(than.payable - best.payable),
  };
}

/** Where the two pure strategies cross: within the horizon, later, or never as far as was looked. */
function fromWhichDay(t: Translate, { breakEven, cheapest: best, crossovers, horizon }: Comparison): string {
  const first = breakEven.days;
  if (first === null) return t('sentence.never', { count: BREAK_EVEN_DAYS });
  if (first > horizon.days) return t('sentence.later', { count: first });
  if (best === 'configuration') return t('sentence.sometimes', { count: first });
  const last = crossovers.at(-1)?.fromDay ?? first;
  if (last === 1) return t('sentence.always');
  return last === first ? t('sentence.fromDay', { day: first }) : t('sentence.again', { first, day: last });
}
