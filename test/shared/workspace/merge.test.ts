import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { withCoupon, withoutCoupon } from '../../../shared/account/coupon-book.ts';
import { cashOf, type LedgerEntry, remainingOf } from '../../../shared/account/ledger.ts';
import { type Accounts, accountsSchema, newAccount, type StoredAccount } from '../../../shared/account/stored.ts';
import { EMPTY_HORIZON, EMPTY_REQUEST } from '../../../shared/billing/draft.ts';
import { formatMoney } from '../../../shared/money/index.ts';
import { removeGroup } from '../../../shared/plan/edit/groups.ts';
import { addLines, removeLines } from '../../../shared/plan/edit/lines.ts';
import { setCells } from '../../../shared/plan/edit/cells.ts';
import { addScenario, withScenarioEdited } from '../../../shared/plan/edit/scenarios.ts';
import { inScenario } from '../../../shared/plan/scenario.ts';
import type { Plan } from '../../../shared/plan/schema.ts';
import { newPlan, type Plans, plansSchema } from '../../../shared/plan/stored.ts';
import { type Choose, type MergedPart, type MergedParts, mergePart } from '../../../shared/workspace/merge/index.ts';

const mine: Choose = () => 'mine';
const theirs: Choose = () => 'theirs';

const entry = (id: string, amount: string, more: Partial<LedgerEntry> = {}): LedgerEntry => ({
  id,
  kind: 'recharge',
  amount,
  date: '2026-11-20',
  note: '',
  ...more,
});

const ACCOUNT: StoredAccount = {
  ...newAccount('a', 'Beijing Cloud'),
  readAt: '2026-11-20T09:00:00+08:00',
  ledger: [entry('open', '1000.00', { kind: 'opening' }), entry('e1', '50.00')],
  coupons: [],
  resources: [{ product: 'vm', region: 'cn-north-1', quantity: 1, id: 'r1', name: 'web' }],
};
const accountsOf = (...accounts: StoredAccount[]): Accounts => ({ accounts, current: 'a' });
const BASE = accountsOf(ACCOUNT);
const changed = (patch: Partial<StoredAccount>) => accountsOf({ ...ACCOUNT, ...patch });

function merged<P extends MergedPart>(
  part: P,
  base: MergedParts[P],
  left: MergedParts[P],
  right: MergedParts[P],
  choose = mine,
) {
  const { value, conflicts } = mergePart(part, { base, mine: left, theirs: right }, choose);
  return { value, conflicts: conflicts.map(({ id }) => id) };
}

