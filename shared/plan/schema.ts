/**
 * The plan file format, version 1, `*.costplan.json`: what is needed, from when to when, by which billing mode.
 * Every cell of a line is text as it was typed, so a wrong one is kept word for word and corrected later; what is empty
 * is left out. Money is text. Unknown keys are kept.
 */
import { parseDate } from '../billing/calendar.ts';
import { diskDraftSchema } from '../billing/draft.ts';
import { z } from '../schema.ts';

export const PLAN_FORMAT = 'cost-desk/plan';
export const PLAN_VERSION = 1;
export const PLAN_EXTENSION = '.costplan.json';

/** How a line is paid. `cheapest`, or nothing: whichever strategy costs least. */
export const PLAN_MODES = [
  'cheapest',
  'monthly',
  'configuration',
  'configuration-then-monthly',
  'consumption',
] as const;
export type PlanMode = (typeof PLAN_MODES)[number];

/** How often the own price of a free line is paid. */
export const PAID_PER = ['once', 'month', 'day'] as const;
export type PaidPer = (typeof PAID_PER)[number];

/** Longer cells are not typed, they are pasted by mistake. */
const LONGEST_TEXT = 2000;
const cell = (description: string) =>
  z.string().max(LONGEST_TEXT, 'expected-shorter-text').meta({ description }).optional();
const id = z.string().min(1).max(LONGEST_TEXT, 'expected-shorter-text');
const name = z.string().max(LONGEST_TEXT, 'expected-shorter-text');
const day = z.string().refine((text) => parseDate(text) !== null, 'expected-day');

/** The cells of a line, in the order in which they are written. */
const lineShape = {
  name: cell('what a person calls it'),
  group: cell('id of its group'),
  product: cell('vm, cps, dcps, disk, eip, eip-traffic, shared-bandwidth, uplink-bandwidth, ipv6-bandwidth, snapshot'),
  region: cell('region or node, such as cn-north-1'),
  type: cell('instance, disk or address type, such as g.n2.medium'),
  quantity: cell('identical sets, a whole number; nothing: 1'),
  gb: cell('size of a disk or snapshot'),
  iops: cell('provisioned IOPS of a disk'),
  mbps: cell('bandwidth of an eip'),
  gbOut: cell('outbound GB of eip-traffic over the whole time of the line'),
  disks: z
    .array(diskDraftSchema.partial())
    .meta({ description: 'disks attached to a vm, in its billing mode' })
    .optional(),
  bandwidth: cell('public bandwidth in Mbps of a vm, cps or dcps'),
  discount: cell('contract factor, 0 < F <= 1; nothing: 1'),
  amount: cell('own price in RMB of a line that is not priced from the list'),
  per: cell('how often the own price is paid: once, month or day'),
  mode: cell('cheapest, monthly, configuration, configuration-then-monthly or consumption; nothing: cheapest'),
  term: cell('term of monthly orders, 1m to 9m, 1y, 2y, 3y; nothing: the cheapest orders'),
  start: cell('first day, YYYY-MM-DD; nothing: the first day of the plan'),
  end: cell('first day no longer needed, YYYY-MM-DD; nothing: open end'),
  hoursPerDay: cell('hours a day that a vm runs, with "no fees for stopped instances"'),
  daysPerWeek: cell('days a week that a vm runs, with "no fees for stopped instances"'),
  tags: z.array(z.string()).optional(),
  owner: cell('who answers for it'),
  note: cell('anything worth remembering'),
} as const;

/** The cells of a line, in the order in which they are written and shown. */
export const LINE_FIELDS = Object.keys(lineShape) as readonly LineField[];
export type LineField = keyof typeof lineShape;

/**
 * The day on which the line was bought; empty: not yet. It is no cell: it is set when what was bought goes into an
 * account, which from then on has it in its forecast instead of the line.
 */
const boughtOn = z
  .string()
  .refine((text) => text === '' || parseDate(text) !== null, 'expected-day')
  .meta({ description: 'day on which the line was bought, YYYY-MM-DD: a forecast counts it in the account instead' })
  .optional();

export const planLineSchema = z.looseObject({ id, ...lineShape, boughtOn });
/** Everything that a line says besides its id, in the order in which it is written. */
export const LINE_PARTS = [...LINE_FIELDS, 'boughtOn'] as const;
export type LinePart = (typeof LINE_PARTS)[number];
/** One line: what the calculator prices, or an own price. */
export type PlanLine = z.infer<typeof planLineSchema>;

const groupSchema = z.looseObject({ id, name });
export type PlanGroup = z.infer<typeof groupSchema>;

/** A variant of the plan: it shares the plan's lines and says only what is different. */
const scenarioSchema = z.looseObject({
  id,
  name,
  /** Cells that replace those of the plan's line of the same id; an empty one clears. */
  changed: z.array(planLineSchema).optional(),
  /** Ids of lines that the scenario does not have. */
  removed: z.array(id).optional(),
  added: z.array(planLineSchema).optional(),
});
export type PlanScenario = z.infer<typeof scenarioSchema>;

export const planSchema = z.looseObject({
  format: z.literal(PLAN_FORMAT),
  formatVersion: z.literal(PLAN_VERSION),
  name,
  /** `to` is the first day no longer in the plan. */
  horizon: z.looseObject({ from: day, to: day }),
  groups: z.array(groupSchema),
  lines: z.array(planLineSchema),
  scenarios: z.array(scenarioSchema).optional(),
});
/** A whole plan as it stands in its file. */
export type Plan = z.infer<typeof planSchema>;
