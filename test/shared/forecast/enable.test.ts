/** Enabling by configuration needs an account balance of RMB 50.00 (BAL-3, BAL-3a, BAL-5), worked out by hand. */
import { describe, expect, it } from 'vitest';
import type { AccountSettings } from '../../../shared/account/settings.ts';
import { describeCause, describeEvent, namesOf } from '../../../shared/forecast/describe.ts';
import type { ForecastEvent } from '../../../shared/forecast/event.ts';
import { type Forecast, forecast } from '../../../shared/forecast/forecast.ts';
import type { ForecastInput, ScheduledBegin, ScheduledPayment } from '../../../shared/forecast/input.ts';
import { createTranslator } from '../../../shared/i18n/index.ts';
import { formatMoney, money } from '../../../shared/money/index.ts';
import { coupon } from '../../fixtures/account.ts';
import { G_N2_MEDIUM, day } from '../../fixtures/question.ts';
import { DISK, at, input, metered, monthly, recharge, story } from './inputs.ts';

const begin = (date = '2026-12-10', product: ScheduledBegin['product'] = 'vm'): ScheduledBegin => ({
  id: 'new',
  name: 'New server',
  date: day(date),
  product,
});
const bill: ScheduledPayment = {
  id: 'new',
  name: 'New server',
  date: day('2026-12-31'),
  amount: money('40.00'),
  use: { product: 'vm', billing: 'configuration' },
  inAdvance: false,
};
const order = (date: string, amount: string): ScheduledPayment => ({
  id: 'db',
  name: 'db',
  date: day(date),
  amount: money(amount),
  inAdvance: true,
});

const from = (cash: string, changes: Partial<ForecastInput> = {}) =>
  input({ days: 31, cash: money(cash), begins: [begin()], payments: [bill], ...changes });
const needs = ({ topUps, rechargeToday }: Forecast) => ({
  topUps: topUps.map(({ by, amount }) => `${by} ${formatMoney(amount)}`),
  today: formatMoney(rechargeToday),
});

describe('a line of a plan that is enabled on 10 December', () => {
  it('is, on exactly 50.00, and its bill is due', () => {
    const answer = forecast(from('50.00'));
    expect(story(answer.events)).toEqual([
      '2026-12-10 00:00 enabled [new] 0.00 → 50.00',
      '2026-12-31 23:59 plan-bill [new] -40.00 → 10.00',
    ]);
    expect(answer).toMatchObject({ runway: null, firstRefused: null });
  });

  it('is not on one fen less: it is never billed, and that fen is to be recharged the day before', () => {
    const answer = forecast(from('49.99'));
    expect(story(answer.events)).toEqual(['2026-12-10 00:00 enable-refused [new] 0.00 → 49.99 short 0.01']);
    expect(answer).toMatchObject({
      runway: 9,
      firstRefused: at('2026-12-10'),
      shortfall: {
        at: at('2026-12-10'),
        amount: money('0.01'),
        cause: { kind: 'enable-refused', rule: 'BAL-3', product: 'vm', ids: ['new'], due: money('50.00') },
      },
    });
    expect(needs(answer)).toEqual({ topUps: ['2026-12-09 0.01'], today: '0.01' });
  });

  it('needs a fen more where the page that says “more than 50” is read', () => {
    const settings: AccountSettings = { ...input().settings, thresholdIncluded: false };
    expect(story(forecast(from('50.00', { settings })).events)).toEqual([
      '2026-12-10 00:00 enable-refused [new] 0.00 → 50.00 short 0.01',
    ]);
    expect(story(forecast(from('50.01', { settings })).events, 'enabled')).toHaveLength(1);
  });

  it('counts on coupons that fit: 20.00 and 30.00 of a coupon', () => {
    expect(story(forecast(from('20.00', { coupons: [coupon()] })).events)).toEqual([
      '2026-12-10 00:00 enabled [new] 0.00 → 20.00',
      '2026-12-31 23:59 plan-bill [new] -10.00 → 10.00 C1 30.00',
    ]);
    const forOrders = coupon({ billing: ['monthly'] });
    expect(story(forecast(from('20.00', { coupons: [forOrders] })).events)).toEqual([
      '2026-12-10 00:00 enable-refused [new] 0.00 → 20.00 short 30.00',
    ]);
  });

  it('of a disk counts on none where its pages are read word for word (BAL-3a)', () => {
    const settings: AccountSettings = { ...input().settings, couponsCountForDisksAndAddresses: false };
    const disk = { begins: [begin('2026-12-10', 'disk')], payments: [], coupons: [coupon({ products: 'all' })] };
    expect(story(forecast(from('20.00', { ...disk, settings })).events)).toEqual([
      '2026-12-10 00:00 enable-refused [new] 0.00 → 20.00 short 30.00',
    ]);
    expect(story(forecast(from('20.00', disk)).events)).toEqual(['2026-12-10 00:00 enabled [new] 0.00 → 20.00']);
  });

  it('is judged before the orders of its day, and after those of the day before', () => {
    const on = (date: string) => {
      const payments = [order(date, '60.00')];
      return story(forecast(from('100.00', { payments })).events, 'enabled', 'enable-refused');
    };
    expect(on('2026-12-10')).toEqual(['2026-12-10 00:00 enabled [new] 0.00 → 100.00']);
    // 100.00 − 60.00 = 40.00.
    expect(on('2026-12-09')).toEqual(['2026-12-10 00:00 enable-refused [new] 0.00 → 40.00 short 10.00']);
  });

  it('needs what is overdue to be settled as well (BAL-5)', () => {
    const answer = forecast(from('0.00', { overdue: money('5.00'), begins: [begin('2026-12-01')], payments: [] }));
    expect(story(answer.events)).toEqual([
      '2026-12-01 00:00 arrears 0.00 → 0.00 short 5.00',
      '2026-12-01 00:00 enable-refused [new] 0.00 → 0.00 short 55.00',
    ]);
    expect(needs(answer)).toEqual({ topUps: ['2026-12-01 55.00'], today: '55.00' });
  });
});

