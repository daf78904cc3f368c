/**
 * The window's one clock: nothing else in it reads the computer's time. Every day and time that a person reads, or that
 * a field begins with, is China's, where the contracts run, whatever the zone of this computer.
 */
import { type CalendarDate, type ChinaTime, chinaTimeOf } from '../../../shared/billing/calendar.ts';

const HOUR_MS = 3_600_000;
/** Often enough to notice a midnight or a full hour, seldom enough to cost nothing. */
const LOOK_EVERY_MS = 30_000;

/** Milliseconds since 1970. */
export function now(): number {
  return Date.now();
}

/** This second in China. */
export function chinaNow(): ChinaTime {
  return chinaTimeOf(now());
}

/** Today in China, for what happens once: a name of a file, a field that begins with it. What stays on screen follows `useChinaDay`. */
export function chinaDay(): CalendarDate {
  return chinaNow().date;
}

/** Milliseconds since 1970 of the last full hour; China's begin where UTC's do. */
export function hourBegun(): number {
  return Math.floor(now() / HOUR_MS) * HOUR_MS;
}

/**
 * Calls `listener` every now and then, and when the window comes back: timers stand still while a computer sleeps, and
 * are put off in a window that nobody sees. Answers how to end that.
 */
export function watchClock(listener: () => void): () => void {
  const timer = setInterval(listener, LOOK_EVERY_MS);
  window.addEventListener('focus', listener);
  document.addEventListener('visibilitychange', listener);
  return () => {
    clearInterval(timer);
    window.removeEventListener('focus', listener);
    document.removeEventListener('visibilitychange', listener);
  };
}
