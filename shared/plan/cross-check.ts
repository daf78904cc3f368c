/** Whether the parts of a plan fit together: ids given once, groups and lines that exist, a horizon that has days. */
import { addDays, parseDate } from '../billing/calendar.ts';
import { MAX_DAYS } from '../billing/horizon.ts';
import { type DocumentProblem, pathText } from '../document/problem.ts';
import { type Path, problem } from '../document/schema-problems.ts';
import type { Plan, PlanLine, PlanScenario } from './schema.ts';

type Problems = Generator<DocumentProblem, void>;
type Ids = ReadonlySet<string>;

/** The problems of a plan that has the shape of the schema, one by one. Wrong cells of a line are not among them. */
export function* crossCheck(plan: Plan): Problems {
  const { horizon, groups, lines, scenarios = [] } = plan;
  yield* days(horizon);
  yield* once(idsAt(groups, ['groups']));
  yield* once(idsAt(lines, ['lines']));
  yield* once(idsAt(scenarios, ['scenarios']));
  const known = { groups: new Set(groups.map(({ id }) => id)), lines: new Set(lines.map(({ id }) => id)) };
  yield* groupsOf(lines, known.groups, ['lines']);
  for (const [index, scenario] of scenarios.entries()) yield* ofScenario(scenario, known, ['scenarios', index]);
}

function* days({ from, to }: Plan['horizon']): Problems {
  const first = parseDate(from);
  const end = parseDate(to);
  // That is the schema's to say: as a part of another schema this runs although a day is wrong.
  if (first === null || end === null) return;
  const least = addDays(first, 1);
  const most = addDays(first, MAX_DAYS);
  if (end < least) yield problem(['horizon', 'to'], 'expected-at-least', to, [least]);
  if (end > most) yield problem(['horizon', 'to'], 'expected-at-most', to, [most]);
}

function* ofScenario(
  { changed = [], removed = [], added = [] }: PlanScenario,
  known: { readonly groups: Ids; readonly lines: Ids },
  path: Path,
): Problems {
  const touched = [
    ...idsAt(changed, [...path, 'changed']),
    ...removed.map((id, index) => ({ id, path: [...path, 'removed', index] })),
  ];
  for (const { id, path: place } of touched) {
    if (!known.lines.has(id)) yield problem(place, 'unknown-id', id, examples(known.lines));
  }
  for (const { id, path: place } of idsAt(added, [...path, 'added'])) {
    if (known.lines.has(id)) yield problem(place, 'given-twice', id, ['lines']);
  }
  yield* once([...touched, ...idsAt(added, [...path, 'added'])]);
  yield* groupsOf(changed, known.groups, [...path, 'changed']);
  yield* groupsOf(added, known.groups, [...path, 'added']);
}

function* groupsOf(lines: readonly PlanLine[], groups: Ids, path: Path): Problems {
  for (const [index, { group = '' }] of lines.entries()) {
    if (group === '' || groups.has(group)) continue;
    yield problem([...path, index, 'group'], 'unknown-id', group, examples(groups));
  }
}

interface IdAt {
  readonly id: string;
  readonly path: Path;
}

function idsAt(parts: readonly { readonly id: string }[], path: Path): IdAt[] {
  return parts.map(({ id }, index) => ({ id, path: [...path, index, 'id'] }));
}

function* once(ids: readonly IdAt[]): Problems {
  const first = new Map<string, Path>();
  for (const { id, path } of ids) {
    const before = first.get(id);
    if (before === undefined) first.set(id, path);
    else yield problem(path, 'given-twice', id, [pathText(before)]);
  }
}

const EXAMPLES = 5;

function examples(ids: Ids): string[] {
  return [...ids].slice(0, EXAMPLES);
}
