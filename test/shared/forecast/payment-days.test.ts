/** What plans need of an account, day by day: worked out by hand, and held to what the words promise. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { ExistingResource } from '../../../shared/account/schema.ts';
import { DEFAULT_SETTINGS, type AccountSettings } from '../../../shared/account/settings.ts';
import { buyerOfFile } from '../../../shared/account/buyer.ts';
import type { ChinaTime } from '../../../shared/billing/calendar.ts';
import { forecast } from '../../../shared/forecast/forecast.ts';
import type { Movement } from '../../../shared/forecast/input.ts';
import {
  type AccountPayments,
  type PaymentDay,
  accountPayments,
  lackOn,
  worstVerdict,
} from '../../../shared/forecast/payment-days.ts';
import { groundOf } from '../../../shared/forecast/question.ts';
import { plansInput } from '../../../shared/forecast/plan-payments.ts';
import { type Money, ZERO, formatMoney, money, moneyFromFen, sumMoney } from '../../../shared/money/index.ts';
import { pricePlan } from '../../../shared/plan/price.ts';
import type { PlanLine } from '../../../shared/plan/schema.ts';
import { account, coupon } from '../../fixtures/account.ts';
import { planOf } from '../../fixtures/plan.ts';
import { builtIn } from '../../fixtures/question.ts';
import { at } from './inputs.ts';

const YEAR = { from: '2026-12-01', to: '2027-12-01' };
const SERVER = { product: 'vm', region: 'cn-north-1', type: 'g.n2.medium' } as const;
/** g.n2.medium: 136.50 a month, 0.47 an hour: 11.28 a day. */
const month = (id: string, start: string, cells: Partial<PlanLine> = {}): PlanLine => ({
  id,
  ...SERVER,
  mode: 'monthly',
  term: '1m',
  start,
  end: '2026-12-31',
  ...cells,
});
const hourly = (id: string, start: string, end: string): PlanLine => ({
  id,
  ...SERVER,
  mode: 'configuration',
  start,
  end,
});

interface Given {
  readonly who?: Parameters<typeof account>[0];
  readonly others?: readonly PlanLine[];
  readonly settings?: AccountSettings;
  readonly start?: ChinaTime;
  readonly topUpDays?: number;
  readonly movements?: readonly Movement[];
}

function asked(lines: readonly PlanLine[], given: Given = {}) {
  const { who = {}, others, settings = DEFAULT_SETTINGS, start = at('2026-12-01T10:00:00'), topUpDays = 1 } = given;
  const { movements = [] } = given;
  const buyer = buyerOfFile(account(who));
  const ground = groundOf({ start, days: 1, topUpDays, buyer, settings, movements: [] }, builtIn);
  const plan = (of: readonly PlanLine[]) => pricePlan(planOf(of, { horizon: YEAR }), builtIn);
  const plans = [plan(lines)];
  const counted = others === undefined ? [] : [plan(others)];
  return { input: { ...ground.input, movements }, buyer, plans, others: counted, topUpDays };
}

const needs = (lines: readonly PlanLine[], given: Given = {}): AccountPayments => accountPayments(asked(lines, given));

function row({ date, verdict, due, cash, couponUsed, shortfall, recommendedRecharge, by, others }: PaymentDay): string {
  const amounts = [due, cash, couponUsed, shortfall, recommendedRecharge].map(formatMoney);
  return [date.slice(5), verdict, ...amounts, by?.slice(5) ?? '-', ...(others ? [`others ${others.count}`] : [])].join(
    ' ',
  );
}
const rows = (answer: AccountPayments) => answer.days.map(row);
const failed = (day: PaymentDay | undefined) =>
  day?.checks.flatMap(({ id, status }) => (status === 'pass' ? [] : [id]));

