/** The account that a command names, in every file that the product writes: one reading, one verdict. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import fc from 'fast-check';
import { afterAll, describe, expect, it } from 'vitest';
import { documentText } from '../../../electron/storage/document-store.ts';
import { exportFiles } from '../../../electron/storage/export-file.ts';
import { settingsOf, type StoredSettings } from '../../../shared/account/settings-schema.ts';
import { buyerOfFile } from '../../../shared/account/buyer.ts';
import { readAccount } from '../../../shared/account/read-account.ts';
import { isCashKnown } from '../../../shared/account/ledger.ts';
import { planText } from '../../../shared/plan/write.ts';
import { type StoredAccount, fromAccountFile, newAccount, toAccountFile } from '../../../shared/account/stored.ts';
import { chinaTimeOf } from '../../../shared/billing/calendar.ts';
import { quoteMonthly } from '../../../shared/billing/quote.ts';
import { readiness } from '../../../shared/readiness/readiness.ts';
import { EMPTY_WORKSPACE, type Workspace } from '../../../shared/workspace/schema.ts';
import { account, coupon } from '../../fixtures/account.ts';
import { planOf } from '../../fixtures/plan.ts';
import { G_N2_MEDIUM, day, priced, valueOf } from '../../fixtures/question.ts';
import { VM, json, jsonError, run } from './terminal.ts';

const folder = mkdtempSync(path.join(tmpdir(), 'cost-desk-accounts-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

function file(name: string, text: string): string {
  const where = path.join(folder, name);
  writeFileSync(where, text);
  return where;
}

function stored(name: string, available: string, settings: StoredSettings = {}): StoredAccount {
  let last = 0;
  return { ...fromAccountFile(account({ available }), () => `${name}-${(last += 1)}`), id: name, name, settings };
}

const PLAN = planOf([{ id: 'p1', ...G_N2_MEDIUM, mode: 'monthly', term: '1m' }], {
  name: 'Q4',
  horizon: { from: '2026-12-10', to: '2027-01-10' },
});

const C7 = { code: 'C7', products: 'all', billing: 'all', validFrom: '2026-11-01', validTo: '2026-12-31' } as const;
const ISSUE = {
  id: 'i',
  kind: 'coupon-issue',
  amount: '30.00',
  date: '2026-11-01',
  note: '',
  coupon: 'C7',
} as const;

const WORKSPACE: Workspace = {
  ...EMPTY_WORKSPACE,
  accounts: {
    accounts: [
      { ...stored('Finance', '100.00'), forecast: { plans: [{ plan: 'q4' }] } },
      stored('Shanghai', '9000.00', { threshold: '9500.00' }),
    ],
    current: 'Finance',
  },
  plans: { plans: [{ id: 'q4', plan: PLAN }], current: 'q4' },
};

async function exported(passphrase?: string): Promise<string> {
  return valueOf(await exportFiles.write(WORKSPACE, passphrase)).text;
}

const DAYS = ['--days', '30', '--at', '2026-12-01T10:00:00'];

describe('a file of the product', () => {
  it('of a newer Cost Desk is refused as such, plain or encrypted', async () => {
    for (const passphrase of [undefined, 'correct horse battery staple']) {
      const newer = { ...JSON.parse(await exported(passphrase)), formatVersion: 2 };
      const where = file('newer.costdesk.json', JSON.stringify(newer));
      const { exitCode, message } = await jsonError('forecast', where, ...DAYS);
      expect(exitCode).toBe(2);
      expect(message).toContain('made by a newer Cost Desk (file format 2)');
      expect((await run('forecast', where, ...DAYS, '--lang', 'zh')).stderr).toContain('更新版本的云账助手');
      expect(await exportFiles.read(JSON.stringify(newer), undefined)).toMatchObject({
        error: { code: 'file-newer', detail: '2' },
      });
    }
  });

  it('without a balance says so, and nothing is judged or forecast from 0.00', async () => {
    const fresh: StoredAccount = { ...newAccount('n', 'New'), coupons: [C7], ledger: [ISSUE] };
    const written = toAccountFile(fresh, day('2026-12-01'));
    expect(written.balance).toBeNull();
    const back = fromAccountFile(valueOf(readAccount(written)), () => crypto.randomUUID());
    expect([back.readAt, back.ledger.length, isCashKnown(back, '2026-12-01')]).toEqual([undefined, 1, false]);
    expect(toAccountFile(back, day('2026-12-01'))).toEqual(written);
    const where = file('no-balance.json', JSON.stringify(written));
    const plan = file('no-balance.costplan.json', planText(PLAN));
    for (const command of [
      ['forecast', where, ...DAYS],
      ['check', '--mode', 'monthly', '--term', '1m', ...VM, '--account', where],
      ['plan', 'check', plan, '--account', where],
    ]) {
      const { exitCode, message } = await jsonError(...command);
      expect([exitCode, message]).toEqual([2, expect.stringContaining('no balance yet')]);
    }
  });

  it('is read as it is written: the stored document and a plain export answer the same', async () => {
    const document = file('workspace.json', documentText({ workspace: WORKSPACE }));
    const plain = file('all.costdesk.json', await exported());
    for (const given of [document, plain]) {
      const answer = await json('forecast', given, ...DAYS);
      // 136.50 for the plan that is switched on, 100.00 there.
      expect(answer).toMatchObject({ account: 'Finance', shortfall: { date: '2026-12-10', amount: '36.50' } });
    }
  });

  it('answers for the account in use, or the one that is named', async () => {
    const given = file('workspace.json', documentText({ workspace: WORKSPACE }));
    const other = await json('forecast', given, ...DAYS, '--account-name', 'Shanghai');
    expect(other).toMatchObject({ account: 'Shanghai', shortfall: null });
    expect(await jsonError('forecast', given, ...DAYS, '--account-name', 'Shenzhen')).toMatchObject({
      exitCode: 2,
      code: 'unknown-account',
      given: 'Shenzhen',
      accepted: ['Finance', 'Shanghai'],
    });
  });

  it('is what `check` and `plan check` take, too, with the settings of its account', async () => {
    const given = file('workspace.json', documentText({ workspace: WORKSPACE }));
    const question = ['check', ...VM, '--mode', 'configuration', '--for', '1d', '--account', given];
    const own = await run(...question, '--account-name', 'Shanghai', '--json');
    expect([own.exitCode, JSON.parse(own.stdout)]).toMatchObject([
      1,
      { account: 'Shanghai', verdict: 'blocked', shortfall: '500.00' },
    ]);
    const plan = file('q4.costplan.json', JSON.stringify(PLAN));
    const checked = await run('plan', 'check', plan, '--account', given, '--at', '2026-12-01T10:00:00', '--json');
    expect(JSON.parse(checked.stdout)).toMatchObject({ account: 'Finance', first: { shortfall: '36.50' } });
  });

  it('is named where it is encrypted, with what to do', async () => {
    const given = file('locked.costdesk.json', await exported('a good long passphrase 17'));
    const error = await jsonError('forecast', given, ...DAYS);
    expect(error.exitCode).toBe(2);
    expect(error.message).toContain('it is an encrypted export. Export without a passphrase');
  });

  it('without an account in use says so', async () => {
    const none = file('none.json', documentText({ workspace: EMPTY_WORKSPACE }));
    expect((await jsonError('forecast', none, ...DAYS)).message).toContain('it has no account in use');
  });
});

const anySettings: fc.Arbitrary<StoredSettings> = fc.record(
  {
    couponsThatCount: fc.constantFrom('fitting', 'all'),
    threshold: fc.constantFrom('0.00', '100.00', '1000.00'),
    thresholdIncluded: fc.boolean(),
    couponsPerOrder: fc.integer({ min: 1, max: 10 }),
    deductionOrder: fc.constantFrom('smallest-first', 'earliest-first'),
    vmPerRegion: fc.integer({ min: 1, max: 5 }),
  },
  { requiredKeys: [] },
);

describe('a balance of another day', () => {
  const given = { ...account(), balance: { ...account().balance, asOf: '2027-03-01T09:00:00+08:00' } };

  it('is told by every command that judges by it, when it is from a later day', async () => {
    const who = file('ahead.json', JSON.stringify(given));
    const said = 'The balance is from 2027-03-01 09:00, which is later than the day that is asked for';
    const asked = ['check', ...VM, '--mode', 'monthly', '--term', '1m', '--account', who];
    expect((await run(...asked)).stdout).toContain(`! ${said}`);
    expect((await json(...asked)).balance.message).toContain(said);
    expect((await run('forecast', who, ...DAYS)).stdout).toContain(`! ${said}`);
    const plan = file('q4.costplan.json', JSON.stringify(PLAN));
    expect((await run('plan', 'check', plan, '--account', who)).stdout).toContain(`! ${said}`);
  });
});

describe('the settings of an account', () => {
  it('go out with its file and come back with it', () => {
    fc.assert(
      fc.property(anySettings, (settings) => {
        let last = 0;
        const out = toAccountFile(stored('Finance', '100.00', settings), day('2026-12-01'));
        expect(fromAccountFile(out, () => `${(last += 1)}`).settings).toEqual(settings);
      }),
    );
  });

  it('decide in the terminal as they do in the window', async () => {
    const at = chinaTimeOf(Date.UTC(2026, 10, 21, 1));
    await fc.assert(
      fc.asyncProperty(
        anySettings,
        fc.constantFrom('0.00', '80.00', '130.00', '1500.00'),
        fc.constantFrom('1', '3'),
        async (settings, available, quantity) => {
          let last = 0;
          const coupons = [coupon({ code: 'a', remaining: '30.00' }), coupon({ code: 'b', remaining: '25.00' })];
          const own = { ...fromAccountFile(account({ available, coupons }), () => `${(last += 1)}`), settings };
          const out = toAccountFile(own, at.date);
          const quote = valueOf(quoteMonthly(priced({ ...G_N2_MEDIUM, quantity }), '1m', at));
          const window = readiness(quote, buyerOfFile(out), at, settingsOf(settings));
          const given = file('own.json', JSON.stringify(out));
          const asked = [
            'check',
            ...VM,
            '--quantity',
            quantity,
            '--mode',
            'monthly',
            '--term',
            '1m',
            '--account',
            given,
          ];
          const { stdout } = await run(...asked, '--json');
          expect(JSON.parse(stdout).verdict).toBe(window.verdict);
        },
      ),
      { numRuns: 60 },
    );
  });

  it('are described by the schema of the file', async () => {
    const { stdout } = await run('schema', 'account');
    expect(Object.keys(JSON.parse(stdout).properties.settings.properties)).toContain('couponsPerOrder');
  });
});
