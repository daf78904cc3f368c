/** What a forecast starts from: resources as an account holds them, plans as they are priced, a ledger's balance. */
import { describe, expect, it } from 'vitest';
import type { ExistingResource } from '../../../shared/account/schema.ts';
import { DEFAULT_SETTINGS } from '../../../shared/account/settings.ts';
import { accountInput } from '../../../shared/forecast/account-input.ts';
import { paymentsOfPlan } from '../../../shared/forecast/plan-payments.ts';
import { readResources } from '../../../shared/forecast/read-resources.ts';
import { ZERO, formatMoney, money } from '../../../shared/money/index.ts';
import { pricePlan } from '../../../shared/plan/price.ts';
import { planOf } from '../../fixtures/plan.ts';
import { G_N2_MEDIUM, builtIn, day, valueOf } from '../../fixtures/question.ts';
import { at } from './inputs.ts';

const START = at('2026-12-01T09:00');
const VM: ExistingResource = { ...G_N2_MEDIUM, quantity: 2 };

function read(...resources: ExistingResource[]) {
  return valueOf(readResources(resources, builtIn, START));
}

describe('the resources of an account', () => {
  it('that only count for the quotas are not billed', () => {
    expect(read({ product: 'vm', region: 'cn-north-1', quantity: 3 })).toEqual([]);
  });

  it('are by configuration where they do not expire, since the start of the day where nothing is said', () => {
    const [web] = read(VM);
    expect(web).toMatchObject({ id: 'g.n2.medium-1', name: 'g.n2.medium-1', set: { quantity: 2 } });
    expect(web?.billing).toEqual({
      kind: 'configuration',
      since: at('2026-12-01'),
      isAgeUnknown: true,
      schedule: undefined,
    });
  });

  it('are monthly where they expire, and renewed by the shortest term that they have', () => {
    const disk = { product: 'disk', region: 'cn-north-1', quantity: 1, type: 'ssd.gp1', gb: '100' } as const;
    const [web, other] = read(
      { ...VM, expires: '2026-12-20', start: '2026-10-20', autoRenew: true },
      { ...disk, expires: '2026-12-20T23:59:59', renewByHand: true },
    );
    expect(web?.billing).toEqual({
      kind: 'monthly',
      expiresOn: '2026-12-20',
      firstDay: '2026-10-20',
      term: '1m',
      autoRenew: true,
      renewByHand: 'let-expire',
    });
    expect(other?.billing).toMatchObject({ expiresOn: '2026-12-20', autoRenew: false, renewByHand: 'renew' });
  });

  it('have a schedule, disks and bandwidth; an address by traffic is by consumption', () => {
    const [web, ip] = read(
      { ...VM, hoursPerDay: '8', disks: [{ type: 'ssd.gp1', gb: '100' }], bandwidth: '5' },
      { product: 'eip-traffic', region: 'cn-north-1', quantity: 1, gbOut: '2.5' },
    );
    expect(web?.billing).toMatchObject({ schedule: { hoursPerDay: '8', daysPerWeek: '7' } });
    expect(web?.set.components.map(({ kind }) => kind)).toEqual(['instance', 'disk', 'bandwidth']);
    expect(ip).toMatchObject({ billing: { kind: 'consumption' }, set: { consumed: '2.5' } });
  });

  it('have ids of their own, also where a file gives one twice', () => {
    expect(read({ ...VM, id: 'a' }, { ...VM, id: 'a' }, { ...VM, id: 'a-2' }).map(({ id }) => id)).toEqual([
      'a',
      'a-2',
      'a-2-2',
    ]);
  });

  it('are refused with every problem at its place', () => {
    const wrong = readResources(
      [VM, { ...VM, discount: '2', start: 'x' }, { ...VM, expires: '', mode: 'monthly' }],
      builtIn,
      START,
    );
    expect(wrong.ok ? [] : wrong.error.map(({ field, code, given }) => [field, code, given])).toEqual([
      ['resources[1].discount', 'not-factor', '2'],
      ['resources[1].start', 'not-moment', 'x'],
      ['resources[2].expires', 'missing', ''],
    ]);
  });
});

describe('the payments of a plan', () => {
  it('are those from the first day on, with what coupons look at; own prices are paid in cash', () => {
    const plan = planOf(
      [
        { id: 'db', name: 'Database', ...G_N2_MEDIUM, mode: 'monthly', term: '6m' },
        { id: 'own', amount: '100.00', per: 'month', end: '2027-03-01' },
      ],
      { horizon: { from: '2027-01-01', to: '2027-12-31' } },
    );
    const payments = paymentsOfPlan(pricePlan(plan, builtIn), day('2027-02-01'));
    // 6 × 136.50 = 819.00, the second of two orders; the first one of the own price was due in January.
    expect(payments.map(({ amount, ...rest }) => ({ ...rest, amount: formatMoney(amount) }))).toEqual([
      {
        id: 'db',
        name: 'Database',
        date: '2027-07-01',
        inAdvance: true,
        use: { product: 'vm', billing: 'monthly' },
        amount: '819.00',
      },
      { id: 'own', name: 'own', date: '2027-02-01', inAdvance: true, amount: '100.00' },
    ]);
  });
});

describe('the balance of an account', () => {
  it('below zero is overdue', () => {
    const buyer = { cash: money('-12.50'), overdue: money('1.00'), coupons: [] };
    expect(accountInput(buyer, DEFAULT_SETTINGS)).toMatchObject({ cash: ZERO, overdue: money('13.50') });
    expect(accountInput({ ...buyer, cash: money('7.00') }, DEFAULT_SETTINGS)).toMatchObject({
      cash: money('7.00'),
      overdue: money('1.00'),
    });
  });
});
