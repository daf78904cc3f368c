import { type Money, displayMoney } from '../../shared/money/index.ts';
import { usePreferences } from '../app/preferences.tsx';

/** What stands where an amount is covered: as wide as a usual amount, whatever it is. */
export const COVERED = '¥••••••';

/** Whether amounts of the account are covered on screen, and the switch for it. The choice is remembered. */
export function useHiddenAmounts(): { readonly hidden: boolean; readonly toggle: () => void } {
  const { preferences, change } = usePreferences();
  const hidden = preferences.amountsHidden === true;
  return { hidden, toggle: () => change({ amountsHidden: !hidden }) };
}

/** An amount of the account inside a sentence: covered when amounts are. */
export function useAmountText(): (amount: Money) => string {
  const { hidden } = useHiddenAmounts();
  return (amount) => (hidden ? COVERED : displayMoney(amount));
}
