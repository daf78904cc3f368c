/** Monthly packages: auto-renew, renewal by hand, expiry, release (PKG-4, PKG-5, PKG-7, PKG-8). */
import type { RuleId } from '../rules/register.ts';
import type { ForecastEvent } from './event.ts';
import { DAY, HOUR, type Moment, dayAt } from './moments.ts';
import { type TermStart, renewalFrom, renewalPrice } from './renewal.ts';
import { type Outcome, type PackageState, RELEASED_AFTER, type State, eventAt } from './state.ts';
import { type Use, lackOf, payOrder } from './wallet.ts';
import type { Package, World } from './world.ts';

/** When auto-renew is charged, seconds after midnight (PKG-7). */
export const RENEWAL_TIME = 8 * HOUR;
/** From how many days before expiry on (PKG-7). */
export const RENEWAL_DAYS = 7;
/** Days before expiry on which it is announced, and days after it with a warning of the release (PKG-8). */
export const EXPIRY_NOTICE_DAYS: readonly number[] = [30, 15, 7, 3, 1];
export const RELEASE_WARNING_DAYS: readonly number[] = [4, 6];

/** Whether more happens to any package on a day than that it runs. */
export function anyEventful({ packages }: World, state: State, day: number): boolean {
  return packages.some((known, index) => {
    const now = state.packages[index];
    return now !== undefined && isEventful(known, now, day);
  });
}

function isEventful({ byHand }: Package, { status, endDay }: PackageState, day: number): boolean {
  const left = endDay - day;
  if (status === 'running') return left <= RENEWAL_DAYS || EXPIRY_NOTICE_DAYS.includes(left);
  if (status === 'released' || status === 'ahead') return false;
  return byHand || left <= -RELEASED_AFTER || RELEASE_WARNING_DAYS.includes(-left);
}

interface Place {
  readonly index: number;
  readonly known: Package;
  readonly now: PackageState;
}

/** The packages, the one that expires first before the others. */
function places(world: World, { packages }: State): Place[] {
  return world.packages
    .flatMap((known, index) => {
      const now = packages[index];
      return now === undefined || now.status === 'released' || now.status === 'ahead' ? [] : [{ index, known, now }];
    })
    .toSorted((a, b) => a.now.endDay - b.now.endDay);
}

function eachPackage(
  world: World,
  state: State,
  change: (current: State, place: Place) => Outcome | undefined,
): Outcome {
  let current = state;
  const events: ForecastEvent[] = [];
  for (const place of places(world, state)) {
    const outcome = change(current, place);
    if (outcome === undefined) continue;
    current = outcome.state;
    events.push(...outcome.events);
  }
  return { state: current, events };
}

function withPackage(state: State, index: number, changed: PackageState): State {
  return { ...state, packages: state.packages.with(index, changed) };
}

/** What a package's renewal is to coupons. */
export function renewalUse({ product }: Pick<Package, 'product'>): NonNullable<Use> {
  return { product, billing: 'monthly' };
}

/** 08:00: every auto-renew in its days is tried (PKG-7); a person who renews by hand renews what expired (PKG-5). */
export function renewAtEight(world: World, state: State, moment: Moment): Outcome {
  const today = dayAt(moment);
  return eachPackage(world, state, (current, place) => {
    const { known, now } = place;
    if (now.status === 'expired') {
      const isHard = isLastChance(now, today);
      return known.byHand && (isHard || !world.patient) ? renewLate(world, current, moment, place) : undefined;
    }
    const due = known.autoRenew && now.endDay - today <= RENEWAL_DAYS && now.endDay >= today;
    const isHard = now.endDay === today && !known.byHand;
    return due && (isHard || !world.patient) ? tryRenewal(world, current, moment, place) : undefined;
  });
}

function tryRenewal(world: World, state: State, moment: Moment, place: Place): Outcome {
  const { known, now } = place;
  const due = renewalPrice(world, known, now);
  const lack = lackOf(world, state, moment, { due, use: renewalUse(known) });
  if (lack === 0n) return renewed(world, state, moment, { ...place, start: now, rule: 'PKG-7' });
  const isLast = now.endDay === dayAt(moment);
  const next = world.moments.timeOf(moment + DAY);
  const parts = { kind: 'renewal-failed', rule: 'PKG-7', due, ...about(known) } as const;
  const missed = isLast && !known.byHand;
  const again = missed ? { unmet: lack } : { lack };
  const more = isLast ? again : { ...again, until: next };
  return { state, events: [eventAt(world, state, moment, { ...parts, ...more })] };
}

interface RenewedPlace extends Place {
  /** Where the new term starts. */
  readonly start: TermStart;
  readonly rule: RuleId;
}

