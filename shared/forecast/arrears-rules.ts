/** What follows when a bill cannot be settled, product by product (CFG-5). */
import type { AccountSettings } from '../account/settings.ts';
import type { ProductCode } from '../catalog/schema.ts';
import { DAY, HOUR } from './moments.ts';

export interface ArrearsRule {
  /** With the bill that is not settled, or some time after it. */
  readonly stops: 'at-once' | { readonly afterSeconds: number };
  /** How long what was stopped is kept; `by-age`: see `keptByAge`. */
  readonly kept: { readonly forSeconds: number } | 'by-age';
  /** What happens when the arrears are settled in time. */
  readonly restarts: 'by-itself' | 'by-hand';
}

export type ArrearsRules = Readonly<Record<ProductCode, ArrearsRule>>;

const A_WEEK = { forSeconds: 7 * DAY } as const;
const SERVER_AFTER_GRACE: ArrearsRule = { stops: { afterSeconds: 3 * HOUR }, kept: A_WEEK, restarts: 'by-hand' };
const ADDRESS: ArrearsRule = { stops: 'at-once', kept: A_WEEK, restarts: 'by-itself' };
const STORAGE: ArrearsRule = { stops: 'at-once', kept: 'by-age', restarts: 'by-itself' };

/** The newest pages. The pages on bandwidth say nothing: it is taken as an Elastic IP. */
export const ARREARS_RULES: ArrearsRules = {
  vm: { stops: 'at-once', kept: A_WEEK, restarts: 'by-itself' },
  cps: SERVER_AFTER_GRACE,
  dcps: SERVER_AFTER_GRACE,
  disk: STORAGE,
  snapshot: STORAGE,
  eip: ADDRESS,
  'eip-traffic': ADDRESS,
  'shared-bandwidth': ADDRESS,
  'uplink-bandwidth': ADDRESS,
  'ipv6-bandwidth': ADDRESS,
};

/** The rules by the reading of an account (CFG-5): an older page stops a Virtual Machine 24 hours later. */
export function arrearsRulesOf({ vmStops }: Pick<AccountSettings, 'vmStops'>): ArrearsRules {
  if (vmStops === 'at-once') return ARREARS_RULES;
  return { ...ARREARS_RULES, vm: { ...ARREARS_RULES.vm, stops: { afterSeconds: DAY } } };
}

const OLD = 3 * DAY;

/** Disks and snapshots older than 3 days, or of an age that nobody gave, are kept for 7; younger ones as long as they were used. Both in seconds. */
export function keptByAge(age: number | undefined): number {
  if (age === undefined) return A_WEEK.forSeconds;
  // What was just begun is kept for a moment, so that being stopped comes before being released.
  return age > OLD ? A_WEEK.forSeconds : Math.max(1, age);
}
