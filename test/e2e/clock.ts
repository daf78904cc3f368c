/** The time of a journey: the same moment on every day that the journeys run, for the window and for its host. */
import { type CalendarDate, chinaTimeOf } from '../../shared/billing/calendar.ts';

/** When every journey begins that names no other moment. */
export const NOW = '2026-12-01T10:00:00+08:00';
/** The day of it in China. */
export const TODAY: CalendarDate = chinaTimeOf(Date.parse(NOW)).date;

/** A clock that goes on from the moment it was set to. */
export interface JourneyClock {
  /** Milliseconds since 1970, as the host reads them. */
  readonly now: () => number;
  /** Milliseconds by which it is ahead of this computer's clock; negative when behind. */
  readonly ahead: () => number;
  /** Sets it. What has a clock of its own, as a window has, must be told. */
  readonly set: (moment: string) => void;
}

/** A clock that begins at `moment`, such as `2026-12-01T10:00:00+08:00`. */
export function journeyClock(moment: string): JourneyClock {
  let ahead = aheadAt(moment);
  return {
    now: () => Date.now() + ahead,
    ahead: () => ahead,
    set: (next) => {
      ahead = aheadAt(next);
    },
  };
}

/**
 * Moves `Date` of the realm in which it runs, a page or a process, ahead of the computer's clock. Timers stay as they
 * are, and time goes on. It is handed over as text, so it may use nothing from outside itself.
 */
export function shiftDate(ahead: number): void {
  const realm: { Date: DateConstructor; unshiftedDate?: DateConstructor } = globalThis;
  const real = (realm.unshiftedDate ??= realm.Date);
  const now = () => real.now() + ahead;
  realm.Date = new Proxy(real, {
    apply: () => new real(now()).toString(),
    construct: (_date, given: readonly unknown[], made) =>
      Reflect.construct(real, given.length === 0 ? [now()] : given, made) as Date,
    get: (_date, name) => (name === 'now' ? now : (Reflect.get(real, name) as unknown)),
  });
}

function aheadAt(moment: string): number {
  return Date.parse(moment) - Date.now();
}
