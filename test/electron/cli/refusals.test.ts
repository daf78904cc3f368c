/** Bad input (exit code 2) and no price (3): the option, what was given, what is accepted. */
import { describe, expect, it } from 'vitest';
import { VM, jsonError, run } from './terminal.ts';

describe('bad input', () => {
  it.each([
    [
      [
        'quote',
        '--mode',
        'monthly',
        '--term',
        '1m',
        '--product',
        'vm',
        '--region',
        'cn-north-1',
        '--type',
        'g.n2.mediun',
      ],
      '--type',
      /g\.n2\.mediun.*g\.n2\.medium/,
    ],
    [
      [
        'quote',
        '--mode',
        'monthly',
        '--term',
        '1m',
        '--product',
        'vm',
        '--region',
        'cn-nort-1',
        '--type',
        'g.n2.medium',
      ],
      '--region',
      /cn-nort-1.*cn-north-1/,
    ],
    [['quote', '--mode', 'monthly', '--term', '10m', ...VM], '--term', /10m.*1m.*9m, 1y, 2y, 3y/],
    [['quote', '--mode', 'weekly', ...VM], '--mode', /weekly.*monthly, configuration, consumption/],
    [['quote', '--mode', 'configuration', '--for', '3 days', ...VM], '--for', /3 days.*30d/],
    [['quote', '--mode', 'configuration', '--for', '1d', '--term', '1m', ...VM], '--term', /configuration/],
    [['quote', '--mode', 'monthly', '--term', '1m', '--start', '2026-02-30', ...VM], '--start', /2026-02-30/],
    [['quote', '--mode', 'monthly', '--term', '1m', '--discount', '1.1', ...VM], '--discount', /1\.1.*0 < F ≤ 1/],
    [['quote', '--mode', 'monthly', '--term', '1m', '--discount', '0', ...VM], '--discount', /“0”/],
    [['quote', '--mode', 'monthly', '--term', '1m', '--quantity', '1.5', ...VM], '--quantity', /1\.5.*whole number/],
    [['quote', '--mode', 'monthly', '--term', '1m', '--quantity', '', ...VM], '--quantity', /whole number/],
    [['quote', '--mode', 'monthly', '--term', '1m', '--quantity', '1e3', ...VM], '--quantity', /1e3/],
    [['quote', '--mode', 'monthly', '--term', '1m', '--disk', 'ssd.gp1', ...VM], '--disk', /TYPE:GB/],
    [['quote', '--mode', 'monthly', '--term', '1m', '--disk', 'ssd.gp9:100', ...VM], '--disk', /ssd\.gp1/],
    [['quote', '--mode', 'monthly', '--term', '1m', '--disk', 'ssd.io1:100', ...VM], '--disk', /missing/],
    [['quote', '--mode', 'monthly', '--term', '1m', '--gb', '5', ...VM], '--gb', /vm/],
    [['quote', '--mode', 'consumption', '--for', '1d', ...VM], '--mode', /monthly, configuration/],
    [['compare', '--days', '0', ...VM], '--days', /1 – 3653/],
    [['compare', '--days', '-5', ...VM], '--days', /-5/],
    [['compare', ...VM], '--days, --months, --to', /exactly one/],
    [['compare', '--days', '5', '--months', '1', ...VM], '--days, --months, --to', /exactly one/],
    [['compare', '--to', '2026-11-21', ...VM], '--to', /2026-11-22/],
    [['compare', '--days', '5', '--hours-per-day', '25', ...VM], '--hours-per-day', /0 – 24/],
    [
      [
        'compare',
        '--days',
        '5',
        '--hours-per-day',
        '10',
        '--product',
        'cps',
        '--region',
        'cn-north-1',
        '--type',
        'cps.c.normal',
      ],
      '--hours-per-day',
      /CFG-3/,
    ],
    [['compare', '--dayz', '5', ...VM], '--dayz', /--days/],
    [['compare', '--days', '5', '--days', '6', ...VM], '--days', /twice/],
    [['compare', '--days'], '--days', /needs a value/],
    [['compare', 'extra', '--days', '5', ...VM], 'extra', /not expected/],
    [['prices', '--product', 'vms'], '--product', /vm/],
    [['prices', '--lang', 'fr'], '--lang', /en, zh/],
    [['schema', 'pricelist'], 'schema', /price-list/],
    [['prics'], 'prics', /prices/],
    [['toString'], 'toString', /prices/],
    [['compare', '--days', '5', '--from', '9999-12-31', ...VM], '--from', /9999-12-31/],
    [['compare', '--days', '5', '--from', '05/06/2027', ...VM], '--from', /05\/06\/2027.*2026-11-21/],
    [['compare', '--to', '12-5', ...VM], '--to', /12-5.*2026-11-22/],
    [['quote', '--mode', 'monthly', '--term', '1m', '--start', '2027-01-31T23:59:60', ...VM], '--start', /23:59:60/],
    [
      ['compare', '--days', '5', '--product', 'eip-traffic', '--region', 'cn-north-1'],
      '--product',
      /eip-traffic.*quote --mode consumption/,
    ],
    [
      ['quote', '--mode', 'monthly', '--term', '1m', '--product', 'cps', '--disk', 'ssd.gp1:40'],
      '--disk',
      /ssd\.gp1.*vm/,
    ],
  ])('%s is refused at %s', async (args, option, message) => {
    const error = await jsonError(...args);
    expect(error).toMatchObject({ exitCode: 2, option });
    expect(error.message).toMatch(message);
    const readable = await run(...args);
    expect(readable.stdout).toBe('');
    expect(readable.stderr).toMatch(message);
  });

  it('reports every problem at once', async () => {
    const args = ['--term', '10m', '--quantity', 'x', '--product', 'vm', '--region', 'nowhere', '--type', 'y'];
    const { stderr } = await run('quote', '--mode', 'monthly', ...args);
    for (const option of ['--term', '--quantity', '--region']) expect(stderr).toContain(option);
  });

  it('speaks Chinese when asked to', async () => {
    const { stderr } = await run('compare', '--days', '0', '--lang', 'zh', ...VM);
    expect(stderr).toBe('--days“0”无效：应为整数，1 – 3653。\n');
  });
});

describe('no price', () => {
  it.each([
    [
      [
        'quote',
        '--mode',
        'monthly',
        '--term',
        '3y',
        '--product',
        'disk',
        '--region',
        'cn-north-1',
        '--type',
        'ssd.gp1',
        '--gb',
        '100',
      ],
      '--term',
      /3y.*2y/,
    ],
    [
      [
        'quote',
        '--mode',
        'monthly',
        '--term',
        '1m',
        '--product',
        'cps',
        '--region',
        'cn-east-1',
        '--type',
        'cps.c.normal',
      ],
      '--region',
      /cn-north-1/,
    ],
    [
      [
        'quote',
        '--mode',
        'monthly',
        '--term',
        '1m',
        '--product',
        'ipv6-bandwidth',
        '--region',
        'cn-north-1',
        '--mbps',
        '5',
      ],
      '--type',
      /no such price/,
    ],
    [
      ['compare', '--days', '5', '--product', 'ipv6-bandwidth', '--region', 'cn-north-1', '--mbps', '5'],
      '--type',
      /no such price/,
    ],
    [['prices', '--product', 'cps', '--region', 'cn-south-1'], '--region', /cps, cn-south-1/],
  ])('%s ends with exit code 3', async (args, option, message) => {
    const error = await jsonError(...args);
    expect(error).toMatchObject({ exitCode: 3, option });
    expect(error.message).toMatch(message);
  });
});
