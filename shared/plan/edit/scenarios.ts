/** Scenarios: added, renamed, removed, duplicated, and edited as the plans that they are. */
import { normalLine } from '../normal-form.ts';
import { inScenario, scenarioOf } from '../scenario.ts';
import type { Plan, PlanLine, PlanScenario } from '../schema.ts';
import { removeGroup } from './groups.ts';
import { fitsName } from './limits.ts';
import { mapped } from './untouched.ts';

export interface ScenarioName {
  readonly id: string;
  readonly name: string;
}

/** Adds a scenario in which nothing is different yet; none whose id the plan already has. */
export function addScenario(plan: Plan, { id, name }: ScenarioName): Plan {
  const { scenarios = [] } = plan;
  return canAdd(plan, { id, name }) ? { ...plan, scenarios: [...scenarios, { id, name }] } : plan;
}

/** Renames a scenario; not to a name that is too long for the plan. */
export function renameScenario(plan: Plan, id: string, name: string): Plan {
  if (!fitsName(name)) return plan;
  return withScenario(plan, id, (scenario) => (scenario.name === name ? scenario : { ...scenario, name }));
}

/** Removes a scenario. */
export function removeScenario(plan: Plan, id: string): Plan {
  if (scenarioOf(plan, id) === undefined) return plan;
  return { ...plan, scenarios: plan.scenarios?.filter((scenario) => scenario.id !== id) };
}

/** Copies a scenario, right after its original; none to an id that the plan already has. */
export function duplicateScenario(plan: Plan, id: string, copy: ScenarioName): Plan {
  const { scenarios = [] } = plan;
  const place = scenarios.findIndex((scenario) => scenario.id === id);
  const original = scenarios[place];
  if (original === undefined || !canAdd(plan, copy)) return plan;
  return { ...plan, scenarios: scenarios.toSpliced(place + 1, 0, { ...original, ...copy }) };
}

/**
 * The plan after its scenario was edited as a plan of its own: `edited` is what edits made of `inScenario`. Lines go to
 * the scenario, by what is different from the plan's; their order is the plan's, except among added lines. All else is
 * shared with the plan, so it is changed there: groups, days, the name. Scenarios are not edited in this way.
 */
export function withScenarioEdited(plan: Plan, scenarioId: string, edited: Plan): Plan {
  const ground = withoutGroupsGone(plan, edited);
  const scenario = scenarioOf(ground, scenarioId);
  if (scenario === undefined) return plan;
  const lists = listsOf(ground, scenario, edited);
  const next = withScenario(ground, scenarioId, (before) =>
    JSON.stringify(lists) === JSON.stringify(listsIn(before)) ? before : { ...before, ...lists },
  );
  const { name, horizon, groups } = edited;
  const isShared = plan.name === name && plan.horizon === horizon && plan.groups === groups;
  return isShared ? next : { ...next, name, horizon, groups };
}

/** A group is the plan's and every scenario's: where one is removed, no line is in it any more. */
function withoutGroupsGone(plan: Plan, { groups }: Plan): Plan {
  if (groups === plan.groups) return plan;
  const kept = new Set(groups.map(({ id }) => id));
  return plan.groups.filter(({ id }) => !kept.has(id)).reduce((before, { id }) => removeGroup(before, id), plan);
}

interface Lists {
  readonly changed: PlanLine[];
  readonly removed: string[];
  readonly added: PlanLine[];
}

function listsIn({ changed = [], removed = [], added = [] }: PlanScenario): Lists {
  return { changed, removed, added };
}

/** What the scenario already said comes first, in its order, so that an edit changes only its own part of a file. */
function listsOf(plan: Plan, scenario: PlanScenario, edited: Plan): Lists {
  const before = listsIn(scenario);
  const known = new Set(plan.lines.map(({ id }) => id));
  const now = byId(edited.lines);
  const changes = changesOf(plan, scenario, now);
  const gone = new Set(plan.lines.filter(({ id }) => !now.has(id)).map(({ id }) => id));
  return {
    changed: inOrder(
      before.changed.map(({ id }) => id),
      changes.keys(),
    ).flatMap((id) => changes.get(id) ?? []),
    removed: inOrder(before.removed, gone).filter((id) => gone.has(id)),
    added: edited.lines.filter(({ id }) => !known.has(id)),
  };
}

function inOrder(first: Iterable<string>, then: Iterable<string>): string[] {
  return [...new Set([...first, ...then])];
}

function changesOf(
  plan: Plan,
  scenario: PlanScenario,
  now: ReadonlyMap<string, PlanLine>,
): ReadonlyMap<string, PlanLine> {
  const before = byId(scenario.changed ?? []);
  const seen = before.size === 0 ? before : byId(inScenario(plan, scenario).lines);
  return new Map(
    plan.lines.flatMap((line): [string, PlanLine][] => {
      const next = now.get(line.id);
      if (next === undefined || next === line) return [];
      const said = before.get(line.id);
      // What the scenario says of a line stays word for word until that line is edited in it.
      if (said !== undefined && isEqual(seen.get(line.id), next)) return [[line.id, said]];
      const change = changeOf(line, next);
      return change === undefined ? [] : [[line.id, change]];
    }),
  );
}

/** The cells that are different; undefined when none is. What only the plan's line has is cleared. */
function changeOf(line: PlanLine, next: PlanLine): PlanLine | undefined {
  const from = new Map<string, unknown>(Object.entries(normalLine(line)));
  const to = new Map<string, unknown>(Object.entries(normalLine(next)));
  const different = [...new Set([...from.keys(), ...to.keys()])].filter((key) => !isEqual(from.get(key), to.get(key)));
  if (different.length === 0) return undefined;
  const cells = different.map((key) => [key, to.has(key) ? to.get(key) : emptyLike(from.get(key))]);
  return Object.fromEntries([['id', line.id], ...cells]) as PlanLine;
}

function emptyLike(value: unknown): unknown {
  return Array.isArray(value) ? [] : '';
}

/** Whether two values are the same JSON. Lines are equal in their normal form. */
function isEqual(a: unknown, b: unknown): boolean {
  return JSON.stringify(a) === JSON.stringify(b);
}

function byId(lines: readonly PlanLine[]): ReadonlyMap<string, PlanLine> {
  return new Map(lines.map((line) => [line.id, line]));
}

function canAdd(plan: Plan, { id, name }: ScenarioName): boolean {
  return scenarioOf(plan, id) === undefined && fitsName(name);
}

function withScenario(plan: Plan, id: string, change: (scenario: PlanScenario) => PlanScenario): Plan {
  if (plan.scenarios === undefined) return plan;
  const scenarios = mapped(plan.scenarios, (scenario) => (scenario.id === id ? change(scenario) : scenario));
  return scenarios === plan.scenarios ? plan : { ...plan, scenarios };
}
