import { describe, expect, it } from 'vitest';
import { conflictWords } from '../../../renderer/app/saving/conflict-words.ts';
import { newAccount, type StoredAccount } from '../../../shared/account/stored.ts';
import { EMPTY_HORIZON, EMPTY_REQUEST } from '../../../shared/billing/draft.ts';
import { createTranslator } from '../../../shared/i18n/index.ts';
import { displayMoney } from '../../../shared/money/index.ts';
import type { Plan } from '../../../shared/plan/schema.ts';
import { type MergedPart, type MergedParts, mergePart } from '../../../shared/workspace/merge/index.ts';
import { LANGUAGES, type Language } from '../../../shared/i18n/language.ts';
import { planOf } from '../../fixtures/plan.ts';
import { builtIn } from '../../fixtures/question.ts';

type Three<T> = readonly [base: T, mine: T, theirs: T];

/** What the dialog says of the conflicts between two versions: what | before | mine | theirs. */
function words<P extends MergedPart>(part: P, [base, mine, theirs]: Three<MergedParts[P]>, language: Language = 'en') {
  const t = createTranslator(language);
  const { conflicts } = mergePart(part, { base, mine, theirs }, () => 'mine');
  return conflicts.map((found) => {
    const conflict = { ...found, part, key: found.id };
    const said = conflictWords({ t, language, catalog: builtIn, amountText: displayMoney }, conflict);
    return [said.what, said.before, said.mine, said.theirs].join(' | ');
  });
}

const ACCOUNT = newAccount('0f8e7d6c', 'Beijing');
const accounts = (versions: Three<Partial<StoredAccount>>, language?: Language) =>
  words(
    'accounts',
    versions.map((changes) => ({ accounts: [{ ...ACCOUNT, ...changes }], current: null })) as never,
    language,
  );
const plans = (versions: Three<Partial<Plan>>, language?: Language) =>
  words(
    'plans',
    versions.map((changes) => ({ plans: [{ id: 'p', plan: planOf([], changes) }], current: null })) as never,
    language,
  );
const resource = { id: 'i-web', product: 'vm', region: 'cn-north-1', quantity: 1 } as const;
const line = { id: '5d1c', product: 'vm', region: 'cn-north-1' };

