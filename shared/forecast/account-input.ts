/** An account as a forecast starts from it. */
import type { AccountSettings } from '../account/settings.ts';
import type { Buyer } from '../account/buyer.ts';
import { atLeastZero, moneyFromFen } from '../money/index.ts';
import type { ForecastInput } from './input.ts';

/** The account's part of the input. A ledger below zero is overdue: there is no negative cash. */
export function accountInput(
  { cash, overdue, coupons }: Pick<Buyer, 'cash' | 'overdue' | 'coupons'>,
  settings: AccountSettings,
): Pick<ForecastInput, 'cash' | 'overdue' | 'coupons' | 'settings'> {
  return { cash: atLeastZero(cash), overdue: moneyFromFen(overdue + atLeastZero(0n - cash)), coupons, settings };
}
