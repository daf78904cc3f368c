/** Payments of several days against one account, by hand. */
import { describe, expect, it } from 'vitest';
import { standingOf } from '../../../shared/account/standing.ts';
import { DEFAULT_SETTINGS } from '../../../shared/account/settings.ts';
import { formatMoney, money } from '../../../shared/money/index.ts';
import {
  type Begin,
  type Due,
  type PaymentDay,
  paymentDays,
  worstVerdict,
} from '../../../shared/readiness/payments.ts';
import { account, coupon } from '../../fixtures/account.ts';
import { G_N2_MEDIUM, day, priced } from '../../fixtures/question.ts';

const FIRST = day('2026-12-01');
const SECOND = day('2026-12-31');
const VM = { product: 'vm', billing: 'monthly' } as const;

const order = (id: string, amount: string, date = FIRST): Due => ({
  id,
  date,
  amount: money(amount),
  use: VM,
  inAdvance: true,
});
const bill = (id: string, amount: string, date = SECOND): Due => ({
  id,
  date,
  amount: money(amount),
  use: { product: 'vm', billing: 'configuration' },
  inAdvance: false,
});
const begin = (quantity = '1', billing: Begin['billing'] = 'configuration'): Begin => ({
  date: FIRST,
  until: day('2027-12-01'),
  set: priced({ ...G_N2_MEDIUM, quantity }),
  billing,
});

const short = ({ date, verdict, due, cash, couponUsed, shortfall, recommendedRecharge }: PaymentDay) =>
  [date.slice(5), verdict, ...[due, cash, couponUsed, shortfall, recommendedRecharge].map(formatMoney)].join(' ');
const checks = (found: PaymentDay | undefined) => found?.checks.map(({ id, status }) => `${id} ${status}`);

function days(who: Parameters<typeof account>[0], dues: readonly Due[], begins: readonly Begin[] = []) {
  return paymentDays(dues, begins, standingOf(account(who)));
}

describe('payments of several days', () => {
  it('use the cash up, and take what was short as recharged', () => {
    const found = days({ available: '500.00' }, [
      bill('b', '300'),
      order('a', '400'),
      order('a', '400', day('2027-01-01')),
    ]);
    expect(found.map(short)).toEqual([
      '12-01 ready 400.00 500.00 0.00 0.00 0.00',
      '12-31 recharge 300.00 100.00 0.00 200.00 200.00',
      '01-01 third-party-payment 400.00 0.00 0.00 400.00 400.00',
    ]);
    expect(worstVerdict(found)).toBe('recharge');
    expect(worstVerdict([])).toBe('ready');
  });

  it('take one coupon for each monthly order, the dearest order first, whatever the order of the dues', () => {
    const coupons = [coupon({ code: 'big', remaining: '250.00' }), coupon({ code: 'small', remaining: '90.00' })];
    const dues = [order('x', '100'), order('y', '200')];
    for (const given of [dues, dues.toReversed()]) {
      const [found] = days({ available: '0.00', coupons }, given);
      // y takes 200 of big; x takes small, because 50 of big are left: 90 is more
      expect(found?.couponPayments.map(({ id, code, amount }) => [id, code, formatMoney(amount)])).toEqual([
        ['y', 'big', '200.00'],
        ['x', 'small', '90.00'],
      ]);
      expect(found && short(found)).toBe('12-01 third-party-payment 300.00 0.00 290.00 10.00 10.00');
    }
  });

  it('carry the remainder of a coupon to the next day, until its last', () => {
    const coupons = [coupon({ remaining: '150.00', validTo: '2026-12-31' })];
    const found = days({ available: '0.00', coupons }, [
      order('a', '100'),
      bill('b', '100'),
      bill('c', '10', day('2027-01-31')),
    ]);
    expect(found.map(({ couponUsed }) => formatMoney(couponUsed))).toEqual(['100.00', '50.00', '0.00']);
  });

  it('use no coupon for what is not one of the list’s products', () => {
    const { use: _use, ...own } = order('own', '100');
    expect(days({ coupons: [coupon({ products: 'all', billing: 'all' })] }, [own]).map(short)).toEqual([
      '12-01 ready 100.00 1000.00 0.00 0.00 0.00',
    ]);
  });

  it('settle bills from the cash before orders, which a third party can pay', () => {
    const [found] = days({ available: '150.00' }, [order('a', '100', SECOND), bill('b', '100')]);
    expect(found && short(found)).toBe('12-31 third-party-payment 200.00 150.00 0.00 50.00 50.00');
    expect(found?.checks.at(-1)).toMatchObject({ id: 'balance-covers-package', status: 'warn', short: 5000n });
  });
});

describe('what is begun on a day', () => {
  it('needs the threshold where it is enabled, and what is recharged for it pays afterwards', () => {
    const found = days({ available: '20.00' }, [bill('b', '45')], [begin()]);
    expect(found.map(short)).toEqual([
      '12-01 blocked 0.00 20.00 0.00 0.00 30.00',
      '12-31 ready 45.00 50.00 0.00 0.00 0.00',
    ]);
    expect(checks(found[0])).toEqual([
      'real-name-verification pass',
      'arrears pass',
      'quota pass',
      'balance-threshold fail',
    ]);
    expect(checks(days({ available: '20.00' }, [], [begin('1', 'monthly')])[0])).not.toContain(
      'balance-threshold fail',
    );
  });

  it('counts together towards the quotas, with what runs already', () => {
    const resources = [{ product: 'vm' as const, region: 'cn-north-1', quantity: 5 }];
    const [found] = days({ resources }, [], [begin('10'), begin('6')]);
    expect(found?.verdict).toBe('blocked');
    expect(found?.checks.find(({ id }) => id === 'quota')).toMatchObject({ status: 'fail', about: 'vm 21 > 20' });
    const later = { ...begin('10'), date: SECOND };
    expect(days({ resources }, [], [begin('10'), later]).map(({ verdict }) => verdict)).toEqual(['ready', 'blocked']);
    const after = { ...later, date: day('2027-12-01'), until: day('2028-12-01') };
    expect(days({ resources }, [], [begin('10'), after]).map(({ verdict }) => verdict)).toEqual(['ready', 'ready']);
  });

  it('is blocked while the account is not verified or in arrears', () => {
    expect(days({ status: 'unverified' }, [order('a', '1')])[0]?.verdict).toBe('blocked');
    expect(days({ overdue: '1.00' }, [order('a', '1')])[0]?.verdict).toBe('blocked');
  });

  it('follows the settings', () => {
    const coupons = [coupon({ code: 'a', remaining: '30.00' }), coupon({ code: 'b', remaining: '20.00' })];
    const standing = standingOf(account({ available: '0.00', coupons }));
    const [found] = paymentDays([order('x', '100')], [], standing, { ...DEFAULT_SETTINGS, couponsPerOrder: 10 });
    expect(found?.couponUsed).toBe(money('50.00'));
  });
});