describe('the words of a conflict', () => {
  it('are those of the pages where it was entered', () => {
    expect(
      accounts([
        { resources: [resource] },
        { resources: [{ ...resource, mode: 'monthly', term: '1y', start: '2026-11-20T09:30:00+08:00' }] },
        { resources: [{ ...resource, mode: 'configuration', term: '6m', start: '2026-11-21' }] },
      ]),
    ).toEqual([
      'Beijing · Virtual Machine, North China-Beijing · Billing mode | nothing | monthly package | pay by configuration',
      'Beijing · Virtual Machine, North China-Beijing · Renewal term | nothing | 1 year | 6 months',
      'Beijing · Virtual Machine, North China-Beijing · Since | nothing | 2026-11-20 09:30 | 2026-11-21',
    ]);
    expect(
      plans(
        [
          { lines: [line] },
          { lines: [{ ...line, product: 'cps', mode: 'cheapest' }] },
          { lines: [{ ...line, product: 'eip', mode: 'monthly' }] },
        ],
        'zh',
      ),
    ).toEqual([
      'Plan · 条目 云物理服务器、华北-北京 · 产品 | 云主机 | 云物理服务器 | 弹性公网IP',
      expect.stringContaining('计费方式 | 无 | '),
    ]);
  });

  it('write money as money and days as days', () => {
    const opening = { id: 'e', kind: 'recharge', date: '2026-11-20', note: '' } as const;
    expect(
      accounts([
        { ledger: [{ ...opening, amount: '1000' }], settings: { threshold: '50' } },
        { ledger: [{ ...opening, amount: '1234.5' }], settings: { threshold: '60' } },
        { ledger: [{ ...opening, amount: '20000' }], settings: { threshold: '1000' } },
      ]),
    ).toEqual([
      'Beijing · recharge 2026-11-20 · Amount | ¥1,000.00 | ¥1,234.50 | ¥20,000.00',
      'Beijing · Balance that enabling needs (RMB) | ¥50.00 | ¥60.00 | ¥1,000.00',
    ]);
    const horizon = { from: '2027-01-01', to: '2028-01-01' };
    expect(
      plans([
        { horizon },
        { horizon: { ...horizon, to: '2028-02-01' } },
        { horizon: { ...horizon, to: '2028-03-01' } },
      ]),
    ).toEqual([
      'Plan · First and last day | 2027-01-01 to 2027-12-31 | 2027-01-01 to 2028-01-31 | 2027-01-01 to 2028-02-29',
    ]);
  });

  it('name what an id stands for', () => {
    const groups = [
      { id: '9a0b', name: 'Web' },
      { id: '1c2d', name: 'Data' },
    ];
    expect(
      plans([
        { groups, lines: [{ ...line, name: 'db' }] },
        { groups, lines: [{ ...line, name: 'db', group: '9a0b' }] },
        { groups, lines: [{ ...line, name: 'db', group: '1c2d' }] },
      ]),
    ).toEqual(['Plan · line db · Group | nothing | Web | Data']);
  });

  it('say what a number in a whole entry is', () => {
    const deleted = accounts([
      { resources: [{ ...resource, disks: [{ type: 'ssd.gp1', gb: '100' }], autoRenew: true }] },
      { resources: [] },
      { resources: [{ ...resource, disks: [{ type: 'ssd.gp1', gb: '200' }], quantity: 3, autoRenew: true }] },
    ]);
    expect(deleted).toEqual([expect.stringContaining(' | deleted | ')]);
    expect(deleted[0]).toContain('Quantity: 3 · Disks: ssd.gp1 200 GB · Auto-renew: yes');
  });

  it('hold in the calculator too', () => {
    const draft = (request: object, horizon: object) => ({
      request: { ...EMPTY_REQUEST, ...request },
      horizon: { ...EMPTY_HORIZON, ...horizon },
    });
    expect(
      words('calculator', [
        draft({ product: 'vm', quantity: '1' }, { days: '30', months: '2' }),
        draft({ product: 'eip', quantity: '2' }, { days: '40', months: '2' }),
        draft({ product: 'disk', quantity: '3' }, { unit: 'months', days: '30', months: '6' }),
      ]),
    ).toEqual([
      expect.stringMatching(/^Calculator · .* \| Virtual Machine \| Elastic IP \| Cloud Disk/),
      'Calculator · Quantity | 1 | 2 | 3',
      expect.stringContaining(' | Days: 30 | Days: 40 | Months: 6'),
    ]);
  });

  const CODES = [
    /\b(?:vm|cps|dcps|eip|disk)\b/,
    /cn-north-1/,
    /\b(?:monthly|configuration|consumption|cheapest)\b(?! package)/,
    /\b(?:1y|6m|fitting|earliest-first|at-once|after-24-hours|jd-sign-in|true|false)\b/,
    /0f8e7d6c|5d1c|9a0b/,
  ];

  it.each(LANGUAGES)('are never a stored code, whatever it is (%s)', (language) => {
    const sides = [
      ['vm', 'cps'],
      ['eip', 'disk'],
      ['dcps', 'vm'],
    ] as const;
    const said = sides.flatMap(([mine, theirs]) => [
      ...accounts([{}, accountOf(mine, false), accountOf(theirs, true)], language),
      ...plans(
        [
          { lines: [line] },
          { lines: [{ ...line, product: mine, mode: 'configuration', term: '1y', boughtOn: '2026-11-01' }] },
          { lines: [{ ...line, product: theirs, mode: 'monthly', term: '6m', boughtOn: '2026-11-02' }] },
        ],
        language,
      ),
    ]);
    expect(said.length).toBeGreaterThan(30);
    const uncoded = said.join('\n').replaceAll(/pay by (?:configuration|consumption)/g, '');
    for (const code of CODES) expect(uncoded).not.toMatch(code);
  });
});

function accountOf(product: 'vm' | 'cps' | 'eip' | 'disk' | 'dcps', isSecond: boolean): Partial<StoredAccount> {
  return {
    verification: isSecond
      ? { status: 'personal', method: 'jd-sign-in' }
      : { status: 'enterprise', method: 'licence-documents' },
    coupons: [
      {
        code: 'C7',
        products: isSecond ? [product] : 'all',
        billing: isSecond ? ['monthly'] : 'all',
        validFrom: isSecond ? '2026-11-01' : '2026-11-02',
        validTo: '2026-12-06',
      },
    ],
    resources: [{ ...resource, product, mode: isSecond ? 'monthly' : 'consumption', term: isSecond ? '1y' : '6m' }],
    settings: {
      thresholdIncluded: isSecond,
      couponsThatCount: isSecond ? 'all' : 'fitting',
      deductionOrder: isSecond ? 'smallest-first' : 'earliest-first',
      vmStops: isSecond ? 'at-once' : 'after-24-hours',
      billFractions: isSecond ? 'carried' : 'dropped',
    },
  };
}
