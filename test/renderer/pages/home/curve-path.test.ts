import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { curvePath } from '../../../../renderer/pages/home/curve-path.ts';
import { money, moneyFromFen } from '../../../../shared/money/index.ts';

const SIZE = { width: 100, height: 20 };

describe('the small curve of the balance', () => {
  it('goes in steps, the largest amount at the top, nothing at the bottom', () => {
    expect(curvePath([money('200.00'), money('100.00'), money('0.00'), money('0.00')], SIZE)).toBe(
      'M0 0H25V10H50V20H75V20H100',
    );
  });

  it('lies at the bottom where there was never anything', () => {
    expect(curvePath([money('0.00')], SIZE)).toBe('M0 20H100');
  });

  it('never leaves its box', () => {
    const amounts = fc.array(fc.bigInt({ min: -1000n, max: 10n ** 12n }).map(moneyFromFen), { minLength: 1 });
    fc.assert(
      fc.property(amounts, (balances) => {
        const path = curvePath(balances, SIZE);
        const heights = [...path.matchAll(/(?:M0 |V)([\d.]+)/g)].map(([, y]) => Number(y));
        const widths = [...path.matchAll(/H([\d.]+)/g)].map(([, x]) => Number(x));
        expect(heights).toHaveLength(balances.length);
        expect(heights.every((y) => y >= 0 && y <= SIZE.height)).toBe(true);
        expect(widths.at(-1)).toBe(SIZE.width);
        expect(widths).toEqual(widths.toSorted((a, b) => a - b));
      }),
    );
  });
});
