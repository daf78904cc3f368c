/**
 * A price of one unit (a month, an hour, a GB ...), exactly as it was printed: a plain decimal string that is never
 * rounded (PRC-1). It is a type of its own so that nobody adds a price to an amount by mistake.
 */
declare const unitPriceBrand: unique symbol;
export type UnitPrice = string & { readonly [unitPriceBrand]: true };

/** At most 9 digits before and 9 after the point: PRC-1 knows 6 decimals, 9 in tiers. */
export const UNIT_PRICE_PATTERN = /^(?:0|[1-9]\d{0,8})(?:\.\d{1,9})?$/;

/** Whether `text` is written as a unit price: digits, at most 9 before and 9 after the point, no sign, no exponent. */
export function isUnitPrice(text: string): text is UnitPrice {
  return UNIT_PRICE_PATTERN.test(text);
}

/** Reads a unit price in RMB. Throws a `RangeError` on anything but a plain decimal: check input with `isUnitPrice`. */
export function unitPrice(text: string): UnitPrice {
  if (!isUnitPrice(text)) throw new RangeError(`not a unit price: ${JSON.stringify(text)}`);
  return text;
}
