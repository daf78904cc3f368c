/** The ticks of an axis that reaches below zero. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ticksBetween } from '../../../renderer/ui/chart/amount-ticks.ts';
import { displayMoney, money, moneyFromFen } from '../../../shared/money/index.ts';

const texts = (least: string, largest: string) => ticksBetween(money(least), money(largest)).map(displayMoney);

describe('ticks below and above zero', () => {
  it('are round and reach over both ends', () => {
    expect(texts('-412.30', '1500.00')).toEqual(['−¥500.00', '¥0.00', '¥500.00', '¥1,000.00', '¥1,500.00']);
  });

  it('start at zero where nothing is below it, and end there where nothing is above', () => {
    expect(texts('0.00', '3.00')).toEqual(['¥0.00', '¥1.00', '¥2.00', '¥3.00']);
    expect(texts('-3.00', '0.00')).toEqual(['−¥3.00', '−¥2.00', '−¥1.00', '¥0.00']);
    expect(texts('0.00', '0.00')).toEqual(['¥0.00', '¥1.00']);
  });

  it('rise, stay few, and hold zero and both amounts', () => {
    const amount = fc.bigInt({ min: 0n, max: 10n ** 14n }).map(moneyFromFen);
    fc.assert(
      fc.property(amount, amount, (below, above) => {
        const least = moneyFromFen(0n - below);
        const ticks = ticksBetween(least, above);
        expect(ticks).toEqual(ticks.toSorted((a, b) => (a < b ? -1 : 1)));
        expect(new Set(ticks).size).toBe(ticks.length);
        expect(ticks).toContain(0n);
        expect(ticks[0]).toBeLessThanOrEqual(least);
        expect(ticks.at(-1)).toBeGreaterThanOrEqual(above);
        expect(ticks.length).toBeLessThanOrEqual(8);
      }),
    );
  });
});
