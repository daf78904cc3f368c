import { type Money, ZERO } from '../../../../shared/money/index.ts';

/** How many hundredths of the whole a part is, 0 to 100: for drawing only. Something left is never drawn as nothing. */
export function partOf(part: Money, whole: Money): number {
  if (whole <= ZERO || part <= ZERO) return 0;
  const hundredths = Number((part * 100n) / whole);
  return Math.min(100, Math.max(1, hundredths));
}
