/** How long ago a backup was made. */
import type { Translate } from '../../../shared/i18n/index.ts';

const MINUTE_MS = 60_000;
const HOUR_MS = 60 * MINUTE_MS;
const DAY_MS = 24 * HOUR_MS;
/** Clocks are a little apart; only what is further ahead needs a word. */
const AHEAD_MS = 2 * MINUTE_MS;

/** "3 hours ago"; a clock that was set back makes what is ahead of it say so. */
export function agoText(t: Translate, savedAt: string, nowMs: number): string {
  const passed = nowMs - Date.parse(savedAt);
  if (Number.isNaN(passed)) return '';
  if (passed < -AHEAD_MS) return t('backups.ago.future');
  if (passed < MINUTE_MS) return t('backups.ago.now');
  if (passed < HOUR_MS) return t('backups.ago.minutes', { count: Math.floor(passed / MINUTE_MS) });
  if (passed < DAY_MS) return t('backups.ago.hours', { count: Math.floor(passed / HOUR_MS) });
  return t('backups.ago.days', { count: Math.floor(passed / DAY_MS) });
}
