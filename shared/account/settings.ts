/**
 * The numbers and readings behind the readiness checks. Where JD Cloud's pages disagree the default is the newest page,
 * and the other reading is one switch away; the verdict says whether it would change anything.
 */
import { type Money, money } from '../money/index.ts';
import { MOST_MBPS } from '../billing/priced-set.ts';
import type { ProductCode } from '../catalog/schema.ts';
import { FEWER_ORDERS_PERCENT } from '../billing/orders.ts';

export const DEDUCTION_ORDERS = ['smallest-first', 'earliest-first'] as const;
export type DeductionOrder = (typeof DEDUCTION_ORDERS)[number];

export const VM_STOPS = ['at-once', 'after-24-hours'] as const;
export type VmStops = (typeof VM_STOPS)[number];

/** What becomes of what is dropped from an hourly or daily bill: added to the next one, or dropped for good (PRC-2). */
export const BILL_FRACTIONS = ['carried', 'dropped'] as const;
export type BillFractions = (typeof BILL_FRACTIONS)[number];

export interface AccountSettings {
  /** Which coupons count towards the account balance (BAL-2): those that fit the purchase, or all unexpired ones. */
  readonly couponsThatCount: 'fitting' | 'all';
  /** What enabling pay by configuration needs on the account (BAL-3). */
  readonly threshold: Money;
  /** Whether exactly the threshold passes; one page says "more than 50" (BAL-3a). */
  readonly thresholdIncluded: boolean;
  /** Products whose pages name no coupons in the threshold (BAL-3a): whether coupons count for them all the same. */
  readonly couponsCountForDisksAndAddresses: boolean;
  /** How many coupons one monthly order takes: 1 on the newest page, up to 10 on an older one (CPN-2). */
  readonly couponsPerOrder: number;
  /** The order in which pay by configuration uses coupons up (CPN-3). */
  readonly deductionOrder: DeductionOrder;
  /** When a Virtual Machine in arrears is stopped: at once on the newest page, a day later on an older one (CFG-5). */
  readonly vmStops: VmStops;
  /**
   * Fewer orders are offered beside the cheapest ones where those save less than this share of what the fewer cost.
   * Percent, a plain decimal from 0 to 100; 0 offers none.
   */
  readonly fewerOrdersPercent: string;
  /** Whether fractions of a fen are carried from bill to bill, or every bill is truncated by itself (PRC-2). */
  readonly billFractions: BillFractions;
  /** Alerts below these amounts (BAL-7). */
  readonly lowBalance: Money;
  readonly lowCoupons: Money;
  /** Days before a coupon's last day on which it is announced (BAL-7). */
  readonly couponNoticeDays: readonly number[];
  /** Most in one order and in one region or node (QTA-1); raised by ticket. */
  readonly quotas: Quotas;
}

export interface Quotas {
  readonly perOrder: Readonly<Partial<Record<ProductCode, number>>>;
  readonly perRegion: Readonly<Partial<Record<ProductCode, number>>>;
  /** Addresses of an account in one edge node. */
  readonly addressesPerNode: number;
  readonly dataDisksPerInstance: number;
  /** Most Mbps of one address. */
  readonly mbps: Readonly<Record<'cps' | 'dcps', number>>;
}

/** Products of BAL-3a: cloud disk, Elastic IP and snapshot. */
export const NO_COUPONS_NAMED: ReadonlySet<ProductCode> = new Set(['disk', 'eip', 'eip-traffic', 'snapshot']);

export const DEFAULT_SETTINGS: AccountSettings = {
  couponsThatCount: 'fitting',
  threshold: money('50.00'),
  thresholdIncluded: true,
  couponsCountForDisksAndAddresses: true,
  couponsPerOrder: 1,
  deductionOrder: 'smallest-first',
  vmStops: 'at-once',
  fewerOrdersPercent: FEWER_ORDERS_PERCENT,
  billFractions: 'carried',
  lowBalance: money('200.00'),
  lowCoupons: money('200.00'),
  couponNoticeDays: [7, 3, 1],
  quotas: {
    perOrder: { cps: 5, dcps: 5 },
    perRegion: { vm: 20, cps: 20, dcps: 20, eip: 10 },
    addressesPerNode: 10,
    dataDisksPerInstance: 15,
    mbps: MOST_MBPS,
  },
};
