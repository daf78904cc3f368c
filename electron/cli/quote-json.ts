/** The JSON forms of quotes and comparisons: amounts with two decimals, unit prices as printed, never a number. */
import { formatChinaTime } from '../../shared/billing/calendar.ts';
import type { Comparison, FewerOrders, Option, Order } from '../../shared/billing/compare.ts';
import { describeWarning } from '../../shared/billing/describe.ts';
import type { PriceLine } from '../../shared/billing/line.ts';
import { type PricedSet, type Warning, warningsFor } from '../../shared/billing/priced-set.ts';
import type { Quote } from '../../shared/billing/quote.ts';
import type { Translate } from '../../shared/i18n/index.ts';
import { type Exact, exactText, formatMoney } from '../../shared/money/index.ts';

/** `erased` is exact; where it has no end it is cut off and `erasedComplete` says so. */
function erasedJson(erased: Exact) {
  const { text, complete } = exactText(erased, 2);
  return complete ? { erased: text } : { erased: text, erasedComplete: false };
}

function lineJson(line: PriceLine) {
  return {
    component: line.component,
    product: line.product,
    region: line.region,
    type: line.type,
    quantity: line.quantity,
    unitPrice: line.unitPrice,
    unit: line.unit,
    original: formatMoney(line.original),
    payable: formatMoney(line.payable),
    ...erasedJson(line.erased),
    formula: line.formula,
    ...(line.derivation === '' ? {} : { derivation: line.derivation }),
    source: line.source.document,
    asOf: line.source.asOf,
  };
}

function footerJson({ priceList }: PricedSet, warnings: readonly Warning[], t: Translate) {
  return { priceList, warnings: warningsJson(warnings, t) };
}

/** Warnings with what they say. */
export function warningsJson(warnings: readonly Warning[], t: Translate) {
  return warnings.map((warning) => ({ ...warning, message: describeWarning(t, warning) }));
}

/** The answer of `quote`. */
export function quoteJson(quote: Quote, t: Translate) {
  return {
    mode: quote.mode,
    ...(quote.mode === 'monthly'
      ? { term: quote.term, start: formatChinaTime(quote.start), termEnd: formatChinaTime(quote.termEnd) }
      : { seconds: quote.seconds }),
    ...(quote.mode === 'configuration' ? { dailyCost: formatMoney(quote.dailyCost) } : {}),
    ...(quote.mode === 'consumption' ? { days: quote.days } : {}),
    lines: quote.lines.map(lineJson),
    original: formatMoney(quote.original),
    payable: formatMoney(quote.payable),
    ...erasedJson(quote.erased),
    assumptions: quote.assumptions,
    conflicts: quote.conflicts,
    ...footerJson(quote.set, warningsFor(quote.set, quote.mode), t),
  };
}

function orderJson({ term, start, termEnd, payable, lines }: Order) {
  return { term, start, termEnd: formatChinaTime(termEnd), payable: formatMoney(payable), lines: lines.map(lineJson) };
}

function optionJson(option: Option) {
  return {
    strategy: option.strategy,
    payable: formatMoney(option.payable),
    ...('switchDate' in option
      ? { switchDate: option.switchDate, configurationPayable: formatMoney(option.configurationPayable) }
      : {}),
    ...('lines' in option ? { lines: option.lines.map(lineJson) } : {}),
    ...('orders' in option ? { orders: option.orders.map(orderJson), ...fewerJson(option.fewerOrders) } : {}),
  };
}

/** Fewer orders that cost hardly more than the cheapest; absent where there are none. */
function fewerJson(fewer: FewerOrders | undefined) {
  if (fewer === undefined) return {};
  const { payable, extra, orders } = fewer;
  return {
    fewerOrders: { payable: formatMoney(payable), extra: formatMoney(extra), orders: orders.map(orderJson) },
  };
}

/** The answer of `compare`. */
export function comparisonJson(comparison: Comparison, t: Translate) {
  const { from, to, days, schedule } = comparison.horizon;
  return {
    horizon: { from, to, days, ...(schedule === undefined ? {} : { schedule }) },
    options: comparison.options.map(optionJson),
    cheapest: comparison.cheapest,
    breakEven: comparison.breakEven,
    crossovers: comparison.crossovers,
    assumptions: comparison.assumptions,
    conflicts: comparison.conflicts,
    ...footerJson(comparison.set, comparison.set.warnings, t),
  };
}
