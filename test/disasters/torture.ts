/** How much is done to the product: a part in `npm test`, all of it in `npm run test:torture`. The same cases each time. */

/** vitest says here which `--mode` it was called with. */
export const IS_TORTURE = process.env['MODE'] === 'torture';

/** The number that all cases are drawn from; another one draws others. */
export const SEED = Number(process.env['COST_DESK_SEED'] ?? 20261121);

/** The longest that a test with many cases may take, in milliseconds: a bound against hanging, not a measurement. */
export const PATIENCE_MS = IS_TORTURE ? 60 * 60_000 : 3 * 60_000;

export function times(inTest: number, inTorture: number): number {
  return IS_TORTURE ? inTorture : inTest;
}

/** Prints what was done, for the figures of a long run. */
export function tell(figures: string): void {
  if (IS_TORTURE) console.log(figures);
}
