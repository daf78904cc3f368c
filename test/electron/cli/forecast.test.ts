/** The forecast on the command line: its contract, its files, its exit codes, what it refuses. */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { runCli } from '../../../electron/cli/run.ts';
import type { ForecastChoices } from '../../../shared/account/forecast-choices.ts';
import { type StoredAccount, fromAccountFile, newAccount } from '../../../shared/account/stored.ts';
import type { Plan } from '../../../shared/plan/schema.ts';
import { planText } from '../../../shared/plan/write.ts';
import { EMPTY_WORKSPACE } from '../../../shared/workspace/schema.ts';
import { account, coupon } from '../../fixtures/account.ts';
import { planOf } from '../../fixtures/plan.ts';
import { temporaryFolder } from '../../fixtures/temporary-folder.ts';

const NOW = Date.UTC(2026, 10, 30, 16);
const VM = { product: 'vm', region: 'cn-north-1', quantity: 1, type: 'g.n2.medium' } as const;
const folder = temporaryFolder();

function file(name: string, content: unknown): string {
  const path = join(folder, name);
  writeFileSync(path, typeof content === 'string' ? content : JSON.stringify(content));
  return path;
}

const finance = account({
  available: '60.00',
  coupons: [coupon()],
  resources: [
    { ...VM, name: 'web' },
    { product: 'vm', region: 'cn-east-1', quantity: 4 },
  ],
});
const ACCOUNT = file('account.json', finance);

async function run(...args: string[]) {
  return runCli(args, NOW);
}

async function json(...args: string[]) {
  const { exitCode, stdout, stderr } = await run('forecast', ...args, '--json');
  expect(stderr).toBe('');
  return { exitCode, ...JSON.parse(stdout) };
}

async function jsonError(...args: string[]) {
  const { exitCode, stdout, stderr } = await run('forecast', ...args, '--json');
  expect(stdout).toBe('');
  return { exitCode, ...JSON.parse(stderr).error };
}

