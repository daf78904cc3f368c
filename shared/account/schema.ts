/**
 * The account file, version 1: verification, balance, coupons. No ID numbers and no credentials are asked for or
 * stored. Unknown keys are kept.
 */
import { parseChinaTime, parseDate } from '../billing/calendar.ts';
import { diskDraftSchema } from '../billing/draft.ts';
import { PRODUCT_CODES } from '../catalog/schema.ts';
import { AMOUNT_PATTERN, MONEY_PATTERN } from '../money/index.ts';
import { z } from '../schema.ts';
import { settingsSchema } from './settings-schema.ts';
import { VERIFICATION_METHODS, VERIFICATION_STATES } from './verification.ts';

export const ACCOUNT_VERSION = 1;

export const BILLING_TYPES = ['monthly', 'configuration', 'consumption'] as const;
export type BillingType = (typeof BILLING_TYPES)[number];

/** RMB as text, not negative, at most two decimals. */
const amount = z.string().regex(AMOUNT_PATTERN, 'expected-amount');
export const dateSchema = z.string().refine((text) => parseDate(text) !== null, 'expected-day');
export const momentSchema = z.string().refine((text) => parseChinaTime(text) !== null, 'expected-moment');

/** No longer than the workspace keeps it. */
const shortText = z.string().min(1).max(100, 'expected-shorter-text');

const couponSchema = z.looseObject({
  code: shortText,
  /** What it was issued with; absent where only the remainder is known. */
  faceValue: amount.optional(),
  remaining: amount,
  products: z.union([z.literal('all'), z.array(z.enum(PRODUCT_CODES))]),
  billing: z.union([z.literal('all'), z.array(z.enum(BILLING_TYPES))]),
  validFrom: dateSchema,
  /** The last day on which it can be used. */
  validTo: dateSchema,
});
/** A coupon (CPN-1): what it is worth, for what and until when. */
export type Coupon = z.infer<typeof couponSchema>;

export const verificationSchema = z.looseObject({
  status: z.enum(VERIFICATION_STATES),
  method: z.enum(VERIFICATION_METHODS).optional(),
  since: dateSchema.optional(),
});

const balance = z.looseObject({
  available: amount,
  frozen: amount,
  overdue: amount,
  asOf: momentSchema,
  withdrawable: amount.meta({ description: 'what could be withdrawn of the available amount' }).optional(),
  withdrawing: amount.meta({ description: 'withdrawals on their way' }).optional(),
});

/** Text as it was typed: what it says is checked where it is used. */
const cell = (description: string) => z.string().max(2000, 'expected-shorter-text').meta({ description }).optional();

export const resourceSchema = z.looseObject({
  product: z.enum(PRODUCT_CODES),
  region: z.string().min(1),
  quantity: z.int().min(1),
  id: cell('what tells it from the others'),
  name: cell('what a person calls it'),
  type: cell('instance, disk or address type, such as g.n2.medium'),
  gb: cell('size of a disk or snapshot'),
  iops: cell('provisioned IOPS of a disk'),
  mbps: cell('bandwidth of an eip'),
  gbOut: cell('outbound GB a day of eip-traffic'),
  disks: z
    .array(diskDraftSchema.partial())
    .meta({ description: 'disks attached to a vm, in its billing mode' })
    .optional(),
  bandwidth: cell('public bandwidth in Mbps of a vm, cps or dcps'),
  discount: cell('contract factor, 0 < F <= 1; nothing: 1'),
  mode: cell(
    'monthly, configuration or consumption; nothing: monthly where it expires, otherwise what the product has',
  ),
  start: cell('since when it runs; of a monthly package the day of its first order'),
  expires: cell('last day of a monthly package, YYYY-MM-DD'),
  autoRenew: z.boolean().meta({ description: 'auto-renew is on' }).optional(),
  renewByHand: z.boolean().meta({ description: 'a person renews it on its last day' }).optional(),
  term: cell('what a renewal buys: 1m to 9m, 1y, 2y, 3y; nothing: 1m'),
  hoursPerDay: cell('hours a day that a vm runs, with "no fees for stopped instances"'),
  daysPerWeek: cell('days a week that a vm runs, with "no fees for stopped instances"'),
});
/** Something that already runs: it counts towards a quota (QTA-1) and, where its cells say what it is, it costs. */
export type ExistingResource = z.infer<typeof resourceSchema>;

export const MOVEMENT_KINDS = ['recharge', 'other'] as const;

/** Money that is known to come or to go: a recharge that is planned, or another entry of a person's own. */
export const movementSchema = z.looseObject({
  id: z.string().min(1).max(100).optional(),
  at: momentSchema.meta({ description: 'when: a day, which is its beginning, or a moment' }),
  kind: z.enum(MOVEMENT_KINDS),
  amount: z
    .string()
    .regex(MONEY_PATTERN, 'expected-amount')
    .meta({ description: 'RMB; of another movement below zero where money goes' }),
  note: z.string().max(500).optional(),
});
export type KnownMovement = z.infer<typeof movementSchema>;

export const accountSchema = z.looseObject({
  schemaVersion: z.literal(ACCOUNT_VERSION),
  name: shortText,
  verification: verificationSchema,
  balance: balance.nullable().meta({ description: 'null: no balance was entered yet, which is not 0.00' }),
  coupons: z.array(couponSchema),
  resources: z.array(resourceSchema).optional(),
  /** Recharges that are planned and other known movements, for the forecast. */
  movements: z.array(movementSchema).optional(),
  /** The account's thresholds, orders, quotas and notices where they differ from the defaults. */
  settings: settingsSchema.optional(),
});
/** An account as it stands in its file. */
export type Account = z.infer<typeof accountSchema>;
