/** What must hold for every forecast, found by random accounts on real prices. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { remainderOf } from '../../../shared/account/coupons.ts';
import { forecast } from '../../../shared/forecast/forecast.ts';
import type { ForecastInput } from '../../../shared/forecast/input.ts';
import { run } from '../../../shared/forecast/simulate.ts';
import { firstState } from '../../../shared/forecast/state.ts';
import type { TopUp } from '../../../shared/forecast/top-ups.ts';
import { type WorldOptions, worldOf } from '../../../shared/forecast/world.ts';
import { type Money, ZERO, moneyFromFen, sumMoney } from '../../../shared/money/index.ts';
import { anyForecast } from './any-forecast.ts';

const runs = { numRuns: 150 };

function simulated(input: ForecastInput, options?: WorldOptions) {
  const world = worldOf(input, options);
  return run(world, firstState(world), { first: 0, end: world.days });
}

/** The account with recharges on top of what is known to come. */
function withRecharges(
  input: ForecastInput,
  recharges: readonly { readonly at: ForecastInput['start']; readonly amount: Money }[],
): ForecastInput {
  const added = recharges.map(({ at, amount }) => ({ at, amount, kind: 'recharge' as const, note: '' }));
  return { ...input, movements: [...added, ...input.movements] };
}

function isShort(input: ForecastInput): boolean {
  return simulated(input).events.some(({ unmet }) => unmet !== undefined);
}

/** A recommended recharge at the beginning of the day by which it is asked for; on the first day, now. */
function onItsDay({ start }: ForecastInput, { by, amount }: Pick<TopUp, 'by' | 'amount'>) {
  return { at: by === start.date ? start : { date: by, time: '00:00:00' }, amount };
}

/**
 * Whether one of the top-ups may not be a fen less for the days that it covers: on its day, or just before it is needed.
 * What the later ones leave over, where a renewal is cheaper on the day that they come, would hide that. True without any.
 */
function isShortWithLess(input: ForecastInput, topUps: readonly TopUp[], pick: number): boolean {
  const index = pick % Math.max(1, topUps.length);
  const one = topUps[index];
  if (one === undefined) return true;
  const amount = more(one.amount, -1n);
  const before = topUps.slice(0, index).map((each) => onItsDay(input, each));
  const ways = [onItsDay(input, { ...one, amount }), { at: one.at, amount }];
  return ways.some((way) =>
    simulated(withRecharges(input, [...before, way])).events.some(
      ({ unmet, at }) => unmet !== undefined && at.date <= one.covers,
    ),
  );
}

const more = (amount: Money, fen: bigint) => moneyFromFen(amount + fen);

describe('money', () => {
  it('is conserved at every event: what was there, what came, what was asked for and what was lost', () => {
    fc.assert(
      fc.property(anyForecast(), (input) => {
        const { state, events } = simulated(input);
        let { cash, overdue } = input;
        let coupons: bigint = remainderOf(input.coupons.filter(({ validTo }) => validTo >= input.start.date));
        for (const event of events) {
          const { kind, amount, due = ZERO, unmet = ZERO } = event;
          const byCoupons = sumMoney((event.coupons ?? []).map((payment) => payment.amount));
          cash = more(cash, amount);
          coupons -= byCoupons;
          if (kind === 'coupon-expired') coupons -= event.left ?? ZERO;
          const isBill = kind === 'bill' || kind === 'plan-bill' || (kind === 'movement' && event.due !== undefined);
          if (isBill) overdue = more(overdue, unmet);
          if (isBill || kind === 'order' || kind === 'renewed')
            expect(byCoupons - amount + (isBill ? unmet : 0n)).toBe(due);
          if (kind === 'arrears-settled') overdue = more(overdue, amount);
          expect([event.balance, event.overdue]).toEqual([cash, overdue]);
          expect(cash).toBeGreaterThanOrEqual(0n);
        }
        expect([state.cash, state.overdue, remainderOf(state.coupons)]).toEqual([cash, overdue, coupons]);
      }),
      runs,
    );
  });
});

describe('a day at once', () => {
  it('comes to the same as hour by hour', () => {
    fc.assert(
      fc.property(anyForecast(), (input) => {
        const fast = simulated(input);
        const slow = simulated(input, { hourByHour: true });
        expect(fast.events).toEqual(slow.events);
        expect(fast.days).toEqual(slow.days);
      }),
      runs,
    );
  });
});

describe('the recommended top-ups', () => {
  it('leave nothing short, and one fen less of any of them does', () => {
    fc.assert(
      fc.property(anyForecast(), fc.nat(), (input, pick) => {
        const { topUps, shortfall } = forecast(input);
        expect(topUps.length > 0).toBe(shortfall !== null);
        expect(
          isShort(
            withRecharges(
              input,
              topUps.map((one) => onItsDay(input, one)),
            ),
          ),
        ).toBe(false);
        expect(isShortWithLess(input, topUps, pick)).toBe(true);
      }),
      runs,
    );
  });

  it('that last for some days hold the same', () => {
    fc.assert(
      fc.property(anyForecast(), fc.integer({ min: 2, max: 40 }), fc.nat(), (input, topUpDays, pick) => {
        const { topUps } = forecast(input, { topUpDays });
        expect(
          isShort(
            withRecharges(
              input,
              topUps.map((one) => onItsDay(input, one)),
            ),
          ),
        ).toBe(false);
        expect(isShortWithLess(input, topUps, pick)).toBe(true);
      }),
      runs,
    );
  });

  it('or one recharge today: it is enough, so is anything more, and one fen less is not', () => {
    fc.assert(
      fc.property(anyForecast(), fc.integer({ min: 1, max: 100_000 }), (input, extra) => {
        const { rechargeToday } = forecast(input);
        const now = (amount: Money) => withRecharges(input, [{ at: input.start, amount }]);
        if (rechargeToday === ZERO) return;
        expect(isShort(now(rechargeToday))).toBe(false);
        expect(isShort(now(more(rechargeToday, BigInt(extra))))).toBe(false);
        expect(isShort(now(more(rechargeToday, -1n)))).toBe(true);
      }),
      runs,
    );
  });
});

describe('more money', () => {
  it('never shortens how long it lasts, where no renewal is tried on several days', () => {
    fc.assert(
      fc.property(anyForecast({ triedAgain: false }), fc.integer({ min: 1, max: 500_000 }), (input, extra) => {
        const less = forecast(input).runway ?? Number.POSITIVE_INFINITY;
        const longer = forecast({ ...input, cash: more(input.cash, BigInt(extra)) }).runway ?? Number.POSITIVE_INFINITY;
        expect(longer).toBeGreaterThanOrEqual(less);
      }),
      runs,
    );
  });

  it('never brings the first refusal forward', () => {
    const momentOf = ({ firstRefused }: ReturnType<typeof forecast>) =>
      firstRefused === null ? '9' : `${firstRefused.date} ${firstRefused.time}`;
    fc.assert(
      fc.property(anyForecast(), fc.integer({ min: 1, max: 500_000 }), (input, extra) => {
        const richer = forecast({ ...input, cash: more(input.cash, BigInt(extra)) });
        expect(momentOf(richer) >= momentOf(forecast(input))).toBe(true);
      }),
      runs,
    );
  });
});
