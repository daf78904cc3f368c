/** The figures of several cases side by side, with the best of each and its difference from how it is. */
import type { CaseSummary } from '../../../../shared/forecast/question.ts';
import { type Money, moneyFromFen } from '../../../../shared/money/index.ts';

/** The rows, in their order. */
export const FIGURES = [
  'runway',
  'shortfall',
  'topUps',
  'rechargeToday',
  'spent',
  'couponsUsed',
  'couponsLost',
  'stopped',
  'balance',
  'overdue',
] as const;
export type ScenarioFigure = (typeof FIGURES)[number];

/** Figures that are amounts of their own. */
export const AMOUNTS = [
  'topUps',
  'rechargeToday',
  'spent',
  'couponsUsed',
  'couponsLost',
  'balance',
  'overdue',
] as const;
export type AmountFigure = (typeof AMOUNTS)[number];

export function isAmount(figure: ScenarioFigure): figure is AmountFigure {
  return (AMOUNTS as readonly ScenarioFigure[]).includes(figure);
}

/**
 * Which way is better. What is spent is neither: who runs out of money spends less. Coupons used and cash at the end
 * are neither as well: they grow with what is bought or recharged.
 */
const BETTER: Readonly<Record<ScenarioFigure, 'more' | 'less' | null>> = {
  runway: 'more',
  shortfall: 'more',
  topUps: 'less',
  rechargeToday: 'less',
  spent: null,
  couponsUsed: null,
  couponsLost: 'less',
  stopped: 'less',
  balance: null,
  overdue: 'less',
};

/**
 * The ids of the cases that are best in a figure: none where they are all the same, or where neither way is better.
 */
export function bestOf(figure: ScenarioFigure, cases: readonly CaseSummary[]): ReadonlySet<string> {
  const better = BETTER[figure];
  if (better === null) return new Set();
  const ranked = cases.map((each) => ({ id: each.id, rank: rankOf(figure, each) }));
  const [first] = ranked;
  if (first === undefined || ranked.every(({ rank }) => rank === first.rank)) return new Set();
  const best = ranked.reduce((a, b) => ((better === 'more' ? b.rank > a.rank : b.rank < a.rank) ? b : a));
  return new Set(ranked.filter(({ rank }) => rank === best.rank).map(({ id }) => id));
}

/** What never comes is the latest of all. */
const NEVER = '9999';
/** Digits of more fen than any account has. */
const WIDTH = 24;

/** Comparable within one figure, by what the row shows: of a shortfall the day, and on one day the lesser amount first. */
function rankOf(figure: ScenarioFigure, summary: CaseSummary): number | bigint | string {
  if (figure === 'runway') return summary.runway ?? Infinity;
  if (figure === 'stopped') return summary.stopped;
  if (figure !== 'shortfall') return summary[figure];
  if (summary.shortfall === null) return NEVER;
  const { at, amount } = summary.shortfall;
  return `${at.date} ${(10n ** BigInt(WIDTH) - amount).toString().padStart(WIDTH, '0')}`;
}

/** By how much an amount is different from how it is. */
export function amountMore(figure: AmountFigure, asItIs: CaseSummary, other: CaseSummary): Money {
  return moneyFromFen(other[figure] - asItIs[figure]);
}

/** By how many days the money lasts longer; null where it lasts to the end in either, so that it is not known. */
export function daysMore(asItIs: CaseSummary, other: CaseSummary): number | null {
  return asItIs.runway === null || other.runway === null ? null : other.runway - asItIs.runway;
}
