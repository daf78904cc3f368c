/** The order of a list whose entries come from two sides, by their keys. */

interface Orders {
  readonly base: readonly string[];
  readonly mine: readonly string[];
  readonly theirs: readonly string[];
}

/**
 * Null where both sides have put the entries that they share in another order, and not in the same one. Only `kept`
 * entries count. What one side alone has stays behind the entry that it stood behind; where both sides have added
 * something in one place, the smaller key is first, so that it does not matter which side is which.
 */
export function mergedOrder(orders: Orders, kept: ReadonlySet<string>): string[] | null {
  const { base, mine, theirs } = orders;
  const isShared = sharedIn(orders, kept);
  const shared = sharedOrder(base, mine.filter(isShared), theirs.filter(isShared));
  return shared === null ? null : withOwn(shared, [mine, theirs], { kept, isShared });
}

/** The order that one side has given to what both have; what only one has comes behind the entry that it stood behind. */
export function orderOf(side: 'mine' | 'theirs', orders: Orders, kept: ReadonlySet<string>): string[] {
  const isShared = sharedIn(orders, kept);
  return withOwn(orders[side].filter(isShared), [orders.mine, orders.theirs], { kept, isShared });
}

function sharedIn({ mine, theirs }: Orders, kept: ReadonlySet<string>): (key: string) => boolean {
  const [inMine, inTheirs] = [new Set(mine), new Set(theirs)];
  return (key) => kept.has(key) && inMine.has(key) && inTheirs.has(key);
}

function sharedOrder(base: readonly string[], mine: readonly string[], theirs: readonly string[]) {
  if (isSameOrder(mine, theirs)) return mine;
  const places = new Map(base.map((key, at) => [key, at]));
  if (isInOrder(mine, places)) return theirs;
  return isInOrder(theirs, places) ? mine : null;
}

function isSameOrder(left: readonly string[], right: readonly string[]): boolean {
  return left.every((key, at) => key === right[at]);
}

/** Entries that are not in the base have been added by both sides: their place is a change. */
function isInOrder(keys: readonly string[], places: ReadonlyMap<string, number>): boolean {
  const at = keys.map((key) => places.get(key) ?? Number.NaN);
  return at.every((place, index) => index === 0 || (at[index - 1] ?? Number.NaN) < place);
}

interface Membership {
  readonly kept: ReadonlySet<string>;
  readonly isShared: (key: string) => boolean;
}

const START = '';

/** Puts what one side alone has behind the shared entry that it follows there. */
function withOwn(shared: readonly string[], sides: readonly (readonly string[])[], membership: Membership): string[] {
  const behind = new Map<string, string[][]>();
  for (const side of sides) {
    for (const [anchor, run] of runsOf(side, membership)) behind.set(anchor, [...(behind.get(anchor) ?? []), run]);
  }
  const placed = new Set<string>();
  const runsBehind = (anchor: string) =>
    (behind.get(anchor) ?? [])
      .toSorted(([left = ''], [right = '']) => (left < right ? -1 : Number(left > right)))
      .flat()
      .filter((key) => !placed.has(key) && placed.add(key));
  return [...runsBehind(START), ...shared.flatMap((key) => [key, ...runsBehind(`>${key}`)])];
}

/** The runs of entries that only this side has, each by the shared entry before it. */
function runsOf(side: readonly string[], { kept, isShared }: Membership): Map<string, string[]> {
  const runs = new Map<string, string[]>();
  let anchor = START;
  for (const key of side) {
    if (isShared(key)) anchor = `>${key}`;
    else if (kept.has(key)) runs.set(anchor, [...(runs.get(anchor) ?? []), key]);
  }
  return runs;
}
