/** Round amounts for an axis, worked out in fen; `chartNumber` alone makes numbers of them. */
import { type Money, ZERO, larger, moneyFromFen, smaller } from '../../../shared/money/index.ts';

/** The largest of amounts, zero for none. */
export function largestOf(amounts: Iterable<Money>): Money {
  let largest: Money = ZERO;
  for (const amount of amounts) largest = larger(largest, amount);
  return largest;
}

/** Round amounts from 0 to the largest one or just above it, about `most` steps: 1, 2 or 5 times a power of ten. */
export function ticksUpTo(largest: Money, most = 5n): Money[] {
  return ticksBy(roundStep(largest / most), largest);
}

function ticksBy(step: bigint, largest: Money): Money[] {
  const ticks = [ZERO];
  for (let tick = step; ticks.length === 1 || tick < largest + step; tick += step) ticks.push(moneyFromFen(tick));
  return ticks;
}

/** Round amounts from the least one or just below it to the largest one or just above it; zero is one of them. */
export function ticksBetween(least: Money, largest: Money, most = 5n): Money[] {
  const step = roundStep((larger(largest, ZERO) - smaller(least, ZERO)) / most);
  const up = ticksBy(step, larger(largest, ZERO));
  if (least >= ZERO) return up;
  const down = ticksBy(step, moneyFromFen(0n - least)).map((tick) => moneyFromFen(0n - tick));
  return [...down.slice(1).toReversed(), ...(largest > ZERO ? up : [ZERO])];
}

/** At least a yuan: no plan is read by the fen. */
function roundStep(atLeast: bigint): bigint {
  for (let power = 100n; ; power *= 10n) {
    const step = [power, power * 2n, power * 5n].find((each) => each >= atLeast);
    if (step !== undefined) return step;
  }
}
