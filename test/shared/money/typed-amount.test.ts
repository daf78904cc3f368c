import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { formatMoney, moneyFromFen } from '../../../shared/money/index.ts';
import { typedAmount } from '../../../shared/money/typed-amount.ts';

const anyFen = fc.bigInt({ min: 0n, max: 10n ** 16n - 1n });
const widened = (text: string) =>
  text.replaceAll(/[0-9.,]/g, (sign) => String.fromCodePoint((sign.codePointAt(0) ?? 0) + 0xfe_e0));

describe('an amount as it is typed', () => {
  it.each([
    ['3万', '30000'],
    ['1.5万', '15000'],
    ['¥ 1.5 万元', '15000'],
    ['-0.05万', '-500'],
    ['1,000万', '10000000'],
    ['3.105012万', '31050.12'],
    ['0万', '0'],
    ['31050。00', '31050.00'],
    ['31,050｡5', '31050.5'],
    ['31 050.00', '31050.00'],
    ['人民币31050元', '31050'],
  ])('%j is %j', (text, expected) => {
    expect(typedAmount(text)).toBe(expected);
  });

  it.each([
    '',
    '万',
    '3万5',
    '3万5千',
    '3千',
    '3w',
    '3k',
    '1。000',
    '1。5。0',
    '。5',
    '1e5',
    '(12)',
    '1 2',
    '1,36',
    '3105O',
    '5²',
    '½',
  ])('%j is refused', (text) => expect(typedAmount(text)).toBeUndefined());

  it('is the same in every spelling, to the last fen', () => {
    fc.assert(
      fc.property(anyFen, (fen) => {
        const text = formatMoney(moneyFromFen(fen));
        const [whole = '', fraction = ''] = text.split('.');
        const grouped = whole.replaceAll(/\B(?=(?:\d{3})+$)/g, ',');
        const digits = whole.padStart(5, '0');
        const tenThousands = `${digits.slice(0, -4)}.${digits.slice(-4)}${fraction}万`;
        for (const spelling of [`${grouped}.${fraction}`, `¥${whole}。${fraction}元`, widened(text), tenThousands]) {
          expect(typedAmount(spelling)).toBe(text);
        }
      }),
    );
  });

  it('is a plain decimal or nothing, and stays what it is when it is read again', () => {
    const signs = fc.string({
      unit: fc.constantFrom('0', '1', '９', ',', '，', '.', '。', '万', '元', '¥', '-', ' ', '千'),
    });
    fc.assert(
      fc.property(signs, (text) => {
        const read = typedAmount(text);
        if (read === undefined) return;
        expect(read).toMatch(/^-?\d+(?:\.\d+)?$/);
        expect(typedAmount(read)).toBe(read);
      }),
    );
  });
});