describe('what a recharge has to reach', () => {
  it('is the threshold on top of what is paid before it, and of what comes after it only the rest', () => {
    const payments = [order('2026-12-05', '100.00'), bill];
    // 100.00 + 50.00; the bill of 40.00 is covered by what only had to be there.
    expect(needs(forecast(from('0.00', { payments })))).toEqual({
      topUps: ['2026-12-04 100.00', '2026-12-09 50.00'],
      today: '150.00',
    });
  });

  it('also counts what is enabled now, of which nothing is said', () => {
    const answer = forecast(from('50.00', { begins: [begin('2026-12-01')] }));
    expect(story(answer.events)).toEqual(['2026-12-31 23:59 plan-bill [new] -40.00 → 10.00']);
    const poor = forecast(from('20.00', { begins: [begin('2026-12-01')] }));
    expect(needs(poor)).toEqual({ topUps: ['2026-12-01 30.00'], today: '30.00' });
  });
});

describe('a server that begins on 5 December at 15:00:30', () => {
  const web = metered('web', G_N2_MEDIUM, '2026-12-05T15:00:30');

  it('is billed from then on where it could be enabled', () => {
    expect(story(forecast(input({ days: 5, cash: money('50.00'), resources: [web] })).events)).toEqual([
      '2026-12-05 15:00 enabled [web] 0.00 → 50.00',
      // To 23:00 are 7 h 59 min 30 s: 28 770 s × 0.47 ÷ 3600 = 3.756.
      '2026-12-05 23:00 bill [web] -3.75 → 46.25',
    ]);
  });

  it('never runs where it could not, whatever is recharged later', () => {
    const movements = [recharge('2026-12-05T16:00', '500.00')];
    const answer = forecast(input({ cash: money('49.99'), resources: [web], movements }));
    expect(story(answer.events)).toEqual([
      '2026-12-05 15:00 enable-refused [web] 0.00 → 49.99 short 0.01',
      '2026-12-05 16:00 recharge 500.00 → 549.99',
    ]);
  });

  it('is not in the bills of those that run already before it does', () => {
    const { events } = forecast(input({ days: 6, resources: [metered('old'), web, metered('disk', DISK)] }));
    const bills = events.filter(({ kind, product }) => kind === 'bill' && product === 'vm');
    expect(bills.map(({ at: { date, time }, ids }) => `${date} ${time} ${ids?.join(',')}`).slice(-3)).toEqual([
      '2026-12-05 15:00:00 old',
      '2026-12-05 23:00:00 old,web',
      '2026-12-06 23:00:00 old,web',
    ]);
  });

  it('that began before the forecast is not enabled again', () => {
    const { events } = forecast(input({ days: 2, cash: money('20.00'), resources: [metered('web')] }));
    expect(story(events, 'enabled', 'enable-refused')).toEqual([]);
  });

  it('waits for nothing that a package of the same day costs', () => {
    const resources = [web, monthly('db', '2026-12-12')];
    // 08:00: 136.50 of 190.00; at 15:00:30 53.50 is left.
    expect(story(forecast(input({ days: 5, cash: money('190.00'), resources })).events).slice(0, 2)).toEqual([
      '2026-12-05 08:00 renewed [db] -136.50 → 53.50 until 2027-01-12 23:59',
      '2026-12-05 15:00 enabled [web] 0.00 → 53.50',
    ]);
  });
});

describe('in words', () => {
  const said = (asked: ForecastInput, language: 'en' | 'zh', say = describeEvent) => {
    const event = forecast(asked).events.find(({ kind }) => kind === 'enabled' || kind === 'enable-refused');
    return say(createTranslator(language), event as ForecastEvent, namesOf(asked));
  };

  it('it says what there was, and what is lacking', () => {
    expect(said(from('50.00'), 'en')).toBe('New server enabled, with an account balance of ¥50.00');
    expect(said(from('50.00'), 'zh')).toBe('New server 已开通，账户余额 ¥50.00');
    expect(said(from('49.99'), 'en')).toBe(
      'New server cannot be enabled: the account balance of ¥49.99 is ¥0.01 below ¥50.00',
    );
    expect(said(from('49.99'), 'zh')).toBe('New server 无法开通：账户余额 ¥49.99，距 ¥50.00 还差 ¥0.01');
    expect(said(from('49.99'), 'en', describeCause)).toBe(
      'enabling New server at 2026-12-10 00:00 needs an account balance of ¥50.00',
    );
  });

  it('it says so of arrears', () => {
    const overdue = from('0.00', { overdue: money('5.00') });
    expect(said(overdue, 'en')).toBe(
      'New server cannot be enabled while anything is overdue: ¥55.00 is lacking to settle it and have ¥50.00',
    );
    expect(said(overdue, 'zh')).toBe('New server 欠费期间无法开通：结清欠费并达到 ¥50.00 还差 ¥55.00');
    expect(said(overdue, 'zh', describeCause)).toBe('2026-12-10 00:00 开通 New server 需无欠费且账户余额 ¥50.00');
  });
});
