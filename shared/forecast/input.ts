/** What a forecast starts from: the account on a moment, what runs, and what is known to come. No clock, no files. */
import type { BillingType, Coupon } from '../account/schema.ts';
import type { AccountSettings } from '../account/settings.ts';
import type { CalendarDate, ChinaTime } from '../billing/calendar.ts';
import type { Schedule } from '../billing/horizon.ts';
import type { PricedSet } from '../billing/priced-set.ts';
import type { ProductCode, Term } from '../catalog/schema.ts';
import type { Money } from '../money/index.ts';

/** A monthly package that runs: until when, and whether and by whom it is renewed. */
export interface MonthlyBilling {
  readonly kind: 'monthly';
  /** It ends at 23:59:59 of this day (PKG-2). */
  readonly expiresOn: CalendarDate;
  /** The day of the first order, from which the ends of months are counted (PKG-2a); unknown: counted from its end. */
  readonly firstDay: CalendarDate | undefined;
  /** What a renewal buys. */
  readonly term: Term;
  readonly autoRenew: boolean;
  /** Whether a person renews it by hand on its last day; `let-expire` leaves it to auto-renew, if that is on. */
  readonly renewByHand: 'let-expire' | 'renew';
  /** Left to expire on purpose: nobody is asked to renew it. */
  readonly isGivenUp?: true;
}

export interface ConfigurationBilling {
  readonly kind: 'configuration';
  /** Since when it has run; later than the start: it is begun then. */
  readonly since: ChinaTime;
  /** Nobody said since when it has run; `since` is the first day's beginning, and its age is assumed (CFG-5). */
  readonly isAgeUnknown?: true;
  readonly schedule: Schedule | undefined;
  /**
   * Changed to a monthly package with auto-renew at 00:00 of a day (CFG-4), or at the start where that is later; where
   * that order cannot be paid, it stays as it is. The set has a price for the term.
   */
  readonly toMonthly?: { readonly on: CalendarDate; readonly term: Term };
}

/** The set's `consumed` is GB a day for an address by traffic, and GB held for a snapshot. */
export interface ConsumptionBilling {
  readonly kind: 'consumption';
  readonly since: ChinaTime;
  /** As above. */
  readonly isAgeUnknown?: true;
}

export interface ForecastResource {
  readonly id: string;
  readonly name: string;
  readonly set: PricedSet;
  readonly billing: MonthlyBilling | ConfigurationBilling | ConsumptionBilling;
}

/** Money that comes or goes for a reason of its own. One that lies before the start is in the balance already. */
export interface Movement {
  readonly at: ChinaTime;
  /** Above zero: it comes in. Below zero: a bill that no coupon fits. */
  readonly amount: Money;
  readonly kind: 'recharge' | 'other';
  readonly note: string;
}

/** A payment of a plan. One that lies before the first day is taken as paid. */
export interface ScheduledPayment {
  readonly id: string;
  readonly name: string;
  readonly date: CalendarDate;
  /** Above zero. */
  readonly amount: Money;
  /** What coupons look at; absent: no coupon fits it. */
  readonly use?: { readonly product: ProductCode; readonly billing: BillingType };
  /** An order, paid at the start of its day or not placed; otherwise a bill at the end of its day. */
  readonly inAdvance: boolean;
}

/** Something of a plan that is enabled by configuration: the account balance has to reach BAL-3's threshold then. */
export interface ScheduledBegin {
  /** Of the plan line; payments of the same id are made only if it could be enabled. */
  readonly id: string;
  readonly name: string;
  readonly date: CalendarDate;
  readonly product: ProductCode;
}

export interface ForecastInput {
  readonly start: ChinaTime;
  /** Calendar days, the day of `start` included; from 1 to `MAX_FORECAST_DAYS`. */
  readonly days: number;
  readonly cash: Money;
  readonly overdue: Money;
  readonly coupons: readonly Coupon[];
  readonly settings: AccountSettings;
  readonly resources: readonly ForecastResource[];
  readonly movements: readonly Movement[];
  readonly payments: readonly ScheduledPayment[];
  readonly begins: readonly ScheduledBegin[];
  /** A percentage added to every price by configuration and by consumption; nothing: none. */
  readonly burn?: string;
  /** Every package that is renewed ends on this day of the month from its next renewal on. */
  readonly expiryDay?: number;
}