/** It runs on; the further days up to the unified expiry day have a rule of their own. */
function renewed(world: World, state: State, moment: Moment, { index, known, start, rule }: RenewedPlace): Outcome {
  const { anchor, months, endDay, due, furtherDays } = renewalFrom(world, known, start);
  const running = withPackage(state, index, { status: 'running', anchor, months, endDay });
  return payOrder(world, running, moment, {
    kind: 'renewed',
    rule: furtherDays > 0 ? 'PKG-4a' : rule,
    due,
    use: renewalUse(known),
    ...about(known),
    until: lastSecond(world, endDay),
    ...(furtherDays > 0 ? { days: furtherDays } : {}),
  });
}

/** The last day of a package that had expired before the start; of one that expires later, its expiry is the shortfall. */
function isLastChance({ endDay }: PackageState, day: number): boolean {
  return endDay < 0 && day - endDay === RELEASED_AFTER - 1;
}

/** The new term starts on the day of renewal (PKG-5). */
function lateStart({ moments }: World, day: number): TermStart {
  return { anchor: moments.dateOf(day), months: 0 };
}

/** Renewed after its end (PKG-5), a VM restarts by itself, other servers by hand (PKG-8). */
function renewLate(world: World, state: State, moment: Moment, place: Place): Outcome {
  const { known, now } = place;
  const start = lateStart(world, dayAt(moment));
  const due = renewalPrice(world, known, start);
  const lack = lackOf(world, state, moment, { due, use: renewalUse(known) });
  if (lack > 0n) {
    const missed = isLastChance(now, dayAt(moment));
    const parts = { kind: 'renewal-failed', rule: 'PKG-5', due, ...about(known) } as const;
    return { state, events: [eventAt(world, state, moment, { ...parts, ...(missed ? { unmet: lack } : { lack }) })] };
  }
  const paid = renewed(world, state, moment, { ...place, start, rule: 'PKG-5' });
  const kind = world.arrears[known.product].restarts === 'by-hand' ? 'restart-by-hand' : 'restarted';
  const restart = eventAt(world, paid.state, moment, { kind, rule: 'PKG-8', ...about(known) });
  return { state: paid.state, events: [...paid.events, restart] };
}

/** The last second of a day: what was to be renewed by hand is, and what was not renewed expires (PKG-8). */
export function expire(world: World, state: State, moment: Moment): Outcome {
  const today = dayAt(moment);
  return eachPackage(world, state, (current, place) => {
    const { index, known, now } = place;
    if (now.status !== 'running' || now.endDay !== today) return undefined;
    const due = renewalPrice(world, known, now);
    const lack = lackOf(world, current, moment, { due, use: renewalUse(known) });
    if (known.byHand && lack === 0n) return renewed(world, current, moment, { ...place, start: now, rule: 'PKG-4' });
    const expired = withPackage(current, index, { ...now, status: 'expired' });
    const missed = { kind: 'renewal-failed', rule: 'PKG-4', due, unmet: lack, ...about(known) } as const;
    const until = world.moments.timeOf((today + RELEASED_AFTER) * DAY);
    return {
      state: expired,
      events: [
        ...(known.byHand ? [eventAt(world, current, moment, missed)] : []),
        eventAt(world, expired, moment, { kind: 'expired', rule: 'PKG-8', until, ...about(known) }),
      ],
    };
  });
}

/** Midnight: what is announced of a package, and what was kept long enough is released (PKG-8). */
export function announcePackages(world: World, state: State, moment: Moment): Outcome {
  const today = dayAt(moment);
  return eachPackage(world, state, (current, { index, known, now }) => {
    const left = now.endDay - today;
    const kind = announcementOf(now, left);
    if (kind === undefined) return undefined;
    const after = kind === 'released' ? withPackage(current, index, { ...now, status: 'released' }) : current;
    const parts = { kind, rule: 'PKG-8', ...about(known) } as const;
    if (kind === 'released') return { state: after, events: [eventAt(world, after, moment, parts)] };
    const days = kind === 'expiry-notice' ? left : left + RELEASED_AFTER;
    const until = kind === 'expiry-notice' ? lastSecond(world, now.endDay) : undefined;
    const due = renewalPrice(world, known, left >= 0 ? now : lateStart(world, today));
    const more = { days, due, ...(until === undefined ? {} : { until }) };
    return { state: after, events: [eventAt(world, after, moment, { ...parts, ...more })] };
  });
}

function announcementOf({ status }: PackageState, left: number) {
  if (status === 'running') return EXPIRY_NOTICE_DAYS.includes(left) ? 'expiry-notice' : undefined;
  if (left <= -RELEASED_AFTER) return 'released';
  return RELEASE_WARNING_DAYS.includes(-left) ? 'release-warning' : undefined;
}

function about({ product, id }: Package) {
  return { product, ids: [id] } as const;
}

function lastSecond(world: World, day: number) {
  return world.moments.timeOf((day + 1) * DAY - 1);
}
