import type { RequestDraft } from '../billing/draft.ts';
import type { Horizon } from '../billing/horizon.ts';
import { normalLine } from './normal-form.ts';
import type { PlanLine } from './schema.ts';

/** What the calculator was asked, as a line of a plan: from the same day to the same day, at the cheapest. */
export function lineFromRequest(id: string, request: RequestDraft, { from, to, schedule }: Horizon): PlanLine {
  const { product, region, type, quantity, gb, iops, mbps, gbOut, disks, bandwidth, discount } = request;
  const cells = { product, region, type, quantity, gb, iops, mbps, gbOut, disks, bandwidth, discount };
  const hours = schedule && { hoursPerDay: schedule.hoursPerDay, daysPerWeek: schedule.daysPerWeek };
  return normalLine({ id, ...cells, start: from, end: to, ...hours });
}
