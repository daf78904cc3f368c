/** The known movements as their table shows them: the earliest first, each with whether the forecast takes it in. */
import type { KnownMovement } from '../../../../shared/account/schema.ts';
import { type ChinaTime, parseChinaTime } from '../../../../shared/billing/calendar.ts';
import { momentText } from '../../../../shared/forecast/describe.ts';
import type { ForecastDay } from '../../../../shared/forecast/forecast.ts';
import { type Money, money } from '../../../../shared/money/index.ts';
import { movementKey } from './movement-draft.ts';

export interface MovementRow {
  readonly key: string;
  readonly movement: KnownMovement;
  readonly amount: Money;
  /** `2026-12-01`, or with a time of day where one was given. */
  readonly when: string;
  /** `past`: it lies before the start and is in the balance already; `after`: the forecast ends before it. */
  readonly timing: 'past' | 'within' | 'after';
  /** Cash at the end of its day; null outside of the forecast. */
  readonly balance: Money | null;
}

/** The span of the forecast in view. */
interface Span {
  readonly start: ChinaTime;
  readonly days: readonly ForecastDay[];
}

/** Without a forecast yet, nothing is known to be outside of it. */
export function movementRows(movements: readonly KnownMovement[], span: Span | null): MovementRow[] {
  const balances = new Map(span?.days.map(({ date, balance }) => [date, balance]));
  return movements
    .map((movement, index): MovementRow => {
      const at = parseChinaTime(movement.at);
      const timing = at === null || span === null ? 'within' : timingOf(movement, at, span);
      return {
        key: movementKey(movement, index),
        movement,
        amount: money(movement.amount),
        when: at === null || isDay(movement) ? movement.at : momentText(at),
        timing,
        balance: (at !== null && timing === 'within' ? balances.get(at.date) : undefined) ?? null,
      };
    })
    .toSorted((a, b) => (a.when < b.when ? -1 : a.when > b.when ? 1 : 0));
}

function isDay({ at }: KnownMovement): boolean {
  return at.length === 'YYYY-MM-DD'.length;
}

/** A day is its beginning, but the first day counts from the start: what was entered for today is still to come. */
function timingOf(movement: KnownMovement, at: ChinaTime, { start, days }: Span): MovementRow['timing'] {
  const last = days.at(-1);
  if (last !== undefined && at.date > last.date) return 'after';
  if (at.date !== start.date) return at.date < start.date ? 'past' : 'within';
  return !isDay(movement) && at.time < start.time ? 'past' : 'within';
}
