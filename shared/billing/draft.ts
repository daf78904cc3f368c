/**
 * What a person typed, before anything is made of it: every field is text, so wrong input is kept exactly as entered.
 * The command line and the window fill the same drafts and share one reader (`readRequest`, `readHorizon`).
 */
import { z } from '../schema.ts';

const text = z.string().max(200);

export const diskDraftSchema = z.looseObject({ type: text, gb: text, iops: text });
export type DiskDraft = z.infer<typeof diskDraftSchema>;

/** What is to be priced. An empty string means "not given". */
export const requestDraftSchema = z.looseObject({
  product: text,
  region: text,
  type: text,
  quantity: text,
  /** Size and provisioned IOPS of a `disk` or `snapshot`. */
  gb: text,
  iops: text,
  /** Bandwidth of an `eip` or another product priced by Mbps. */
  mbps: text,
  /** Outbound traffic in GB of an `eip-traffic`, for the whole duration. */
  gbOut: text,
  /** Disks attached to a VM, in the VM's billing mode. */
  disks: z.array(diskDraftSchema).max(100),
  /** Public bandwidth in Mbps of a VM, CPS or DCPS. */
  bandwidth: text,
  /** Contract factor, 0 < F <= 1 (PRC-5). */
  discount: text,
});
export type RequestDraft = z.infer<typeof requestDraftSchema>;

/** How long, and how it runs. One of `days`, `months`, `to` counts, the one that `unit` names. */
export const horizonDraftSchema = z.looseObject({
  from: text,
  unit: z.enum(['days', 'months', 'to']),
  days: text,
  months: text,
  /** The first day no longer needed: the end is exclusive. */
  to: text,
  /** "No fees for stopped instances" (CFG-3): both empty means running all the time. */
  hoursPerDay: text,
  daysPerWeek: text,
});
export type HorizonDraft = z.infer<typeof horizonDraftSchema>;

export const calculatorDraftSchema = z.looseObject({ request: requestDraftSchema, horizon: horizonDraftSchema });
export type CalculatorDraft = z.infer<typeof calculatorDraftSchema>;

/** Nothing given: what the command line and the window start from. */
export const EMPTY_REQUEST: RequestDraft = {
  product: '',
  region: '',
  type: '',
  quantity: '',
  gb: '',
  iops: '',
  mbps: '',
  gbOut: '',
  disks: [],
  bandwidth: '',
  discount: '',
};
export const EMPTY_HORIZON: HorizonDraft = {
  from: '',
  unit: 'days',
  days: '',
  months: '',
  to: '',
  hoursPerDay: '',
  daysPerWeek: '',
};
