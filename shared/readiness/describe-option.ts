/** The verdict on a way to pay in two short lines: ready, short by how much, or blocked by what; and what to do. */
import type { Translate } from '../i18n/index.ts';
import { type Money, ZERO, displayMoney } from '../money/index.ts';
import type { Readiness } from './readiness.ts';

export interface OptionWords {
  readonly verdict: string;
  /** The exact recharge, with its alternative where there is one; empty when nothing is to be done. */
  readonly remedy: string;
}

/** `Short by ¥669.00` / `Recharge ¥669.00, or pay the rest by …`. `amountText` covers amounts where asked for. */
export function describeOption(
  t: Translate,
  { verdict, checks, shortfall, recommendedRecharge }: Readiness,
  amountText: (amount: Money) => string = displayMoney,
): OptionWords {
  const recharge = amountText(recommendedRecharge);
  const failed = checks.find(({ status }) => status === 'fail');
  if (failed?.status === 'fail') {
    const { id, needed = ZERO, short = ZERO } = failed;
    return {
      verdict: t(`option.blocked.${id}`, { short: amountText(short) }),
      remedy: t(`option.blocked.${id}.remedy`, { needed: amountText(needed), recharge }),
    };
  }
  if (verdict === 'third-party-payment') {
    return {
      verdict: t('option.short', { short: amountText(shortfall) }),
      remedy: t('option.short.remedy', { recharge }),
    };
  }
  const whole = recommendedRecharge > ZERO;
  return { verdict: t('option.ready'), remedy: whole ? t('option.ready.remedy', { recharge }) : '' };
}
