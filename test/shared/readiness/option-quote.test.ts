/** What each way to pay asks of the account when it is begun. */
import { describe, expect, it } from 'vitest';
import { buyerOfFile } from '../../../shared/account/buyer.ts';
import type { Strategy } from '../../../shared/billing/compare.ts';
import { createTranslator } from '../../../shared/i18n/index.ts';
import { formatMoney, money } from '../../../shared/money/index.ts';
import { describeOption } from '../../../shared/readiness/describe-option.ts';
import { momentToBegin, orderAfterBeginning, quoteToBegin } from '../../../shared/readiness/option-quote.ts';
import { readiness } from '../../../shared/readiness/readiness.ts';
import { account, coupon } from '../../fixtures/account.ts';
import { G_N2_MEDIUM, compared, day } from '../../fixtures/question.ts';

const NOW = { date: day('2026-11-21'), time: '09:00:00' };

function begin(strategy: Strategy, horizon: Parameters<typeof compared>[1]) {
  const comparison = compared(G_N2_MEDIUM, horizon);
  const option = comparison.options.find((each) => each.strategy === strategy);
  const quote = option && quoteToBegin(option, comparison.set, comparison.horizon);
  if (option === undefined || quote === undefined) throw new Error(`no quote for ${strategy}`);
  return { option, quote };
}

describe('what is paid or enabled first', () => {
  it('is the first order of a monthly package', () => {
    const { quote } = begin('monthly', { days: '182' });
    expect([quote.mode, formatMoney(quote.payable)]).toEqual(['monthly', '819.00']);
    const longer = begin('monthly', { unit: 'months', months: '14' });
    expect(longer.quote.payable).toBeLessThan(longer.option.payable);
  });

  it('leaves an order for later, which has to be said', () => {
    expect(orderAfterBeginning(begin('configuration', { days: '182' }).option)).toBeUndefined();
    expect(orderAfterBeginning(begin('monthly', { days: '182' }).option)).toBeUndefined();
    expect(orderAfterBeginning(begin('configuration-then-monthly', { days: '182' }).option)).toMatchObject({
      start: '2026-12-02',
      payable: money('819.00'),
    });
    expect(orderAfterBeginning(begin('monthly', { unit: 'months', months: '14' }).option)?.start).toBe('2027-12-01');
  });

  it('is pay by configuration for as long as the option uses it', () => {
    expect(formatMoney(begin('configuration', { days: '182' }).quote.payable)).toBe('2052.96');
    const { quote } = begin('configuration-then-monthly', { days: '40' });
    expect([quote.mode, quote.mode === 'configuration' && quote.seconds]).toEqual(['configuration', 8 * 86_400]);
  });

  it('costs what the option says when it runs by a schedule (CFG-3)', () => {
    const { option, quote } = begin('configuration', { days: '182', hoursPerDay: '10', daysPerWeek: '5' });
    expect(formatMoney(quote.payable)).toBe('611.00');
    expect(quote.payable).toBe(option.payable);
  });
});

describe('the verdict on a 6-month package of 819.00', () => {
  const verdict = (available: string) => {
    const { quote } = begin('monthly', { days: '182' });
    const answer = readiness(quote, buyerOfFile(account({ available, coupons: [coupon()] })), NOW);
    return [answer.verdict, formatMoney(answer.shortfall)];
  };

  it.each([
    ['120.00', 'third-party-payment', '669.00'],
    ['788.99', 'third-party-payment', '0.01'],
    ['789.00', 'ready', '0.00'],
  ])('with %s of cash and a coupon of 30.00: %s, short by %s', (available, expected, shortfall) => {
    expect(verdict(available)).toEqual([expected, shortfall]);
  });
});

describe('the two lines of a verdict', () => {
  const words = (strategy: Strategy, changes: Parameters<typeof account>[0], language: 'en' | 'zh' = 'en') => {
    const { quote } = begin(strategy, { days: '182' });
    const { verdict, remedy } = describeOption(
      createTranslator(language),
      readiness(quote, buyerOfFile(account(changes)), NOW),
    );
    return [verdict, remedy];
  };

  it.each<[Strategy, Parameters<typeof account>[0], string, string]>([
    ['monthly', { available: '819.00' }, 'Ready', ''],
    ['monthly', { available: '818.99' }, 'Short by ¥0.01', 'Recharge ¥0.01 or use third-party payment'],
    ['configuration', { available: '50.00' }, 'Ready', 'Recharge ¥2,002.96 for the whole time'],
    ['configuration', { available: '2052.96' }, 'Ready', ''],
    ['configuration', { available: '49.99' }, 'Blocked: ¥0.01 short', 'Enabling needs ¥50.00: recharge ¥2,002.97'],
    ['monthly', { overdue: '5.00' }, 'Blocked: ¥5.00 overdue', 'Settle it first'],
    ['monthly', { overdue: '5.00', status: 'frozen' }, 'Blocked: not verified', 'Verify the account first'],
  ])('%s from %j: %s', (strategy, changes, verdict, remedy) => {
    expect(words(strategy, changes)).toEqual([verdict, remedy]);
  });

  it('are said in Chinese too', () => {
    expect(words('monthly', { available: '150.00' }, 'zh')).toEqual([
      '还差 ¥669.00',
      '请充值 ¥669.00，或使用第三方支付',
    ]);
  });
});

describe('when it is begun', () => {
  it.each([
    ['2026-11-20', NOW],
    ['2026-11-21', NOW],
    ['2026-11-22', { date: '2026-11-22', time: '00:00:00' }],
  ])('first day %s', (from, expected) => {
    expect(momentToBegin(day(from), NOW)).toEqual(expected);
  });
});
