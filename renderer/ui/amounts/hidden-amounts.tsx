import { createContext, type ReactNode, use, useCallback } from 'react';
import { type Money, displayMoney } from '../../../shared/money/index.ts';
import { usePreferences } from '../../state/preferences.tsx';
import { amountTick } from './chart-amounts.ts';

/** What stands where an amount is covered: as wide as a usual amount, whatever it is. */
export const COVERED = '¥••••••';

/** Amounts as they are written within a text: `¥1,365.00`, `+¥50.00`, `−¥2,000`. */
const AMOUNTS = /[+−-]?¥[\d,]+(?:\.\d+)?/g;

const Open = createContext(false);

/** Around what is for paper: a sheet that says what to pay has to say it. */
export function OpenAmounts({ children }: { children: ReactNode }) {
  return <Open value>{children}</Open>;
}

/**
 * Whether amounts are covered on screen, and the switch for it. The choice is remembered. Every amount of an account,
 * a plan, a forecast or a calculation goes through this file; only list prices, which are public, do not.
 */
export function useHiddenAmounts(): { readonly hidden: boolean; readonly toggle: () => void } {
  const { preferences, change } = usePreferences();
  const isOpen = use(Open);
  const chosen = preferences.amountsHidden === true;
  return { hidden: chosen && !isOpen, toggle: () => change({ amountsHidden: !chosen }) };
}

/** An amount inside a sentence: covered when amounts are. */
export function useAmountText(): (amount: Money) => string {
  const { hidden } = useHiddenAmounts();
  return useCallback((amount) => (hidden ? COVERED : displayMoney(amount)), [hidden]);
}

/** A text that was written elsewhere, with the amounts in it covered when amounts are. */
export function useCoveredText(): (text: string) => string {
  const { hidden } = useHiddenAmounts();
  return useCallback((text) => (hidden ? text.replaceAll(AMOUNTS, COVERED) : text), [hidden]);
}

/** A tick on the axis of a chart of amounts. */
export function useAmountTick(): (tick: number) => string {
  const { hidden } = useHiddenAmounts();
  return hidden ? coveredTick : amountTick;
}

function coveredTick(): string {
  return COVERED;
}
