import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  BACKUP_SPACING_MS,
  backupsToKeep,
  type DatedBackup,
  isDue,
  MOST_BACKUPS,
  MOST_OF_TODAY,
} from '../../../shared/workspace/retention.ts';

const TODAY = '2026-12-15';

function made(day: string, time: string): DatedBackup {
  return { id: `${day} ${time}`, savedAt: `${day}T${time}:00Z`, day };
}

/** In the order they were given, which is the order in which a person would name them. */
function kept(backups: readonly DatedBackup[], today = TODAY): string[] {
  const keep = backupsToKeep(backups, today);
  return backups.map(({ id }) => id).filter((id) => keep.has(id));
}

describe('backups that stay', () => {
  it('are the newest three of today', () => {
    const backups = ['09:00', '09:10', '09:20', '09:30', '09:40'].map((time) => made(TODAY, time));
    expect(kept(backups)).toEqual(['2026-12-15 09:20', '2026-12-15 09:30', '2026-12-15 09:40']);
  });

  it('are the newest of every earlier day', () => {
    const backups = [
      made('2026-12-01', '08:00'),
      made('2026-12-01', '23:59'),
      made('2026-12-14', '08:00'),
      made('2026-12-14', '07:00'),
    ];
    expect(kept(backups)).toEqual(['2026-12-01 23:59', '2026-12-14 08:00']);
  });

  it('are ten in all, the oldest days go first', () => {
    const days = Array.from({ length: 12 }, (_, index) =>
      made(`2026-11-${String(index + 1).padStart(2, '0')}`, '08:00'),
    );
    const today = ['08:00', '09:00', '10:00'].map((time) => made(TODAY, time));
    expect(kept([...days, ...today])).toEqual([...days.slice(5).map(({ id }) => id), ...today.map(({ id }) => id)]);
  });

  it('are those of today also when the clock was years ahead for a while', () => {
    const ahead = Array.from({ length: 12 }, (_, index) => made(`20${index + 30}-01-01`, '08:00'));
    const today = [made(TODAY, '09:00')];
    const stay = kept([...ahead, ...today]);
    expect(stay).toContain('2026-12-15 09:00');
    expect(stay).toContain('2041-01-01 08:00');
    expect(stay).toHaveLength(10);
  });
});

const anyBackup: fc.Arbitrary<DatedBackup> = fc
  .record({ day: fc.integer({ min: 1, max: 28 }), minute: fc.integer({ min: 0, max: 59 }), id: fc.uuid() })
  .map(({ day, minute, id }) => ({
    ...made(`2026-12-${String(day).padStart(2, '0')}`, `10:${String(minute).padStart(2, '0')}`),
    id,
  }));
const anyBackups = fc.uniqueArray(anyBackup, { selector: ({ id }) => id, maxLength: 60 });
/** Anywhere among the backups, so that some of them lie in the future. */
const anyToday = fc.integer({ min: 1, max: 28 }).map((day) => `2026-12-${String(day).padStart(2, '0')}`);

describe('for any backups, some of them in the future', () => {
  it('keeps no more than the rule and deletes no more than it must', () => {
    fc.assert(
      fc.property(anyBackups, anyToday, (backups, today) => {
        const keep = backupsToKeep(backups, today);
        const stay = backups.filter(({ id }) => keep.has(id));
        const ofToday = stay.filter(({ day }) => day === today);
        const otherDays = new Set(backups.map(({ day }) => day).filter((day) => day !== today));
        const allOfToday = backups.filter(({ day }) => day === today).length;
        expect(ofToday).toHaveLength(Math.min(allOfToday, MOST_OF_TODAY));
        expect(stay).toHaveLength(Math.min(MOST_BACKUPS, ofToday.length + otherDays.size));
        expect(new Set(stay.map(({ day }) => day)).size).toBe(stay.length - Math.max(0, ofToday.length - 1));
      }),
    );
  });

  it('never loses the newest of all, of today, or of a day that stays', () => {
    fc.assert(
      fc.property(anyBackups, anyToday, (backups, today) => {
        const keep = backupsToKeep(backups, today);
        const stay = backups.filter(({ id }) => keep.has(id));
        const newest = (some: readonly DatedBackup[]) =>
          some
            .map(({ savedAt }) => savedAt)
            .toSorted()
            .at(-1);
        expect(newest(stay)).toBe(newest(backups));
        for (const day of new Set(stay.map((one) => one.day))) {
          const of = (some: readonly DatedBackup[]) => some.filter((one) => one.day === day);
          expect(newest(of(stay))).toBe(newest(of(backups)));
        }
      }),
    );
  });

  it('does not depend on the order, and deletes nothing the second time', () => {
    fc.assert(
      fc.property(anyBackups, anyToday, (backups, today) => {
        const keep = backupsToKeep(backups, today);
        expect(backupsToKeep(backups.toReversed(), today)).toEqual(keep);
        expect(
          backupsToKeep(
            backups.filter(({ id }) => keep.has(id)),
            today,
          ),
        ).toEqual(keep);
      }),
    );
  });
});

describe('the next backup', () => {
  const now = Date.parse('2026-12-15T10:00:00Z');
  it.each([
    ['there is none', [], true],
    ['the last was made just now', [now], false],
    ['the last was made less than ten minutes ago', [now - BACKUP_SPACING_MS + 1], false],
    ['the last was made ten minutes ago', [now - BACKUP_SPACING_MS], true],
    ['all lie in the future, of a clock that was set back', [now + 1, now + 3_600_000], true],
    ['one was made since the clock was set back', [now + 3_600_000, now - 1000], false],
  ])('when %s (%j): due is %j', (_when, moments, due) => {
    expect(isDue(moments, now)).toBe(due);
  });
});
