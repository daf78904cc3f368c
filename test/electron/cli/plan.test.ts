/** The plan on the command line: totals, differences, an account; every exit code. */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { runCli } from '../../../electron/cli/run.ts';
import { planText } from '../../../shared/plan/write.ts';
import { account, coupon } from '../../fixtures/account.ts';
import { planOf } from '../../fixtures/plan.ts';
import { temporaryFolder } from '../../fixtures/temporary-folder.ts';

const NOW = Date.UTC(2027, 0, 14, 1);
const VM = { product: 'vm', region: 'cn-north-1', type: 'g.n2.medium' };
const HORIZON = { from: '2027-01-15', to: '2027-07-15' };
const folder = temporaryFolder();

function file(name: string, content: unknown): string {
  const path = join(folder, name);
  writeFileSync(path, typeof content === 'string' ? content : JSON.stringify(content));
  return path;
}

const PLAN = file(
  'plan.costplan.json',
  planText(
    planOf(
      [
        { id: 'web', name: 'Front | end', group: 'a', ...VM, quantity: '2' },
        { id: 'job', ...VM, mode: 'configuration', start: '2027-07-13' },
      ],
      {
        horizon: HORIZON,
        groups: [{ id: 'a', name: 'Team A' }],
        scenarios: [
          { id: 'more', name: 'More', changed: [{ id: 'web', quantity: '3' }] },
          { id: 'typo', name: 'Typo', changed: [{ id: 'web', quantity: 'three' }] },
          {
            id: 'gone',
            name: 'Gone',
            changed: [{ id: 'job', product: 'ipv6-bandwidth', type: '', mbps: '5', mode: 'monthly' }],
          },
        ],
      },
    ),
  ),
);

async function run(...args: string[]) {
  return runCli(args, NOW);
}

async function json(...args: string[]) {
  const { exitCode, stdout, stderr } = await run(...args, '--json');
  expect(stderr).toBe('');
  return { exitCode, ...JSON.parse(stdout) };
}

async function jsonError(...args: string[]) {
  const { exitCode, stdout, stderr } = await run(...args, '--json');
  expect(stdout).toBe('');
  return { exitCode, ...JSON.parse(stderr).error };
}

