/** What is different in a case, in words: its plans and the switches that are on. */
import type { PlanSwitch, WhatIf } from '../../../../shared/account/forecast-choices.ts';
import { termText } from '../../../../shared/billing/result-text.ts';
import type { NameOf } from '../../../../shared/forecast/describe.ts';
import type { Translate } from '../../../../shared/i18n/index.ts';
import { type Money, money } from '../../../../shared/money/index.ts';
import { scenarioOf } from '../../../../shared/plan/scenario.ts';
import type { StoredPlan } from '../../../../shared/plan/stored.ts';
import { signedBurn } from './burn.ts';

export interface WhatIfWords {
  readonly t: Translate;
  /** Of resources, by their ids. */
  readonly nameOf: NameOf;
  /** Of the workspace; null while they are not read. */
  readonly plans: readonly StoredPlan[] | null;
  /** Covers amounts that are hidden. */
  readonly amountText: (amount: Money) => string;
}

interface Different {
  readonly plans: readonly PlanSwitch[];
  readonly whatIf: WhatIf;
}

/** `plan ‘Year 2027’, web-1 not renewed, usage +20%`; `as it is` where nothing is switched on. */
export function differenceText(words: WhatIfWords, { plans, whatIf }: Different): string {
  const parts = [...plans.map((plan) => planText(words, plan)), ...whatIfParts(words, whatIf)];
  return parts.length === 0 ? words.t('forecast.if.said.as-it-is') : parts.join(words.t('text.separator'));
}

function whatIfParts(words: WhatIfWords, whatIf: WhatIf): string[] {
  const { t, amountText } = words;
  const { recharges = [], burn, expiryDay } = whatIf;
  return [
    ...resourceParts(words, whatIf),
    ...recharges.map(({ on, amount }) =>
      t('forecast.if.said.recharge', { amount: amountText(money(amount)), date: on }),
    ),
    ...(burn === undefined ? [] : [t('forecast.if.said.burn', { burn: signedBurn(burn) })]),
    ...(expiryDay === undefined ? [] : [t('forecast.if.said.expiry-day', { day: expiryDay })]),
  ];
}

function resourceParts(words: WhatIfWords, { skipped = [], toConfiguration = [], toMonthly = [] }: WhatIf): string[] {
  const { t, nameOf } = words;
  return [
    ...(skipped.length === 0 ? [] : [t('forecast.if.said.skipped', { names: namesText(words, skipped) })]),
    ...(toConfiguration.length === 0
      ? []
      : [t('forecast.if.said.begin', { names: namesText(words, toConfiguration) })]),
    ...toMonthly.map(({ resource, on, term }) =>
      t('forecast.if.said.monthly', { names: nameOf(resource), date: on, term: termText(t, term) }),
    ),
  ];
}

function planText({ t, plans }: WhatIfWords, { plan: id, scenario: variant }: PlanSwitch): string {
  const plan = plans?.find((stored) => stored.id === id)?.plan;
  if (plan === undefined) return t('forecast.if.said.plan.gone');
  if (variant === undefined) return t('forecast.if.said.plan', { name: plan.name });
  const scenario = scenarioOf(plan, variant)?.name ?? t('forecast.plans.gone.scenario');
  return t('forecast.if.said.plan.scenario', { name: plan.name, scenario });
}

/** More names than this are counted. */
const MOST_NAMES = 3;

function namesText({ t, nameOf }: WhatIfWords, ids: readonly string[]): string {
  const names = ids.slice(0, MOST_NAMES).map(nameOf).join(t('forecast.comma'));
  return ids.length > MOST_NAMES ? t('forecast.and-more', { names, count: ids.length - MOST_NAMES }) : names;
}
