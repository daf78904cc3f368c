/** Whole lines: added, duplicated, removed, moved. */
import { cellText, withCell } from '../cells.ts';
import { normalLine } from '../normal-form.ts';
import type { Plan, PlanLine, PlanScenario } from '../schema.ts';
import { mapped, withLines } from './untouched.ts';

/** Gives an id that was not given before. */
export type NewId = () => string;

/**
 * Adds lines before a line, or at the end. A line whose id the plan or a scenario already has is left out; one in a
 * group that the plan does not have comes without it.
 */
export function addLines(plan: Plan, lines: readonly PlanLine[], before?: string): Plan {
  const taken = new Set(
    [plan.lines, ...(plan.scenarios ?? []).map(({ added = [] }) => added)].flat().map(({ id }) => id),
  );
  const groups = new Set(['', ...plan.groups.map(({ id }) => id)]);
  const fresh = lines.flatMap((line) => {
    if (taken.has(line.id)) return [];
    taken.add(line.id);
    return [groups.has(cellText(line, 'group')) ? normalLine(line) : withCell(line, 'group', '')];
  });
  const place = plan.lines.findIndex(({ id }) => id === before);
  return withLines(plan, plan.lines.toSpliced(place === -1 ? plan.lines.length : place, 0, ...fresh));
}

/** Copies lines, each copy right after its original. Of a line that was bought the copy is still to be bought. */
export function duplicateLines(plan: Plan, ids: readonly string[], newId: NewId): Plan {
  const asked = new Set(ids);
  return withLines(
    plan,
    plan.lines.flatMap((line) => (asked.has(line.id) ? [line, copyOf(line, newId())] : [line])),
  );
}

function copyOf(line: PlanLine, id: string): PlanLine {
  const { boughtOn: _, ...copy } = line;
  return { ...copy, id };
}

/** Removes lines, and what the scenarios say about them. */
export function removeLines(plan: Plan, ids: readonly string[]): Plan {
  const gone = new Set(ids);
  const kept = withLines(
    plan,
    plan.lines.filter(({ id }) => !gone.has(id)),
  );
  if (kept === plan || plan.scenarios === undefined) return kept;
  return { ...kept, scenarios: mapped(plan.scenarios, (scenario) => withoutLines(scenario, gone)) };
}

/**
 * Moves lines, in their order, before a line, or to the end. Where that line is itself moved, before the next one that
 * is not. With a `group` they also become its members, with null of none; a group that the plan does not have changes
 * nothing.
 */
export function moveLines(
  plan: Plan,
  ids: readonly string[],
  { before, group }: { readonly before: string | null; readonly group?: string | null },
): Plan {
  if (group !== undefined && group !== null && !plan.groups.some(({ id }) => id === group)) return plan;
  const asked = new Set(ids);
  const target = before === null ? plan.lines.length : plan.lines.findIndex(({ id }) => id === before);
  if (target === -1) return plan;
  const moved = plan.lines
    .filter(({ id }) => asked.has(id))
    .map((line) => (group === undefined ? line : inGroup(line, group ?? '')));
  const stays = ({ id }: PlanLine) => !asked.has(id);
  return withLines(plan, [
    ...plan.lines.slice(0, target).filter(stays),
    ...moved,
    ...plan.lines.slice(target).filter(stays),
  ]);
}

/**
 * Moves lines one place up (-1) or down (1) among the lines of their group, whatever lies between these in the plan.
 * What is at the edge of its group stays there.
 */
export function shiftLines(plan: Plan, ids: readonly string[], by: -1 | 1): Plan {
  const asked = new Set(ids);
  const lines = [...plan.lines];
  for (const places of Map.groupBy(plan.lines.keys(), (place) => groupAt(plan, place)).values()) {
    const inWay = by === -1 ? places : places.toReversed();
    for (const [index, place] of inWay.entries()) {
      const next = inWay[index - 1];
      if (next !== undefined) swapInto(lines, next, place, asked);
    }
  }
  return withLines(plan, lines);
}

/** Moves the line at `place` to `next`, where it is asked for and the one there is not. */
function swapInto(lines: PlanLine[], next: number, place: number, asked: ReadonlySet<string>): void {
  const [there, line] = [lines[next], lines[place]];
  if (there === undefined || line === undefined || asked.has(there.id) || !asked.has(line.id)) return;
  lines[next] = line;
  lines[place] = there;
}

function groupAt({ lines }: Plan, place: number): string {
  return lines[place]?.group ?? '';
}

function inGroup(line: PlanLine, group: string): PlanLine {
  return cellText(line, 'group') === group ? line : withCell(line, 'group', group);
}

function withoutLines(scenario: PlanScenario, gone: ReadonlySet<string>): PlanScenario {
  const { changed = [], removed = [] } = scenario;
  if (!changed.some(({ id }) => gone.has(id)) && !removed.some((id) => gone.has(id))) return scenario;
  return {
    ...scenario,
    changed: changed.filter(({ id }) => !gone.has(id)),
    removed: removed.filter((id) => !gone.has(id)),
  };
}
