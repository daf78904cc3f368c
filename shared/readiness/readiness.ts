/** May this be bought now? One verdict, the checks behind it, and whether the other reading of a rule would change it. */
import { daysLeft } from '../account/coupons.ts';
import { type AccountSettings, DEFAULT_SETTINGS, NO_COUPONS_NAMED } from '../account/settings.ts';
import type { Buyer } from '../account/buyer.ts';
import { isVerified } from '../account/verification.ts';
import type { ChinaTime } from '../billing/calendar.ts';
import type { Quote } from '../billing/quote.ts';
import { ageOf, isOld } from '../catalog/age.ts';
import { type Money, ZERO, moneyFromFen } from '../money/index.ts';
import type { RuleId } from '../rules/register.ts';
import { type Decision, decide } from './decide.ts';
import { type BrokenQuota, brokenQuotas } from './quota.ts';

export const CHECK_IDS = [
  'real-name-verification',
  'arrears',
  'quota',
  'balance-threshold',
  'balance-covers-package',
  'covers-duration',
  'coupon-expiry',
  'on-sale',
  'price-list-age',
] as const;
export type CheckId = (typeof CHECK_IDS)[number];
export type CheckStatus = 'pass' | 'warn' | 'fail';

/** The checks that stop a purchase when they fail; the others only warn. */
type Stopping = 'real-name-verification' | 'arrears' | 'quota' | 'balance-threshold';
type Outcome =
  | { readonly id: CheckId; readonly status: 'pass' }
  | { readonly id: Stopping; readonly status: 'fail' }
  | { readonly id: Exclude<CheckId, Stopping>; readonly status: 'warn' };

/** What to do about a check that did not pass. */
export type Remedy =
  | 'verify'
  | 'settle-arrears'
  | 'raise-quota'
  | 'recharge'
  | 'recharge-or-third-party'
  | 'use-coupon'
  | 'choose-another'
  | 'check-prices';

export type Check = Outcome & {
  readonly rule: RuleId;
  /** Amounts, where the check is about money. */
  readonly needed?: Money;
  readonly available?: Money;
  readonly short?: Money;
  /** What the words of the check name: a state, a type, a number of days. */
  readonly about?: string;
  /** The quotas that are exceeded. */
  readonly broken?: readonly BrokenQuota[];
  readonly remedy?: Remedy;
};

export type Verdict = 'ready' | 'third-party-payment' | 'blocked';

/** A rule on which JD Cloud's pages disagree, and whether the other reading would change the answer. */
export interface RuleReading {
  readonly rule: RuleId;
  readonly changes: boolean;
  /** What the other reading says; the same as the answer when it changes nothing. */
  readonly otherVerdict: Verdict;
}

export interface Readiness extends Decision {
  readonly verdict: Verdict;
  readonly checks: readonly Check[];
  readonly readings: readonly RuleReading[];
}

/**
 * The verdict for a purchase at a moment: blocked when a check fails; third-party payment when a monthly package is not
 * covered (BAL-4); ready otherwise. Checks come in the order in which to put them right.
 */
export function readiness(
  quote: Quote,
  buyer: Buyer,
  at: ChinaTime,
  settings: AccountSettings = DEFAULT_SETTINGS,
): Readiness {
  const decision = decide(quote, buyer, at, settings);
  const checks = checksOf(quote, buyer, at, { decision, settings });
  const verdict = verdictOf(quote, checks, decision);
  const readings = otherReadings(quote, settings).map(({ rule, other }): RuleReading => {
    const otherDecision = decide(quote, buyer, at, other);
    const otherChecks = checksOf(quote, buyer, at, { decision: otherDecision, settings: other });
    const otherVerdict = verdictOf(quote, otherChecks, otherDecision);
    const changes = otherVerdict !== verdict || otherDecision.recommendedRecharge !== decision.recommendedRecharge;
    return { rule, changes, otherVerdict };
  });
  return { ...decision, verdict, checks, readings };
}

function verdictOf(quote: Quote, checks: readonly Check[], { shortfall }: Decision): Verdict {
  if (checks.some(({ status }) => status === 'fail')) return 'blocked';
  return quote.mode === 'monthly' && shortfall > ZERO ? 'third-party-payment' : 'ready';
}

/** The readings that JD Cloud's pages leave open for this kind of purchase, each with the other one switched on. */
function otherReadings(quote: Quote, settings: AccountSettings): { rule: RuleId; other: AccountSettings }[] {
  if (quote.mode === 'monthly') {
    return [{ rule: 'CPN-2', other: { ...settings, couponsPerOrder: settings.couponsPerOrder === 1 ? 10 : 1 } }];
  }
  const couponsThatCount = settings.couponsThatCount === 'all' ? 'fitting' : 'all';
  const deductionOrder = settings.deductionOrder === 'smallest-first' ? 'earliest-first' : 'smallest-first';
  const { thresholdIncluded, couponsCountForDisksAndAddresses: counted } = settings;
  const strict = { ...settings, thresholdIncluded: !thresholdIncluded, couponsCountForDisksAndAddresses: !counted };
  return [
    { rule: 'BAL-2', other: { ...settings, couponsThatCount } },
    ...(NO_COUPONS_NAMED.has(quote.set.product) ? [{ rule: 'BAL-3a' as const, other: strict }] : []),
    { rule: 'CPN-3', other: { ...settings, deductionOrder } },
  ];
}

