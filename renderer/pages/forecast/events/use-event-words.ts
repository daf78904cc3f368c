import { useMemo } from 'react';
import { describeEvent } from '../../../../shared/forecast/describe.ts';
import type { ForecastEvent } from '../../../../shared/forecast/event.ts';
import type { Translate } from '../../../../shared/i18n/index.ts';
import { type Money, ZERO, displayMoney } from '../../../../shared/money/index.ts';
import { useAmountText } from '../../../ui/amounts/hidden-amounts.tsx';
import { useTranslate } from '../../../state/language/I18nProvider.tsx';
import { useForecastPage } from '../page-state/forecast-page.tsx';

export interface EventWords {
  /** In one sentence, with what coupons paid and what was not paid. */
  readonly describe: (event: ForecastEvent) => string;
  /** The same with its amounts, covered on screen or not: for files. */
  readonly describeOpenly: (event: ForecastEvent) => string;
}

const NO_NAMES: ReadonlyMap<string, string> = new Map();

/** What the events of the forecast on screen are called, amounts covered where a person asked for that. */
export function useEventWords(): EventWords {
  const t = useTranslate();
  const amountText = useAmountText();
  const names = useForecastPage().view.shown?.names ?? NO_NAMES;
  return useMemo(() => {
    return {
      describe: (event) => eventText(t, event, names, amountText),
      describeOpenly: (event) => eventText(t, event, names, displayMoney),
    };
  }, [t, amountText, names]);
}

/** What happens, then what the sentence does not say: a recharge's note, what coupons pay, what is not paid of a bill. */
export function eventText(
  t: Translate,
  event: ForecastEvent,
  names: ReadonlyMap<string, string>,
  amountText: (amount: Money) => string,
): string {
  const { kind, coupons = [], unmet = ZERO, due = ZERO, note = '' } = event;
  const isBill = kind === 'bill' || kind === 'plan-bill' || kind === 'movement';
  return [
    describeEvent(t, event, (id) => names.get(id) ?? id, amountText).trim(),
    ...(kind === 'recharge' && note !== '' ? [note] : []),
    ...coupons.map(({ code, amount }) => t('forecast.events.coupon', { code, amount: amountText(amount) })),
    ...(isBill && unmet > ZERO
      ? [t('forecast.events.unpaid', { amount: amountText(unmet), due: amountText(due) })]
      : []),
  ].join(t('forecast.events.and'));
}
