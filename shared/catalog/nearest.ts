/** "Did you mean": the known codes that are closest to one that is not known. */
import { distance } from 'fastest-levenshtein';

/**
 * At most `count` of `known`, nearest first: those that contain what was given, then by edit distance, never further
 * away than half of what was given. A tie keeps the order of `known`.
 */
export function nearestMatches(given: string, known: readonly string[], count = 5): string[] {
  const wanted = given.toLowerCase();
  return [...new Set(known)]
    .map((code) => ({ code, away: awayFrom(wanted, code.toLowerCase()) }))
    .filter(({ away }) => away <= Math.max(2, Math.ceil(wanted.length / 2)))
    .toSorted((a, b) => a.away - b.away)
    .slice(0, count)
    .map(({ code }) => code);
}

function awayFrom(wanted: string, code: string): number {
  if (wanted.length >= 3 && code.includes(wanted)) return 0;
  return distance(wanted, code);
}
