/** Random forecasts on real prices: servers, disks, addresses, coupons, recharges, plans, and every what-if. */
import fc from 'fast-check';
import type { Coupon } from '../../../shared/account/schema.ts';
import { isByConsumption } from '../../../shared/billing/answer.ts';
import { addDays, addMonths } from '../../../shared/billing/calendar.ts';
import { EMPTY_REQUEST } from '../../../shared/billing/draft.ts';
import type { PricedSet } from '../../../shared/billing/priced-set.ts';
import { readRequest } from '../../../shared/billing/request.ts';
import { monthsOf, termsOf } from '../../../shared/billing/terms.ts';
import type {
  ForecastInput,
  ForecastResource,
  Movement,
  ScheduledBegin,
  ScheduledPayment,
} from '../../../shared/forecast/input.ts';
import { switchesOf } from '../../../shared/forecast/switches.ts';
import { formatMoney, money, moneyFromFen } from '../../../shared/money/index.ts';
import { builtIn, day } from '../../fixtures/question.ts';
import { input } from './inputs.ts';

const FIRST = day('2027-01-20');
const anyAmount = (most: number) => fc.integer({ min: 1, max: most }).map((fen) => moneyFromFen(BigInt(fen)));
const anyClock = fc
  .tuple(fc.integer({ min: 0, max: 23 }), fc.constantFrom('00:00', '30:00', '59:59'))
  .map(([hour, rest]) => `${`${hour}`.padStart(2, '0')}:${rest}`);
const anyDate = (least: number, most: number) =>
  fc.integer({ min: least, max: most }).map((days) => addDays(FIRST, days));

const SERVERS: ReadonlySet<string> = new Set(['vm', 'cps', 'dcps']);

/** What can be priced with the cells that its product has. */
const anySet: fc.Arbitrary<PricedSet> = fc
  .record({
    row: fc.constantFrom(...builtIn.list.prices),
    size: fc.integer({ min: 1, max: 60 }).map(String),
    quantity: fc.integer({ min: 1, max: 3 }).map(String),
    discount: fc.constantFrom('1', '0.85', '0.333', '0.000001'),
    disk: fc.boolean(),
    bandwidth: fc.boolean(),
  })
  .map(({ row: { product, region, type, month }, size, quantity, discount, disk, bandwidth }) => {
    const hasIops = typeof month === 'object' && 'perIops' in month && month.perIops !== undefined;
    const byMbps = !SERVERS.has(product) && !['disk', 'snapshot', 'eip-traffic'].includes(product);
    return {
      ...EMPTY_REQUEST,
      product,
      region,
      type,
      quantity,
      discount,
      gb: product === 'disk' || product === 'snapshot' ? size : '',
      iops: product === 'disk' && hasIops ? '300' : '',
      gbOut: product === 'eip-traffic' ? size : '',
      mbps: byMbps ? size : '',
      bandwidth: bandwidth && SERVERS.has(product) ? size : '',
      disks: disk && product === 'vm' ? [{ type: 'ssd.gp1', gb: size, iops: '' }] : [],
    };
  })
  .map((draft) => readRequest(draft, builtIn))
  .filter((read) => read.ok)
  .map(({ value }) => value);

const anyResource = (triedAgain: boolean): fc.Arbitrary<ForecastResource> =>
  fc
    .record({
      id: fc.uuid(),
      set: anySet,
      isMonthly: fc.boolean(),
      isUndated: fc.boolean(),
      since: fc.record({ date: anyDate(-20, 5), time: anyClock }),
      schedule: fc.option(
        fc.record({ hoursPerDay: fc.constantFrom('0', '8'), daysPerWeek: fc.constantFrom('5', '7') }),
        {
          nil: undefined,
        },
      ),
      firstDay: anyDate(-70, 0),
      renewByHand: fc.constantFrom('renew', 'let-expire'),
      auto: fc.boolean(),
      change: fc.option(anyDate(-3, 40), { freq: 3 }),
    })
    .map(
      ({
        id,
        set,
        isMonthly,
        isUndated,
        since,
        schedule,
        firstDay,
        renewByHand,
        auto,
        change,
      }): ForecastResource | undefined => {
        const about = { id, name: id, set };
        const age = isUndated ? ({ isAgeUnknown: true } as const) : {};
        if (isByConsumption(set.product)) return { ...about, billing: { kind: 'consumption', since, ...age } };
        const [term] = termsOf(set);
        const monthly = term !== undefined && set.components.every(({ month }) => month !== undefined);
        if (isMonthly && monthly) {
          const expiresOn = addMonths(firstDay, monthsOf(term) + 1);
          const isTriedAgain = auto || expiresOn < FIRST;
          if (isTriedAgain && !triedAgain) return undefined;
          return { ...about, billing: { kind: 'monthly', expiresOn, firstDay, term, autoRenew: auto, renewByHand } };
        }
        if (set.components.some(({ hour }) => hour === undefined)) return undefined;
        const billing = {
          kind: 'configuration',
          since,
          ...age,
          schedule: set.product === 'vm' ? schedule : undefined,
        } as const;
        const [first] = switchesOf({ ...about, billing }).terms;
        // What it becomes is renewed automatically, and that is tried again.
        if (change === null || first === undefined || !triedAgain) return { ...about, billing };
        return { ...about, billing: { ...billing, toMonthly: { on: change, term: first } } };
      },
    )
    .filter((resource) => resource !== undefined);

