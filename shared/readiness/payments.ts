/**
 * A series of payments against an account, day by day: which coupons pay for what, what the cash covers, what is short.
 * What one day uses up is gone for the next; what was short is taken as recharged, so no day is short twice.
 */
import { type CouponPayment, bestCoupons, fits, inDeductionOrder, paid, payWith } from '../account/coupons.ts';
import type { BillingType, Coupon, ExistingResource } from '../account/schema.ts';
import { type AccountSettings, DEFAULT_SETTINGS } from '../account/settings.ts';
import type { Standing } from '../account/standing.ts';
import type { CalendarDate } from '../billing/calendar.ts';
import type { PricedSet } from '../billing/priced-set.ts';
import type { ProductCode } from '../catalog/schema.ts';
import { type Money, ZERO, formatMoney, money, moneyFromFen, sumMoney, atLeastZero } from '../money/index.ts';
import { thresholdOf } from './decide.ts';
import { brokenQuotas, resourcesOf } from './quota.ts';
import { type Check, type Verdict, arrearsCheck, verificationCheck } from './readiness.ts';

/** Something that is to be paid on a day. */
export interface Due {
  /** What it is for; one id may have several dues. */
  readonly id: string;
  readonly date: CalendarDate;
  readonly amount: Money;
  /** What coupons look at; absent for what is not one of the list's products: no coupon fits it. */
  readonly use?: { readonly product: ProductCode; readonly billing: BillingType };
  /** Ordered, so a third party can pay (BAL-4); otherwise it is a bill that the balance has to cover. */
  readonly inAdvance: boolean;
}

/** Something that is bought or enabled for the first time. */
export interface Begin {
  readonly date: CalendarDate;
  /** The first day on which it no longer runs. */
  readonly until: CalendarDate;
  readonly set: PricedSet;
  /** `configuration` and `consumption` need the threshold (BAL-3). */
  readonly billing: BillingType;
}

/** `recharge`: a bill of this day is not covered by then, and no third party can pay it. */
export type PaymentVerdict = Verdict | 'recharge';

export interface PaymentDay {
  readonly date: CalendarDate;
  readonly verdict: PaymentVerdict;
  readonly due: Money;
  /** Available cash before the day's payments, recharges of earlier days included. */
  readonly cash: Money;
  readonly couponPayments: readonly (CouponPayment & { readonly id: string })[];
  readonly couponUsed: Money;
  /** What cash and coupons lack of the day's payments. */
  readonly shortfall: Money;
  /** What brings the balance over the threshold and covers the day's payments. */
  readonly recommendedRecharge: Money;
  readonly checks: readonly Check[];
}

/** From the worst to the best. */
const VERDICTS: readonly PaymentVerdict[] = ['blocked', 'recharge', 'third-party-payment', 'ready'];

/** The worst verdict of several days; of none it is ready. */
export function worstVerdict(days: readonly Pick<PaymentDay, 'verdict'>[]): PaymentVerdict {
  return VERDICTS.find((verdict) => days.some((day) => day.verdict === verdict)) ?? 'ready';
}

/**
 * Every day on which something is paid or begun, in their order. Coupons before cash: one coupon for each monthly order
 * (CPN-2), the dearest order first; bills take them in the order of CPN-3. Cash settles bills before orders.
 */
export function paymentDays(
  dues: readonly Due[],
  begins: readonly Begin[],
  standing: Standing,
  settings: AccountSettings = DEFAULT_SETTINGS,
): PaymentDay[] {
  const days = [...new Set([...dues, ...begins].map(({ date }) => date))].toSorted();
  const duesOf = Map.groupBy(dues, ({ date }) => date);
  let current = standing;
  return days.map((date) => {
    const { day, left } = payOn(date, duesOf.get(date) ?? [], begins, { standing: current, settings });
    current = left;
    return day;
  });
}

interface Ground {
  readonly standing: Standing;
  readonly settings: AccountSettings;
}

function payOn(
  date: CalendarDate,
  dues: readonly Due[],
  begins: readonly Begin[],
  ground: Ground,
): { readonly day: PaymentDay; readonly left: Standing } {
  const { standing } = ground;
  const { settled, coupons } = useCoupons(dues, ground);
  const threshold = thresholdCheck(date, begins, ground);
  const lack = threshold?.short ?? ZERO;
  // What the threshold lacks is recharged before anything is enabled, and then pays like any other cash.
  const cash = moneyFromFen(standing.cash + lack);
  const bills = restOf(settled.filter(({ due }) => !due.inAdvance));
  const ordered = settled.filter(({ due }) => due.inAdvance);
  const all = moneyFromFen(bills + restOf(ordered));
  const billsShort = atLeastZero(bills - cash);
  const shortfall = atLeastZero(all - cash);
  const checks = [
    verificationCheck(standing),
    arrearsCheck(standing),
    ...quotaChecks(date, begins, ground),
    ...(threshold === undefined ? [] : [threshold]),
    ...(ordered.length === 0 ? [] : [packageCheck(ordered, moneyFromFen(shortfall - billsShort))]),
  ];
  const couponPayments = settled.flatMap(({ due, payments }) =>
    payments.map((payment) => ({ ...payment, id: due.id })),
  );
  return {
    day: {
      date,
      verdict: verdictOf(checks, billsShort, shortfall),
      due: sumMoney(dues.map(({ amount }) => amount)),
      cash: standing.cash,
      couponPayments,
      couponUsed: paid(couponPayments),
      shortfall,
      recommendedRecharge: moneyFromFen(lack + shortfall),
      checks,
    },
    left: { ...standing, cash: atLeastZero(cash - all), coupons },
  };
}