describe('the days of a plan', () => {
  it('add up: due less balance less coupons is short, also where something is enabled on the day', () => {
    const answer = needs(
      [month('a', '2026-12-08'), hourly('b', '2026-12-15', '2026-12-31'), month('c', '2026-12-15')],
      {
        who: { available: '100.00' },
      },
    );
    // 08: 136.50 − 100. 15: the recharge for the order is there when b is enabled, so the 50.00 need no money of their own.
    // 30: b has run 16 days: 16 × 11.28 = 180.48.
    expect(rows(answer)).toEqual([
      '12-08 third-party-payment 136.50 100.00 0.00 36.50 36.50 12-07',
      '12-15 blocked 136.50 0.00 0.00 136.50 136.50 12-14',
      '12-30 recharge 180.48 0.00 0.00 180.48 180.48 12-29',
    ]);
    expect(formatMoney(answer.recharge)).toBe('353.48');
  });

  it('count a recharge for the day that it is for, though it comes on the day before', () => {
    const lines = [month('a', '2026-12-08'), month('b', '2026-12-09'), month('c', '2026-12-10')];
    expect(rows(needs(lines, { who: { available: '200.00' } }))).toEqual([
      '12-08 ready 136.50 200.00 0.00 0.00 0.00 -',
      '12-09 third-party-payment 136.50 63.50 0.00 73.00 73.00 12-08',
      '12-10 third-party-payment 136.50 0.00 0.00 136.50 136.50 12-09',
    ]);
  });

  it('keep what the threshold needs for what is paid later', () => {
    const answer = needs([hourly('b', '2026-12-15', '2026-12-19')], { who: { available: '20.00' } });
    expect(rows(answer)).toEqual([
      '12-15 blocked 0.00 20.00 0.00 0.00 30.00 12-14',
      '12-18 ready 45.12 50.00 0.00 0.00 0.00 -',
    ]);
    expect(formatMoney(lackOn(answer.days[0]!))).toBe('30.00');
  });

  it('count what runs: its bills take the balance before the order does', () => {
    const vm: ExistingResource = { ...SERVER, quantity: 1, id: 'r', mode: 'configuration', start: '2026-11-01' };
    const answer = needs([month('a', '2026-12-08')], { who: { available: '200.00', resources: [vm] } });
    // From 12-01 10:00 to 12-08 00:00 it runs 158 hours: 158 × 0.47 = 74.26, so 125.74 are left for 136.50. On the day
    // itself it takes 23 × 0.47 = 10.81 by its last full hour.
    expect(rows(answer)).toEqual(['12-08 third-party-payment 136.50 125.74 0.00 10.76 21.57 12-07']);
  });

  it('tell apart what is recharged for what runs', () => {
    const vm: ExistingResource = { ...SERVER, quantity: 1, id: 'r', mode: 'configuration', start: '2026-11-01' };
    const answer = needs([month('a', '2026-12-08')], { who: { available: '0.00', resources: [vm] }, topUpDays: 3 });
    const [first] = answer.days;
    expect(first?.others?.count).toBeGreaterThan(1);
    expect(first?.verdict).toBe('recharge');
    expect(answer.days.filter(({ others }) => others === undefined)).toHaveLength(1);
    expect(sumMoney(answer.days.map(({ recommendedRecharge }) => recommendedRecharge))).toBe(answer.recharge);
  });

  it('count the other plans that are switched on, and tell only their own days', () => {
    const answer = needs([month('a', '2026-12-08')], {
      who: { available: '200.00' },
      others: [month('x', '2026-12-05')],
    });
    expect(rows(answer)).toEqual(['12-08 third-party-payment 136.50 63.50 0.00 73.00 73.00 12-07']);
  });

  it('take one coupon for each monthly order, the dearest order first', () => {
    const coupons = [coupon({ code: 'big', remaining: '250.00' }), coupon({ code: 'small', remaining: '90.00' })];
    const lines = [month('x', '2026-12-08'), month('y', '2026-12-08', { quantity: '2' })];
    const [day] = needs(lines, { who: { available: '0.00', coupons } }).days;
    // y costs 273.00 and takes 250; x takes 90 of 136.50.
    expect(day?.couponPayments.map(({ id, code, amount }) => [id, code, formatMoney(amount)])).toEqual([
      ['y', 'big', '250.00'],
      ['x', 'small', '90.00'],
    ]);
    expect(day && row(day)).toBe('12-08 third-party-payment 409.50 0.00 340.00 69.50 69.50 12-07');
  });

  it('settle arrears by the first recharge, and are ready after it', () => {
    const answer = needs([month('a', '2026-12-08')], { who: { available: '0.00', overdue: '20.00' } });
    expect(rows(answer)).toEqual([
      '12-01 blocked 0.00 0.00 0.00 20.00 20.00 12-01 others 1',
      '12-08 third-party-payment 136.50 0.00 0.00 136.50 136.50 12-07',
    ]);
    expect(failed(answer.days[0])).toEqual(['arrears']);
    expect(answer.verdict).toBe('blocked');
  });

  it('keep the money in sight where a quota or the verification stops them', () => {
    const [day] = needs([month('a', '2026-12-08', { quantity: '36' })], { who: { status: 'unverified' } }).days;
    // 36 × 136.50 = 4,914.00
    expect(day && row(day)).toBe('12-08 blocked 4914.00 1000.00 0.00 3914.00 3914.00 12-07');
    expect(failed(day)).toEqual(['real-name-verification', 'quota', 'balance-covers-package']);
    expect(day?.checks.find(({ id }) => id === 'quota')?.broken).toEqual([
      { kind: 'region', product: 'vm', wanted: 36, most: 20 },
    ]);
  });

  it('count towards the quotas what runs, and what ended is free again', () => {
    const resources = [{ product: 'vm' as const, region: 'cn-north-1', quantity: 5 }];
    const who = { available: '999999.00', resources };
    const verdicts = (lines: readonly PlanLine[]) => needs(lines, { who }).days.map(({ verdict }) => verdict);
    expect(worstVerdict(needs([month('a', '2026-12-08', { quantity: '15' })], { who }).days)).toBe('ready');
    expect(verdicts([month('a', '2026-12-08', { quantity: '15' }), month('b', '2026-12-09')])).toEqual([
      'ready',
      'blocked',
    ]);
    const ended = { ...hourly('a', '2026-12-02', '2026-12-09'), quantity: '15' };
    expect(verdicts([ended, month('b', '2026-12-09')])).not.toContain('blocked');
  });

  it('take what was due before as paid', () => {
    const { earlier, days } = needs([month('a', '2026-12-08')], { start: at('2026-12-09T09:00:00') });
    expect([formatMoney(earlier), days]).toEqual(['136.50', []]);
  });

  it('are of nothing ready', () => {
    expect(worstVerdict([])).toBe('ready');
    expect(needs([])).toMatchObject({ verdict: 'ready', days: [], recharge: ZERO, earlier: ZERO });
  });
});