interface Ground {
  readonly decision: Decision;
  readonly settings: AccountSettings;
}

function checksOf(quote: Quote, buyer: Buyer, at: ChinaTime, ground: Ground): Check[] {
  return [
    verificationCheck(buyer),
    arrearsCheck(buyer),
    quotaCheck(quote, buyer, ground),
    ...(quote.mode === 'monthly' ? [packageCheck(ground)] : [thresholdCheck(ground), durationCheck(ground)]),
    couponExpiryCheck(at, ground),
    onSaleCheck(quote),
    priceAgeCheck(quote, at),
  ];
}

/** ACC-1. */
export function verificationCheck({ verification }: Buyer): Check {
  const check = { id: 'real-name-verification', rule: 'ACC-1', about: verification } as const;
  return isVerified(verification) ? { ...check, status: 'pass' } : { ...check, status: 'fail', remedy: 'verify' };
}

/** BAL-5. */
export function arrearsCheck({ overdue }: Buyer): Check {
  const check = { id: 'arrears', rule: 'BAL-5' } as const;
  return overdue === ZERO
    ? { ...check, status: 'pass' }
    : { ...check, status: 'fail', short: overdue, remedy: 'settle-arrears' };
}

function quotaCheck({ set }: Quote, { resources }: Buyer, { settings }: Ground): Check {
  const check = { id: 'quota', rule: 'QTA-1' } as const;
  const broken = brokenQuotas(set, resources, settings.quotas);
  if (broken.length === 0) return { ...check, status: 'pass' };
  return { ...check, status: 'fail', broken, remedy: 'raise-quota' };
}

function thresholdCheck({ decision }: Ground): Check {
  const { threshold, balance, shortfall } = decision;
  const amounts = { needed: threshold, available: balance, short: shortfall };
  const check = { id: 'balance-threshold', rule: 'BAL-3', ...amounts } as const;
  return shortfall === ZERO ? { ...check, status: 'pass' } : { ...check, status: 'fail', remedy: 'recharge' };
}

function packageCheck({ decision }: Ground): Check {
  const { due, cash, couponUsed, shortfall } = decision;
  const available = moneyFromFen(cash + couponUsed);
  const check = { id: 'balance-covers-package', rule: 'BAL-4', needed: due, available, short: shortfall } as const;
  if (shortfall === ZERO) return { ...check, status: 'pass' };
  return { ...check, status: 'warn', remedy: 'recharge-or-third-party' };
}

function durationCheck({ decision }: Ground): Check {
  const { due, cash, coupons } = decision;
  const available = moneyFromFen(cash + coupons);
  const short = due > available ? moneyFromFen(due - available) : ZERO;
  const check = { id: 'covers-duration', rule: 'BAL-8', needed: due, available, short } as const;
  return short === ZERO ? { ...check, status: 'pass' } : { ...check, status: 'warn', remedy: 'recharge' };
}

/** A coupon that fits and will be lost within the days of notice. */
function couponExpiryCheck(at: ChinaTime, { decision, settings }: Ground): Check {
  const check = { id: 'coupon-expiry', rule: 'BAL-7' } as const;
  const notice = Math.max(...settings.couponNoticeDays);
  const [soonest] = decision.fitting
    .filter((coupon) => daysLeft(coupon, at.date) <= notice)
    .toSorted((a, b) => daysLeft(a, at.date) - daysLeft(b, at.date));
  if (soonest === undefined) return { ...check, status: 'pass' };
  return { ...check, status: 'warn', about: `${soonest.code} ${soonest.validTo}`, remedy: 'use-coupon' };
}

function onSaleCheck({ set }: Quote): Check {
  const check = { id: 'on-sale', rule: 'PRC-7' } as const;
  const soldOut = set.components.filter(({ row }) => !row.onSale).map(({ row }) => row.type);
  if (soldOut.length === 0) return { ...check, status: 'pass' };
  return { ...check, status: 'warn', about: soldOut.join(', '), remedy: 'choose-another' };
}

function priceAgeCheck({ set }: Quote, at: ChinaTime): Check {
  const check = { id: 'price-list-age', rule: 'APP-1', about: set.priceList.asOf } as const;
  return isOld(ageOf(set.priceList.asOf, at.date))
    ? { ...check, status: 'warn', remedy: 'check-prices' }
    : { ...check, status: 'pass' };
}
