/**
 * What the window asks: the forecast of an account with plans switched on, as it is and under scenarios. Plain data,
 * so that a worker can answer; plans are named by keys, so that each is sent and priced once.
 */
import type { PlanSwitch, WhatIf } from '../account/forecast-choices.ts';
import type { AccountSettings } from '../account/settings.ts';
import type { KnownMovement } from '../account/schema.ts';
import type { Buyer } from '../account/buyer.ts';
import { type ChinaTime, parseChinaTime } from '../billing/calendar.ts';
import { type Warning, warningsFor } from '../billing/priced-set.ts';
import type { FieldProblem } from '../billing/problem.ts';
import type { Catalog } from '../catalog/catalog.ts';
import type { ProductCode } from '../catalog/schema.ts';
import { type Money, ZERO, money, moneyFromFen, sumMoney } from '../money/index.ts';
import { isBought } from '../plan/bought.ts';
import type { PricedPlan } from '../plan/price.ts';
import { accountInput } from './account-input.ts';
import { type Forecast, forecast } from './forecast.ts';
import type { ForecastInput, ForecastResource, Movement } from './input.ts';
import { plansInput, unpricedLines } from './plan-payments.ts';
import { readEachResource } from './read-resources.ts';
import { type ResourceSwitches, switchesOf } from './switches.ts';
import { withWhatIf } from './what-if.ts';

/** One way that things could go. */
export interface ForecastCase {
  readonly id: string;
  readonly plans: readonly PlanSwitch[];
  readonly whatIf: WhatIf;
}

export interface ForecastQuestion {
  readonly start: ChinaTime;
  readonly days: number;
  readonly topUpDays: number;
  readonly buyer: Buyer;
  readonly settings: AccountSettings;
  readonly movements: readonly KnownMovement[];
}

/** A priced plan by its switch; undefined: there is no such plan any more. */
export type PlanOf = (plan: PlanSwitch) => PricedPlan | undefined;

/** What a question is answered from, read once for all of its cases. */
export interface ForecastGround {
  readonly question: ForecastQuestion;
  readonly input: Omit<ForecastInput, 'payments' | 'begins'>;
  /** What is wrong with resources: those are not in the forecast. */
  readonly problems: readonly FieldProblem[];
}

export function groundOf(question: ForecastQuestion, catalog: Catalog): ForecastGround {
  const { start, days, buyer, settings, movements } = question;
  const { resources, problems } = readEachResource(buyer.resources, catalog, start);
  const input = {
    start,
    days,
    ...accountInput(buyer, settings),
    resources,
    movements: movements.flatMap((movement) => knownMovement(movement, start)),
  };
  return { question, input, problems };
}

/** The input of a case, with its plans and its switches. */
export function inputOf(
  { question, input }: ForecastGround,
  { plans, whatIf }: ForecastCase,
  planOf: PlanOf,
): ForecastInput {
  const priced = plans.flatMap((plan) => planOf(plan) ?? []);
  return withWhatIf({ ...input, ...plansInput(priced, question.start.date) }, whatIf);
}

/** Something worth knowing of the price of a resource or plan line: a probable misprint, something no longer sold. */
export interface PriceWarning {
  readonly id: string;
  readonly name: string;
  readonly warning: Warning;
}

/** A case in full. */
export interface CaseAnswer {
  readonly input: ForecastInput;
  readonly forecast: Forecast;
  /** How many lines of its plans have no price: they are not in the forecast. */
  readonly unpriced: number;
  readonly warnings: readonly PriceWarning[];
}

/** With `topUpDays` as many as the forecast has, one recharge is looked for instead of many: that takes far less time. */
export function answerCase(
  ground: ForecastGround,
  asked: ForecastCase,
  planOf: PlanOf,
  topUpDays = ground.question.topUpDays,
): CaseAnswer {
  const input = inputOf(ground, asked, planOf);
  const priced = asked.plans.flatMap((plan) => planOf(plan) ?? []);
  const unpriced = priced.reduce((sum, plan) => sum + unpricedLines(plan), 0);
  const warnings = [...input.resources.flatMap(warningsOfResource), ...priced.flatMap(warningsOfPlan)];
  return { input, forecast: forecast(input, { topUpDays }), unpriced, warnings };
}