describe('the first shortage of a forecast', () => {
  it('is what all planned payments of its day lack, as the plan tells it', () => {
    const lines = [month('x', '2026-12-08', { quantity: '2' }), month('y', '2026-12-08'), month('z', '2026-12-08')];
    const { input, plans } = asked(lines, { who: { available: '300.00' } });
    const { shortfall } = forecast({ ...input, ...plansInput(plans, input.start.date), days: 30 });
    // 4 × 136.50 = 546.00; x is paid, y is the first that is not.
    expect(shortfall).toMatchObject({ date: '2026-12-08', cause: { kind: 'order-unmet', ids: ['y'] } });
    expect(shortfall && [shortfall.planned, shortfall.amount].map((amount) => formatMoney(amount ?? ZERO))).toEqual([
      '546.00',
      '246.00',
    ]);
    expect(formatMoney(needs(lines, { who: { available: '300.00' } }).days[0]!.shortfall)).toBe('246.00');
  });
});

const anyDay = fc.integer({ min: 1, max: 28 }).map((n) => `2026-12-${String(n).padStart(2, '0')}`);
const anyLine = fc.oneof(
  anyDay.map((start) => month('', start)),
  fc.tuple(anyDay, fc.integer({ min: 1, max: 3 })).map(([start, n]) => month('', start, { quantity: String(n) })),
  anyDay.map((start) => hourly('', start, '2027-01-20')),
  anyDay.map((start): PlanLine => ({ id: '', amount: '33.33', per: 'month', start, end: '2027-02-01' })),
);
const anyLines = fc
  .array(anyLine, { minLength: 1, maxLength: 5 })
  .map((lines) => lines.map((line, index) => ({ ...line, id: `l${index}` })));
const anyFen = (most: number) => fc.integer({ min: 0, max: most }).map((fen) => formatMoney(moneyFromFen(BigInt(fen))));
const RUNNING: readonly ExistingResource[] = [
  { ...SERVER, quantity: 1, id: 'r1', mode: 'configuration', start: '2026-11-01' },
  {
    product: 'disk',
    region: 'cn-north-1',
    type: 'ssd.gp1',
    gb: '100',
    quantity: 1,
    id: 'r2',
    mode: 'configuration',
    start: '2026-10-01',
  },
  {
    ...SERVER,
    quantity: 1,
    id: 'r3',
    mode: 'monthly',
    term: '1m',
    expires: '2026-12-12',
    autoRenew: true,
  },
];
const anyGiven = fc.record({
  available: anyFen(60_000),
  overdue: fc.oneof({ weight: 4, arbitrary: fc.constant('0.00') }, { weight: 1, arbitrary: anyFen(3000) }),
  coupons: fc
    .array(
      fc.record({ remaining: anyFen(20_000), validTo: anyDay }).map((changes) => coupon(changes)),
      { maxLength: 2 },
    )
    .map((all) => all.map((each, index) => ({ ...each, code: `C${index}` }))),
  resources: fc.subarray([...RUNNING]),
  topUpDays: fc.constantFrom(1, 1, 7, 30),
});