describe('plan', () => {
  it('names the period by its first and last day, where a file keeps the day after', async () => {
    expect((await run('plan', PLAN)).stdout).toContain('Plan · 2027-01-15 to 2027-07-14, 2 lines');
    expect((await run('plan', PLAN, '--lang', 'zh')).stdout).toContain('Plan · 2027-01-15 至 2027-07-14，2 个条目');
  });

  it('answers totals, groups and lines, in each line’s mode and in the cheapest', async () => {
    const answer = await json('plan', PLAN);
    const complete = (payable: string) => ({ payable, complete: true, missing: [] });
    expect(answer).toMatchObject({
      exitCode: 0,
      name: 'Plan',
      horizon: HORIZON,
      total: complete('1660.56'),
      now: '1638.00',
      firstPayment: { date: '2027-01-15', amount: '1638.00' },
      later: [{ month: '2027-07', payable: '22.56' }],
      strategies: {
        configuration: complete('4105.92'),
        monthly: complete('1774.50'),
        cheapest: complete('1660.56'),
      },
      saving: '0.00',
      priceList: { id: 'jdcloud-2022-09', asOf: '2022-09' },
    });
    expect(answer.groups.map(({ id, total }: { id: string | null; total: unknown }) => [id, total])).toEqual([
      ['a', complete('1638.00')],
      [null, complete('22.56')],
    ]);
    expect(answer.lines[0]).toMatchObject({
      id: 'web',
      strategy: 'monthly',
      payable: '1638.00',
      costs: { configuration: '4083.36', monthly: '1638.00', 'configuration-then-monthly': '1660.56' },
      cheapest: { strategy: 'monthly', payable: '1638.00' },
      payments: [{ date: '2027-01-15', payable: '1638.00', kind: 'order' }],
      orders: [{ term: '6m', start: '2027-01-15', payable: '1638.00' }],
      problems: [],
    });
  });

  it('says what has no price instead of counting less in silence', async () => {
    const refused = await run('plan', PLAN, '--scenario', 'typo');
    expect([refused.exitCode, refused.stdout]).toEqual([3, '']);
    expect(refused.stderr).toMatch(/plan\.costplan\.json, line “web”, quantity “three”/);
    const several = planOf(['a', 'b', 'c'].map((id) => ({ id, ...VM, quantity: 'x', discount: 'y' })));
    const path = file('several.costplan.json', planText(several));
    const poor = file('several-account.json', account());
    for (const command of [
      ['plan', path],
      ['plan', 'diff', path, path],
      ['plan', 'check', path, '--account', poor],
    ]) {
      const { exitCode, stdout, stderr } = await run(...command);
      expect([exitCode, stdout]).toEqual([3, '']);
      expect(stderr).toMatch(/^[^\n]*3 lines have no price: “a”, “b”, “c”; exit code 3\. --allow-incomplete [^\n]*\n$/);
      expect((await run(...command, '--allow-incomplete')).stderr).toBe('');
    }
    const answer = await json('plan', PLAN, '--scenario', 'typo', '--allow-incomplete');
    expect(answer.exitCode).toBe(0);
    expect(answer.total).toEqual({ payable: '22.56', complete: false, missing: ['web'] });
    expect(answer.lines[0].problems).toMatchObject([{ field: 'quantity', code: 'not-whole', given: 'three' }]);
    const { stdout } = await run('plan', PLAN, '--scenario', 'typo', '--allow-incomplete', '--lang', 'zh');
    for (const total of ['按计划合计', '首日应付（2027-01-15）', '最低费用', '可节省']) {
      expect(stdout).toMatch(new RegExp(`${total} +¥[\\d.,]+ +不完整：1 个条目无价格`));
    }
    expect(stdout).toContain('✗ web: quantity“three”无效');
  });

  it('speaks both languages', async () => {
    const { stdout } = await run('plan', PLAN);
    expect(stdout).toMatch(/Total as planned +¥1,660\.56/);
    expect(stdout).toMatch(/Due on the first day \(2027-01-15\) +¥1,638\.00/);
    expect(stdout).toMatch(/First payment \(2027-01-15\) +¥1,638\.00/);
    expect(stdout).toMatch(/Due later in the plan’s period/);
    expect(stdout).toMatch(/Team A +1 +¥1,638\.00/);
    expect((await run('plan', PLAN, '--lang', 'zh')).stdout).toMatch(/按计划合计 +¥1,660\.56/);
  });

  it.each([
    [['plan'], 'plan', /FILE/],
    [['plan', join(folder, 'none.json')], 'FILE', /none\.json.*ENOENT/],
    [['plan', file('broken.json', '{"format": "cost-desk/plan",')], 'FILE', /broken\.json.*line 1/],
    [['plan', file('wrong.json', planOf([{ id: 'a', group: 'x' }]))], 'FILE', /wrong\.json.*lines\[0\]\.group.*"x"/],
    [['plan', PLAN, '--scenario', 'mor'], '--scenario', /mor.*more/],
    [['plan', PLAN, PLAN], PLAN, /not expected/],
    [['plan', PLAN, '--account', 'x'], '--account', /not known/],
    [['plan', 'diff', PLAN], 'plan diff', /A B/],
    [['plan', 'diff', PLAN, PLAN, '--format', 'html'], '--format', /html.*markdown/],
    [['plan', 'diff', PLAN, PLAN, '--fail-over', '-5'], '--fail-over', /-5.*120\.00/],
    [['plan', 'check', PLAN], '--account', /is needed here/],
    [['plam', PLAN], 'plam', /plan/],
  ])('%j is refused', async (args, option, message) => {
    const error = await jsonError(...args);
    expect(error).toMatchObject({ exitCode: 2, option });
    expect(error.message).toMatch(message);
  });

  it('ends with 3 where a line has no price, whatever the reason', async () => {
    const noPrice = { id: 'a', product: 'cps', region: 'cn-east-1', type: 'cps.c.normal' };
    const none = await jsonError('plan', file('none.costplan.json', planOf([noPrice])));
    expect(none).toMatchObject({ exitCode: 3, code: 'no-price' });
    expect(none.message).toMatch(/none\.costplan\.json, line “a”, region.*cn-east-1/);
    const typo = await jsonError('plan', file('typo.costplan.json', planOf([{ ...noPrice, quantity: 'x' }])));
    expect(typo).toMatchObject({ exitCode: 3, code: 'not-whole' });
  });

  it('takes an empty plan for what it is', async () => {
    expect(await json('plan', file('empty.costplan.json', planOf([])))).toMatchObject({
      exitCode: 0,
      total: { payable: '0.00', complete: true },
    });
  });
});