const anyCoupon: fc.Arbitrary<Coupon> = fc
  .record({
    code: fc.uuid(),
    remaining: anyAmount(30_000).map(formatMoney),
    products: fc.constantFrom('all' as const, ['vm' as const], ['disk' as const, 'cps' as const]),
    billing: fc.constantFrom('all' as const, ['configuration' as const], ['monthly' as const]),
    validFrom: anyDate(-30, 10),
    days: fc.integer({ min: 0, max: 60 }),
  })
  .map(({ validFrom, days, ...coupon }) => ({ ...coupon, validFrom, validTo: addDays(validFrom, days) }));

const anyMovement: fc.Arbitrary<Movement> = fc.record({
  at: fc.record({ date: anyDate(0, 50), time: anyClock }),
  amount: fc.oneof(
    { weight: 4, arbitrary: anyAmount(200_000) },
    { weight: 1, arbitrary: anyAmount(5000).map((amount) => moneyFromFen(0n - amount)) },
  ),
  kind: fc.constantFrom('recharge', 'other'),
  note: fc.constant(''),
});

const anyPayment: fc.Arbitrary<ScheduledPayment> = fc
  .record({
    id: fc.uuid(),
    date: anyDate(-2, 50),
    amount: anyAmount(100_000),
    inAdvance: fc.boolean(),
    hasUse: fc.boolean(),
  })
  .map(({ hasUse, ...payment }) => {
    const use = { product: 'vm', billing: payment.inAdvance ? 'monthly' : 'configuration' } as const;
    return { ...payment, name: payment.id, ...(hasUse ? { use } : {}) };
  });

/** Payments of plans, and what is enabled: on the day of a payment or before it, or without any. */
const anyPlans: fc.Arbitrary<Pick<ForecastInput, 'payments' | 'begins'>> = fc
  .record({
    payments: fc.array(anyPayment, { maxLength: 3 }),
    enabled: fc.array(fc.record({ earlier: fc.integer({ min: 0, max: 9 }), isVm: fc.boolean() }), { maxLength: 3 }),
  })
  .map(({ payments, enabled }) => ({
    payments,
    begins: enabled.map(({ earlier, isVm }, index): ScheduledBegin => {
      const { id, date } = payments[index] ?? { id: `begin-${index}`, date: addDays(FIRST, 10) };
      return { id, name: id, date: addDays(date, -earlier), product: isVm ? 'vm' : 'disk' };
    }),
  }));

const anyReadings = fc.record({
  couponsPerOrder: fc.constantFrom(1, 2),
  deductionOrder: fc.constantFrom('smallest-first' as const, 'earliest-first' as const),
  threshold: fc.constantFrom(money('50.00'), money('0.00'), money('2000.00')),
  thresholdIncluded: fc.boolean(),
  couponsThatCount: fc.constantFrom('fitting' as const, 'all' as const),
  couponsCountForDisksAndAddresses: fc.boolean(),
  vmStops: fc.constantFrom('at-once' as const, 'after-24-hours' as const),
  billFractions: fc.constantFrom('carried' as const, 'dropped' as const),
});

/** A forecast of up to fifty days; `triedAgain` says whether there may be renewals that are tried on several days. */
export const anyForecast = ({ triedAgain = true } = {}): fc.Arbitrary<ForecastInput> =>
  fc
    .record({
      time: anyClock,
      days: fc.integer({ min: 1, max: 50 }),
      cash: fc.oneof(fc.constant(money('0.00')), anyAmount(500_000)),
      overdue: fc.oneof(
        { weight: 6, arbitrary: fc.constant(money('0.00')) },
        { weight: 1, arbitrary: anyAmount(3000) },
      ),
      coupons: fc.uniqueArray(anyCoupon, { selector: ({ code }) => code, maxLength: 4 }),
      resources: fc.array(anyResource(triedAgain), { minLength: 1, maxLength: 5 }),
      movements: fc.array(anyMovement, { maxLength: 3 }),
      plans: anyPlans,
      readings: anyReadings,
      burn: fc.option(fc.constantFrom('0', '-12.5', '33.3', '-100', '250'), { nil: undefined }),
      expiryDay: fc.option(fc.integer({ min: 1, max: 28 }), { nil: undefined }),
    })
    .map(({ time, plans, readings, burn, expiryDay, ...rest }) => {
      const { settings } = input();
      const notices = { lowBalance: money('200.00'), lowCoupons: money('50.00'), couponNoticeDays: [7, 3, 1] };
      return input({
        ...rest,
        ...plans,
        ...(burn === undefined ? {} : { burn }),
        ...(expiryDay === undefined ? {} : { expiryDay }),
        start: { date: FIRST, time },
        settings: { ...settings, ...notices, ...readings },
      });
    });