/** Recharged as told, each at the beginning of its day; `less` fen less of one of them. */
function afterRecharges(
  lines: readonly PlanLine[],
  given: Given,
  answer: AccountPayments,
  less?: number,
): AccountPayments {
  const { input } = asked(lines, given);
  const question = asked(lines, given);
  const all = plansInput(question.plans, input.start.date);
  const days = Math.max(1, ...[...all.payments, ...all.begins].map(({ date }) => daysTo(date)));
  const { topUps } = forecast({ ...input, ...all, days }, { topUpDays: given.topUpDays ?? 1 });
  expect(formatMoney(sumMoney(topUps.map(({ amount }) => amount)))).toBe(formatMoney(answer.recharge));
  const movements = topUps.map(({ by, amount }, index): Movement => {
    const time = by === input.start.date ? input.start : { date: by, time: '00:00:00' };
    const lessened: Money = index === less ? moneyFromFen(amount - 1n) : amount;
    return { at: time, amount: lessened, kind: 'recharge', note: '' };
  });
  return needs(lines, { ...given, movements });
}

function daysTo(date: string): number {
  return (Date.parse(`${date}T00:00:00Z`) - Date.parse('2026-12-01T00:00:00Z')) / 86_400_000 + 1;
}

describe('for any account and plan', () => {
  it('a shortfall is due less balance less coupons, and at most the recharge', () => {
    fc.assert(
      fc.property(anyLines, anyGiven, (lines, { topUpDays, ...who }) => {
        const { days, recharge } = needs(lines, { who, topUpDays });
        for (const day of days) {
          if (day.others === undefined) {
            const rest = day.due - day.cash - day.couponUsed;
            expect(day.shortfall).toBe(rest > 0n ? rest : 0n);
          }
          expect(day.recommendedRecharge >= lackOn(day)).toBe(true);
          expect(day.by === null).toBe(day.recommendedRecharge === 0n);
        }
        expect(sumMoney(days.map((day) => day.recommendedRecharge))).toBe(recharge);
      }),
      { numRuns: 150 },
    );
  });

  it('the rows follow from one another where the plan alone is paid', () => {
    fc.assert(
      fc.property(anyLines, anyGiven, (lines, { topUpDays, resources: _running, ...given }) => {
        const who = { ...given, overdue: '0.00' };
        let cash: bigint = money(who.available);
        for (const day of needs(lines, { who, topUpDays }).days) {
          expect([day.date, formatMoney(day.cash)]).toEqual([day.date, formatMoney(moneyFromFen(cash))]);
          cash += day.recommendedRecharge - (day.due - day.couponUsed);
        }
      }),
      { numRuns: 150 },
    );
  });

  it('recharged as told, every day is ready; with one fen less of any recharge, one is not', () => {
    fc.assert(
      fc.property(anyLines, anyGiven, fc.nat(), (lines, { topUpDays, ...who }, pick) => {
        const given = { who, topUpDays };
        const answer = needs(lines, given);
        const funded = afterRecharges(lines, given, answer);
        expect(funded.days.map(({ verdict }) => verdict)).toEqual(funded.days.map(() => 'ready'));
        expect(funded.recharge).toBe(ZERO);
        // A renewal that comes earlier with more money can find a coupon that is gone later: then less is enough.
        if (who.resources.some(({ mode }) => mode === 'monthly')) return;
        const count = answer.days.reduce((sum, day) => sum + (day.others?.count ?? (day.by === null ? 0 : 1)), 0);
        if (count === 0) return;
        const short = afterRecharges(lines, given, answer, pick % count);
        expect(short.recharge > ZERO).toBe(true);
        expect(worstVerdict(short.days)).not.toBe('ready');
      }),
      { numRuns: 60 },
    );
  });

  it('does not depend on the order of the lines', () => {
    fc.assert(
      fc.property(anyLines, anyGiven, (lines, { topUpDays, ...who }) => {
        const given = { who, topUpDays };
        expect(rows(needs(lines.toReversed(), given))).toEqual(rows(needs(lines, given)));
      }),
      { numRuns: 60 },
    );
  });
});
