/** `quote` by the command line contract: lines truncated each by itself, amounts as text. */
import { describe, expect, it, vi } from 'vitest';
import { quote as quoteCommand } from '../../../electron/cli/commands/quote.ts';
import { readOptions } from '../../../electron/cli/options.ts';
import { createTranslator } from '../../../shared/i18n/index.ts';
import { chinaTimeOf } from '../../../shared/billing/calendar.ts';
import { builtIn } from '../../fixtures/question.ts';
import { VM, json, run } from './terminal.ts';

describe('quote', () => {
  it('answers a monthly package as the contract says', async () => {
    expect(await json('quote', '--mode', 'monthly', '--term', '6m', '--start', '2026-12-01', ...VM)).toMatchObject({
      mode: 'monthly',
      term: '6m',
      start: '2026-12-01T00:00:00+08:00',
      termEnd: '2027-06-01T23:59:59+08:00',
      lines: [
        {
          component: 'instance',
          product: 'vm',
          region: 'cn-north-1',
          type: 'g.n2.medium',
          quantity: 1,
          unitPrice: '136.5',
          unit: 'month',
          original: '819.00',
          payable: '819.00',
          formula: '136.5 × 6 × 1 × 1 = 819 → 819.00',
        },
      ],
      original: '819.00',
      payable: '819.00',
      erased: '0.00',
      assumptions: ['PKG-2a'],
      priceList: { id: 'jdcloud-2022-09', asOf: '2022-09' },
    });
  });

  it('starts now, in China, when no start is given', async () => {
    const quote = await json('quote', '--mode', 'monthly', '--term', '1m', ...VM);
    expect(quote.start).toBe('2026-11-21T09:00:00+08:00');
    expect(quote.termEnd).toBe('2026-12-21T23:59:59+08:00');
  });

  it('truncates each line by itself and says exactly what was dropped', async () => {
    const quote = await json(
      ...'quote --mode configuration --for 1d --discount 0.333 --bandwidth 6'.split(' '),
      ...'--disk ssd.gp2:20 --disk ssd.io1:40:300'.split(' '),
      ...VM,
    );
    // 11.28 × 0.333 = 3.75624; 0.01625 × 24 × 0.333 = 0.12987;
    // (0.028 + 0.004167) × 24 × 0.333 = 0.257078664; 0.36 × 24 × 0.333 = 2.87712
    expect(quote.lines.map((line: { payable: string }) => line.payable)).toEqual(['3.75', '0.12', '0.25', '2.87']);
    expect(quote.lines.map((line: { unitPrice: string }) => line.unitPrice)).toEqual([
      '0.47',
      '0.01625',
      '0.032167',
      '0.36',
    ]);
    expect(quote.payable).toBe('6.99');
    expect(quote.erased).toBe('0.030308664');
    expect(quote.seconds).toBe(86_400);
  });

  it('gives two truncated answers for configuration: the time asked for and one day', async () => {
    const quote = await json('quote', '--mode', 'configuration', '--for', '1h30min', ...VM);
    expect([quote.seconds, quote.payable, quote.dailyCost]).toEqual([5400, '0.70', '11.28']);
  });

  it('bills traffic by GB and by days begun', async () => {
    const traffic = ['--product', 'eip-traffic', '--region', 'cn-north-1'];
    const quote = await json('quote', '--mode', 'consumption', '--gb-out', '10.5', '--for', '25h', ...traffic);
    expect(quote.payable).toBe('9.36');
    expect([quote.assumptions, quote.conflicts]).toEqual([[], ['USE-1']]);
  });

  it('bills the example of the page: bought at 10:30 with 1 GB, 1.28, and says that its text disagrees', async () => {
    const example = ['--product', 'eip-traffic', '--region', 'cn-north-1', '--gb-out', '1', '--for', '13h30min'];
    const { stdout } = await run('quote', '--mode', 'consumption', ...example, '--lang', 'en');
    expect(stdout).toContain('1.28');
    expect(stdout).toContain('JD Cloud’s pages disagree (USE-1)');
    expect(stdout).not.toContain('Assumption');
  });

  it('bills a year of a disk as twelve months', async () => {
    const disk = ['--product', 'disk', '--region', 'cn-north-1', '--type', 'ssd.gp1', '--gb', '100'];
    const quote = await json('quote', '--mode', 'monthly', '--term', '1y', ...disk);
    expect([quote.original, quote.payable]).toEqual(['468.00', '468.00']);
  });

  it.each([
    ['eip', 'cn-north-1', '50', '3725.00'],
    ['eip', 'cn-east-1', '6', '153.75'],
    ['eip', 'east-china-jinan', '10', '200.00'],
    ['eip', 'east-china-taizhou', '3', '73.00'],
    ['eip', 'east-china-taizhou', '6', '145.80'],
  ])('prices %s in %s at %s Mbps: %s a month (PRC-3)', async (product, region, mbps, payable) => {
    const eip = ['--product', product, '--region', region, '--mbps', mbps];
    expect((await json('quote', '--mode', 'monthly', '--term', '1m', ...eip)).payable).toBe(payable);
  });

  it('flags what cannot be bought, and prices it all the same', async () => {
    const retired = ['--product', 'disk', '--region', 'cn-north-1', '--type', 'ssd', '--gb', '100'];
    const quote = await json('quote', '--mode', 'monthly', '--term', '1m', ...retired);
    expect(quote.payable).toBe('100.00');
    expect(quote.warnings).toMatchObject([{ code: 'not-on-sale', given: 'ssd' }]);
  });

  it('says how long as it was asked, in both languages', async () => {
    const asked = (duration: string) => ['quote', '--mode', 'configuration', '--for', duration, ...VM];
    expect((await run(...asked('30d'))).stdout).toContain('· 30 days');
    expect((await run(...asked('21h55min20s'))).stdout).toContain('· 21 h 55 min 20 s');
    expect((await run(...asked('1d'), '--lang', 'zh')).stdout).toContain('· 1 天');
  });

  it('takes a start as people type it', async () => {
    const starting = (start: string) => json('quote', '--mode', 'monthly', '--term', '1m', '--start', start, ...VM);
    const plain = await starting('2026-12-05');
    for (const start of ['2026/12/5', '2026年12月5日', '２０２６－１２－０５'])
      expect(await starting(start)).toEqual(plain);
    expect((await starting('2026/12/5 9:30')).start).toBe('2026-12-05T09:30:00+08:00');
  });

  it('takes options before the command', async () => {
    const asked = ['quote', '--mode', 'monthly', '--term', '1m', ...VM];
    expect(await run('--lang', 'zh', ...asked)).toEqual(await run(...asked, '--lang', 'zh'));
    expect(await run('--json', '--lang=zh', ...asked)).toEqual(await run(...asked, '--json', '--lang=zh'));
  });

  it('writes nothing before one of its forms is asked for', async () => {
    const t = vi.fn(createTranslator('en'));
    const { options } = readOptions(['--mode', 'monthly', '--term', '1m', ...VM], quoteCommand.options);
    const catalog = () => Promise.resolve(builtIn);
    const answer = await quoteCommand.run({
      options,
      positionals: [],
      catalog,
      t,
      language: 'en',
      now: chinaTimeOf(Date.UTC(2026, 10, 21, 1)),
    });
    expect(t).not.toHaveBeenCalled();
    expect(answer.text()).toContain('136.50');
    expect(t).toHaveBeenCalled();
    expect(answer.json()).toMatchObject({ payable: '136.50' });
  });
});
