/** The command line contract, on the worked examples, on every row of the list and on bad input. */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { runCli } from '../../../electron/cli/run.ts';
import { account, coupon } from '../../fixtures/account.ts';
import { builtIn } from '../../fixtures/question.ts';

const NOW = Date.UTC(2026, 10, 21, 1);
const VM = ['--product', 'vm', '--region', 'cn-north-1', '--type', 'g.n2.medium'];

async function run(...args: string[]) {
  return runCli(args, NOW);
}

async function json(...args: string[]) {
  const { exitCode, stdout, stderr } = await run(...args, '--json');
  expect({ exitCode, stderr }).toEqual({ exitCode: 0, stderr: '' });
  return JSON.parse(stdout);
}

async function jsonError(...args: string[]) {
  const { exitCode, stdout, stderr } = await run(...args, '--json');
  expect(stdout).toBe('');
  return { exitCode, ...JSON.parse(stderr).error };
}

function call(...args: string[]) {
  return spawnSync(process.execPath, ['electron/cli/main.ts', ...args], { encoding: 'utf8' });
}

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
    expect(quote.assumptions).toEqual(['USE-1']);
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
});

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

describe('prices', () => {
  it('lists every row with its price, source and age', async () => {
    const rows = await json('prices');
    expect(rows).toHaveLength(builtIn.list.prices.length);
    expect(rows.filter((row: { product: string }) => row.product === 'vm')).toHaveLength(1039);
  });

  it('filters, and leaves a price that does not exist null', async () => {
    expect(await json('prices', '--product', 'ipv6-bandwidth')).toMatchObject([
      { region: 'cn-north-1', monthly: null, hourly: '0.06', vcpu: null, memoryGiB: null },
    ]);
    expect(await json('prices', '--type', 'g.n2.medium', '--region', 'cn-north-1')).toEqual([
      expect.objectContaining({
        vcpu: 1,
        memoryGiB: 4,
        monthly: '136.5',
        hourly: '0.47',
        onSale: true,
        asOf: '2022-09',
      }),
    ]);
  });
});

describe('every type of the list', () => {
  it('can be asked for by its row', async () => {
    const types = new Map(builtIn.list.prices.map((row) => [`${row.product} ${row.type}`, row]));
    for (const { product, region, type } of types.values()) {
      if (!['vm', 'cps', 'dcps'].includes(product)) continue;
      const row = builtIn.row(product, region, type);
      const quote = await json(
        'quote',
        '--mode',
        'monthly',
        '--term',
        '1m',
        '--product',
        product,
        '--region',
        region,
        '--type',
        type,
      );
      expect(quote.lines[0].unitPrice).toBe(row?.month);
    }
  });
});

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

describe('--price-list', () => {
  let folder = '';
  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), 'cost-desk-'));
  });

  it('replaces the built-in list', async () => {
    const path = join(folder, 'own.json');
    const prices = [{ ...builtIn.row('vm', 'cn-north-1', 'g.n2.medium'), month: '100' }];
    writeFileSync(path, JSON.stringify({ ...builtIn.list, id: 'own-prices', prices }));
    const quote = await json('quote', '--mode', 'monthly', '--term', '1y', ...VM, '--price-list', path);
    expect([quote.payable, quote.priceList.id]).toEqual(['1000.00', 'own-prices']);
  });

  it.each([
    ['{"format": "cost-desk/price-list",', /own-broken\.json/],
    [JSON.stringify({ format: 'cost-desk/price-list', formatVersion: 2 }), /formatVersion/],
  ])('refuses %s with the place in the file', async (text, message) => {
    const path = join(folder, 'own-broken.json');
    writeFileSync(path, text);
    const error = await jsonError('prices', '--price-list', path);
    expect(error).toMatchObject({ exitCode: 2, option: '--price-list' });
    expect(error.message).toMatch(message);
  });

  it('names a file that does not exist', async () => {
    const error = await jsonError('prices', '--price-list', join(folder, 'missing.json'));
    expect(error.message).toMatch(/missing\.json.*ENOENT/);
  });
});

describe('check', () => {
  const folder = mkdtempSync(join(tmpdir(), 'cost-desk-check-'));
  const own = [coupon({ remaining: '30.00' })];

  async function check(who: unknown, ...args: string[]) {
    const path = join(folder, 'account.json');
    writeFileSync(path, JSON.stringify(who));
    const { exitCode, stdout } = await run('check', '--account', path, ...args, '--json');
    return { exitCode, ...JSON.parse(stdout) };
  }

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
    expect(error).toMatchObject({ exitCode: 2, option: '--account' });
  });
});

describe('as a process', () => {
  it('prints one JSON document and the readable table in both languages', () => {
    const machine = call('compare', '--from', '2026-12-01', '--days', '182', ...VM, '--json');
    expect(machine.stderr).toBe('');
    expect(JSON.parse(machine.stdout).cheapest).toBe('monthly');
    const chinese = call('compare', '--from', '2026-12-01', '--days', '182', ...VM, '--lang', 'zh');
    expect(chinese.stdout).toContain('自第 13 天起包年包月更便宜。');
    expect(chinese.stdout).toMatch(/包年包月 +¥819\.00 +← 最低/);
    const refused = call('compare', '--days', '182', '--product', 'vm');
    expect(refused.status).toBe(2);
    expect(refused.stdout).toBe('');
  });

  it('explains itself', async () => {
    const { exitCode, stdout } = await run('--help');
    expect(exitCode).toBe(0);
    expect(stdout).toContain('compare');
  });
});

describe('schema', () => {
  it('prints the JSON Schema of a price list', async () => {
    const schema = await json('schema', 'price-list');
    expect(schema.$schema).toContain('json-schema.org');
    expect(schema.required).toContain('prices');
  });

  it('prints the JSON Schema of an account', async () => {
    expect((await json('schema', 'account')).required).toEqual(
      expect.arrayContaining(['verification', 'balance', 'coupons']),
    );
  });
});
