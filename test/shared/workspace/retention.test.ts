import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { BACKUP_REASONS } from '../../../shared/workspace/backup.ts';
import {
  BACKUP_SPACING_MS,
  backupsToKeep,
  byNewest,
  type DatedBackup,
  isDue,
  MOST_BACKUPS,
  MOST_COPIED_BYTES,
  MOST_COPIES,
  MOST_OF_TODAY,
  MOST_REGULAR,
} from '../../../shared/workspace/retention.ts';

const TODAY = '2026-12-15';

function made(day: string, time: string, more: Partial<DatedBackup> = {}): DatedBackup {
  const savedAt = `${day}T${time}:00Z`;
  const id = `${day} ${time}`;
  return { id, savedAt, moment: Date.parse(savedAt), day, reason: 'regular', bytes: 1000, ...more };
}

/** Made before something replaced the data. */
const copied = (day: string, time: string, bytes = 1000) => made(day, time, { reason: 'before-import', bytes });

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

describe('copies that were made before something replaced the data', () => {
  it('push no backup of today out, and no day', () => {
    const work = [made('2026-12-14', '17:00'), ...['09:00', '09:10', '09:20'].map((time) => made(TODAY, time))];
    const imports = Array.from({ length: 40 }, (_, index) => copied(TODAY, `10:${String(index + 10)}`));
    expect(kept([...work, ...imports])).toEqual(expect.arrayContaining(work.map(({ id }) => id)));
  });

  it('keep what was there before the first of many imports, and the newest ten', () => {
    const imports = Array.from({ length: 40 }, (_, index) => copied(TODAY, `10:${String(index + 10)}`));
    expect(kept(imports)).toEqual(['2026-12-15 10:10', ...imports.slice(-10).map(({ id }) => id)]);
  });

  it('keep the first ones of the ten newest stretches of work before that', () => {
    const days = Array.from({ length: 15 }, (_, index) => `2026-11-${String(index + 10)}`);
    const morning = days.flatMap((day) => [copied(day, '09:00'), copied(day, '09:30')]);
    const today = Array.from({ length: 10 }, (_, index) => copied(TODAY, `10:${String(index + 10)}`));
    expect(kept([...morning, ...today])).toEqual([
      ...days.slice(5).map((day) => `${day} 09:00`),
      ...today.map(({ id }) => id),
    ]);
  });

  it('take no more room than there is, the newest and the first one last', () => {
    const third = MOST_COPIED_BYTES / 3;
    const imports = Array.from({ length: 14 }, (_, index) => copied(TODAY, `10:${String(index + 10)}`, third));
    expect(kept(imports)).toEqual(['2026-12-15 10:10', '2026-12-15 10:22', '2026-12-15 10:23']);
    expect(kept([copied(TODAY, '11:00', 2 * MOST_COPIED_BYTES)])).toEqual(['2026-12-15 11:00']);
  });
});

const anyBackup: fc.Arbitrary<DatedBackup> = fc
  .record({
    day: fc.integer({ min: 1, max: 28 }),
    minute: fc.integer({ min: 0, max: 59 }),
    id: fc.uuid(),
    reason: fc.constantFrom(...BACKUP_REASONS),
    bytes: fc.constantFrom(1000, MOST_COPIED_BYTES / 4, MOST_COPIED_BYTES),
  })
  .map(({ day, minute, ...rest }) =>
    made(`2026-12-${String(day).padStart(2, '0')}`, `10:${String(minute).padStart(2, '0')}`, rest),
  );
const isRegular = ({ reason }: DatedBackup) => reason === 'regular';
const anyBackups = fc.uniqueArray(anyBackup, { selector: ({ id }) => id, maxLength: 60 });
/** Anywhere among the backups, so that some of them lie in the future. */
const anyToday = fc.integer({ min: 1, max: 28 }).map((day) => `2026-12-${String(day).padStart(2, '0')}`);

describe('for any backups, some of them in the future', () => {
  it('keeps no more than the rule and deletes no more than it must', () => {
    fc.assert(
      fc.property(anyBackups, anyToday, (backups, today) => {
        const keep = backupsToKeep(backups, today);
        const regular = backups.filter(isRegular);
        const stay = regular.filter(({ id }) => keep.has(id));
        const ofToday = stay.filter(({ day }) => day === today);
        const otherDays = new Set(regular.map(({ day }) => day).filter((day) => day !== today));
        const allOfToday = regular.filter(({ day }) => day === today).length;
        expect(ofToday).toHaveLength(Math.min(allOfToday, MOST_OF_TODAY));
        expect(stay).toHaveLength(Math.min(MOST_REGULAR, ofToday.length + otherDays.size));
        expect(new Set(stay.map(({ day }) => day)).size).toBe(stay.length - Math.max(0, ofToday.length - 1));
        expect(keep.size).toBeLessThanOrEqual(MOST_BACKUPS);
      }),
    );
  });

  it('never loses the newest of all, of today, or of a day that stays', () => {
    fc.assert(
      fc.property(anyBackups, anyToday, (backups, today) => {
        const keep = backupsToKeep(backups, today);
        const regular = backups.filter(isRegular);
        const stay = regular.filter(({ id }) => keep.has(id));
        const newest = (some: readonly DatedBackup[]) =>
          some
            .map(({ savedAt }) => savedAt)
            .toSorted()
            .at(-1);
        expect(newest(stay)).toBe(newest(regular));
        for (const day of new Set(stay.map((one) => one.day))) {
          const of = (some: readonly DatedBackup[]) => some.filter((one) => one.day === day);
          expect(newest(of(stay))).toBe(newest(of(regular)));
        }
      }),
    );
  });

  it('keeps regular ones as if there were no copies, and copies as if there were no regular ones', () => {
    fc.assert(
      fc.property(anyBackups, anyToday, (backups, today) => {
        const keep = backupsToKeep(backups, today);
        for (const alike of [backups.filter(isRegular), backups.filter((backup) => !isRegular(backup))]) {
          const alone = backupsToKeep(alike, today);
          expect(alike.filter(({ id }) => keep.has(id))).toEqual(alike.filter(({ id }) => alone.has(id)));
        }
      }),
    );
  });

  it('keeps the newest copy and the newest ten, as far as there is room for them', () => {
    fc.assert(
      fc.property(anyBackups, anyToday, (backups, today) => {
        const copies = backups.filter((backup) => !isRegular(backup)).toSorted(byNewest);
        const keep = backupsToKeep(backups, today);
        const stay = copies.filter(({ id }) => keep.has(id));
        expect(stay[0]).toBe(copies[0]);
        const room = stay.reduce((sum, { bytes }) => sum + bytes, 0);
        if (stay.length > 1) expect(room).toBeLessThanOrEqual(MOST_COPIED_BYTES);
        const all = copies.reduce((sum, { bytes }) => sum + bytes, 0);
        if (all > MOST_COPIED_BYTES) return;
        expect(stay.slice(0, MOST_COPIES)).toEqual(copies.slice(0, MOST_COPIES));
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
