/** Random forecasts on real prices: servers, disks, addresses, coupons, recharges and payments of plans. */
import fc from 'fast-check';
import type { Coupon } from '../../../shared/account/schema.ts';
import { isByConsumption } from '../../../shared/billing/answer.ts';
import { addDays, addMonths } from '../../../shared/billing/calendar.ts';
import { EMPTY_REQUEST } from '../../../shared/billing/draft.ts';
import type { PricedSet } from '../../../shared/billing/priced-set.ts';
import { readRequest } from '../../../shared/billing/request.ts';
import { monthsOf, termsOf } from '../../../shared/billing/terms.ts';
import type { ForecastInput, ForecastResource, Movement, ScheduledPayment } from '../../../shared/forecast/input.ts';
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
    })
    .map(({ id, set, isMonthly, since, schedule, firstDay, renewByHand, auto }): ForecastResource | undefined => {
      const about = { id, name: id, set };
      if (isByConsumption(set.product)) return { ...about, billing: { kind: 'consumption', since } };
      const [term] = termsOf(set);
      const monthly = term !== undefined && set.components.every(({ month }) => month !== undefined);
      if (isMonthly && monthly) {
        const expiresOn = addMonths(firstDay, monthsOf(term) + 1);
        const isTriedAgain = auto || expiresOn < FIRST;
        if (isTriedAgain && !triedAgain) return undefined;
        return { ...about, billing: { kind: 'monthly', expiresOn, firstDay, term, autoRenew: auto, renewByHand } };
      }
      if (set.components.some(({ hour }) => hour === undefined)) return undefined;
      return {
        ...about,
        billing: { kind: 'configuration', since, schedule: set.product === 'vm' ? schedule : undefined },
      };
    })
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
    use: fc.option(fc.record({ product: fc.constant('vm' as const), billing: fc.constant('monthly' as const) })),
  })
  .map(({ use, ...payment }) => ({
    ...payment,
    name: payment.id,
    ...(use === null || !payment.inAdvance ? {} : { use }),
  }));

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
      payments: fc.array(anyPayment, { maxLength: 3 }),
      couponsPerOrder: fc.constantFrom(1, 2),
      deductionOrder: fc.constantFrom('smallest-first' as const, 'earliest-first' as const),
    })
    .map(({ time, couponsPerOrder, deductionOrder, ...rest }) => {
      const { settings } = input();
      const notices = { lowBalance: money('200.00'), lowCoupons: money('50.00'), couponNoticeDays: [7, 3, 1] };
      return input({
        ...rest,
        start: { date: FIRST, time },
        settings: { ...settings, ...notices, couponsPerOrder, deductionOrder },
      });
    });
