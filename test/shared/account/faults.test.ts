import { describe, expect, it } from 'vitest';
import { faultsOf } from '../../../shared/account/faults.ts';
import { readAccount } from '../../../shared/account/read-account.ts';
import type { ExistingResource } from '../../../shared/account/schema.ts';
import { type StoredAccount, newAccount, storedAccountSchema, toAccountFile } from '../../../shared/account/stored.ts';
import { exportFiles } from '../../../electron/storage/export-file.ts';
import { EMPTY_WORKSPACE } from '../../../shared/workspace/schema.ts';
import { day } from '../../fixtures/question.ts';

const TODAY = day('2026-12-01');
const web: ExistingResource = { product: 'vm', region: 'cn-north-1', quantity: 1, id: 'i-1', start: '2026-12-01' };
const entry = { id: 'e', kind: 'recharge', amount: '5.00', date: '2026-12-02', note: '' } as const;
const odd: StoredAccount = {
  ...newAccount('a', 'Finance'),
  ledger: [
    { ...entry, id: 'open', kind: 'opening', amount: '100.00', date: '2026-11-01' },
    entry,
    { ...entry, id: 'i', kind: 'coupon-issue', amount: '10.00', coupon: 'C1' },
    { ...entry, id: 'u', kind: 'coupon-use', amount: '12.00', coupon: 'C1' },
    { ...entry, id: 'n', kind: 'coupon-use', amount: '-1.00', coupon: 'C2' },
  ],
  coupons: [
    { code: 'C1', products: 'all', billing: 'all', validFrom: '2026-12-01', validTo: '2026-11-30' },
    { code: 'C2', products: 'all', billing: 'all', validFrom: '2026-12-01', validTo: '2026-12-01', faceValue: '0.00' },
  ],
  resources: [web, { ...web, expires: '2026-11-30' }, { ...web, id: '', expires: '2026-12-01' }, { ...web, id: '' }],
};

describe('what is stored and cannot be so', () => {
  it('is named, each with what has to be put right', () => {
    expect(storedAccountSchema.safeParse(odd).success).toBe(true);
    expect(faultsOf(odd, TODAY)).toEqual([
      { kind: 'coupon-reversed', code: 'C1', first: '2026-12-01', last: '2026-11-30' },
      { kind: 'coupon-overused', code: 'C1', issued: 1000n, used: 1200n },
      { kind: 'entry-to-come', entry },
      { kind: 'entry-below-zero', entry: odd.ledger[4] },
      { kind: 'resource-reversed', resource: odd.resources[1], first: '2026-12-01' },
      { kind: 'resource-id-twice', resource: odd.resources[1] },
    ]);
  });

  it('is nothing in an account that is in order, and an entry of today is none of a day to come', () => {
    expect(faultsOf(newAccount('a', 'New'), TODAY)).toEqual([]);
    expect(faultsOf({ ...odd, coupons: [], resources: [web], ledger: [entry] }, day('2026-12-02'))).toEqual([]);
  });

  it('is refused in the account file, and kept by an export of everything', async () => {
    const read = readAccount(toAccountFile(odd, TODAY));
    expect(read.ok).toBe(false);
    const workspace = { ...EMPTY_WORKSPACE, accounts: { accounts: [odd], current: 'a' } };
    const written = await exportFiles.write(workspace, undefined);
    const back = written.ok ? await exportFiles.read(written.value.text, undefined) : written;
    expect(back.ok && back.value.workspace.accounts?.accounts).toEqual([odd]);
  });
});
