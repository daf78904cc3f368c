/** The one form of a plan: keys in a fixed order, empty cells left out, so that equal plans are equal texts. */
import { LINE_PARTS, type Plan, type PlanLine, type PlanScenario } from './schema.ts';

const PLAN_KEYS = ['format', 'formatVersion', 'name', 'horizon', 'groups', 'lines', 'scenarios'] as const;
const HORIZON_KEYS = ['from', 'to'] as const;
const GROUP_KEYS = ['id', 'name'] as const;
const SCENARIO_KEYS = ['id', 'name', 'changed', 'removed', 'added'] as const;
const LINE_KEYS = ['id', ...LINE_PARTS] as const;
const DISK_KEYS = ['type', 'gb', 'iops'] as const;
/** These are empty lists when they are empty; every other cell is text. */
const LISTS: ReadonlySet<string> = new Set(['disks', 'tags']);

type Entry = readonly [key: string, value: unknown];

/** The plan in its normal form. What is not known is kept, after what is. */
export function normalPlan(plan: Plan): Plan {
  const { horizon, groups, lines, scenarios = [] } = plan;
  return ordered(
    {
      ...plan,
      horizon: ordered(horizon, HORIZON_KEYS),
      groups: groups.map((group) => ordered(group, GROUP_KEYS)),
      lines: lines.map(normalLine),
      scenarios: scenarios.map(normalScenario),
    },
    PLAN_KEYS,
    ([key, value]) => key !== 'scenarios' || (value as readonly unknown[]).length > 0,
  );
}

/** A line without its empty cells. */
export function normalLine(line: PlanLine): PlanLine {
  const disks = line.disks?.map((disk) => ordered(disk, DISK_KEYS, isFilled));
  return ordered({ ...line, ...(disks === undefined ? {} : { disks }) }, LINE_KEYS, isFilled);
}

/** Of a changed line the empty cells stay: they are what clears. */
function normalScenario(scenario: PlanScenario): PlanScenario {
  const { changed = [], removed = [], added = [] } = scenario;
  const lists = { changed: changed.map((line) => ordered(line, LINE_KEYS)), removed, added: added.map(normalLine) };
  return ordered({ ...scenario, ...lists }, SCENARIO_KEYS, ([key, value]) => {
    return !(key in lists) || (value as readonly unknown[]).length > 0;
  });
}

/** An unknown key may mean something when it is empty, so only the format's own cells are left out. */
function isFilled([key, value]: Entry): boolean {
  const known = (LINE_KEYS as readonly string[]).includes(key);
  if (!known) return true;
  return LISTS.has(key) ? Array.isArray(value) && value.length > 0 : value !== '' && value !== undefined;
}

/** Known keys first, in their order. `fromEntries` keeps even a key that is named `__proto__`. */
function ordered<T extends object>(value: T, keys: readonly string[], keep: (entry: Entry) => boolean = () => true): T {
  const entries: Entry[] = Object.entries(value);
  const rank = new Map(keys.map((key, index) => [key, index]));
  const known = entries
    .filter(([key]) => rank.has(key))
    .toSorted(([a], [b]) => (rank.get(a) ?? 0) - (rank.get(b) ?? 0));
  const unknown = entries.filter(([key]) => !rank.has(key));
  return Object.fromEntries([...known, ...unknown].filter(keep)) as T;
}
