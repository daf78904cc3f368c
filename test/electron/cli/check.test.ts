/** `check` by the command line contract. */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { account, coupon } from '../../fixtures/account.ts';
import { temporaryFolder } from '../../fixtures/temporary-folder.ts';
import { VM, jsonError, run } from './terminal.ts';

describe('check', () => {
  const folder = temporaryFolder();
  const own = [coupon({ remaining: '30.00' })];

  async function check(who: unknown, ...args: string[]) {
    const path = join(folder, 'account.json');
    writeFileSync(path, JSON.stringify(who));
    const { exitCode, stdout } = await run('check', '--account', path, ...args, '--json');
    return { exitCode, ...JSON.parse(stdout) };
  }

  it.each(['en', 'zh'])('reads out every problem of a file as a sentence of its own (%s)', async (lang) => {
    const path = join(folder, 'wrong.json');
    writeFileSync(path, JSON.stringify({ ...account(), coupons: [{ code: 'C1', remaining: '1.00' }] }));
    const args = ['check', '--account', path, '--mode', 'monthly', '--term', '6m', ...VM, '--lang', lang];
    const { exitCode, stderr } = await run(...args);
    expect(exitCode).toBe(2);
    expect(stderr).toMatch(/coupons\[0\]\.products.+[.。] coupons\[0\]\.billing/);
    expect(stderr).not.toMatch(/[.。],/);
  });

  it('answers for a monthly package as the contract says', async () => {
    const answer = await check(
      account({ available: '120.00', coupons: own }),
      '--mode',
      'monthly',
      '--term',
      '6m',
      ...VM,
    );
    expect(answer).toMatchObject({
      exitCode: 1,
      verdict: 'third-party-payment',
      due: '819.00',
      cash: '120.00',
      coupons: '30.00',
      couponUsed: '30.00',
      shortfall: '669.00',
      recommendedRecharge: '669.00',
    });
    expect(answer.checks).toContainEqual(
      expect.objectContaining({ id: 'balance-covers-package', status: 'warn', rule: 'BAL-4', short: '669.00' }),
    );
  });

  it.each([
    ['50.00', 0, 'ready', '0.00', '288.40'],
    ['49.99', 1, 'blocked', '0.01', '288.41'],
  ])('asks %s for pay by configuration: exit code %i', async (available, exitCode, verdict, shortfall, recharge) => {
    const answer = await check(account({ available }), '--mode', 'configuration', '--for', '30d', ...VM);
    expect(answer).toMatchObject({ exitCode, verdict, shortfall, recommendedRecharge: recharge, due: '338.40' });
  });

  it('answers for another moment, when the coupon has expired', async () => {
    const who = account({ available: '20.00', coupons: own });
    const args = ['--mode', 'configuration', '--for', '1d', ...VM];
    expect(await check(who, ...args, '--at', '2026-12-31T23:59:59')).toMatchObject({
      verdict: 'ready',
      coupons: '30.00',
    });
    expect(await check(who, ...args, '--at', '2027-01-01')).toMatchObject({ verdict: 'blocked', coupons: '0.00' });
  });

  it('names the place that is wrong in an account file', async () => {
    const path = join(folder, 'wrong.json');
    writeFileSync(path, JSON.stringify({ ...account(), verification: { status: 'verified' } }));
    const error = await jsonError('check', '--account', path, '--mode', 'monthly', '--term', '1m', ...VM);
    expect(error).toMatchObject({ exitCode: 2, option: '--account' });
    expect(error.message).toMatch(/verification\.status.*"verified".*"enterprise"/);
  });

  it('needs an account', async () => {
    const error = await jsonError('check', '--mode', 'monthly', '--term', '1m', ...VM);
    expect(error).toMatchObject({ exitCode: 2, code: 'missing-option', option: '--account' });
  });
});