function verdictOf(checks: readonly Check[], billsShort: Money, shortfall: Money): PaymentVerdict {
  if (checks.some(({ status }) => status === 'fail')) return 'blocked';
  if (billsShort > ZERO) return 'recharge';
  return shortfall > ZERO ? 'third-party-payment' : 'ready';
}

/** What coupons pay of a due, and what is left of it for the cash. */
interface Settled {
  readonly due: Due;
  readonly payments: readonly CouponPayment[];
  readonly rest: Money;
}

function restOf(settled: readonly Settled[]): Money {
  return sumMoney(settled.map(({ rest }) => rest));
}

/** Uses coupons up, due by due; the order does not depend on the order in which the dues are given. */
function useCoupons(
  dues: readonly Due[],
  { standing, settings }: Ground,
): { readonly settled: readonly Settled[]; readonly coupons: readonly Coupon[] } {
  let { coupons } = standing;
  const settled = dues.toSorted(dearestFirst).map((due): Settled => {
    const { use, date, amount } = due;
    const fitting = use === undefined ? [] : coupons.filter((coupon) => fits(coupon, { ...use, date }));
    const payments =
      use?.billing === 'monthly'
        ? bestCoupons(fitting, amount, settings.couponsPerOrder)
        : payWith(inDeductionOrder(fitting, settings.deductionOrder), amount);
    coupons = afterUse(coupons, payments);
    return { due, payments, rest: moneyFromFen(amount - paid(payments)) };
  });
  return { settled, coupons };
}

function dearestFirst(a: Due, b: Due): number {
  if (a.amount !== b.amount) return a.amount > b.amount ? -1 : 1;
  return `${a.use?.product} ${a.id}`.localeCompare(`${b.use?.product} ${b.id}`, 'en');
}

function afterUse(coupons: readonly Coupon[], payments: readonly CouponPayment[]): readonly Coupon[] {
  if (payments.length === 0) return coupons;
  const used = new Map(payments.map(({ code, amount }) => [code, amount]));
  return coupons.map((coupon) => {
    const amount = used.get(coupon.code);
    if (amount === undefined) return coupon;
    return { ...coupon, remaining: formatMoney(moneyFromFen(money(coupon.remaining) - amount)) };
  });
}

/** BAL-3 for everything that is enabled on a day: the product that lacks most decides. */
function thresholdCheck(
  date: CalendarDate,
  begins: readonly Begin[],
  { standing, settings }: Ground,
): Check | undefined {
  const states = begins
    .filter((begin) => begin.date === date && begin.billing !== 'monthly')
    .map(({ set, billing }) => thresholdOf({ product: set.product, billing, date }, standing, settings));
  const [worst] = states.toSorted((a, b) => (a.lack > b.lack ? -1 : 1));
  if (worst === undefined) return undefined;
  const { threshold, balance, lack } = worst;
  const check = { id: 'balance-threshold', rule: 'BAL-3', needed: threshold, available: balance, short: lack } as const;
  return lack === ZERO ? { ...check, status: 'pass' } : { ...check, status: 'fail', remedy: 'recharge' };
}

/** QTA-1 for everything that is begun on a day, beside what runs then. */
function quotaChecks(date: CalendarDate, begins: readonly Begin[], { standing, settings }: Ground): Check[] {
  const begun = begins.filter((begin) => begin.date === date);
  if (begun.length === 0) return [];
  const running = begins.filter((begin) => begin.date < date && date < begin.until);
  let resources: ExistingResource[] = [...standing.resources, ...running.flatMap(({ set }) => resourcesOf(set))];
  const broken = begun.flatMap(({ set }) => {
    const found = brokenQuotas(set, resources, settings.quotas);
    resources = [...resources, ...resourcesOf(set)];
    return found;
  });
  const check = { id: 'quota', rule: 'QTA-1' } as const;
  // Each one counts what was begun before it, so the last one has the full count.
  const last = broken.at(-1);
  if (last === undefined) return [{ ...check, status: 'pass' }];
  return [{ ...check, status: 'fail', about: last, remedy: 'raise-quota' }];
}

function packageCheck(ordered: readonly Settled[], short: Money): Check {
  const needed = sumMoney(ordered.map(({ due }) => due.amount));
  const check = {
    id: 'balance-covers-package',
    rule: 'BAL-4',
    needed,
    available: moneyFromFen(needed - short),
    short,
  } as const;
  return short === ZERO
    ? { ...check, status: 'pass' }
    : { ...check, status: 'warn', remedy: 'recharge-or-third-party' };
}