describe('two windows that changed the accounts', () => {
  test('entries that each has added are both there', () => {
    const left = changed({ ledger: [...ACCOUNT.ledger, entry('m', '777.00')] });
    const right = changed({ ledger: [...ACCOUNT.ledger, entry('t', '888.00')] });
    const { value, conflicts } = merged('accounts', BASE, left, right);
    expect(conflicts).toEqual([]);
    expect(value.accounts[0]?.ledger.map(({ id }) => id)).toEqual(['open', 'e1', 'm', 't']);
    expect(formatMoney(cashOf(value.accounts[0]?.ledger ?? [], '2027-12-31'))).toBe('2715.00');
  });

  test('two cells of one entry are both taken, one cell is asked about', () => {
    const with1 = (patch: Partial<LedgerEntry>) =>
      changed({ ledger: [ACCOUNT.ledger[0]!, entry('e1', '50.00', patch)] });
    const both = merged('accounts', BASE, with1({ amount: '60.00' }), with1({ note: 'bank' }));
    expect(both.value.accounts[0]?.ledger[1]).toEqual(entry('e1', '60.00', { note: 'bank' }));
    const one = mergePart(
      'accounts',
      { base: BASE, mine: with1({ amount: '60.00' }), theirs: with1({ amount: '70.00' }) },
      theirs,
    );
    expect(one.conflicts).toMatchObject([
      { id: '.accounts[a].ledger[e1].amount', base: '50.00', mine: '60.00', theirs: '70.00' },
    ]);
    expect(one.value.accounts[0]?.ledger[1]?.amount).toBe('70.00');
  });

  test('what one deleted and the other changed is asked about, the account itself included', () => {
    const without = changed({ ledger: [ACCOUNT.ledger[0]!] });
    const edited = changed({ ledger: [ACCOUNT.ledger[0]!, entry('e1', '60.00')] });
    expect(merged('accounts', BASE, without, edited).conflicts).toEqual(['.accounts[a].ledger[e1]']);
    expect(merged('accounts', BASE, without, edited).value.accounts[0]?.ledger).toHaveLength(1);
    expect(merged('accounts', BASE, without, edited, theirs).value).toEqual(edited);
    const none = { accounts: [], current: null };
    expect(merged('accounts', BASE, none, edited)).toEqual({ value: none, conflicts: ['.accounts[a]'] });
    expect(merged('accounts', BASE, none, BASE)).toEqual({ value: none, conflicts: [] });
  });

  test('the figures of a reading stay together, what can be withdrawn included', () => {
    const left = changed({ frozen: '1.00', withdrawable: '900.00' });
    const right = changed({ frozen: '2.00', withdrawing: '30.00' });
    const { value, conflicts } = merged('accounts', BASE, left, right, theirs);
    expect(conflicts).toEqual(['.accounts[a].balance']);
    expect(value).toEqual(right);
  });

  test('two readings of the console are not both booked', () => {
    const read = (id: string, amount: string, at: string) =>
      changed({ ledger: [...ACCOUNT.ledger, entry(id, amount, { kind: 'correction' })], readAt: at });
    const left = read('m', '-10.00', '2026-11-21T09:00:00+08:00');
    const right = read('t', '-10.00', '2026-11-21T09:05:00+08:00');
    const first = merged('accounts', BASE, left, right);
    expect(first.conflicts).toEqual(['.accounts[a].balance']);
    expect(first.value.accounts).toEqual(left.accounts);
    expect(merged('accounts', BASE, left, right, theirs).value.accounts).toEqual(right.accounts);
  });

  test('an opening balance that both windows entered counts once', () => {
    const empty = accountsOf(newAccount('a', 'New'));
    const opened = (id: string) =>
      accountsOf({ ...newAccount('a', 'New'), ledger: [entry(id, '500.00', { kind: 'opening' })] });
    const { value, conflicts } = merged('accounts', empty, opened('m'), opened('t'));
    expect(conflicts).toEqual(['.accounts[a].balance']);
    expect(formatMoney(cashOf(value.accounts[0]?.ledger ?? [], '2027-12-31'))).toBe('500.00');
  });

  const TERMS = {
    code: 'C7',
    products: 'all',
    billing: 'all',
    validFrom: '2026-11-01',
    validTo: '2026-12-06',
  } as const;
  const issue = (id: string, amount: string) => entry(id, amount, { kind: 'coupon-issue', coupon: 'C7' });
  const coupon = withCoupon(ACCOUNT, TERMS, { issue: issue('i', '300.00') });

  test('a coupon that both windows entered is issued once', () => {
    const other = withCoupon(ACCOUNT, TERMS, { issue: issue('j', '300.00') });
    const { value, conflicts } = merged('accounts', BASE, accountsOf(coupon), accountsOf(other));
    expect(conflicts).toEqual(['.accounts[a].coupons[C7]']);
    expect(formatMoney(remainingOf(value.accounts[0]?.ledger ?? [], 'C7'))).toBe('300.00');
  });

  test('a coupon that one deleted and the other used is asked about with its entries', () => {
    const used = { ...coupon, ledger: [...coupon.ledger, entry('u', '40.00', { kind: 'coupon-use', coupon: 'C7' })] };
    const ask = (choose: Choose) =>
      merged('accounts', accountsOf(coupon), accountsOf(withoutCoupon(coupon, 'C7')), accountsOf(used), choose);
    expect(ask(mine).conflicts).toEqual(['.accounts[a].coupons[C7]']);
    expect(ask(mine).value.accounts[0]).toMatchObject({ coupons: [], ledger: [{ id: 'open' }, { id: 'e1' }] });
    expect(formatMoney(remainingOf(ask(theirs).value.accounts[0]?.ledger ?? [], 'C7'))).toBe('260.00');
  });

  test('verification is taken as a whole', () => {
    const left = changed({ verification: { status: 'enterprise', method: 'face' } as never });
    const right = changed({ verification: { status: 'personal', since: '2026-11-01' } as never });
    expect(merged('accounts', BASE, left, right, theirs)).toEqual({
      value: right,
      conflicts: ['.accounts[a].verification'],
    });
  });

  test('resources without an id are kept as they are entered', () => {
    const { id: _id, ...web } = ACCOUNT.resources[0]!;
    const base = changed({ resources: [web] });
    const left = changed({ resources: [{ ...web, quantity: 2 }] });
    const right = changed({ resources: [{ ...web, region: 'cn-east-2' }] });
    const { value } = merged('accounts', base, left, right);
    expect(value.accounts[0]?.resources).toHaveLength(2);
  });

  test('both orders are shown where both windows moved the same entries', () => {
    const list = (...ids: string[]) => changed({ resources: ids.map((id) => ({ ...ACCOUNT.resources[0]!, id })) });
    const moved = merged('accounts', list('x', 'y', 'z'), list('y', 'x', 'z'), list('z', 'x', 'y'), theirs);
    expect(moved.conflicts).toEqual(['.accounts[a].resources#']);
    expect(moved.value.accounts[0]?.resources.map(({ id }) => id)).toEqual(['z', 'x', 'y']);
  });
});

