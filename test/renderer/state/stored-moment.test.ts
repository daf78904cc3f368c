import { expect, it } from 'vitest';
import { storedMomentText } from '../../../renderer/state/clock/stored-moment.ts';

it.each([
  ['2026-11-21T13:20:00Z', '2026-11-21 21:20'],
  ['2026-12-31T16:00:00Z', '2027-01-01 00:00'],
  ['2026-11-21T09:00:00+08:00', '2026-11-21 09:00'],
  ['2026-11-21T09:00:00-05:00', '2026-11-21 22:00'],
  ['2026-11-21T23:59:59', '2026-11-21 23:59'],
  ['2026-11-21', '2026-11-21'],
  ['no moment', 'no moment'],
])('shows %s as %s, in China’s time', (stored, shown) => {
  expect(storedMomentText(stored)).toBe(shown);
});
