/** Every rule of ACC, BAL, CPN and QTA on both sides of its limit. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { AccountSettings } from '../../../shared/account/settings.ts';
import { DEFAULT_SETTINGS } from '../../../shared/account/settings.ts';
import { buyerOfFile } from '../../../shared/account/buyer.ts';
import { VERIFICATION_STATES } from '../../../shared/account/verification.ts';
import type { Account, Coupon, ExistingResource } from '../../../shared/account/schema.ts';
import { quoteConfiguration, quoteMonthly } from '../../../shared/billing/quote.ts';
import type { RequestDraft } from '../../../shared/billing/draft.ts';
import type { Term } from '../../../shared/catalog/schema.ts';
import { createTranslator } from '../../../shared/i18n/index.ts';
import { formatMoney, money, moneyFromFen } from '../../../shared/money/index.ts';
import { describeCheck } from '../../../shared/readiness/describe.ts';
import { type CheckId, type Readiness, type Verdict, readiness } from '../../../shared/readiness/readiness.ts';
import { account, coupon } from '../../fixtures/account.ts';
import { G_N2_MEDIUM, day, priced, valueOf } from '../../fixtures/question.ts';

const AT = { date: day('2026-11-21'), time: '09:00:00' };

function buyMonthly(
  who: Account,
  {
    term = '1m',
    request = G_N2_MEDIUM,
    settings = DEFAULT_SETTINGS,
    at = AT,
  }: {
    term?: Term;
    request?: Partial<RequestDraft>;
    settings?: AccountSettings;
    at?: typeof AT;
  } = {},
): Readiness {
  return readiness(valueOf(quoteMonthly(priced(request), term, at)), buyerOfFile(who), at, settings);
}

function enable(
  who: Account,
  {
    days = 1,
    request = G_N2_MEDIUM,
    settings = DEFAULT_SETTINGS,
    at = AT,
  }: {
    days?: number;
    request?: Partial<RequestDraft>;
    settings?: AccountSettings;
    at?: typeof AT;
  } = {},
): Readiness {
  return readiness(valueOf(quoteConfiguration(priced(request), days * 86_400)), buyerOfFile(who), at, settings);
}

function statusOf({ checks }: Readiness, id: CheckId) {
  return checks.find((check) => check.id === id)?.status;
}

function amounts(answer: Readiness) {
  const { due, cash, coupons, couponUsed, shortfall, recommendedRecharge } = answer;
  return [due, cash, coupons, couponUsed, shortfall, recommendedRecharge].map(formatMoney);
}

describe('ACC-1, ACC-2: only personal, enterprise and student accounts may buy', () => {
  it.each(VERIFICATION_STATES)('%s', (status) => {
    const verified = ['personal', 'enterprise', 'student'].includes(status);
    const answer = buyMonthly(account({ status }));
    expect(statusOf(answer, 'real-name-verification')).toBe(verified ? 'pass' : 'fail');
    expect(answer.verdict).toBe(verified ? 'ready' : 'blocked');
  });
});

describe('BAL-3: at least 50.00 of cash and fitting coupons when pay by configuration is enabled', () => {
  it.each([
    ['49.99', 'blocked', '0.01'],
    ['50.00', 'ready', '0.00'],
    ['50.01', 'ready', '0.00'],
  ])('%s: %s', (available, verdict, shortfall) => {
    const answer = enable(account({ available }));
    expect(answer.verdict).toBe(verdict);
    expect(formatMoney(answer.shortfall)).toBe(shortfall);
    expect(formatMoney(answer.recommendedRecharge)).toBe(shortfall);
  });

  it('counts a fitting coupon to the fen', () => {
    const coupons = [coupon({ remaining: '30.00' })];
    expect(enable(account({ available: '20.00', coupons })).verdict).toBe('ready');
    expect(enable(account({ available: '19.99', coupons })).verdict).toBe('blocked');
  });

  it('does not ask it of a monthly package', () => {
    const answer = buyMonthly(account({ available: '0.00' }));
    expect(statusOf(answer, 'balance-threshold')).toBeUndefined();
    expect(answer.verdict).toBe('third-party-payment');
  });
});

describe('BAL-2: a coupon counts when its product, billing type and time fit', () => {
  it.each<[string, Partial<Coupon>, Verdict]>([
    ['fits', {}, 'ready'],
    ['all products and types', { products: 'all', billing: 'all' }, 'ready'],
    ['another product', { products: ['cps'] }, 'blocked'],
    ['another billing type', { billing: ['monthly'] }, 'blocked'],
    ['nothing left', { remaining: '0.00' }, 'blocked'],
    ['on its first day', { validFrom: '2026-11-21' }, 'ready'],
    ['before its first day', { validFrom: '2026-11-22' }, 'blocked'],
    ['on its last day', { validTo: '2026-11-21' }, 'ready'],
    ['after its last day', { validTo: '2026-11-20' }, 'blocked'],
  ])('%s', (_name, changes, verdict) => {
    expect(enable(account({ available: '49.99', coupons: [coupon(changes)] })).verdict).toBe(verdict);
  });

  it('counts every unexpired coupon by the other reading, and says that this would change the answer', () => {
    const who = account({ available: '49.99', coupons: [coupon({ products: ['cps'] })] });
    expect(enable(who).readings).toContainEqual({ rule: 'BAL-2', changes: true, otherVerdict: 'ready' });
    expect(enable(who, { settings: { ...DEFAULT_SETTINGS, couponsThatCount: 'all' } }).verdict).toBe('ready');
  });
});

describe('BAL-3a: disks, Elastic IPs and snapshots, where pages name no coupons or say more than 50', () => {
  const disk = { product: 'disk', region: 'cn-north-1', type: 'ssd.gp1', gb: '20' };
  const couponOnly = account({ available: '20.00', coupons: [coupon({ products: 'all', billing: 'all' })] });

  it('reads them as servers by default, and says when the other reading would differ', () => {
    const answer = enable(couponOnly, { request: disk });
    expect(answer.verdict).toBe('ready');
    expect(answer.readings).toContainEqual({ rule: 'BAL-3a', changes: true, otherVerdict: 'blocked' });
    expect(enable(couponOnly).readings.map(({ rule }) => rule)).not.toContain('BAL-3a');
  });

  it('passes exactly 50.00 by default and not by “more than 50”', () => {
    const strict = { ...DEFAULT_SETTINGS, thresholdIncluded: false };
    const who = account({ available: '50.00' });
    expect(enable(who, { request: disk }).verdict).toBe('ready');
    expect(enable(who, { request: disk, settings: strict }).verdict).toBe('blocked');
    expect(enable(account({ available: '50.01' }), { request: disk, settings: strict }).verdict).toBe('ready');
  });
});

describe('BAL-4: a monthly package is paid in one sum', () => {
  it.each([
    ['136.49', 'third-party-payment', '0.01'],
    ['136.50', 'ready', '0.00'],
    ['136.51', 'ready', '0.00'],
  ])('%s for 136.50: %s', (available, verdict, shortfall) => {
    const answer = buyMonthly(account({ available }));
    expect(answer.verdict).toBe(verdict);
    expect(formatMoney(answer.shortfall)).toBe(shortfall);
    expect(formatMoney(answer.recommendedRecharge)).toBe(shortfall);
  });

  it('answers journey 2: 43,200.00 due against 31,050.00 of cash and coupon', () => {
    const own = coupon({ code: 'C7', remaining: '300.00', validTo: '2026-11-26', products: 'all' });
    const request = { product: 'dcps', region: 'east-china-jinan', type: 'edcps.c.normal1' };
    const answer = buyMonthly(account({ available: '30750.00', coupons: [own] }), { term: '9m', request });
    expect(amounts(answer)).toEqual(['39600.00', '30750.00', '300.00', '300.00', '8550.00', '8550.00']);
    expect(statusOf(answer, 'coupon-expiry')).toBe('warn');
  });
});

describe('BAL-5: arrears block everything', () => {
  it.each([
    ['0.00', 'ready'],
    ['0.01', 'blocked'],
  ])('%s overdue: %s', (overdue, verdict) => {
    expect(buyMonthly(account({ overdue })).verdict).toBe(verdict);
    expect(enable(account({ overdue })).verdict).toBe(verdict);
  });
});

describe('BAL-7: a fitting coupon that expires within 7 days is announced', () => {
  it.each([
    ['2026-11-21', 'warn'],
    ['2026-11-28', 'warn'],
    ['2026-11-29', 'pass'],
  ])('last day %s: %s', (validTo, status) => {
    expect(statusOf(buyMonthly(account({ coupons: [coupon({ validTo })] })), 'coupon-expiry')).toBe(status);
  });
});

describe('BAL-8: the recommended recharge', () => {
  it('is what the time costs less the balance, at least what the threshold lacks', () => {
    // 0.47 × 24 × 30 = 338.40
    expect(amounts(enable(account({ available: '120.00', coupons: [coupon()] }), { days: 30 }))).toEqual([
      '338.40',
      '120.00',
      '30.00',
      '30.00',
      '0.00',
      '188.40',
    ]);
    expect(amounts(enable(account({ available: '20.00' }), { days: 1 }))).toEqual([
      '11.28',
      '20.00',
      '0.00',
      '0.00',
      '30.00',
      '30.00',
    ]);
  });

  it('warns, and does not block, when the balance is below the cost of the time', () => {
    const answer = enable(account({ available: '120.00' }), { days: 30 });
    expect([answer.verdict, statusOf(answer, 'covers-duration')]).toEqual(['ready', 'warn']);
  });
});

describe('CPN-2: one coupon for a monthly order, the one that pays most, then the one that expires first', () => {
  const coupons = [
    coupon({ code: 'small', remaining: '100.00', validTo: '2026-11-30' }),
    coupon({ code: 'late', remaining: '500.00', validTo: '2027-06-30' }),
    coupon({ code: 'early', remaining: '200.00', validTo: '2026-12-31' }),
  ];

  it('never pays more than is due, so both large ones pay the same and the earlier one is taken', () => {
    const answer = buyMonthly(account({ available: '0.00', coupons }));
    expect(answer.payments).toEqual([{ code: 'early', amount: money('136.50') }]);
    expect(amounts(answer)).toEqual(['136.50', '0.00', '800.00', '136.50', '0.00', '0.00']);
  });

  it('takes up to ten by the older page, and says when that would change the answer', () => {
    const answer = buyMonthly(account({ available: '0.00', coupons }), { term: '6m' });
    expect(answer.payments.map(({ code }) => code)).toEqual(['late']);
    expect(formatMoney(answer.shortfall)).toBe('319.00');
    expect(answer.readings).toEqual([{ rule: 'CPN-2', changes: true, otherVerdict: 'third-party-payment' }]);
    const ten = buyMonthly(account({ available: '0.00', coupons }), {
      term: '6m',
      settings: { ...DEFAULT_SETTINGS, couponsPerOrder: 10 },
    });
    expect(formatMoney(ten.shortfall)).toBe('19.00');
  });
});

describe('CPN-3: pay by configuration takes coupons before cash', () => {
  const coupons = [
    coupon({ code: 'big-early', remaining: '8.00', validTo: '2026-11-25' }),
    coupon({ code: 'small-late', remaining: '5.00', validTo: '2026-12-31' }),
  ];
  it.each([
    ['smallest-first', ['small-late', 'big-early']],
    ['earliest-first', ['big-early', 'small-late']],
  ] as const)('%s', (deductionOrder, codes) => {
    const answer = enable(account({ coupons }), { settings: { ...DEFAULT_SETTINGS, deductionOrder } });
    expect(answer.payments.map(({ code }) => code)).toEqual(codes);
    expect(formatMoney(answer.couponUsed)).toBe('11.28');
  });
});

describe('QTA-1', () => {
  const cps = { product: 'cps', region: 'cn-north-1', type: 'cps.c.normal' };
  const rich = { available: '99999999.00' };
  it.each([
    ['5 CPS an order', { ...cps, quantity: '5' }, [], 'pass'],
    ['6 CPS an order', { ...cps, quantity: '6' }, [], 'fail'],
    ['20 VM a region', { ...G_N2_MEDIUM, quantity: '20' }, [], 'pass'],
    ['21 VM a region', { ...G_N2_MEDIUM, quantity: '21' }, [], 'fail'],
    [
      'the 20th CPS of a region',
      { ...cps, quantity: '1' },
      [{ product: 'cps', region: 'cn-north-1', quantity: 19 }],
      'pass',
    ],
    [
      'the 21st CPS of a region',
      { ...cps, quantity: '1' },
      [{ product: 'cps', region: 'cn-north-1', quantity: 20 }],
      'fail',
    ],
    ['20 VM of another region', G_N2_MEDIUM, [{ product: 'vm', region: 'cn-east-2', quantity: 20 }], 'pass'],
    ['10 Elastic IPs', { ...G_N2_MEDIUM, quantity: '10', bandwidth: '1' }, [], 'pass'],
    ['11 Elastic IPs', { ...G_N2_MEDIUM, quantity: '11', bandwidth: '1' }, [], 'fail'],
    [
      '15 data disks',
      { ...G_N2_MEDIUM, disks: Array.from({ length: 15 }, () => ({ type: 'ssd.gp1', gb: '20', iops: '' })) },
      [],
      'pass',
    ],
    [
      '16 data disks',
      { ...G_N2_MEDIUM, disks: Array.from({ length: 16 }, () => ({ type: 'ssd.gp1', gb: '20', iops: '' })) },
      [],
      'fail',
    ],
  ] as const)('%s: %s', (_name, request, resources, status) => {
    const answer = buyMonthly(account({ ...rich, resources: [...resources] }), {
      request,
    });
    expect(statusOf(answer, 'quota')).toBe(status);
    expect(answer.verdict).toBe(status === 'pass' ? 'ready' : 'blocked');
  });
});

describe('QTA-1 of addresses', () => {
  const rich = { available: '99999999.00' };
  const node = 'east-china-jinan';
  const dcps = { product: 'dcps', region: node, type: 'edcps.c2.perf1' };
  const eip = { product: 'eip', region: node, mbps: '5' };
  const cps = { product: 'cps', region: 'cn-north-1', type: 'cps.c.normal' };
  const server = { product: 'dcps', region: node, quantity: 3 } as const;
  const bought = (request: object, resources: ExistingResource[] = []) =>
    buyMonthly(account({ ...rich, resources }), { request }).checks.find(({ id }) => id === 'quota');

  it.each([
    ['10 in an edge node', { ...eip, quantity: '10' }, [], undefined],
    ['21 in an edge node', { ...eip, quantity: '21' }, [], { kind: 'node', product: 'eip', wanted: 21, most: 10 }],
    [
      'those of the node’s servers',
      { ...eip, quantity: '8' },
      [{ ...server, bandwidth: '10' }],
      { kind: 'node', product: 'eip', wanted: 11, most: 10 },
    ],
    ['servers without an address', { ...eip, quantity: '8' }, [server], undefined],
    ['those of another node', eip, [{ product: 'eip', region: 'east-china-taizhou', quantity: 10 }], undefined],
    [
      'those by traffic',
      { ...G_N2_MEDIUM, bandwidth: '1' },
      [{ product: 'eip-traffic', region: 'cn-north-1', quantity: 10 }],
      { kind: 'region', product: 'eip', wanted: 11, most: 10 },
    ],
    [
      'those of Virtual Machines',
      { product: 'eip', region: 'cn-north-1', mbps: '1' },
      [{ product: 'vm', region: 'cn-north-1', quantity: 10, bandwidth: '5' }],
      { kind: 'region', product: 'eip', wanted: 11, most: 10 },
    ],
    ['200 Mbps of a physical server', { ...cps, bandwidth: '200' }, [], undefined],
    [
      '201 Mbps of a physical server',
      { ...cps, bandwidth: '201' },
      [],
      { kind: 'mbps', product: 'cps', wanted: 201, most: 200 },
    ],
    ['10,240 Mbps of an edge node', { ...eip, mbps: '10240' }, [], undefined],
    [
      '10,241 Mbps of an edge node',
      { ...eip, mbps: '10241' },
      [],
      { kind: 'mbps', product: 'dcps', wanted: 10_241, most: 10_240 },
    ],
  ] as const)('counts %s', (_name, request, resources, broken) => {
    expect(bought(request, [...resources])?.broken).toEqual(broken === undefined ? undefined : [broken]);
  });

  it('also those that come with servers of the node', () => {
    expect(
      bought({ ...dcps, quantity: '2', bandwidth: '10' }, [{ product: 'eip', region: node, quantity: 9 }])?.broken,
    ).toEqual([{ kind: 'node', product: 'eip', wanted: 11, most: 10 }]);
  });

  it('is told in words, in both languages', () => {
    const check = bought({ ...eip, quantity: '21', mbps: '10241' });
    if (check === undefined) throw new Error('no quota check');
    const words = (language: 'en' | 'zh') =>
      describeCheck(createTranslator(language), check, { recommendedRecharge: money('0.00') });
    expect(words('zh')).toBe(
      '弹性公网IP 21 个，超出边缘节点每账户 10 个的配额；单个公网IP 10241 Mbps，超出边缘节点 10240 Mbps 的上限。请减少数量，或提工单提升配额。',
    );
    expect(words('en')).toContain('21 Elastic IPs in the edge node, over the quota of 10');
  });
});

describe('several broken quotas', () => {
  it('are all named, and none that holds', () => {
    const disks = Array.from({ length: 16 }, () => ({ type: 'ssd.gp1', gb: '20', iops: '' }));
    const { checks } = buyMonthly(account({ available: '99999999.00' }), {
      request: { ...G_N2_MEDIUM, quantity: '21', bandwidth: '1', disks },
    });
    expect(checks.find(({ id }) => id === 'quota')?.broken).toEqual([
      { kind: 'region', product: 'vm', wanted: 21, most: 20 },
      { kind: 'region', product: 'eip', wanted: 21, most: 10 },
      { kind: 'instance', product: 'disk', wanted: 16, most: 15 },
    ]);
  });
});

describe('PRC-7 and the age of the prices', () => {
  it('flags what is no longer sold, without blocking', () => {
    const retired = { product: 'disk', region: 'cn-north-1', type: 'ssd', gb: '20' };
    const answer = buyMonthly(account(), { request: retired });
    expect([answer.verdict, statusOf(answer, 'on-sale')]).toEqual(['ready', 'warn']);
  });

  it.each([
    ['2023-09-30', 'pass'],
    ['2023-10-01', 'warn'],
  ])('prices of 2022-09 on %s: %s', (date, status) => {
    expect(statusOf(buyMonthly(account(), { at: { date: day(date), time: '00:00:00' } }), 'price-list-age')).toBe(
      status,
    );
  });
});

describe('a recharge of the recommended amount', () => {
  const anyCash = fc.integer({ min: 0, max: 200_000 }).map((fen) => moneyFromFen(BigInt(fen)));
  const anyCoupons = fc.array(
    fc.integer({ min: 1, max: 50_000 }).map((fen) => coupon({ remaining: formatMoney(moneyFromFen(BigInt(fen))) })),
    { maxLength: 3 },
  );
  const anyTerm = fc.constantFrom<Term>('1m', '3m', '1y');

  it('turns a monthly package to ready, one fen less never does', () => {
    fc.assert(
      fc.property(anyCash, anyCoupons, anyTerm, (cash, coupons, term) => {
        const buy = (fen: bigint) =>
          buyMonthly(account({ available: formatMoney(moneyFromFen(fen)), coupons }), { term });
        const { recommendedRecharge } = buy(cash);
        expect(buy(cash + recommendedRecharge).verdict).toBe('ready');
        if (recommendedRecharge > 0n) expect(buy(cash + recommendedRecharge - 1n).verdict).toBe('third-party-payment');
      }),
    );
  });

  it('makes pay by configuration pass every money check, one fen less never does', () => {
    fc.assert(
      fc.property(anyCash, anyCoupons, fc.integer({ min: 1, max: 60 }), (cash, coupons, days) => {
        const passes = (fen: bigint) => {
          const answer = enable(account({ available: formatMoney(moneyFromFen(fen)), coupons }), { days });
          return statusOf(answer, 'balance-threshold') === 'pass' && statusOf(answer, 'covers-duration') === 'pass';
        };
        const { recommendedRecharge } = enable(account({ available: formatMoney(cash), coupons }), { days });
        expect(passes(cash + recommendedRecharge)).toBe(true);
        if (recommendedRecharge > 0n) expect(passes(cash + recommendedRecharge - 1n)).toBe(false);
      }),
    );
  });

  it('is never negative, and neither is any other amount', () => {
    fc.assert(
      fc.property(anyCash, anyCoupons, fc.integer({ min: 1, max: 60 }), (cash, coupons, days) => {
        for (const amount of amounts(enable(account({ available: formatMoney(cash), coupons }), { days }))) {
          expect(amount).toMatch(/^\d+\.\d{2}$/);
        }
      }),
    );
  });
});
