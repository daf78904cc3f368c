/** What a switch does, in words: a case with it against the same case without it. */
import type { CaseSummary } from '../../../../shared/forecast/question.ts';
import type { Translate } from '../../../../shared/i18n/index.ts';
import { type Money, ZERO, moneyFromFen } from '../../../../shared/money/index.ts';

export interface EffectWords {
  readonly t: Translate;
  /** Covers amounts that are hidden. */
  readonly amountText: (amount: Money) => string;
}

/** `runway +12 days, ¥819.00 less to recharge` (the least single recharge that is enough); where neither differs, what is spent or left at the end. */
export function effectText(words: EffectWords, without: CaseSummary, withIt: CaseSummary): string {
  const { t } = words;
  const first = [runwayText(t, without.runway, withIt.runway), rechargeText(words, without, withIt)];
  const main = first.filter((part) => part !== null);
  if (main.length > 0) return main.join(t('text.separator'));
  return moneyText(words, without, withIt) ?? t('forecast.effect.none');
}

/** Null as a runway: the money lasts to the end of the forecast. */
function runwayText(t: Translate, before: number | null, after: number | null): string | null {
  if (before === after) return null;
  if (after === null) return t('forecast.effect.to-the-end');
  if (before === null) return t('forecast.effect.no-longer', { days: t('days', { count: after }) });
  const days = t('days', { count: Math.abs(after - before) });
  return t(after > before ? 'forecast.effect.longer' : 'forecast.effect.shorter', { days });
}

function rechargeText({ t, amountText }: EffectWords, before: CaseSummary, after: CaseSummary): string | null {
  const more = moneyFromFen(after.rechargeToday - before.rechargeToday);
  if (more === ZERO) return null;
  return t(more > ZERO ? 'forecast.effect.more' : 'forecast.effect.less', { amount: amountText(size(more)) });
}

function moneyText({ t, amountText }: EffectWords, before: CaseSummary, after: CaseSummary): string | null {
  const spent = moneyFromFen(after.spent - before.spent);
  if (spent !== ZERO) {
    return t(spent > ZERO ? 'forecast.effect.costs' : 'forecast.effect.saves', { amount: amountText(size(spent)) });
  }
  const left = moneyFromFen(after.balance - before.balance);
  if (left === ZERO) return null;
  return t(left > ZERO ? 'forecast.effect.leaves' : 'forecast.effect.takes', { amount: amountText(size(left)) });
}

function size(amount: Money): Money {
  return amount < ZERO ? moneyFromFen(0n - amount) : amount;
}
