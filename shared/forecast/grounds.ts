/** What a forecast rests on where JD Cloud's pages leave something open or disagree, and where an entry leaves something out. */
import { RULES, type RuleId, ruleOf } from '../rules/register.ts';
import type { ForecastEvent } from './event.ts';
import type { World } from './world.ts';

export interface Grounds {
  /** Rules whose assumption was needed. */
  readonly assumptions: readonly RuleId[];
  /** Rules behind it on which the pages disagree. */
  readonly conflicts: readonly RuleId[];
  /** Disks and snapshots that are stopped and do not say since when they run: they count as older than 3 days (CFG-5). */
  readonly agesAssumed: readonly string[];
}

/** What the events of a forecast rest on. */
export function groundsOf({ settings, arrears, meters }: World, events: readonly ForecastEvent[]): Grounds {
  const used = new Set<RuleId>(events.map(({ rule }) => rule));
  // Every bill is one of several, so what is dropped of it matters.
  if (settings.billFractions === 'carried' && events.some(({ kind }) => kind === 'bill')) used.add('PRC-2');
  const rules = (Object.keys(RULES) as RuleId[]).filter((rule) => used.has(rule));
  const stopped = new Set(events.flatMap(({ kind, ids = [] }) => (kind === 'stopped' ? ids : [])));
  return {
    assumptions: rules.filter((rule) => ruleOf(rule).assumption !== undefined),
    conflicts: rules.filter((rule) => ruleOf(rule).otherReading !== undefined),
    agesAssumed: meters
      .filter(({ id, product, isAgeKnown }) => !isAgeKnown && arrears[product].kept === 'by-age' && stopped.has(id))
      .map(({ id }) => id),
  };
}
