/** When a Virtual Machine in arrears is stopped: two pages, two readings (CFG-5), worked out by hand. */
import { describe, expect, it } from 'vitest';
import { DEFAULT_SETTINGS } from '../../../shared/account/settings.ts';
import { settingsOf, settingsSchema } from '../../../shared/account/settings-schema.ts';
import { ARREARS_RULES } from '../../../shared/forecast/arrears-rules.ts';
import { forecast } from '../../../shared/forecast/forecast.ts';
import { formatMoney, money } from '../../../shared/money/index.ts';
import { input, metered, recharge, story } from './inputs.ts';

const later = { ...input().settings, vmStops: 'after-24-hours' } as const;
const short = input({ days: 10, cash: money('1.00'), resources: [metered('web')] });

describe('a server by configuration on 1.00', () => {
  it('is stopped at once by the newest page', () => {
    expect(story(forecast(short).events, 'grace', 'stopped', 'released')).toEqual([
      // 0.47 twice; the third hour is short.
      '2026-12-01 03:00 stopped [web] 0.00 → 0.00 until 2026-12-08 03:00',
      '2026-12-08 03:00 released [web] 0.00 → 0.00',
    ]);
    expect(formatMoney(forecast(short).days.at(-1)?.overdue ?? money('0.00'))).toBe('0.41');
  });

  it('goes on for 24 hours by the older page, and owes them', () => {
    const answer = forecast({ ...short, settings: later });
    expect(story(answer.events, 'grace', 'stopped', 'released')).toEqual([
      '2026-12-01 03:00 grace [web] 0.00 → 0.00 until 2026-12-02 03:00',
      '2026-12-02 03:00 stopped [web] 0.00 → 0.00 until 2026-12-09 03:00',
      '2026-12-09 03:00 released [web] 0.00 → 0.00',
    ]);
    expect(story(answer.events, 'bill', 'arrears')).toEqual([
      '2026-12-01 02:00 bill [web] -0.94 → 0.06',
      '2026-12-01 03:00 bill [web] -0.06 → 0.00 short 0.41',
      '2026-12-01 03:00 arrears [web] 0.00 → 0.00',
      // The 20 hours to 23:00: 9.40, shown as one; on the next day 3 hours and, after it was stopped, the last one.
      '2026-12-01 23:00 bill [web] 0.00 → 0.00 short 9.40',
      '2026-12-01 23:00 arrears [web] 0.00 → 0.00',
      '2026-12-02 02:00 bill [web] 0.00 → 0.00 short 1.41',
      '2026-12-02 02:00 arrears [web] 0.00 → 0.00',
      '2026-12-02 03:00 bill [web] 0.00 → 0.00 short 0.47',
      '2026-12-02 03:00 arrears [web] 0.00 → 0.00',
    ]);
    // 0.41 of the third hour and 24 × 0.47 = 11.28.
    expect(formatMoney(answer.days.at(-1)?.overdue ?? money('0.00'))).toBe('11.69');
  });

  it('is not stopped by the older page where a recharge settles it within the 24 hours', () => {
    const movements = [recharge('2026-12-02T02:59:59', '200.00')];
    expect(forecast({ ...short, settings: later, movements }).lost).toEqual([]);
  });

  it('is stopped as a caller says, whatever the account reads', () => {
    const answer = forecast({ ...short, settings: later }, { arrears: ARREARS_RULES });
    expect(story(answer.events, 'grace')).toEqual([]);
  });
});

describe('the setting of an account', () => {
  it('is the newest page where nothing is stored, and kept where the older one is', () => {
    expect(DEFAULT_SETTINGS.vmStops).toBe('at-once');
    expect(settingsOf({}).vmStops).toBe('at-once');
    expect(settingsOf(settingsSchema.parse({ vmStops: 'after-24-hours' })).vmStops).toBe('after-24-hours');
    expect(settingsSchema.safeParse({ vmStops: 'never' }).success).toBe(false);
  });
});
