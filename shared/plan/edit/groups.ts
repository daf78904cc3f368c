/** Groups: added, renamed, removed, moved, found by the name that a person types. */
import { withCell } from '../cells.ts';
import type { Plan, PlanGroup, PlanLine, PlanScenario } from '../schema.ts';
import { fitsName } from './limits.ts';
import type { NewId } from './lines.ts';
import { mapped, withLines } from './untouched.ts';

/** Adds a group at the end; none whose id the plan already has. */
export function addGroup(plan: Plan, group: PlanGroup): Plan {
  if (plan.groups.some(({ id }) => id === group.id) || !fitsName(group.name)) return plan;
  return { ...plan, groups: [...plan.groups, group] };
}

/** Renames a group; not to a name that is too long for the plan. */
export function renameGroup(plan: Plan, id: string, name: string): Plan {
  if (!fitsName(name)) return plan;
  const groups = mapped(plan.groups, (group) => (group.id === id && group.name !== name ? { ...group, name } : group));
  return groups === plan.groups ? plan : { ...plan, groups };
}

/** Removes a group. Its lines stay, in no group; so do those that a scenario puts into it. */
export function removeGroup(plan: Plan, id: string): Plan {
  const groups = plan.groups.filter((group) => group.id !== id);
  if (groups.length === plan.groups.length) return plan;
  const out = (line: PlanLine) => (line.group === id ? withCell(line, 'group', '') : line);
  const { scenarios } = plan;
  return {
    ...withLines(plan, plan.lines.map(out)),
    groups,
    ...(scenarios === undefined ? {} : { scenarios: mapped(scenarios, (scenario) => withoutGroup(scenario, id, out)) }),
  };
}

/** Moves a group one place up (-1) or down (1); the first and the last stay at the edge. */
export function moveGroup(plan: Plan, id: string, by: -1 | 1): Plan {
  const place = plan.groups.findIndex((group) => group.id === id);
  const group = plan.groups[place];
  const next = place + by;
  if (group === undefined || next < 0 || next >= plan.groups.length) return plan;
  return { ...plan, groups: plan.groups.toSpliced(place, 1).toSpliced(next, 0, group) };
}

/** The group of a name; spaces around it do not count. */
export function groupNamed({ groups }: Plan, name: string): PlanGroup | undefined {
  const wanted = name.trim();
  return groups.find((group) => group.name.trim() === wanted);
}

/** The group of a name, added where the plan has none. No name, and one that is too long, is no group: the id is ''. */
export function withGroupNamed(plan: Plan, name: string, newId: NewId): { readonly plan: Plan; readonly id: string } {
  const wanted = name.trim();
  if (wanted === '' || !fitsName(wanted)) return { plan, id: '' };
  const known = groupNamed(plan, wanted);
  if (known !== undefined) return { plan, id: known.id };
  const id = newId();
  return { plan: addGroup(plan, { id, name: wanted }), id };
}

/** Of a changed line the empty cell stays: the scenario said which group, so it goes on saying that it is not the plan's. */
function withoutGroup(scenario: PlanScenario, id: string, out: (line: PlanLine) => PlanLine): PlanScenario {
  const { changed = [], added = [] } = scenario;
  const next = {
    changed: mapped(changed, (line) => (line.group === id ? { ...line, group: '' } : line)),
    added: mapped(added, out),
  };
  return next.changed === changed && next.added === added ? scenario : { ...scenario, ...next };
}
