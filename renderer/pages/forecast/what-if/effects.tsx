import { createContext, type ReactNode, use, useState } from 'react';
import type { WhatIf } from '../../../../shared/account/forecast-choices.ts';
import { type WhatIfSwitch, optionId, switchesOn } from '../../../../shared/forecast/options.ts';
import type { CaseSummary } from '../../../../shared/forecast/question.ts';
import { useChinaDay } from '../../../state/clock/use-clock.ts';
import { isCashKnown } from '../../../../shared/account/ledger.ts';
import { useAmountText } from '../../../ui/amounts/hidden-amounts.tsx';
import { useTranslate } from '../../../state/language/I18nProvider.tsx';
import { SHOWN } from '../../../state/workers/forecast/account-ask.ts';
import { useForecastPage } from '../page-state/forecast-page.tsx';
import { effectText } from './effect.ts';

/** The last answers of which all are of one question, with the switches that were on in it. */
interface Answered {
  readonly summaries: ReadonlyMap<string, CaseSummary>;
  readonly whatIf: WhatIf;
}

const EffectsContext = createContext<Answered | null>(null);

/**
 * Holds what the switches change. Half an answer is not shown: the effect of a switch that was just turned would be
 * read the wrong way round until the rest arrives.
 */
export function EffectsProvider({ children }: { children: ReactNode }) {
  const { view, choices } = useForecastPage();
  const [answered, setAnswered] = useState<Answered | null>(null);
  if (view.complete && answered?.summaries !== view.summaries) {
    setAnswered({ summaries: view.summaries, whatIf: choices.whatIf });
  }
  return <EffectsContext value={answered}>{children}</EffectsContext>;
}

/** A case with a switch on, and the same case with it off. */
export interface Effect {
  readonly without: CaseSummary;
  readonly withIt: CaseSummary;
}

/** What a switch does when it is on, whether it is or not; undefined where it was not calculated. */
export function useEffectOf(): (option: WhatIfSwitch) => Effect | undefined {
  const answered = use(EffectsContext);
  if (answered === null) return () => undefined;
  const { summaries, whatIf } = answered;
  const shown = summaries.get(SHOWN);
  const on = new Set(switchesOn(whatIf).map(optionId));
  return (option) => {
    const id = optionId(option);
    const turned = summaries.get(id);
    if (shown === undefined || turned === undefined) return undefined;
    return on.has(id) ? { without: turned, withIt: shown } : { without: shown, withIt: turned };
  };
}

/** The same in words. */
export function useEffectText(): (option: WhatIfSwitch) => string | undefined {
  const t = useTranslate();
  const amountText = useAmountText();
  const effectOf = useEffectOf();
  const today = useChinaDay();
  const { account, view } = useForecastPage();
  // From no balance at all nothing follows, not even a difference in days.
  if (!isCashKnown(account, today)) return () => undefined;
  return (option) => {
    const effect = effectOf(option);
    const text = effect && effectText({ t, amountText }, effect.without, effect.withIt);
    return text === undefined || view.complete ? text : t('forecast.effect.older', { text });
  };
}