const PLAN: Plan = {
  ...newPlan('Q4', { from: '2026-12-01', to: '2027-12-01' }),
  groups: [{ id: 'g', name: 'Web' }],
  lines: [
    { id: 'l1', name: 'one', product: 'vm', quantity: '1' },
    { id: 'l2', name: 'two', group: 'g' },
  ],
};
const plansOf = (plan: Plan, id = 'p'): Plans => ({ plans: [{ id, plan }], current: id });

describe('two windows that changed the plans', () => {
  test('cells of one line, new lines and other names stand beside each other', () => {
    const left = addLines(setCells(PLAN, [{ id: 'l1', field: 'quantity', text: '3' }]), [{ id: 'm', name: 'mine' }]);
    const right = addLines(setCells(PLAN, [{ id: 'l1', field: 'region', text: 'cn-east-2' }]), [
      { id: 't', name: 'theirs' },
    ]);
    const { value, conflicts } = merged(
      'plans',
      plansOf(PLAN),
      plansOf(left),
      plansOf({ ...right, name: 'Quarter 4' }),
    );
    expect(conflicts).toEqual([]);
    expect(value.plans[0]?.plan).toMatchObject({
      name: 'Quarter 4',
      lines: [{ id: 'l1', quantity: '3', region: 'cn-east-2' }, { id: 'l2' }, { id: 'm' }, { id: 't' }],
    });
  });

  test('the days of a plan are taken as a whole', () => {
    const days = (from: string, to: string) => plansOf({ ...PLAN, horizon: { from, to } });
    const left = days('2028-01-01', '2028-12-01');
    const { value, conflicts } = merged('plans', plansOf(PLAN), left, days('2026-12-01', '2027-06-01'));
    expect(conflicts).toEqual(['.plans[p].plan.horizon']);
    expect(value).toEqual(left);
  });

  test('a group that a new line is in comes back, and so does a line that a scenario changes', () => {
    const added = addLines(PLAN, [{ id: 'm', group: 'g' }]);
    const noGroup = removeGroup(PLAN, 'g');
    const grouped = merged('plans', plansOf(PLAN), plansOf(added), plansOf({ ...noGroup, groups: [] }));
    expect(plansSchema.safeParse(grouped.value).success).toBe(true);
    expect(grouped.value.plans[0]?.plan.groups).toEqual([{ id: 'g', name: 'Web' }]);

    const base = addScenario(PLAN, { id: 's', name: 'More' });
    const seen = inScenario(base, base.scenarios![0]!);
    const edited = withScenarioEdited(base, 's', setCells(seen, [{ id: 'l1', field: 'quantity', text: '9' }]));
    const lined = merged('plans', plansOf(base), plansOf(removeLines(base, ['l1'])), plansOf(edited));
    expect(plansSchema.safeParse(lined.value).success).toBe(true);
    expect(lined.value.plans[0]?.plan.lines.map(({ id }) => id)).toContain('l1');
  });

  test('a line that one scenario changes here and leaves out there is asked about', () => {
    const base = addScenario(PLAN, { id: 's', name: 'More' });
    const seen = inScenario(base, base.scenarios![0]!);
    const edited = withScenarioEdited(base, 's', setCells(seen, [{ id: 'l1', field: 'quantity', text: '9' }]));
    const left = withScenarioEdited(base, 's', removeLines(seen, ['l1']));
    const asked = merged('plans', plansOf(base), plansOf(edited), plansOf(left), theirs);
    expect(asked.conflicts).toEqual(['.plans[p].plan.scenarios[s].touched[l1]']);
    expect(plansSchema.safeParse(asked.value).success).toBe(true);
    expect(asked.value.plans[0]?.plan.scenarios?.[0]?.removed).toEqual(['l1']);
  });
});

