/** A forecast as plain text, as it is on screen: the sentence, its figures, what to do by when. */
import type { AgendaItem } from '../../../../shared/forecast/agenda.ts';
import { type AgendaWords, agendaLine, agendaText } from '../../../../shared/forecast/agenda-text.ts';
import { momentText } from '../../../../shared/forecast/describe.ts';
import type { ShownForecast } from '../../../../shared/forecast/question.ts';
import { forecastFiguresOf } from '../answer/figures.ts';

interface ForecastTextParts {
  readonly account: string;
  readonly shown: ShownForecast;
  /** The answer in one sentence. */
  readonly sentence: string;
  /** The figures say nothing where the balance is not known. */
  readonly isCashKnown: boolean;
  readonly items: readonly AgendaItem[];
}

export function forecastText(
  { account, shown, sentence, isCashKnown, items }: ForecastTextParts,
  words: AgendaWords,
): string {
  const { t } = words;
  const days = t('days', { count: shown.days.length });
  const title = t('forecast.title', { name: account, at: momentText(shown.start), days });
  const figures = isCashKnown ? figureLines(shown, words) : [];
  const agenda = items.map((item) =>
    t('forecast.text.item', {
      by: item.by,
      what: agendaLine(item, words),
      why: agendaText(item, words).why,
      rule: item.rule,
    }),
  );
  return [title, sentence, figures.join('\n'), agenda.length === 0 ? '' : [t('agenda.title'), ...agenda].join('\n')]
    .filter((part) => part !== '')
    .join('\n\n');
}

function figureLines(shown: ShownForecast, { t, amountText }: AgendaWords): string[] {
  const { closing, end, topUps, recharges, spent, couponsLost } = forecastFiguresOf(shown);
  const line = (name: string, value: string) => t('text.line', { name, value });
  return [
    line(t('figure.end'), t('text.marked', { name: amountText(closing), mark: end })),
    ...(recharges.length === 0
      ? []
      : [
          line(
            t('figure.recharge'),
            t('text.marked', {
              name: amountText(topUps),
              mark: t('figure.recharge.times', { count: recharges.length }),
            }),
          ),
          line(t('figure.recharge.once'), amountText(shown.rechargeToday)),
        ]),
    line(t('figure.spent'), amountText(spent)),
    ...(couponsLost > 0n ? [line(t('figure.coupons'), amountText(couponsLost))] : []),
  ];
}
