import { describe, expect, it } from 'vitest';
import { fundsOf } from '../../../shared/account/funds.ts';
import { fromAccountFile } from '../../../shared/account/stored.ts';
import { account, coupon } from '../../fixtures/account.ts';
import { day } from '../../fixtures/question.ts';

const TODAY = day('2026-11-21');

function funds(...coupons: Parameters<typeof coupon>[0][]) {
  const file = account({ available: '120.00', overdue: '5.00', coupons: coupons.map(coupon) });
  let last = 0;
  return fundsOf(
    fromAccountFile(file, () => `id-${(last += 1)}`),
    TODAY,
  );
}

describe('what is on an account', () => {
  it('keeps cash, coupons, frozen and overdue apart (BAL-1)', () => {
    expect(funds({ remaining: '30.00' })).toMatchObject({
      cash: 12_000n,
      coupons: { amount: 3000n, count: 1 },
      frozen: 0n,
      overdue: 500n,
    });
  });

  it.each<[string, Parameters<typeof coupon>[0], number, number]>([
    ['last day today', { validTo: '2026-11-21' }, 1, 1],
    ['last day yesterday', { validTo: '2026-11-20' }, 0, 0],
    ['last day in 7 days', { validTo: '2026-11-28' }, 1, 1],
    ['last day in 8 days', { validTo: '2026-11-29' }, 1, 0],
    ['not valid before tomorrow', { validFrom: '2026-11-22' }, 0, 0],
    ['used up', { remaining: '0.00' }, 0, 0],
  ])('%s', (_name, changes, usable, expiring) => {
    const found = funds(changes);
    expect([found.coupons.count, found.expiring.count]).toEqual([usable, expiring]);
  });
});