test('what the calculator prices is one thing, how much of it another', () => {
  const draft = (request: object, horizon = {}) => ({
    request: { ...EMPTY_REQUEST, product: 'vm', region: 'cn-north-1', type: 'g.n2.medium', quantity: '1', ...request },
    horizon: { ...EMPTY_HORIZON, days: '30', ...horizon },
  });
  const ask = (left: object, right: object) => merged('calculator', draft({}), draft(left), draft(right));
  expect(ask({ quantity: '2' }, { type: 'g.n2.large' })).toEqual({
    value: draft({ quantity: '2', type: 'g.n2.large' }),
    conflicts: [],
  });
  expect(ask({ product: 'disk', type: 'ssd' }, { type: 'g.n2.large' }).conflicts).toEqual(['.request.what']);
});

// Random changes of a small document: entries, coupons and resources, or lines, groups and scenarios.

const KEYS = ['k1', 'k2', 'k3', 'k4', 'k5'];
const amounts = fc.integer({ min: 1, max: 9 }).map((yuan) => `${String(yuan)}.00`);
const someOf = <T>(item: (id: string) => fc.Arbitrary<T>) =>
  fc.shuffledSubarray(KEYS).chain((ids) => fc.tuple(...ids.map(item)));
const accountArb: fc.Arbitrary<StoredAccount> = fc
  .record({
    ledger: someOf((id) =>
      fc
        .record({
          amount: amounts,
          note: fc.constantFrom('', 'n'),
          kind: fc.constantFrom('recharge', 'correction', 'opening'),
        })
        .map((more) => entry(id, more.amount, more as Partial<LedgerEntry>)),
    ),
    resources: someOf((id) =>
      fc.integer({ min: 1, max: 3 }).map((quantity) => ({ ...ACCOUNT.resources[0]!, id, quantity })),
    ),
    frozen: amounts,
    readAt: fc.constantFrom('2026-11-20T09:00:00+08:00', '2026-11-21T09:00:00+08:00'),
    name: fc.constantFrom('A', 'B', 'C'),
  })
  .map((parts) => ({ ...ACCOUNT, ...parts }));
const accountsArb: fc.Arbitrary<Accounts> = someOf((id) => accountArb.map((account) => ({ ...account, id }))).map(
  (accounts) => ({ accounts, current: null }),
);

