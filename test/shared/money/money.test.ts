import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  displayMoney,
  exact,
  exactText,
  formatMoney,
  isMoney,
  isUnitPrice,
  minus,
  money,
  moneyFromFen,
  over,
  plus,
  roundHalfUp,
  sumMoney,
  times,
  toUnitPrice,
  truncateToFen,
} from '../../../shared/money/index.ts';

/** What decimal.js would accept and a finance department would not. */
const NOT_PLAIN = ['', ' 1', '1 ', '1e3', '0x10', '1_000', '1,000', 'NaN', 'Infinity', '.5', '5.', '01', '+1', '１'];

const anyFen = fc.bigInt({ min: -(10n ** 16n), max: 10n ** 16n }).map(moneyFromFen);

describe('money', () => {
  it.each([
    ['12', '12.00'],
    ['12.3', '12.30'],
    ['0.05', '0.05'],
    ['-0.05', '-0.05'],
    ['-12.34', '-12.34'],
  ])('reads %s and writes %s', (text, written) => {
    expect(formatMoney(money(text))).toBe(written);
  });

  it.each([...NOT_PLAIN, '1.005', '--1'])('refuses %j', (text) => {
    expect(isMoney(text)).toBe(false);
    expect(() => money(text)).toThrow(RangeError);
  });

  it('survives writing and reading', () => {
    fc.assert(
      fc.property(anyFen, (amount) => {
        expect(money(formatMoney(amount))).toBe(amount);
      }),
    );
  });

  it.each([
    ['0', '¥0.00'],
    ['1365', '¥1,365.00'],
    ['1234567.8', '¥1,234,567.80'],
    ['-412.3', '−¥412.30'],
  ])('shows %s as %s', (text, shown) => {
    expect(displayMoney(money(text))).toBe(shown);
  });

  it('adds nothing up to zero', () => {
    expect(formatMoney(sumMoney([]))).toBe('0.00');
  });
});

describe('unit prices', () => {
  it.each(['0', '136.5', '0.10', '0.0008125', '999999999.999999999'])('are %s as printed', (text) => {
    expect(isUnitPrice(text)).toBe(true);
  });

  it.each([...NOT_PLAIN, '-1', '0.0000000001', '1000000000'])('are not %j', (text) => {
    expect(isUnitPrice(text)).toBe(false);
  });

  it('that are computed have no trailing zeros and no exponent', () => {
    expect(toUnitPrice(times(exact('0.00001389'), 10))).toBe('0.0001389');
    expect(toUnitPrice(times(exact('0.0000001'), 1))).toBe('0.0000001');
  });
});

describe('exact values', () => {
  it('refuse a number that is not whole, and text that is not plain', () => {
    for (const value of [0.1, Number.NaN, Infinity, 2 ** 53]) expect(() => exact(value)).toThrow(RangeError);
    for (const text of ['1e3', '0x10', '', 'NaN']) expect(() => exact(text)).toThrow(RangeError);
    expect(() => over(exact(1), 0)).toThrow(RangeError);
  });

  it('lose nothing by dividing: a third three times is one', () => {
    const third = over(exact(1), 3);
    expect(exactText(plus(plus(third, third), third))).toEqual({ text: '1', complete: true });
  });

  it('say when their decimals have no end', () => {
    expect(exactText(over(exact(1), 450), 2)).toEqual({ text: '0.002222222222', complete: false });
    expect(exactText(over(exact(1), 8), 2)).toEqual({ text: '0.125', complete: true });
  });

  it('are truncated toward zero to fen', () => {
    expect(formatMoney(truncateToFen(exact('0.419999999')))).toBe('0.41');
    expect(formatMoney(truncateToFen(times(over(exact('0.42'), 7), 7)))).toBe('0.42');
  });

  it('round half up only where a figure is not money', () => {
    expect(roundHalfUp(over(exact('6300'), '21.88'), 4)).toBe('287.9342');
    expect(roundHalfUp(exact('0.00005'), 4)).toBe('0.0001');
    expect(roundHalfUp(exact('0.00004999'), 4)).toBe('0.0000');
  });

  it('add, subtract and multiply as whole numbers of billionths do', () => {
    const billionths = fc.bigInt({ min: 0n, max: 10n ** 15n });
    const value = (n: bigint) => over(exact(n.toString()), 1_000_000_000);
    fc.assert(
      fc.property(billionths, billionths, (a, b) => {
        expect(exactText(plus(value(a), value(b)))).toEqual(exactText(value(a + b)));
        expect(exactText(minus(plus(value(a), value(b)), value(b)))).toEqual(exactText(value(a)));
        expect(exactText(times(value(a), value(b), 1_000_000_000))).toEqual(exactText(value(a * b)));
      }),
    );
  });
});
