/** Settings as an account keeps them: only what differs from the defaults, amounts as text. */
import { AMOUNT_PATTERN, type Money, money } from '../money/index.ts';
import { z } from '../schema.ts';
import { type AccountSettings, BILL_FRACTIONS, DEDUCTION_ORDERS, DEFAULT_SETTINGS, VM_STOPS } from './settings.ts';

const amount = z.string().regex(AMOUNT_PATTERN, 'expected-amount').optional();

/** Percent from 0 to 100 with at most two decimals, without the sign. */
const share = z.string().regex(/^(?:100|[1-9]?\d(?:\.\d{1,2})?)$/, 'expected-share');

export const settingsSchema = z.looseObject({
  couponsThatCount: z.enum(['fitting', 'all']).optional(),
  threshold: amount,
  thresholdIncluded: z.boolean().optional(),
  couponsCountForDisksAndAddresses: z.boolean().optional(),
  couponsPerOrder: z.int().min(1).max(10).optional(),
  deductionOrder: z.enum(DEDUCTION_ORDERS).optional(),
  vmStops: z.enum(VM_STOPS).optional(),
  fewerOrdersPercent: share.optional(),
  billFractions: z.enum(BILL_FRACTIONS).optional(),
  lowBalance: amount,
  lowCoupons: amount,
  couponNoticeDays: z.array(z.int().min(0).max(365)).min(1).optional(),
  vmPerRegion: z.int().min(1).max(100_000).optional(),
  serversPerOrder: z.int().min(1).max(100_000).optional(),
  serversPerRegion: z.int().min(1).max(100_000).optional(),
  addressesPerRegion: z.int().min(1).max(100_000).optional(),
  addressesPerNode: z.int().min(1).max(100_000).optional(),
  cpsMbps: z.int().min(1).max(100_000).optional(),
  dcpsMbps: z.int().min(1).max(100_000).optional(),
  dataDisksPerInstance: z.int().min(1).max(1000).optional(),
});
export type StoredSettings = z.infer<typeof settingsSchema>;

/** The settings in force: what is stored, and the defaults for the rest. */
export function settingsOf(stored: StoredSettings): AccountSettings {
  const { perOrder, perRegion, addressesPerNode, dataDisksPerInstance, mbps } = DEFAULT_SETTINGS.quotas;
  const defined = Object.fromEntries(
    Object.entries(stored).filter(([key, value]) => key in DEFAULT_SETTINGS && value !== undefined),
  );
  const servers = stored.serversPerOrder;
  const region = stored.serversPerRegion;
  return {
    ...DEFAULT_SETTINGS,
    ...defined,
    threshold: amountOr(stored.threshold, DEFAULT_SETTINGS.threshold),
    lowBalance: amountOr(stored.lowBalance, DEFAULT_SETTINGS.lowBalance),
    lowCoupons: amountOr(stored.lowCoupons, DEFAULT_SETTINGS.lowCoupons),
    quotas: {
      perOrder: servers === undefined ? perOrder : { cps: servers, dcps: servers },
      perRegion: {
        ...perRegion,
        ...(stored.vmPerRegion === undefined ? {} : { vm: stored.vmPerRegion }),
        ...(region === undefined ? {} : { cps: region, dcps: region }),
        ...(stored.addressesPerRegion === undefined ? {} : { eip: stored.addressesPerRegion }),
      },
      addressesPerNode: stored.addressesPerNode ?? addressesPerNode,
      dataDisksPerInstance: stored.dataDisksPerInstance ?? dataDisksPerInstance,
      mbps: { cps: stored.cpsMbps ?? mbps.cps, dcps: stored.dcpsMbps ?? mbps.dcps },
    },
  };
}

function amountOr(text: string | undefined, fallback: Money): Money {
  return text === undefined ? fallback : money(text);
}
