/** `quote`: what one purchase costs, by one billing mode. */
import { formatChinaTime } from '../../../shared/billing/calendar.ts';
import type { Quote } from '../../../shared/billing/quote.ts';
import type { Translate } from '../../../shared/i18n/index.ts';
import { formatMoney } from '../../../shared/money/index.ts';
import { InputError } from '../cli-error.ts';
import { quoteJson } from '../quote-json.ts';
import { QUOTE_OPTIONS, quoteFrom } from '../quote-question.ts';
import { footnotes, formulas, linesTable, termText } from '../quote-text.ts';
import { requestFrom } from '../request-options.ts';
import type { Command, CommandContext } from '../command.ts';

export const quote: Command = {
  options: QUOTE_OPTIONS,
  positionals: 0,
  async run({ options, catalog, now, ...context }) {
    const answer = quoteFrom(options, requestFrom(options, await catalog()), now);
    if (!answer.ok) throw new InputError(answer.error);
    return { json: () => quoteJson(answer.value, context.t), text: () => quoteText(context, answer.value) };
  },
};

function quoteText({ t, language }: Pick<CommandContext, 't' | 'language'>, answer: Quote): string {
  const parts = [
    headline(t, answer),
    linesTable(t, answer.lines),
    ...(answer.mode === 'configuration' ? [`${t('cli.daily-cost')}: ${formatMoney(answer.dailyCost)}`] : []),
    formulas(t, answer.lines),
    footnotes(t, language, answer),
  ];
  return parts.join('\n\n');
}

const UNITS = [
  ['d', 86_400],
  ['h', 3600],
  ['min', 60],
  ['s', 1],
] as const;

/** As it was asked: `30d`, `21h 55min 20s`. */
function durationText(t: Translate, seconds: number): string {
  let left = seconds;
  const parts = UNITS.flatMap(([unit, size]) => {
    const count = Math.floor(left / size);
    left -= count * size;
    return count === 0 ? [] : [t(`cli.duration.${unit}`, { count })];
  });
  return parts.length === 0 ? t('cli.duration.s', { count: 0 }) : parts.join(' ');
}

/** The mode, and how long. */
export function headline(t: Translate, answer: Quote): string {
  const detail =
    answer.mode === 'monthly'
      ? `${termText(t, answer.term)} · ${t('cli.from-to', { start: formatChinaTime(answer.start), end: formatChinaTime(answer.termEnd) })}`
      : durationText(t, answer.seconds);
  return `${t(`mode.${answer.mode}`)} · ${detail}`;
}