describe('forecast', () => {
  it('answers days, events, the shortfall and the top-ups', async () => {
    const answer = await json(ACCOUNT, '--days', '10');
    // 90.00 pay for 191 hours at 0.47; hour 192 is 9 December, 00:00: 0.24 of it is short.
    expect(answer).toMatchObject({
      exitCode: 0,
      account: 'Finance',
      at: '2026-12-01T00:00:00+08:00',
      runway: 8,
      shortfall: { date: '2026-12-09', amount: '0.24', rule: 'CFG-2', product: 'vm' },
      // 24 hours less the 0.23 that is left: 11.05; a day later 11.28.
      topUps: [
        { by: '2026-12-08', amount: '11.05', reason: 'the bill of 2026-12-09 00:00 for web is ¥0.47' },
        { by: '2026-12-09', amount: '11.28' },
      ],
      rechargeToday: '22.33',
      assumptions: ['CFG-2', 'CFG-5', 'PRC-2'],
      conflicts: ['CFG-5'],
      agesAssumed: [],
      priceList: { id: 'jdcloud-2022-09', asOf: '2022-09' },
    });
    expect(answer.days).toHaveLength(10);
    expect(answer.days[0]).toMatchObject({ date: '2026-12-01', balance: '60.00', coupons: '19.19' });
    expect(answer.days[7]).toMatchObject({ date: '2026-12-08', balance: '0.23' });
    const first = answer.events.find(({ kind }: { kind: string }) => kind === 'bill');
    expect(first).toMatchObject({
      at: '2026-12-01T23:00:00+08:00',
      amount: '0.00',
      balance: '60.00',
      rule: 'CFG-2',
      due: '10.81',
      coupons: [{ code: 'C1', amount: '10.81' }],
    });
  });

  it('has balances that follow from one another by the amounts', async () => {
    const { events } = await json(ACCOUNT, '--days', '30');
    const fen = (text: string) => BigInt(text.replace('.', ''));
    let balance = fen('60.00');
    for (const event of events) {
      balance += fen(event.amount);
      expect(fen(event.balance)).toBe(balance);
    }
  });

  it('starts from the account in use of a saved workspace, with its settings', async () => {
    let ids = 0;
    const stored = fromAccountFile(finance, () => `id-${(ids += 1)}`);
    const accounts = { accounts: [{ ...stored, settings: { lowBalance: '1000.00' } }], current: stored.id };
    const path = file('workspace.json', { ...EMPTY_WORKSPACE, accounts });
    const answer = await json(path, '--days', '10');
    expect(answer).toMatchObject({ account: 'Finance', runway: 8, shortfall: { amount: '0.24' } });
    const alert = answer.events.find(({ kind }: { kind: string }) => kind === 'low-balance');
    expect(alert).toMatchObject({ at: '2026-12-01T00:00:00+08:00', left: '60.00' });
  });

  it('works nothing out for an account whose balance was never entered', async () => {
    const accounts = { accounts: [newAccount('a', 'Finance')], current: 'a' };
    const path = file('no-balance.json', { ...EMPTY_WORKSPACE, accounts });
    const refused = await jsonError(path, '--days', '10');
    expect(refused).toMatchObject({ exitCode: 2, code: 'bad-file', option: 'FILE' });
    expect(refused.message).toContain('its account has no balance yet: enter it on the Account page');
  });

  it.each([
    [{ coupons: [coupon({ faceValue: '1.00', remaining: '999.00' })] }, 'coupons[0].remaining'],
    [{ coupons: [coupon({ validFrom: '2026-12-02', validTo: '2026-12-01' })] }, 'coupons[0].validTo'],
    [{ resources: [{ ...VM, start: '2026-12-02', expires: '2026-12-01' }] }, 'resources[0].expires'],
    [{ resources: ['a', 'b'].map((name) => ({ ...VM, id: 'i-1', name })) }, 'resources[1].id'],
    [{ movements: [{ at: '2026-12-05', kind: 'recharge', amount: '-500.00' }] }, 'movements[0].amount'],
    [{ resources: [{ ...VM, quantity: -1 }] }, 'resources[0].quantity'],
    [{ balance: { ...finance.balance, frozen: '-1.00' } }, 'balance.frozen'],
  ])('takes no nonsense: %j', async (changes, place) => {
    const { exitCode, message } = await jsonError(file('odd.json', { ...finance, ...changes }), '--days', '10');
    expect(exitCode).toBe(2);
    expect(message).toContain(place);
  });

  it('takes no text that is not UTF-8', async () => {
    const path = join(folder, 'gbk.json');
    writeFileSync(path, Buffer.from('{"name":"\xb2\xc6\xce\xf1"}', 'latin1'));
    const { exitCode, message } = await jsonError(path, '--days', '10');
    expect(exitCode).toBe(2);
    expect(message).toContain('UTF-8');
  });

  it('takes recharges, plans and another first moment', async () => {
    const plan = file('plan.costplan.json', planText(planOf([{ id: 'db', ...VM, quantity: '1', mode: 'monthly' }])));
    const answer = await json(
      ACCOUNT,
      '--days',
      '3',
      '--at',
      '2026-12-31T23:30',
      '--plan',
      plan,
      '--recharge',
      '2026-12-31=2000',
    );
    expect(answer.events.map(({ at, kind, amount }: Record<string, string>) => `${at} ${kind} ${amount}`)).toEqual([
      '2026-12-31T23:30:00+08:00 recharge 2000.00',
      '2026-12-31T23:30:00+08:00 low-coupons 0.00',
      '2027-01-01T00:00:00+08:00 coupon-expired 0.00',
      // A year of g.n2.medium: 1365.00.
      '2027-01-01T00:00:00+08:00 bill -0.47',
      '2027-01-01T00:00:00+08:00 order -1365.00',
      '2027-01-01T23:00:00+08:00 bill -10.81',
      '2027-01-02T23:00:00+08:00 bill -11.28',
    ]);
  });

  it('fails within the days that are named, and only then', async () => {
    expect((await json(ACCOUNT, '--days', '30', '--fail-within', '8')).exitCode).toBe(1);
    expect((await json(ACCOUNT, '--days', '30', '--fail-within', '7')).exitCode).toBe(0);
    expect((await json(ACCOUNT, '--days', '5', '--fail-within', '30')).exitCode).toBe(0);
  });

  it.each(['en', 'zh'])('is readable in %s', async (lang) => {
    const { stdout, exitCode } = await run('forecast', ACCOUNT, '--days', '10', '--lang', lang);
    expect(exitCode).toBe(0);
    const [lasts, today, bill] = {
      en: [
        'The money lasts 8 days: on 2026-12-09 00:00 ¥0.24 is short',
        'Or recharge ¥22.33 once',
        'web stopped, kept until',
      ],
      zh: ['资金可用 8 天：2026-12-09 00:00 差 ¥0.24', '或今天一次充值 ¥22.33', 'web 已停机，保留至'],
    }[lang as 'en' | 'zh'];
    for (const text of [lasts, today, bill]) expect(stdout).toContain(text);
    expect(stdout).not.toMatch(/\{\{|undefined|NaN|forecast\.[a-z]/);
  });

  it('lets no name forge a line or command the terminal', async () => {
    const name = 'w\n\n✓ Everything is paid up to 2099-12-31.\u009B31m\u202E';
    const path = file('forged.json', { ...finance, name, resources: [{ ...VM, id: 'i-1', name }] });
    const { stdout } = await run('forecast', path, '--days', '10');
    expect(stdout.split('\n').filter((line) => line.startsWith('✓'))).toEqual([]);
    expect(stdout.replaceAll('\n', '')).not.toMatch(/[\p{Cc}\p{Bidi_Control}]/u);
    const asJson = await run('forecast', path, '--days', '10', '--json');
    expect(asJson.stdout.replaceAll('\n', '')).not.toMatch(/[\p{Cc}\p{Bidi_Control}]/u);
    expect(JSON.parse(asJson.stdout).account).toBe(name);
  });

  it('says where nothing runs that it could bill', async () => {
    const path = file('idle.json', account());
    const { stdout } = await run('forecast', path, '--days', '10');
    expect(stdout).toContain('✓ Everything is paid up to 2026-12-10.');
    expect(stdout).toContain('so none is billed');
  });
});

/** A saved workspace whose account has these choices, and these plans by their ids. */
function workspace(name: string, forecast: ForecastChoices, plans: Readonly<Record<string, Plan>>, more = {}): string {
  let ids = 0;
  const stored: StoredAccount = { ...fromAccountFile(finance, () => `id-${(ids += 1)}`), forecast, ...more };
  return file(name, {
    ...EMPTY_WORKSPACE,
    accounts: { accounts: [stored], current: stored.id },
    plans: { plans: Object.entries(plans).map(([id, plan]) => ({ id, plan })), current: null },
  });
}

const MONTH = { ...VM, quantity: '1', mode: 'monthly', start: '2027-01-05', end: '2027-02-05' };
const TEAM = planOf([{ id: 'db', name: 'Database', ...MONTH }], {
  name: 'Team',
  scenarios: [{ id: 'small', name: 'Small', changed: [{ id: 'db', quantity: '3' }] }],
});
const SHOP = planOf([{ id: 'web', name: 'Shop', ...MONTH }], { name: 'Shop' });

describe('what a forecast rests on', () => {
  const DISK = { product: 'disk', region: 'cn-north-1', quantity: 1, type: 'ssd.gp1', gb: '100', id: 'd' } as const;
  const text = async (path: string, language: string, ...more: string[]) =>
    (await run('forecast', path, '--days', '12', '--lang', language, ...more)).stdout;

  it('names a disk whose start is not given: kept for 7 days, and said so', async () => {
    const path = file('undated.json', account({ available: '0.00', resources: [DISK] }));
    const answer = await json(path, '--days', '12');
    expect(answer.lost).toMatchObject([
      { id: 'd', stopped: '2026-12-02T00:00:00+08:00', released: '2026-12-09T00:00:00+08:00' },
    ]);
    expect(answer.agesAssumed).toEqual(['d']);
    expect(await text(path, 'en')).toContain('The start of d is not given: taken as older than 3 days');
    expect(await text(path, 'zh')).toContain('d未填写起始时间，视为创建已超过 3 天');
    const dated = file('dated.json', account({ available: '0.00', resources: [{ ...DISK, start: '2026-12-01' }] }));
    expect((await json(dated, '--days', '12')).agesAssumed).toEqual([]);
    expect(await text(dated, 'en')).not.toContain('is not given:');
  });

  it('says that fractions are carried from bill to bill, unless the account drops them', async () => {
    const resources = [{ ...VM, name: 'web', discount: '0.777' }];
    const settings = (stored: object) => {
      let ids = 0;
      return file('fractions.json', {
        ...EMPTY_WORKSPACE,
        accounts: {
          accounts: [
            {
              ...fromAccountFile(account({ available: '60.00', resources }), () => `id-${(ids += 1)}`),
              settings: stored,
            },
          ],
          current: 'id-1',
        },
      });
    };
    const carried = await json(settings({}), '--days', '2');
    // 0.36519 an hour: 23 hours 8.39, 47 hours 17.16.
    expect(carried.days.map(({ balance }: { balance: string }) => balance)).toEqual(['51.61', '42.84']);
    expect(carried.assumptions).toContain('PRC-2');
    const dropped = await json(settings({ billFractions: 'dropped' }), '--days', '2');
    // 23 × 0.36 = 8.28, then 8.64 a day.
    expect(dropped.days.map(({ balance }: { balance: string }) => balance)).toEqual(['51.72', '43.08']);
    expect(dropped.assumptions).not.toContain('PRC-2');
  });

  it('says what the pages say besides, whichever reading the account has chosen', async () => {
    const server = account({ available: '1.00', resources: [{ ...VM, name: 'web' }] });
    expect(await text(file('newest.json', server), 'en')).toContain(
      'JD Cloud’s pages disagree (CFG-5). The other reading: An older page stops a Virtual Machine 24 hours later.',
    );
    const stored = { ...fromAccountFile(server, () => 'a'), settings: { vmStops: 'after-24-hours' } };
    const older = file('older.json', { ...EMPTY_WORKSPACE, accounts: { accounts: [stored], current: stored.id } });
    expect(await text(older, 'en')).toContain(
      'JD Cloud’s pages disagree (CFG-5). The other reading: In arrears a Virtual Machine is stopped when a bill',
    );
  });

  it('says that a renewal by hand is tried again every day', async () => {
    const renewed = { ...VM, expires: '2026-12-03', autoRenew: false, renewByHand: true };
    const path = file('by-hand.json', account({ available: '0.00', resources: [renewed] }));
    expect((await json(path, '--days', '12')).assumptions).toContain('PKG-5');
    expect(await text(path, 'en')).toContain('tried again every day at 08:00');
  });

  it('tells an old balance with its date, and none that is from the day before', async () => {
    const read = (asOf: string) => {
      const known = account({ available: '60.00', resources: [{ ...VM, name: 'web' }] });
      return file('read.json', { ...known, balance: { ...known.balance, asOf } });
    };
    const old = read('2026-10-01T09:00:00+08:00');
    expect((await json(old, '--days', '2')).balance).toMatchObject({ asOf: '2026-10-01T09:00:00+08:00', days: 61 });
    expect(await text(old, 'en')).toContain('The balance is from 2026-10-01 09:00, 61 days before the first day');
    expect(await text(old, 'zh')).toContain('余额为 2026-10-01 09:00 的读数，距预测首日 61 天');
    const fresh = read('2026-11-30T09:00:00+08:00');
    expect((await json(fresh, '--days', '2')).balance).toEqual({ asOf: '2026-11-30T09:00:00+08:00', days: 1 });
    expect(await text(fresh, 'en')).not.toContain('The balance is from');
  });
});

describe('the forecast of a whole workspace', () => {
  const orders = ({ events }: { events: Record<string, string>[] }) =>
    events.filter(({ kind }) => kind?.startsWith('order')).map(({ message }) => message);

  it('takes in the plans that are switched on, each in its scenario, and files besides', async () => {
    const path = workspace('on.json', { plans: [{ plan: 't', scenario: 'small' }] }, { t: TEAM, s: SHOP });
    const answer = await json(path, '--days', '60');
    expect(answer.plans).toEqual([{ id: 't', name: 'Team', scenario: 'small', bought: [] }]);
    // 3 × 136.50; there are 60.00 and a coupon of 30.00 less what runs.
    expect(orders(answer)).toEqual([expect.stringContaining('Database is not ordered')]);
    expect(answer.events.find(({ kind }: { kind: string }) => kind === 'order-unmet')).toMatchObject({ due: '409.50' });
    const shop = file('shop.costplan.json', planText(SHOP));
    const both = await json(path, '--days', '60', '--plan', shop);
    expect(both.plans).toEqual([
      { id: 't', name: 'Team', scenario: 'small', bought: [] },
      { file: shop, name: 'Shop', scenario: null, bought: [] },
    ]);
    expect(orders(both)).toHaveLength(2);
  });

  it('leaves them out with --no-plans, and those that are gone', async () => {
    const gone = [{ plan: 'none' }, { plan: 't', scenario: 'none' }];
    const path = workspace('gone.json', { plans: [{ plan: 't' }, ...gone] }, { t: TEAM });
    expect((await json(path, '--days', '60')).plans).toMatchObject([{ name: 'Team', scenario: null }]);
    const without = await json(path, '--days', '60', '--no-plans');
    expect([without.plans, orders(without)]).toEqual([[], []]);
  });

  it('takes in the movements of the account, and so does an account file', async () => {
    const movements = [
      { id: 'm', at: '2026-12-03', kind: 'recharge', amount: '500.00' },
      { id: 'n', at: '2026-12-04T12:00:00', kind: 'other', amount: '-20.00', note: 'tax' },
    ] as const;
    for (const path of [
      workspace('moves.json', {}, {}, { movements }),
      file('moves-account.json', { ...finance, movements }),
    ]) {
      const { events } = await json(path, '--days', '10', '--recharge', '2026/12/5=¥1.00');
      const moved = events.filter(({ kind }: { kind: string }) => kind === 'recharge' || kind === 'movement');
      expect(moved.map(({ at, amount }: Record<string, string>) => `${at} ${amount}`)).toEqual([
        '2026-12-03T00:00:00+08:00 500.00',
        '2026-12-04T12:00:00+08:00 -20.00',
        '2026-12-05T00:00:00+08:00 1.00',
      ]);
    }
  });

  it('counts a line that was bought in the account and not in the plan', async () => {
    const [line] = TEAM.lines;
    const half = { ...TEAM, lines: [...SHOP.lines, { id: 'db', ...line, boughtOn: '2026-11-01' }] };
    const path = workspace('bought.json', { plans: [{ plan: 't' }] }, { t: half });
    const answer = await json(path, '--days', '60');
    expect(answer.plans).toMatchObject([{ bought: ['db'] }]);
    expect(orders(answer)).toEqual([expect.stringContaining('Shop is not ordered')]);
    const { stdout } = await run('forecast', path, '--days', '60');
    expect(stdout).toContain('With the plans: Team');
    expect(stdout).toContain('1 line of the plans was bought: it is counted among the account’s resources.');
  });

  it('is not refused for a bought line that has no price any more', async () => {
    const old = planOf([{ id: 'old', ...MONTH, type: 'gone', boughtOn: '2026-11-01' }]);
    const path = workspace('old.json', { plans: [{ plan: 'o' }] }, { o: old });
    expect((await json(path, '--days', '9')).plans).toMatchObject([{ bought: ['old'] }]);
  });

  it.each(['Two recharges', 's-1'])('answers a kept scenario by its name or its id: %s', async (named) => {
    const kept = {
      id: 's-1',
      name: 'Two recharges',
      plans: [{ plan: 's' }],
      whatIf: { recharges: [{ id: 'r', on: '2026-12-02', amount: '700.00' }] },
    };
    const path = workspace('kept.json', { plans: [{ plan: 't' }], scenarios: [kept] }, { t: TEAM, s: SHOP });
    const answer = await json(path, '--days', '10', '--what-if-scenario', named);
    expect(answer).toMatchObject({ scenario: 'Two recharges', plans: [{ name: 'Shop' }], runway: null });
    expect(await json(path, '--days', '10')).toMatchObject({ scenario: null, plans: [{ name: 'Team' }], runway: 8 });
    const { stdout } = await run('forecast', path, '--days', '10', '--what-if-scenario', named, '--lang', 'zh');
    expect(stdout).toContain('方案：Two recharges\n计入的计划：Shop');
  });

  it('names the kept scenarios where another one is asked for, and says where there is none', async () => {
    const kept = ['Lean', 'Rich'].map((name) => ({ id: `id of ${name}`, name, plans: [], whatIf: {} }));
    const path = workspace('names.json', { scenarios: kept }, {});
    expect(await jsonError(path, '--days', '9', '--what-if-scenario', 'Leen')).toMatchObject({
      exitCode: 2,
      option: '--what-if-scenario',
      code: 'unknown-choice',
      accepted: ['Lean', 'Rich'],
    });
    expect(await jsonError(ACCOUNT, '--days', '9', '--what-if-scenario', 'Lean')).toMatchObject({
      exitCode: 2,
      option: 'FILE',
      accepted: ['no scenario is kept in the forecast of its account'],
    });
  });

  it('is refused where a line of a plan has no price, at its place in the plan', async () => {
    const wrong = planOf([{ id: 'x', ...MONTH, type: 'gone' }], { name: 'Wrong' });
    const path = workspace('wrong-plan.json', { plans: [{ plan: 'w' }] }, { w: wrong });
    const problem = await jsonError(path, '--days', '9');
    expect(problem).toMatchObject({ exitCode: 3, code: 'unknown-choice', given: 'gone' });
    expect(problem.option).toContain('Wrong');
  });
});

describe('what forecast refuses', () => {
  it.each([
    [['--days', '0'], 2, '--days', 'not-whole'],
    [['--days', '1101'], 2, '--days', 'not-whole'],
    [[], 2, '--days', 'missing'],
    [['--days', '9', '--fail-within', '-1'], 2, '--fail-within', 'not-whole'],
    [['--days', '9', '--top-up-days', '0'], 2, '--top-up-days', 'not-whole'],
    [['--days', '9', '--recharge', 'soon=5'], 2, '--recharge', 'not-moment'],
    [['--days', '9', '--recharge', '2026-12-05=5.001'], 2, '--recharge', 'not-an-amount'],
    [['--days', '9', '--recharge', '2026-12-05=5=6'], 2, '--recharge', 'not-an-amount'],
    [['--days', '9', '--at', 'noon'], 2, '--at', 'not-moment'],
  ] as const)('%j', async (args, exitCode, option, code) => {
    expect(await jsonError(ACCOUNT, ...args)).toMatchObject({ exitCode, option, code });
  });

  it.each([
    [{ type: 'g.n2.mediun' }, 2, 'type', 'unknown-choice'],
    [{ expires: '2026-02-30' }, 2, 'expires', 'not-date'],
    [{ mode: 'monthly' }, 2, 'expires', 'missing'],
    [{ mode: 'consumption' }, 2, 'mode', 'not-applicable'],
    [{ mode: 'configuration', expires: '2027-01-01' }, 2, 'expires', 'not-applicable'],
    [{ start: 'yesterday' }, 2, 'start', 'not-moment'],
    [{ expires: '2027-01-01', term: '10m' }, 2, 'term', 'unknown-choice'],
    [{ hoursPerDay: '25' }, 2, 'hoursPerDay', 'not-decimal'],
    [{ product: 'ipv6-bandwidth', type: '', mbps: '5', expires: '2027-01-01' }, 3, 'type', 'no-price'],
  ] as const)('a resource with %j, at its place', async (cells, exitCode, field, code) => {
    const path = file(
      'wrong.json',
      account({
        resources: [
          { product: 'vm', region: 'x', quantity: 1 },
          { ...VM, ...cells },
        ],
      }),
    );
    expect(await jsonError(path, '--days', '9')).toMatchObject({
      exitCode,
      code,
      option: `${path}, resources[1].${field}`,
    });
  });

  it.each([
    ['no-file', { option: 'FILE', code: 'unreadable-file' }],
    [file('broken.json', '{'), { option: 'FILE', code: 'bad-file' }],
    [file('other.json', { schemaVersion: 1 }), { option: 'FILE', code: 'bad-file' }],
    [file('empty.json', EMPTY_WORKSPACE), { option: 'FILE', code: 'bad-file', accepted: ['it has no account in use'] }],
    [file('future.json', { ...EMPTY_WORKSPACE, schemaVersion: 99 }), { option: 'FILE', code: 'bad-file' }],
  ])('%s', async (path, problem) => {
    expect(await jsonError(path, '--days', '9')).toMatchObject({ exitCode: 2, ...problem });
  });

  it('a plan of which a line has no price', async () => {
    const plan = file('incomplete.costplan.json', planText(planOf([{ id: 'x', product: 'vm', region: 'cn-north-1' }])));
    expect(await jsonError(ACCOUNT, '--days', '9', '--plan', plan)).toMatchObject({ exitCode: 3, code: 'missing' });
  });
});
