/** Top-ups as a person makes them: what is due by one day at once, and many days one after the other as one run. */
import { type CalendarDate, addDays } from '../billing/calendar.ts';
import { type Money, moneyFromFen, sumMoney } from '../money/index.ts';
import type { ForecastEvent } from './event.ts';
import type { TopUp } from './top-ups.ts';

/** All that is to be recharged by one day. */
export interface Recharge {
  readonly by: CalendarDate;
  readonly amount: Money;
  /** What is short first without it. */
  readonly cause: ForecastEvent;
  /** The last day that it keeps everything paid. */
  readonly covers: CalendarDate;
}

/** One recharge for each day: on the first one, what today lacks and what tomorrow does. */
export function rechargesOf(topUps: readonly TopUp[]): Recharge[] {
  return [...Map.groupBy(topUps, ({ by }) => by)].flatMap(([by, together]) => {
    const [first, last] = [together.at(0), together.at(-1)];
    if (first === undefined || last === undefined) return [];
    return [{ by, amount: sumMoney(together.map(({ amount }) => amount)), cause: first.cause, covers: last.covers }];
  });
}

/** Recharges on so many days one after the other are told as one. */
const LEAST_RUN = 3;

/**
 * Recharges in their order, those of three or more days one after the other together. One of more than twice the middle
 * amount of its days stands alone: who prepares for a renewal among daily bills has to see it.
 */
export function runsOf(recharges: readonly Recharge[]): Recharge[][] {
  return nextToEachOther(recharges, () => true).flatMap((days) => {
    if (days.length < LEAST_RUN) return days.map((one) => [one]);
    const most = moneyFromFen(2n * middleOf(days));
    const parts = nextToEachOther(days, (a, b) => a.amount <= most && b.amount <= most);
    return parts.flatMap((part) => (part.length < LEAST_RUN ? part.map((one) => [one]) : [part]));
  });
}

/** Cut wherever a day is left out, or where two neighbours do not belong together. */
function nextToEachOther(
  recharges: readonly Recharge[],
  belong: (before: Recharge, after: Recharge) => boolean,
): Recharge[][] {
  const parts: Recharge[][] = [];
  for (const one of recharges) {
    const part = parts.at(-1);
    const before = part?.at(-1);
    const isNext = before !== undefined && addDays(before.by, 1) === one.by && belong(before, one);
    if (isNext) part?.push(one);
    else parts.push([one]);
  }
  return parts;
}

/** Of an even number the larger one of the two in the middle. */
function middleOf(recharges: readonly Recharge[]): bigint {
  const amounts = recharges.map(({ amount }) => amount as bigint).toSorted((a, b) => (a < b ? -1 : a > b ? 1 : 0));
  return amounts[Math.floor(amounts.length / 2)] ?? 0n;
}
