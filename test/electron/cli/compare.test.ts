/** `compare` by the command line contract. */
import { describe, expect, it } from 'vitest';
import { VM, json } from './terminal.ts';

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

  it('leaves the change out for a single day', async () => {
    const answer = await json('compare', '--days', '1', ...VM);
    expect(answer.options.map((option: { strategy: string }) => option.strategy)).toEqual(['configuration', 'monthly']);
    expect(answer.horizon.from).toBe('2026-11-21');
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