describe('plan diff', () => {
  const more = ['plan', 'diff', PLAN, PLAN, '--scenario-b', 'more'];

  it('says what is different, as JSON and as a table', async () => {
    const answer = await json(...more);
    expect(answer).toMatchObject({
      exitCode: 0,
      before: '1660.56',
      after: '2479.56',
      difference: '819.00',
      complete: true,
      added: [],
      removed: [],
      changed: [{ id: 'web', fields: [{ field: 'quantity', from: '2', to: '3' }], difference: '819.00' }],
    });
    const { stdout } = await run(...more, '--format', 'json');
    expect({ exitCode: 0, ...JSON.parse(stdout) }).toEqual(answer);
    expect((await run(...more)).stdout).toMatch(
      /~ +web +Front \| end +quantity: 2 → 3 +¥1,638\.00 +¥2,457\.00 +\+¥819\.00/,
    );
  });

  it('writes Markdown for a pull request, in both languages', async () => {
    const { stdout } = await run(...more, '--format', 'markdown');
    expect(stdout).toBe(
      [
        '### Total ¥1,660.56 → ¥2,479.56 (+¥819.00)',
        '',
        'First payment: ¥1,638.00 on 2027-01-15 → ¥2,457.00 on 2027-01-15',
        '',
        '|  | Line | Name | Changed | Before | After | Difference |',
        '|---|---|---|---|--:|--:|--:|',
        String.raw`| ~ | web | Front \| end | quantity: 2 → 3 | ¥1,638.00 | ¥2,457.00 | +¥819.00 |`,
        '',
      ].join('\n'),
    );
    expect((await run(...more, '--format', 'markdown', '--lang', 'zh')).stdout).toContain('### 合计 ¥1,660.56');
    expect((await run('plan', 'diff', PLAN, PLAN)).stdout).toContain('Nothing is different.');
  });

  it.each([
    ['818.99', 1],
    ['¥818.99元', 1],
    ['819', 0],
    ['1000000', 0],
  ])('with --fail-over %s ends with %i', async (limit, exitCode) => {
    expect((await run(...more, '--fail-over', limit)).exitCode).toBe(exitCode);
  });

  it('does not let a total that lacks a line pass', async () => {
    const typo = ['plan', 'diff', PLAN, PLAN, '--scenario-b', 'typo'];
    const allowed = [...typo, '--allow-incomplete'];
    expect(await json(...allowed)).toMatchObject({ exitCode: 0, complete: false, missing: ['web'] });
    const error = await jsonError(...typo);
    expect(error.exitCode).toBe(3);
    expect(error.message).toMatch(/plan\.costplan\.json, line “web”, quantity “three”/);
    expect((await jsonError('plan', 'diff', PLAN, PLAN, '--scenario-b', 'gone', '--fail-over', '0')).exitCode).toBe(3);
  });
});

describe('plan check', () => {
  async function check(who: unknown, ...args: string[]) {
    return json('plan', 'check', PLAN, '--account', file('account.json', who), ...args);
  }

  it('judges the first payment and every one after it', async () => {
    const coupons = [coupon({ remaining: '30.00', validTo: '2027-12-31' })];
    const answer = await check(account({ available: '1630.00', coupons }));
    expect(answer).toMatchObject({
      exitCode: 1,
      verdict: 'blocked',
      at: '2027-01-14T09:00:00+08:00',
      first: { date: '2027-01-15', verdict: 'ready', due: '1638.00', couponUsed: '30.00', shortfall: '0.00' },
      earlier: '0.00',
    });
    // 22.00 are left when the job is enabled on 07-13: the threshold lacks 28.00, which pays the bill of 22.56
    expect(answer.days.slice(1)).toMatchObject([
      { date: '2027-07-13', verdict: 'blocked', due: '0.00', cash: '22.00', recommendedRecharge: '28.00' },
      { date: '2027-07-14', verdict: 'ready', due: '22.56', cash: '50.00', shortfall: '0.00' },
    ]);
    expect(await check(account({ available: '1700.00' }))).toMatchObject({ exitCode: 0, verdict: 'ready' });
  });

  it('takes what was due before as paid', async () => {
    expect(await check(account(), '--at', '2027-07-14')).toMatchObject({
      earlier: '1638.00',
      first: { date: '2027-07-14', due: '22.56' },
    });
    expect(await check(account(), '--at', '2027-08-01')).toMatchObject({ exitCode: 0, first: null, days: [] });
  });

  it('is written as a table in both languages', async () => {
    const path = file('poor.json', account({ available: '0.00' }));
    const { stdout, exitCode } = await run('plan', 'check', PLAN, '--account', path);
    expect(exitCode).toBe(1);
    expect(stdout).toMatch(/2027-01-15 +Short of balance.*¥1,638\.00/);
    expect((await run('plan', 'check', PLAN, '--account', path, '--lang', 'zh')).stdout).toContain('现在无法购买');
  });

  it('does not judge a plan of which a part is not known', async () => {
    const path = file('rich.json', account());
    expect((await jsonError('plan', 'check', PLAN, '--scenario', 'typo', '--account', path)).exitCode).toBe(3);
    const allowed = await run(
      'plan',
      'check',
      PLAN,
      '--scenario',
      'typo',
      '--account',
      path,
      '--allow-incomplete',
      '--json',
    );
    expect([allowed.exitCode, JSON.parse(allowed.stdout).missing]).toEqual([0, ['web']]);
    expect((await jsonError('plan', 'check', PLAN, '--scenario', 'gone', '--account', path)).exitCode).toBe(3);
  });
});

describe('schema plan', () => {
  it('prints the JSON Schema of a plan', async () => {
    const schema = await json('schema', 'plan');
    expect(schema.required).toEqual(expect.arrayContaining(['format', 'horizon', 'lines']));
    expect(schema.properties.lines.items.properties.boughtOn.description).toContain('YYYY-MM-DD');
  });
});
