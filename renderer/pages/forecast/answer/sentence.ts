/** The one sentence on top of a forecast: how long the money lasts, or what is short first and what to recharge by when. */
import { namesText } from '../../../../shared/forecast/describe.ts';
import type { ShownForecast } from '../../../../shared/forecast/question.ts';
import { rechargesOf } from '../../../../shared/forecast/recharges.ts';
import type { Translate } from '../../../../shared/i18n/index.ts';
import { type Money, ZERO } from '../../../../shared/money/index.ts';
import type { SignState } from '../../../ui/readiness/StateSign.tsx';

export interface Sentence {
  readonly state: SignState;
  readonly text: string;
}

export interface SentenceWords {
  readonly t: Translate;
  /** Covers amounts where a person asked for that. */
  readonly amountText: (amount: Money) => string;
}

type SentenceSource = Pick<ShownForecast, 'start' | 'days' | 'shortfall' | 'topUps' | 'names'>;

/** In red only where something is short today already. */
export function sentenceOf(shown: SentenceSource, { t, amountText }: SentenceWords): Sentence {
  const { start, days, shortfall, topUps } = shown;
  if (shortfall === null) return { state: 'good', text: t('answer.lasts', { date: days.at(-1)?.date ?? start.date }) };
  const { date, amount, planned = ZERO } = shortfall;
  const said = { amount: amountText(amount), date, cause: causeText(shown, shortfall, t) };
  const short =
    planned > ZERO ? t('answer.short.planned', { ...said, due: amountText(planned) }) : t('answer.short', said);
  const [first] = rechargesOf(topUps);
  const state = date === start.date ? 'blocked' : 'attention';
  if (first === undefined) return { state, text: short };
  const isToday = first.by === start.date;
  const recharge = t(isToday ? 'answer.recharge.today' : 'answer.recharge', {
    amount: amountText(first.amount),
    by: first.by,
  });
  return { state, text: t('answer.both', { short, recharge }) };
}

const CAUSES = ['bill', 'plan-bill', 'movement', 'order-unmet', 'enable-refused', 'renewal-failed', 'arrears'] as const;

function causeText(
  { names }: SentenceSource,
  { cause }: NonNullable<ShownForecast['shortfall']>,
  t: Translate,
): string {
  const isToMonthly = cause.kind === 'order-unmet' && cause.rule === 'CFG-4';
  const kind = isToMonthly ? 'to-monthly' : (CAUSES.find((each) => each === cause.kind) ?? 'bill');
  return t(`answer.cause.${kind}`, { names: namesText(t, cause, (id) => names.get(id) ?? id) }).trim();
}
