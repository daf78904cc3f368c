/**
 * Plans: what a line or a scenario of one side needs is kept although the other side has taken it away, so that the
 * merged plan fits together and has every line that was entered.
 */
import { crossCheck } from '../../plan/cross-check.ts';
import type { Plan, PlanLine, PlanScenario } from '../../plan/schema.ts';
import type { StoredPlan } from '../../plan/stored.ts';
import type { JsonRecord } from './same.ts';
import { type Merging, mergeRecord, type Versions, withoutKeys } from './three-way.ts';

/** One plan that both sides have changed. */
export function mergeStoredPlan(versions: Versions<JsonRecord>, at: Merging): JsonRecord {
  const stored = versions as unknown as Versions<StoredPlan>;
  const { plan: mine } = stored.mine ?? {};
  const { plan: theirs } = stored.theirs ?? {};
  if (mine === undefined || theirs === undefined) return mergeRecord(versions, at);
  const path = [...at.path, { kind: 'field', name: 'plan' } as const];
  const plans = { base: stored.base?.plan, mine, theirs };
  const plan = mergePlan(plans, { ...at, path });
  const isSound = crossCheck(plan).next().done === true;
  const rest = mergeRecord(withoutKeys(['plan'], versions), at);
  // What does not fit together in the end is decided as a whole: one of the two plans, and never a broken one.
  return { ...rest, plan: isSound ? plan : plans[at.decide({ ...plans, kind: 'value', path })] };
}

function mergePlan({ base, mine, theirs }: { base: Plan | undefined; mine: Plan; theirs: Plan }, at: Merging): Plan {
  const versions = { base: base && unfolded(base), mine: unfolded(mine), theirs: unfolded(theirs) };
  const merged = folded(mergeRecord(versions, at));
  return withNeeded(
    merged,
    [base, mine, theirs].filter((plan) => plan !== undefined),
  );
}

/** What a scenario says of one line; in the plan's file this stands in three lists. */
type Touch =
  | { readonly id: string; readonly how: 'changed' | 'added'; readonly line: PlanLine }
  | { readonly id: string; readonly how: 'removed' };

type UnfoldedScenario = Omit<PlanScenario, 'changed' | 'removed' | 'added'> & { readonly touched: readonly Touch[] };
type UnfoldedPlan = Omit<Plan, 'scenarios'> & { readonly scenarios?: readonly UnfoldedScenario[] };

function unfolded({ scenarios, ...rest }: Plan): UnfoldedPlan {
  return scenarios === undefined ? rest : { ...rest, scenarios: scenarios.map(unfoldedScenario) };
}

function unfoldedScenario({ changed = [], removed = [], added = [], ...scenario }: PlanScenario): UnfoldedScenario {
  const touched = [
    ...changed.map((line): Touch => ({ id: line.id, how: 'changed', line })),
    ...removed.map((id): Touch => ({ id, how: 'removed' })),
    ...added.map((line): Touch => ({ id: line.id, how: 'added', line })),
  ];
  return { ...scenario, touched };
}

function folded({ scenarios, ...rest }: UnfoldedPlan): Plan {
  return (scenarios === undefined ? rest : { ...rest, scenarios: scenarios.map(foldedScenario) }) as Plan;
}

/** Lists that are empty are left out, as in a plan's file. */
function foldedScenario({ touched, ...scenario }: UnfoldedScenario): object {
  const lines = (how: 'changed' | 'added') => touched.flatMap((touch) => (touch.how === how ? [touch.line] : []));
  const [changed, added] = [lines('changed'), lines('added')];
  const removed = touched.flatMap(({ id, how }) => (how === 'removed' ? [id] : []));
  return {
    ...scenario,
    ...(changed.length > 0 && { changed }),
    ...(removed.length > 0 && { removed }),
    ...(added.length > 0 && { added }),
  };
}

/** What two scenarios say of one line: its cells where both change it or both add it, else one or the other. */
export function mergeTouch(versions: Versions<JsonRecord>, at: Merging): JsonRecord {
  const { mine, theirs } = versions;
  const isSameKind = mine?.['how'] === theirs?.['how'];
  if (isSameKind || mine === undefined || theirs === undefined) return mergeRecord(versions, at);
  return at.decide({ ...versions, kind: 'value', path: at.path }) === 'mine' ? mine : theirs;
}

/** Brings back the lines that a scenario changes and the groups that a line is in. */
function withNeeded(plan: Plan, known: readonly Plan[]): Plan {
  const { scenarios = [] } = plan;
  const changed = scenarios.flatMap((scenario) => scenario.changed ?? []).map(({ id }) => id);
  const lines = withMissing(
    plan.lines,
    changed,
    known.flatMap((each) => each.lines),
  );
  const ids = new Set(lines.map(({ id }) => id));
  const all = [...lines, ...scenarios.flatMap(({ changed: more = [], added = [] }) => [...more, ...added])];
  const groups = withMissing(
    plan.groups,
    all.flatMap(({ group = '' }) => (group === '' ? [] : [group])),
    known.flatMap((each) => each.groups),
  );
  const clean = (scenario: PlanScenario): PlanScenario => {
    const { removed, ...rest } = scenario;
    const left = removed?.filter((id) => ids.has(id)) ?? [];
    return left.length > 0 ? { ...rest, removed: left } : rest;
  };
  return {
    ...plan,
    groups,
    lines,
    ...(plan.scenarios === undefined ? {} : { scenarios: scenarios.map(clean) }),
  };
}

/** In the order of their ids, so that it does not matter which side had them. */
function withMissing<T extends { readonly id: string }>(
  list: readonly T[],
  needed: readonly string[],
  known: readonly T[],
): T[] {
  const there = new Set(list.map(({ id }) => id));
  const missing = [...new Set(needed)].filter((id) => !there.has(id)).toSorted();
  return [...list, ...missing.flatMap((id) => known.find((each) => each.id === id) ?? [])];
}
