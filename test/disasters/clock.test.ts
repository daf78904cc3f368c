/** A clock that is set back or forward: no backup is lost to it, no save waits for it, every notice comes. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Clock } from '../../electron/clock.ts';
import { openConfStore } from '../../electron/storage/conf-store.ts';
import { createWorkspaceFile } from '../../electron/storage/workspace-file.ts';
import { announcementsOf } from '../../shared/account/announce.ts';
import { newAccount, type StoredAccount } from '../../shared/account/stored.ts';
import { EMPTY_WORKSPACE } from '../../shared/workspace/schema.ts';
import { MOST_REGULAR } from '../../shared/workspace/retention.ts';
import { day } from '../fixtures/question.ts';
import { randomFrom } from './random.ts';
import { PATIENCE_MS, SEED, tell, times } from './torture.ts';

const MINUTE = 60_000;
const DAY = 24 * 60 * MINUTE;

let folder: string;
let now: number;
const clock: Clock = () => now;
beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'cost-desk-'));
  now = Date.parse('2026-11-21T12:00:00Z');
});
afterEach(() => rmSync(folder, { recursive: true }));

function editor() {
  const repository = createWorkspaceFile(folder, openConfStore, { clock });
  const kept = () => {
    const backups = repository.backups();
    if (!backups.ok) throw new Error(backups.error.detail);
    return backups.value.map(({ id, contents }) => {
      expect(contents, id).not.toBeNull();
      const read = repository.readBackup(id);
      return read.ok ? Number(read.value['edit']) : Number.NaN;
    });
  };
  const save = (edit: number) => {
    expect(repository.save({ ...EMPTY_WORKSPACE, edit })).toEqual({ ok: true, value: null });
  };
  return { save, kept };
}

describe('backups', () => {
  it.each<[string, number]>([
    ['an hour', -60 * MINUTE],
    ['three years', -3 * 365 * DAY],
    ['to 1970', -Date.parse('2026-11-20T12:00:00Z')],
  ])('are made and kept after the clock was set back by %s', (_by, jump) => {
    const { save, kept } = editor();
    for (let edit = 1; edit <= 12; edit += 1, now += DAY) save(edit);
    const before = kept();
    expect(before).toHaveLength(MOST_REGULAR);
    now += jump - 12 * DAY;
    save(13);
    save(14);
    // What was there when the clock was wrong is kept: it is what somebody would go back to.
    expect(kept()).toContain(12);
    expect(before.filter((edit) => !kept().includes(edit)).length).toBeLessThanOrEqual(1);
    expect(kept().length).toBeLessThanOrEqual(MOST_REGULAR + 1);
  });

  it('are made again at once after a clock that was years ahead is put right', () => {
    const { save, kept } = editor();
    save(1);
    now += 20 * 365 * DAY;
    save(2);
    now -= 20 * 365 * DAY;
    save(3);
    save(4);
    now += 11 * MINUTE;
    save(5);
    expect(kept()).toEqual(expect.arrayContaining([1, 2, 4]));
  });

  it(
    'of a clock that jumps about can all be read, and are as many as the rule allows',
    () => {
      const random = randomFrom(SEED);
      const saves = times(120, 3000);
      const { save, kept } = editor();
      for (let edit = 1; edit <= saves; edit += 1) {
        now += random.oneOf([MINUTE, 11 * MINUTE, DAY, 40 * DAY, -MINUTE, -DAY, -40 * DAY, 400 * DAY, -400 * DAY]);
        now = Math.max(now, Date.parse('1971-01-01T00:00:00Z'));
        save(edit);
        const all = kept();
        expect(all.length).toBeLessThanOrEqual(MOST_REGULAR + 1);
        expect(all.length).toBeGreaterThanOrEqual(Math.min(1, edit - 1));
        expect(new Set(all).size).toBe(all.length);
        for (const number of all) expect(number).toBeLessThan(edit);
      }
      tell(`${saves} saves with a clock that jumps about: every backup readable, at most ${MOST_REGULAR + 1} kept`);
    },
    PATIENCE_MS,
  );
});

describe('announcements', () => {
  const poor: StoredAccount = {
    ...newAccount('a', 'Finance'),
    registration: { accountExists: true, informationSubmitted: true },
    verification: { status: 'enterprise' },
    overdue: '12.00',
    readAt: '2026-11-20T09:00:00+08:00',
    ledger: [{ id: 'l', kind: 'opening', amount: '1.00', date: '2026-11-20', note: '' }],
  };

  it('come again on another day, also an earlier one, and once a day only', () => {
    const first = announcementsOf([poor], undefined, day('2026-11-21'));
    expect(first.announcements.length).toBeGreaterThan(0);
    expect(announcementsOf([poor], first.announced, day('2026-11-21')).announcements).toEqual([]);
    for (const other of ['2026-11-20', '2020-01-01', '2036-01-01']) {
      const again = announcementsOf([poor], first.announced, day(other));
      expect(again.announcements.length).toBeGreaterThan(0);
      expect(again.announced.on).toBe(other);
    }
  });
});
