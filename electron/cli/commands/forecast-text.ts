/** A forecast as people read it: how long, what to do by when, what is lost otherwise, what happens, day by day. */
import { isDoubtfulBalance } from '../../../shared/account/balance-age.ts';
import type { AccountSettings } from '../../../shared/account/settings.ts';
import { formatChinaTime } from '../../../shared/billing/calendar.ts';
import {
  type NameOf,
  describeCause,
  describeEvent,
  momentText,
  namesOf,
  balanceAgeText,
  priceWarningTexts,
} from '../../../shared/forecast/describe.ts';
import type { Forecast } from '../../../shared/forecast/forecast.ts';
import type { PriceWarning } from '../../../shared/forecast/question.ts';
import type { Translate } from '../../../shared/i18n/index.ts';
import { type Money, ZERO, displayMoney, sumMoney } from '../../../shared/money/index.ts';
import { isBought } from '../../../shared/plan/bought.ts';
import { isDefaultReading } from '../../../shared/readiness/describe.ts';
import { conflictText } from '../../../shared/rules/conflict.ts';
import { ruleOf } from '../../../shared/rules/register.ts';
import { table } from '../table.ts';
import type { CommandContext } from '../command.ts';
import type { ForecastAnswer } from './forecast-json.ts';
import type { TakenPlan } from './forecast-plans.ts';
import { left, right } from './plan-text.ts';

type Words = Pick<CommandContext, 't' | 'language'> & { readonly nameOf: NameOf };

/** The whole answer of `forecast`. */
export function forecastText(
  { name, balanceAge, scenario, plans, input, answer, warnings, priceList }: ForecastAnswer,
  { t, language }: Pick<CommandContext, 't' | 'language'>,
): string {
  const words = { t, language, nameOf: namesOf(input) };
  const days = t('days', { count: input.days });
  const isIdle = input.resources.length === 0 && input.payments.length === 0;
  const start = formatChinaTime(input.start);
  const earlier = input.movements.filter(({ at }) => formatChinaTime(at) < start).length;
  return [
    t('forecast.title', { name, at: momentText(input.start), days }),
    [scenario === undefined ? '' : t('forecast.with-scenario', { name: scenario.name }), ...plansText(plans, t)]
      .filter((part) => part !== '')
      .join('\n'),
    headline(answer, words),
    balanceAge !== undefined && isDoubtfulBalance(balanceAge) ? `! ${balanceAgeText(t, balanceAge)}` : '',
    isIdle ? `! ${t('forecast.nothing-runs')}` : '',
    earlier === 0 ? '' : `! ${t('forecast.earlier', { count: earlier })}`,
    topUpsText(answer, words),
    lostText(answer, words),
    couponsText(answer, words),
    byHandText(answer, words),
    eventsText(answer, words),
    daysText(answer, t),
    warningsText(warnings, t),
    groundsText(answer, input.settings, words),
    t('cli.prices', priceList),
  ]
    .filter((part) => part !== '')
    .join('\n\n');
}

/** The plans that are in it, and how many of their lines are not because they were bought. */
function plansText(plans: readonly TakenPlan[], t: Translate): string[] {
  if (plans.length === 0) return [];
  const names = plans.map(({ priced, scenario }) =>
    scenario === undefined
      ? priced.plan.name
      : t('forecast.plan-in-scenario', { name: priced.plan.name, scenario: scenario.name }),
  );
  const count = plans.flatMap(({ priced }) => priced.lines).filter(({ line }) => isBought(line)).length;
  return [
    t('forecast.with-plans', { names: names.join(t('forecast.comma')) }),
    ...(count === 0 ? [] : [t('forecast.bought', { count })]),
  ];
}

function headline({ runway, shortfall, events, days }: Forecast, { t, nameOf }: Words): string {
  const cause = events.find(({ unmet }) => unmet !== undefined);
  if (runway === null || shortfall === null || cause === undefined) {
    return `✓ ${t('forecast.enough', { date: days.at(-1)?.date ?? '' })}`;
  }
  const lasts = t('forecast.lasts', {
    days: t('days', { count: runway }),
    at: momentText(shortfall.at),
    short: displayMoney(shortfall.amount),
    cause: describeCause(t, cause, nameOf),
  });
  return `✗ ${lasts} (${shortfall.cause.rule})`;
}

/** More of them are summed up: what is read is the next ones. */
const MOST_TOP_UPS = 12;