/** Those of the way in which it is paid. */
function warningsOfResource({ id, name, set, billing }: ForecastResource): PriceWarning[] {
  const becomesMonthly = billing.kind === 'configuration' && billing.toMonthly !== undefined;
  const warnings = becomesMonthly ? set.warnings : warningsFor(set, billing.kind);
  return warnings.map((warning) => ({ id, name, warning }));
}

/** Those of the lines that are still to be bought. */
function warningsOfPlan({ lines }: PricedPlan): PriceWarning[] {
  return lines
    .filter(({ line }) => !isBought(line))
    .flatMap(({ line, set, chosen, warnings }) => {
      const isPlain = chosen === 'monthly' || chosen === 'configuration' || chosen === 'consumption';
      const used = chosen === 'own' ? [] : set !== undefined && isPlain ? warningsFor(set, chosen) : warnings;
      return used.map((warning) => ({ id: line.id, name: line.name || line.id, warning }));
    });
}

/** A resource as the window shows it; before any switch. */
export interface ResourceFacts {
  readonly id: string;
  readonly name: string;
  readonly product: ProductCode;
  readonly billing: ForecastResource['billing'];
  readonly switches: ResourceSwitches;
}

/** A case as it goes from a worker to the window: plain data. */
export interface ShownForecast extends Forecast {
  readonly start: ChinaTime;
  /** Of resources and plan lines, by their ids. */
  readonly names: ReadonlyMap<string, string>;
  /** What runs and could be read, before any switch. */
  readonly resources: readonly ResourceFacts[];
  readonly problems: readonly FieldProblem[];
  readonly unpriced: number;
  readonly warnings: readonly PriceWarning[];
}

export function shownOf(
  ground: ForecastGround,
  { input, forecast: answer, unpriced, warnings }: CaseAnswer,
): ShownForecast {
  return {
    ...answer,
    start: input.start,
    names: new Map([...input.payments, ...input.begins, ...input.resources].map(({ id, name }) => [id, name])),
    resources: ground.input.resources.map((resource) => ({
      id: resource.id,
      name: resource.name,
      product: resource.set.product,
      billing: resource.billing,
      switches: switchesOf(resource),
    })),
    problems: ground.problems,
    unpriced,
    warnings,
  };
}

/** What is compared between cases. */
export interface CaseSummary {
  readonly id: string;
  readonly runway: number | null;
  readonly shortfall: { readonly at: ChinaTime; readonly amount: Money } | null;
  /** All top-ups that keep everything running, and the alternative. */
  readonly topUps: Money;
  readonly rechargeToday: Money;
  /** Cash that goes out to the end, and coupons that pay. */
  readonly spent: Money;
  readonly couponsUsed: Money;
  readonly couponsLost: Money;
  /** How many times something is stopped. */
  readonly stopped: number;
  /** Cash and what is overdue at the end. */
  readonly balance: Money;
  readonly overdue: Money;
}

export function summaryOf(id: string, { forecast: { events, days, ...answer } }: CaseAnswer): CaseSummary {
  const last = days.at(-1);
  const paid = events.flatMap(({ coupons = [] }) => coupons.map(({ amount }) => amount));
  return {
    id,
    runway: answer.runway,
    shortfall: answer.shortfall === null ? null : { at: answer.shortfall.at, amount: answer.shortfall.amount },
    topUps: sumMoney(answer.topUps.map(({ amount }) => amount)),
    rechargeToday: answer.rechargeToday,
    spent: sumMoney(events.map(({ amount }) => (amount < ZERO ? moneyFromFen(0n - amount) : ZERO))),
    couponsUsed: sumMoney(paid),
    couponsLost: sumMoney(answer.lostCoupons.map(({ amount }) => amount)),
    stopped: answer.lost.length,
    balance: last?.balance ?? ZERO,
    overdue: last?.overdue ?? ZERO,
  };
}

/** A day is its beginning, and the first day the start: what was entered for today is not in the balance yet. */
function knownMovement({ at, kind, amount, note = '' }: KnownMovement, start: ChinaTime): Movement[] {
  const when = parseChinaTime(at);
  if (when === null) return [];
  const isToday = at.length === when.date.length && when.date === start.date;
  return [{ at: isToday ? start : when, kind, amount: money(amount), note }];
}
