export {
  AMOUNT_PATTERN,
  MONEY_PATTERN,
  type Money,
  ZERO,
  larger,
  smaller,
  atLeastZero,
  displayMoney,
  formatMoney,
  isMoney,
  money,
  moneyFromFen,
  sumMoney,
} from './money.ts';
export { type UnitPrice, UNIT_PRICE_PATTERN, isUnitPrice, unitPrice } from './unit-price.ts';
export {
  type Exact,
  compareExact,
  exact,
  exactText,
  isZero,
  minus,
  over,
  plus,
  roundHalfUp,
  sumExact,
  times,
  toUnitPrice,
  truncateToFen,
} from './exact.ts';
export { typedAmount } from './typed-amount.ts';
export { type Fraction, dividedBy, fractionOf, product, truncated } from './fraction.ts';