function topUpsText({ topUps, rechargeToday }: Forecast, { t, nameOf }: Words): string {
  if (topUps.length === 0) return '';
  const columns = [
    left(t('forecast.by')),
    right(t('forecast.amount')),
    left(t('forecast.covers')),
    left(t('forecast.because')),
  ];
  const rows = topUps
    .slice(0, MOST_TOP_UPS)
    .map(({ by, amount, covers, cause }) => [by, displayMoney(amount), covers, describeCause(t, cause, nameOf)]);
  const count = topUps.length - rows.length;
  const amount = displayMoney(sumMoney(topUps.map((topUp) => topUp.amount)));
  return [
    t('forecast.top-ups'),
    table(columns, rows),
    ...(count === 0 ? [] : [t('forecast.top-ups.more', { count, amount })]),
    t('forecast.today', { amount: displayMoney(rechargeToday) }),
  ].join('\n');
}

function lostText({ lost }: Forecast, { t, nameOf }: Words): string {
  if (lost.length === 0) return '';
  const columns = [
    left(t('forecast.resource')),
    left(t('forecast.stopped')),
    left(t('forecast.released')),
    left(t('forecast.restarted')),
    left(t('forecast.rule')),
  ];
  const rows = lost.map(({ id, stopped, released, restarted, rule }) => [
    nameOf(id),
    momentText(stopped),
    released === null ? '–' : momentText(released),
    restarted === null ? '–' : momentText(restarted),
    rule,
  ]);
  return `${t('forecast.lost')}\n${table(columns, rows)}`;
}

function couponsText({ lostCoupons }: Forecast, { t, nameOf }: Words): string {
  if (lostCoupons.length === 0) return '';
  const lines = lostCoupons.map(({ code, amount, by, rescue }) => {
    const params = { coupon: code, amount: displayMoney(amount), date: by };
    if (rescue === null) return `! ${t('forecast.coupon.none', params)}`;
    const more = { ...params, name: nameOf(rescue.id), uses: displayMoney(rescue.uses) };
    return `! ${t(`forecast.coupon.${rescue.kind}`, more)}`;
  });
  return [t('forecast.lost-coupons'), ...lines].join('\n');
}

function byHandText({ renewByHand }: Forecast, { t, nameOf }: Words): string {
  if (renewByHand.length === 0) return '';
  const lines = renewByHand.map(({ id, by, amount }) =>
    t('forecast.by-hand.one', { name: nameOf(id), date: by, amount: displayMoney(amount) }),
  );
  return [t('forecast.by-hand'), ...lines.map((line) => `! ${line}`)].join('\n');
}

function eventsText({ events }: Forecast, { t, nameOf }: Words): string {
  const shown = events.filter(({ kind, unmet }) => kind !== 'bill' || unmet !== undefined);
  if (shown.length === 0) return '';
  const columns = [
    left(t('forecast.at')),
    left(t('forecast.what')),
    right(t('forecast.amount')),
    right(t('forecast.balance')),
    left(t('forecast.rule')),
  ];
  const rows = shown.map((event) => [
    momentText(event.at),
    describeEvent(t, event, nameOf),
    changeText(event.amount),
    displayMoney(event.balance),
    event.rule,
  ]);
  return `${t('forecast.events')}\n${table(columns, rows)}`;
}

function changeText(amount: Money): string {
  if (amount === ZERO) return '–';
  return amount > ZERO ? `+${displayMoney(amount)}` : displayMoney(amount);
}

function daysText({ days }: Forecast, t: Translate): string {
  const columns = [
    left(t('forecast.date')),
    right(t('forecast.balance')),
    right(t('forecast.coupons')),
    right(t('forecast.overdue')),
  ];
  const rows = days.map(({ date, balance, coupons, overdue }) => [
    date,
    displayMoney(balance),
    displayMoney(coupons),
    displayMoney(overdue),
  ]);
  return table(columns, rows);
}

function warningsText(warnings: readonly PriceWarning[], t: Translate): string {
  return priceWarningTexts(t, warnings)
    .map((text) => `${t('cli.note')}: ${text}`)
    .join('\n');
}

/** What had to be assumed, and where JD Cloud's pages disagree. */
function groundsText(
  { assumptions, conflicts, agesAssumed }: Forecast,
  settings: AccountSettings,
  { t, language, nameOf }: Words,
): string {
  const names = agesAssumed.map(nameOf).join(t('forecast.comma'));
  return [
    ...(agesAssumed.length === 0 ? [] : [`${t('cli.assumption')}: ${t('forecast.age-assumed', { names })}`]),
    ...assumptions.map((rule) => `${t('cli.assumption')} (${rule}): ${ruleOf(rule).assumption?.[language] ?? ''}`),
    ...conflicts.map((rule) => conflictText(t, rule, language, isDefaultReading(rule, settings))),
  ].join('\n');
}
