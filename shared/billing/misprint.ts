/** Probable misprints of a price list: as the warning of a purchase, and as the remark of a price. */
import type { Doubt, PriceRow } from '../catalog/schema.ts';
import type { Translate } from '../i18n/index.ts';
import { describeWarning } from './describe.ts';
import type { Warning } from './priced-set.ts';

/** Those that are about a price of so many units. */
export function misprintsAt({ doubts = [] }: Pick<PriceRow, 'doubts'>, field: string, units: number): Warning[] {
  return doubts
    .filter(({ from = 0, to = Number.POSITIVE_INFINITY }) => from <= units && units <= to)
    .map((doubt) => misprintOf(doubt, field));
}

function misprintOf({ of, printed, likely, used }: Doubt, field: string): Warning {
  const kind = of === 'memoryGiB' ? 'memory' : of;
  const code = used === 'printed' ? (`misprint-${kind}` as const) : (`corrected-${kind}` as const);
  return { field, code, given: printed, accepted: likely };
}

/** All of a row, each with the Mbps that it is about where it is not about all. */
export function describeMisprints(t: Translate, { doubts = [] }: Pick<PriceRow, 'doubts'>): string[] {
  return doubts.map((doubt) => {
    const { from, to } = doubt;
    const text = describeWarning(t, misprintOf(doubt, ''));
    if (from === undefined && to === undefined) return text;
    const range = from === to ? 'one' : to === undefined ? 'from' : 'to';
    return t(`misprint.${range}`, { from: from ?? 1, to: to ?? '', text });
  });
}
