/** The JSON form of a forecast: amounts with two decimals, moments with their offset. */
import { type BalanceAge, isDoubtfulBalance } from '../../../shared/account/balance-age.ts';
import type { ForecastScenario } from '../../../shared/account/forecast-choices.ts';
import { formatChinaTime } from '../../../shared/billing/calendar.ts';
import { describeWarning } from '../../../shared/billing/describe.ts';
import {
  type NameOf,
  describeCause,
  describeEvent,
  namesOf,
  balanceAgeText,
} from '../../../shared/forecast/describe.ts';
import type { ForecastEvent } from '../../../shared/forecast/event.ts';
import type { Forecast } from '../../../shared/forecast/forecast.ts';
import type { ForecastInput } from '../../../shared/forecast/input.ts';
import type { PriceWarning } from '../../../shared/forecast/question.ts';
import type { Translate } from '../../../shared/i18n/index.ts';
import { formatMoney } from '../../../shared/money/index.ts';
import { isBought } from '../../../shared/plan/bought.ts';
import { ruleOf } from '../../../shared/rules/register.ts';
import type { TakenPlan } from './forecast-plans.ts';

/** What both forms of the answer are made from. */
export interface ForecastAnswer {
  /** The account's. */
  readonly name: string;
  /** How old the balance is; undefined: nobody said from when it is. */
  readonly balanceAge: BalanceAge | undefined;
  /** Of the account's forecast, where one was asked for. */
  readonly scenario: ForecastScenario | undefined;
  readonly plans: readonly TakenPlan[];
  readonly input: ForecastInput;
  readonly answer: Forecast;
  readonly warnings: readonly PriceWarning[];
  readonly priceList: { readonly id: string; readonly asOf: string };
}

/** The answer of `forecast`. */
export function forecastJson(
  { name, balanceAge, scenario, plans, input, answer, warnings, priceList }: ForecastAnswer,
  t: Translate,
) {
  const nameOf = namesOf(input);
  return {
    account: name,
    at: formatChinaTime(input.start),
    balance: balanceAge === undefined ? null : balanceJson(balanceAge, t),
    scenario: scenario?.name ?? null,
    plans: plans.map(planJson),
    runway: answer.runway,
    shortfall: shortfallJson(answer, { t, nameOf }),
    firstRefused: answer.firstRefused === null ? null : formatChinaTime(answer.firstRefused),
    topUps: answer.topUps.map(({ by, at, amount, cause, covers }) => ({
      by,
      amount: formatMoney(amount),
      reason: describeCause(t, cause, nameOf),
      rule: cause.rule,
      at: formatChinaTime(at),
      covers,
    })),
    rechargeToday: formatMoney(answer.rechargeToday),
    lost: answer.lost.map(({ id, rule, stopped, released, restarted }) => ({
      id,
      name: nameOf(id),
      rule,
      stopped: formatChinaTime(stopped),
      released: released === null ? null : formatChinaTime(released),
      restarted: restarted === null ? null : formatChinaTime(restarted),
    })),
    lostCoupons: answer.lostCoupons.map(({ code, amount, by, rescue }) => ({
      code,
      amount: formatMoney(amount),
      by,
      rescue: rescue === null ? null : { ...rescue, name: nameOf(rescue.id), uses: formatMoney(rescue.uses) },
    })),
    renewByHand: answer.renewByHand.map(({ id, by, amount }) => ({
      id,
      name: nameOf(id),
      by,
      amount: formatMoney(amount),
    })),
    days: answer.days.map(({ date, balance, coupons, overdue }) => ({
      date,
      balance: formatMoney(balance),
      coupons: formatMoney(coupons),
      overdue: formatMoney(overdue),
    })),
    events: answer.events.map((event) => eventJson(event, { t, nameOf })),
    assumptions: answer.assumptions,
    conflicts: answer.conflicts,
    agesAssumed: answer.agesAssumed,
    warnings: warnings.map(({ id, warning }) => ({ id, ...warning, message: describeWarning(t, warning) })),
    priceList,
  };
}

/** The message only where it is old. */
function balanceJson(age: BalanceAge, t: Translate) {
  const message = isDoubtfulBalance(age) ? { message: balanceAgeText(t, age) } : {};
  return { asOf: formatChinaTime(age.asOf), days: age.days, ...message };
}

function planJson({ of, priced: { plan, lines }, scenario, file }: TakenPlan) {
  return {
    ...(file === undefined ? { id: of.plan } : { file }),
    name: plan.name,
    scenario: scenario?.id ?? null,
    // These lines are in the account, not in what the plan pays.
    bought: lines.filter(({ line }) => isBought(line)).map(({ line }) => line.id),
  };
}

interface Words {
  readonly t: Translate;
  readonly nameOf: NameOf;
}

function shortfallJson({ shortfall, events }: Forecast, { t, nameOf }: Words) {
  const event = events.find(({ unmet }) => unmet !== undefined);
  if (shortfall === null || event === undefined) return null;
  const { date, at, amount, planned, cause } = shortfall;
  return {
    date,
    amount: formatMoney(amount),
    ...(planned === undefined ? {} : { planned: formatMoney(planned) }),
    at: formatChinaTime(at),
    rule: cause.rule,
    reason: describeCause(t, event, nameOf),
    ...(cause.product === undefined ? {} : { product: cause.product }),
    ...(cause.ids === undefined ? {} : { ids: cause.ids }),
  };
}

function eventJson(event: ForecastEvent, { t, nameOf }: Words) {
  const { at, kind, amount, balance, overdue, rule, due, unmet, lack, coupons, product, ids, coupon, left } = event;
  return {
    at: formatChinaTime(at),
    kind,
    amount: formatMoney(amount),
    balance: formatMoney(balance),
    rule,
    source: ruleOf(rule).source.en,
    message: describeEvent(t, event, nameOf),
    overdue: formatMoney(overdue),
    ...(event.from === undefined ? {} : { from: formatChinaTime(event.from) }),
    ...(due === undefined ? {} : { due: formatMoney(due) }),
    ...(coupons === undefined
      ? {}
      : { coupons: coupons.map((payment) => ({ code: payment.code, amount: formatMoney(payment.amount) })) }),
    ...(unmet === undefined ? {} : { short: formatMoney(unmet) }),
    ...(lack === undefined ? {} : { lacks: formatMoney(lack) }),
    ...(product === undefined ? {} : { product }),
    ...(ids === undefined ? {} : { ids }),
    ...(coupon === undefined ? {} : { coupon }),
    ...(left === undefined ? {} : { left: formatMoney(left) }),
    ...(event.until === undefined ? {} : { until: formatChinaTime(event.until) }),
  };
}
