/**
 * An amount that can be paid: whole fen (RMB 0.01) as a bigint, so `+`, `-` and `<` are the language's own and exact.
 * On screen, in files and between processes it is the string `formatMoney` makes.
 */
declare const moneyBrand: unique symbol;
export type Money = bigint & { readonly [moneyBrand]: true };

/** A plain decimal with at most 2 decimals, with an optional minus sign. */
export const MONEY_PATTERN = /^-?(?:0|[1-9]\d{0,14})(?:\.\d{1,2})?$/;

/** An amount that is not negative: what files and forms hold. */
export const AMOUNT_PATTERN = /^(?:0|[1-9]\d{0,14})(?:\.\d{1,2})?$/;

export const ZERO = 0n as Money;

/** Money from whole fen. */
export function moneyFromFen(fen: bigint): Money {
  return fen as Money;
}

/** Whether `text` is an amount of money: digits, an optional minus sign, at most 2 decimals, no exponent. */
export function isMoney(text: string): boolean {
  return MONEY_PATTERN.test(text);
}

/** Reads `"12"`, `"12.3"` or `"-12.34"` (RMB). Throws a `RangeError` on anything else: check input with `isMoney`. */
export function money(text: string): Money {
  if (!isMoney(text)) throw new RangeError(`not an amount of money: ${JSON.stringify(text)}`);
  const [whole = '0', fraction = ''] = text.replace('-', '').split('.');
  const fen = BigInt(whole) * 100n + BigInt(fraction.padEnd(2, '0'));
  return moneyFromFen(text.startsWith('-') ? -fen : fen);
}

/** The amount without its sign. */
export function absolute(amount: Money): Money {
  return amount < 0n ? moneyFromFen(0n - amount) : amount;
}

/** `"1365.00"`: always two decimals, never an exponent, no grouping. The form of JSON, files and the bridge. */
export function formatMoney(amount: Money): string {
  const digits = absolute(amount).toString().padStart(3, '0');
  return `${amount < 0n ? '-' : ''}${digits.slice(0, -2)}.${digits.slice(-2)}`;
}

/** `"¥1,365.00"`, a minus sign before the currency sign: the form that people read, the same in both languages. */
export function displayMoney(amount: Money): string {
  const [whole = '', fraction = ''] = formatMoney(absolute(amount)).split('.');
  return `${amount < 0n ? '−' : ''}¥${whole.replaceAll(/\B(?=(?:\d{3})+$)/g, ',')}.${fraction}`;
}

export function smaller(a: Money, b: Money): Money {
  return a < b ? a : b;
}

/** The amount, or zero when it is negative: what is short, never what is left over. */
export function atLeastZero(fen: bigint): Money {
  return fen > 0n ? moneyFromFen(fen) : ZERO;
}

export function larger(a: Money, b: Money): Money {
  return a > b ? a : b;
}

/** The exact sum in fen; the sum of nothing is zero. */
export function sumMoney(amounts: Iterable<Money>): Money {
  let total = 0n;
  for (const amount of amounts) total += amount;
  return moneyFromFen(total);
}
