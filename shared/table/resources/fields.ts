/** The cells of what runs, in the order in which a table shows them. */
import type { ExistingResource } from '../../account/schema.ts';

export const RESOURCE_FIELDS = [
  'name',
  'id',
  'product',
  'region',
  'type',
  'quantity',
  'gb',
  'iops',
  'mbps',
  'gbOut',
  'disks',
  'bandwidth',
  'discount',
  'mode',
  'start',
  'expires',
  'autoRenew',
  'renewByHand',
  'term',
  'hoursPerDay',
  'daysPerWeek',
] as const satisfies readonly (keyof ExistingResource)[];
export type ResourceField = (typeof RESOURCE_FIELDS)[number];

/** The cells that are text as it was typed. */
export type ResourceTextField = Exclude<
  ResourceField,
  'product' | 'region' | 'quantity' | 'disks' | 'autoRenew' | 'renewByHand'
>;
