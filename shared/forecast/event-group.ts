/** The few sorts of events that a person tells apart: in a chart's marks and a table's filter. */
import { ZERO } from '../money/index.ts';
import type { EventKind, ForecastEvent } from './event.ts';

/** The worst first. `trouble`: something is refused or unpaid, stops or is released. */
export const MARKED_GROUPS = ['trouble', 'payment', 'money-in', 'notice'] as const;
export type MarkedGroup = (typeof MARKED_GROUPS)[number];

/** Bills are every day's, so a chart does not mark them. */
export const EVENT_GROUPS = [...MARKED_GROUPS, 'bill'] as const;
export type EventGroup = (typeof EVENT_GROUPS)[number];

/** What is not listed only says something. */
const GROUPS: Readonly<Partial<Record<EventKind, EventGroup>>> = {
  recharge: 'money-in',
  'arrears-settled': 'money-in',
  bill: 'bill',
  'plan-bill': 'bill',
  order: 'payment',
  renewed: 'payment',
  'order-unmet': 'trouble',
  'renewal-failed': 'trouble',
  arrears: 'trouble',
  grace: 'trouble',
  stopped: 'trouble',
  expired: 'trouble',
  released: 'trouble',
};

/** The sort of an event; whatever its kind, one that was not paid in full is trouble. */
export function groupOf({ kind, amount, unmet, lack }: ForecastEvent): EventGroup {
  if (unmet !== undefined || lack !== undefined) return 'trouble';
  if (kind === 'movement') return amount < ZERO ? 'payment' : 'money-in';
  return GROUPS[kind] ?? 'notice';
}

/** Whether one sort is worse than another; bills come last. */
export function isWorse(group: EventGroup, than: EventGroup): boolean {
  return EVENT_GROUPS.indexOf(group) < EVENT_GROUPS.indexOf(than);
}
