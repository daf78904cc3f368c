/** `compare` by the command line contract. */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { newAccount } from '../../../shared/account/stored.ts';
import { EMPTY_WORKSPACE } from '../../../shared/workspace/schema.ts';
import { account } from '../../fixtures/account.ts';
import { temporaryFolder } from '../../fixtures/temporary-folder.ts';
import { VM, json, run } from './terminal.ts';

describe('compare', () => {
  it('answers the example of the contract', async () => {
    const answer = await json('compare', '--from', '2026-12-01', '--days', '182', ...VM);
    expect(answer).toMatchObject({
      horizon: { from: '2026-12-01', to: '2027-06-01', days: 182 },
      options: [
        { strategy: 'configuration', payable: '2052.96' },
        {
          strategy: 'monthly',
          payable: '819.00',
          orders: [{ term: '6m', start: '2026-12-01', termEnd: '2027-06-01T23:59:59+08:00', payable: '819.00' }],
        },
        {
          strategy: 'configuration-then-monthly',
          payable: '830.28',
          switchDate: '2026-12-02',
          configurationPayable: '11.28',
        },
      ],
      cheapest: 'monthly',
      breakEven: { hoursPerMonth: '290.4255', days: 13 },
      crossovers: [
        { fromDay: 1, cheapest: 'configuration' },
        { fromDay: 13, cheapest: 'monthly' },
      ],
    });
  });

  describe('of orders that save hardly anything over fewer', () => {
    const question = [
      'compare',
      '--from',
      '2026-12-01',
      '--days',
      '182',
      ...VM,
      '--quantity',
      '3',
      '--discount',
      '0.85',
    ];

    it('keeps the cheapest and offers the fewer beside them', async () => {
      const answer = await json(...question);
      const fewer = { payable: '2088.45', extra: '0.03', orders: [{ term: '6m', start: '2026-12-01' }] };
      expect(answer.options[1]).toMatchObject({ payable: '2088.42', fewerOrders: fewer });
      expect(answer.options[1].orders).toHaveLength(6);
      expect(answer.options[2]).toMatchObject({
        payable: '2117.18',
        fewerOrders: { payable: '2117.21', extra: '0.03' },
      });
      const { stdout } = await run(...question);
      expect(stdout).toContain(
        'Monthly package: 1 order instead of 6: ¥2,088.45, ¥0.03 more (2026-12-01 6 months ¥2,088.45)',
      );
      expect((await run(...question, '--lang', 'zh')).stdout).toContain(
        '包年包月：1 个订单（代替 6 个）：¥2,088.45，多付 ¥0.03',
      );
    });

    it('offers none where that is switched off, or the limit is lower', async () => {
      // 0.01 of 2088.43, which five orders cost, is 0.00048 percent.
      for (const percent of ['0', '0.0004']) {
        const answer = await json(...question, '--fewer-orders', percent);
        expect(answer.options.filter((option: object) => 'fewerOrders' in option)).toEqual([]);
      }
      // Two orders, of 5 months and 1, cost 1740.37 + 348.07: 0.02 more, which is 0.00096 percent.
      const { options } = await json(...question, '--fewer-orders', '0.001');
      expect(options[1].fewerOrders).toMatchObject({ extra: '0.02', orders: [{ term: '5m' }, { term: '1m' }] });
    });

    it('obeys the account, whose balance does not matter, unless the option says otherwise', async () => {
      const [data, name] = [temporaryFolder(), 'account.json'];
      const path = join(data, name);
      writeFileSync(path, JSON.stringify({ ...account(), settings: { fewerOrdersPercent: '0' } }));
      const offers = async (...args: string[]) => {
        const { options } = await json(...question, ...args);
        return options.some((option: object) => 'fewerOrders' in option);
      };
      expect(await offers('--account', path)).toBe(false);
      expect(await offers('--account', path, '--fewer-orders', '1')).toBe(true);
      const fresh = { ...newAccount('new', 'New'), settings: { fewerOrdersPercent: '0' } };
      const workspace = { ...EMPTY_WORKSPACE, accounts: { accounts: [fresh], current: 'new' } };
      writeFileSync(path, JSON.stringify({ workspace }));
      expect(await offers('--account', path)).toBe(false);
      expect((await run(...question, '--account', join(data, 'none.json'))).stderr).toContain('ENOENT');
    });

    it('refuses a limit that is no percentage', async () => {
      const { exitCode, stderr } = await run(...question, '--fewer-orders', '101');
      expect(exitCode).toBe(2);
      expect(stderr).toContain('--fewer-orders “101”');
    });
  });

  it('leaves the change out for a single day', async () => {
    const answer = await json('compare', '--days', '1', ...VM);
    expect(answer.options.map((option: { strategy: string }) => option.strategy)).toEqual(['configuration', 'monthly']);
    expect(answer.horizon.from).toBe('2026-11-21');
  });

  it('takes both days as people type them', async () => {
    const plain = await json('compare', '--from', '2026-12-05', '--to', '2027-01-01', ...VM);
    expect(await json('compare', '--from', '2026/12/5', '--to', '2027年1月1日', ...VM)).toEqual(plain);
    expect(await json('compare', '--from', '２０２６／１２／５', '--to', '20270101', ...VM)).toEqual(plain);
  });

  it('flips when the instance stops at night and on weekends, and bills disks on (CFG-3)', async () => {
    const schedule = ['--hours-per-day', '10', '--days-per-week', '5'];
    const answer = await json('compare', '--days', '304', '--from', '2026-12-01', ...VM, ...schedule);
    expect(answer.cheapest).toBe('configuration');
    expect(answer.options[0].payable).toBe('1020.57');
    const idle = await json('compare', '--days', '10', ...VM, '--hours-per-day', '0', '--disk', 'ssd.gp1:100');
    expect(idle.options[0].lines.map((line: { payable: string }) => line.payable)).toEqual(['0.00', '15.00']);
  });

  it('orders only terms that every component has', async () => {
    const answer = await json('compare', '--months', '36', ...VM, '--disk', 'ssd.gp1:100');
    const terms = answer.options[1].orders.map((order: { term: string }) => order.term);
    expect(terms).toEqual(['2y', '1y']);
  });
});
