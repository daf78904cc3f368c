/** What is different between two priced plans, or two scenarios of one: lines by their id, cells, money. As data. */
import { type Money, moneyFromFen } from '../money/index.ts';
import { cellText } from './cells.ts';
import type { FirstPayment } from './first-payment.ts';
import type { PricedLine, PricedPlan } from './price.ts';
import { LINE_PARTS, type LinePart, type Plan, type PlanLine } from './schema.ts';

/** A cell that is different, as text; empty is "nothing". */
export interface FieldChange<F extends string = string> {
  readonly field: F;
  readonly from: string;
  readonly to: string;
}

/** A line that only one of the two has; null is "no price". */
export interface OneSided {
  readonly line: PlanLine;
  readonly amount: Money | null;
}

export interface ChangedLine {
  readonly line: PlanLine;
  /** Empty where only the price is different: another list, another time. */
  readonly fields: readonly FieldChange<LinePart>[];
  readonly before: Money | null;
  readonly after: Money | null;
  /** Null where either has no price. */
  readonly difference: Money | null;
}

export interface PlanDiff {
  /** Of the plan itself: its name, its days, its groups' names, its price list. */
  readonly plan: readonly FieldChange[];
  readonly added: readonly OneSided[];
  readonly removed: readonly OneSided[];
  readonly changed: readonly ChangedLine[];
  readonly before: Money;
  readonly after: Money;
  /** Positive: the second one costs more. Exact only where `missing` is empty. */
  readonly difference: Money;
  /** When each of them asks for money first, and how much. */
  readonly firstBefore: FirstPayment | null;
  readonly firstAfter: FirstPayment | null;
  /** Ids of lines that have no price in either of them: the totals are incomplete. */
  readonly missing: readonly string[];
}

/** Compares two plans by what their lines cost in their own modes. The order of lines is no difference. */
export function diffPlans(before: PricedPlan, after: PricedPlan): PlanDiff {
  const old = byId(before);
  const now = byId(after);
  const { chosen: first } = before.totals;
  const { chosen: second } = after.totals;
  return {
    plan: planChanges(before, after),
    added: after.lines.filter(({ line }) => !old.has(line.id)).map(oneSided),
    removed: before.lines.filter(({ line }) => !now.has(line.id)).map(oneSided),
    changed: after.lines.flatMap((line) => changeOf(old.get(line.line.id), line)),
    before: first.amount,
    after: second.amount,
    difference: moneyFromFen(second.amount - first.amount),
    firstBefore: before.totals.first,
    firstAfter: after.totals.first,
    missing: [...new Set([...first.missing, ...second.missing])].toSorted(),
  };
}

/** Whether nothing at all is different. */
export function isEmpty({ plan, added, removed, changed }: PlanDiff): boolean {
  return [plan, added, removed, changed].every((part) => part.length === 0);
}

function byId({ lines }: PricedPlan): ReadonlyMap<string, PricedLine> {
  return new Map(lines.map((line) => [line.line.id, line]));
}

function oneSided({ line, costs }: PricedLine): OneSided {
  return { line, amount: costs.chosen };
}

function changeOf(before: PricedLine | undefined, after: PricedLine): ChangedLine[] {
  if (before === undefined) return [];
  const { chosen: from } = before.costs;
  const { chosen: to } = after.costs;
  const fields = LINE_PARTS.flatMap((part) =>
    fieldChange(part, partText(before.line, part), partText(after.line, part)),
  );
  if (fields.length === 0 && from === to) return [];
  const difference = from === null || to === null ? null : moneyFromFen(to - from);
  return [{ line: after.line, fields, before: from, after: to, difference }];
}

function partText(line: PlanLine, part: LinePart): string {
  return part === 'boughtOn' ? (line.boughtOn ?? '') : cellText(line, part);
}

function fieldChange<F extends string>(field: F, from: string, to: string): FieldChange<F>[] {
  return from === to ? [] : [{ field, from, to }];
}

function planChanges({ plan: old, priceList }: PricedPlan, { plan: now, priceList: list }: PricedPlan): FieldChange[] {
  return [
    ...fieldChange('name', old.name, now.name),
    ...fieldChange('horizon.from', old.horizon.from, now.horizon.from),
    ...fieldChange('horizon.to', old.horizon.to, now.horizon.to),
    ...groupChanges(old, now),
    ...fieldChange('priceList', priceList.id, list.id),
  ];
}

function groupChanges(old: Plan, now: Plan): FieldChange[] {
  const [from, to] = [groupNames(old), groupNames(now)];
  return [...new Set([...from.keys(), ...to.keys()])].flatMap((id) =>
    fieldChange(`groups.${id}`, from.get(id) ?? '', to.get(id) ?? ''),
  );
}

function groupNames({ groups }: Plan): ReadonlyMap<string, string> {
  return new Map(groups.map(({ id, name }) => [id, name]));
}
