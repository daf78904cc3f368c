import { describe, expect, it } from 'vitest';
import { announcementsOf } from '../../../shared/account/announce.ts';
import { snooze } from '../../../shared/account/notices.ts';
import { type StoredAccount, fromAccountFile, newAccount } from '../../../shared/account/stored.ts';
import { account, coupon } from '../../fixtures/account.ts';
import { day } from '../../fixtures/question.ts';

const TODAY = day('2026-11-21');

function stored(id: string, changes: Parameters<typeof account>[0] = {}): StoredAccount {
  return { ...fromAccountFile(account(changes), () => 'entry'), id };
}

const low = stored('low', { available: '120.00', overdue: '5.00' });

describe('what is announced through the system', () => {
  it('is every urgent notice of every account, once a day', () => {
    const first = announcementsOf([low, stored('fine')], undefined, TODAY);
    expect(first.announcements.map(({ account: { id }, notice }) => [id, notice.id])).toEqual([
      ['low', 'arrears'],
      ['low', 'low-balance'],
    ]);
    const again = announcementsOf([low, stored('fine')], first.announced, TODAY);
    expect(again.announcements).toEqual([]);
    expect(again.announced).toEqual(first.announced);
    expect(announcementsOf([low], again.announced, day('2026-11-22')).announcements).toHaveLength(2);
  });

  it('is what is new since the last announcement of the day', () => {
    const { announced } = announcementsOf([low], undefined, TODAY);
    const more = announcementsOf([low, stored('more', { available: '60.00' })], announced, TODAY);
    expect(more.announcements.map(({ account: { id } }) => id)).toEqual(['more']);
    expect(more.announced.notices).toHaveLength(3);
  });

  it('is nothing that was put off, until it comes back', () => {
    const put = snooze(low, 'low-balance', day('2026-11-24'));
    const ids = (on: string) => announcementsOf([put], undefined, day(on)).announcements.map(({ notice }) => notice.id);
    expect(ids('2026-11-23')).toEqual(['arrears']);
    expect(ids('2026-11-24')).toEqual(['arrears', 'low-balance']);
  });

  it.each([
    ['2026-11-28', 1],
    ['2026-11-29', 0],
  ])('is a coupon within the days of notice only: last day %s', (validTo, count) => {
    const who = stored('a', { coupons: [coupon({ remaining: '300.00', validTo })] });
    expect(announcementsOf([who], undefined, TODAY).announcements).toHaveLength(count);
  });

  it('is not that an account was never verified: the window says so all the time', () => {
    expect(announcementsOf([newAccount('a', 'A')], undefined, TODAY).announcements).toEqual([]);
  });
});