const cells = fc.record({
  quantity: fc.constantFrom('1', '2'),
  note: fc.constantFrom('', 'n'),
  group: fc.constantFrom('', ...KEYS),
});
const planArb: fc.Arbitrary<Plan> = fc
  .tuple(
    someOf((id) => fc.constantFrom('x', 'y').map((name) => ({ id, name }))),
    someOf((id) => cells.map((more) => ({ id: `l${id}`, ...more }))),
    someOf((id) =>
      fc.tuple(fc.constantFrom('changed', 'removed'), cells).map(([how, more]) => ({ id: `l${id}`, how, more })),
    ),
  )
  .map(([groups, lines, touches]) => {
    const known = new Set(groups.map(({ id }) => id));
    const inGroup = <T extends { group: string }>(line: T) => ({
      ...line,
      group: known.has(line.group) ? line.group : '',
    });
    const there = touches.filter(({ id }) => lines.some((line) => line.id === id));
    const changedLines = there.filter(({ how }) => how === 'changed').map(({ id, more }) => inGroup({ id, ...more }));
    const removed = there.filter(({ how }) => how === 'removed').map(({ id }) => id);
    const scenario = {
      id: 's',
      name: 'S',
      ...(changedLines.length > 0 && { changed: changedLines }),
      ...(removed.length > 0 && { removed }),
    };
    return { ...PLAN, groups, lines: lines.map(inGroup), scenarios: [scenario] };
  });
const plansArb: fc.Arbitrary<Plans> = someOf((id) => planArb.map((plan) => ({ id, plan }))).map((plans) => ({
  plans,
  current: null,
}));

describe.each([
  ['accounts', accountsArb, accountsSchema],
  ['plans', plansArb, plansSchema],
] as const)('%s at random', (part, arb, schema) => {
  const values = arb as fc.Arbitrary<MergedParts[typeof part]>;
  const ask = (base: unknown, left: unknown, right: unknown, choose = mine) =>
    mergePart(part, { base, mine: left, theirs: right } as never, choose);

  test('a side that changed nothing takes what the other has', () => {
    fc.assert(
      fc.property(values, values, (base, other) => {
        expect(ask(base, other, base)).toEqual({ value: other, conflicts: [] });
        expect(ask(base, base, other)).toEqual({ value: other, conflicts: [] });
        expect(ask(base, other, structuredClone(other))).toEqual({ value: other, conflicts: [] });
      }),
    );
  });

  test('where nothing conflicts it does not matter which side is which', () => {
    fc.assert(
      fc.property(values, values, values, (base, left, right) => {
        const there = ask(base, left, right);
        const back = ask(base, right, left);
        expect(back.conflicts.map(({ id }) => id).toSorted()).toEqual(there.conflicts.map(({ id }) => id).toSorted());
        if (there.conflicts.length === 0) expect(back.value).toEqual(there.value);
      }),
    );
  });

  test('the merged value can be stored, whatever is chosen', () => {
    fc.assert(
      fc.property(values, values, values, fc.infiniteStream(fc.boolean()), (base, left, right, coins) => {
        const { value } = ask(base, left, right, () => (coins.next().value === true ? 'mine' : 'theirs'));
        expect(schema.safeParse(value).error).toBeUndefined();
      }),
    );
  });

  test('what one side added is there, unless the other one was chosen where both had it', () => {
    fc.assert(
      fc.property(values, values, values, (base, left, right) => {
        const { value, conflicts } = ask(base, left, right);
        const asked = conflicts.map(({ id }) => id).join('\n');
        const had = new Set(keysIn(base));
        const has = new Set(keysIn(value));
        for (const key of [...keysIn(left), ...keysIn(right)]) {
          if (had.has(key) || has.has(key)) continue;
          // Only inside something that was asked about: a whole entry, or what two readings have booked.
          expect(asked).toContain(key.split(' ')[0]);
        }
      }),
    );
  });
});

/** Every entry of every list, by its owner and its id. */
function keysIn(value: Accounts | Plans): string[] {
  if ('accounts' in value) {
    const { accounts } = value as Accounts;
    return accounts.flatMap(({ id, ledger, resources }) => [
      `[${id}]`,
      ...ledger.map((each) => `[${id}] ledger ${each.id}`),
      ...resources.map((each) => `[${id}] resource ${each.id ?? ''}`),
    ]);
  }
  return value.plans.flatMap(({ id, plan }) => [
    `[${id}]`,
    ...plan.lines.map((each) => `[${id}] line ${each.id}`),
    ...plan.groups.map((each) => `[${id}] group ${each.id}`),
  ]);
}
