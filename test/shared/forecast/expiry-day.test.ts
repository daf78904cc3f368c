/** Renewals to the unified expiry day (PKG-4a), worked out by hand. */
import { describe, expect, it } from 'vitest';
import { describeEvent, namesOf } from '../../../shared/forecast/describe.ts';
import { forecast } from '../../../shared/forecast/forecast.ts';
import { createTranslator } from '../../../shared/i18n/index.ts';
import { formatMoney, money } from '../../../shared/money/index.ts';
import { G_N2_MEDIUM, day } from '../../fixtures/question.ts';
import { at, input, monthly, recharge, story } from './inputs.ts';

// g.n2.medium costs 136.50 a month: a further day is 136.50 ÷ 30 = 4.55.
const web = (changes = {}) => monthly('web', '2026-12-20', { firstDay: day('2026-11-20'), ...changes });
const to = (expiryDay: number) => input({ start: at('2026-12-10'), days: 90, expiryDay, resources: [web()] });

describe('a package that ends on 20 December, with the 5th as the unified expiry day', () => {
  it('buys its month and the days to the 5th, then whole months', () => {
    expect(story(forecast(to(5)).events)).toEqual([
      // 20 January to 5 February are 16 days: 136.50 + 16 × 4.55 = 136.50 + 72.80 = 209.30.
      '2026-12-13 08:00 renewed [web] -209.30 → 790.70 until 2027-02-05 23:59',
      '2027-01-29 08:00 renewed [web] -136.50 → 654.20 until 2027-03-05 23:59',
      '2027-02-26 08:00 renewed [web] -136.50 → 517.70 until 2027-04-05 23:59',
    ]);
  });

  it('lacks what one fen less than the days and the month lacks', () => {
    const answer = forecast({ ...to(5), days: 20, cash: money('209.29') });
    expect(story(answer.events, 'renewal-failed')[0]).toBe(
      '2026-12-13 08:00 renewal-failed [web] 0.00 → 209.29 lacks 0.01 until 2026-12-14 08:00',
    );
    expect(answer.topUps.map(({ by, amount }) => [by, formatMoney(amount)])).toEqual([['2026-12-19', '0.01']]);
  });

  it('pays for each price line by itself, with the discount and for all of them', () => {
    const request = { ...G_N2_MEDIUM, quantity: '3', discount: '0.333', bandwidth: '1' };
    const both = monthly('web', '2026-12-20', {}, request);
    // The month: 136.50 × 0.999 = 136.3635 and 23.00 × 0.999 = 22.977: 136.36 + 22.97 = 159.33.
    // 16 days: 4.55 × 0.999 × 16 = 72.7272 and 0.7666… × 0.999 × 16 = 12.2544: 72.72 + 12.25 = 84.97.
    expect(story(forecast({ ...to(5), days: 5, resources: [both] }).events)).toEqual([
      '2026-12-13 08:00 renewed [web] -244.30 → 755.70 until 2027-02-05 23:59',
    ]);
  });

  it('says what a renewal by hand costs', () => {
    const resources = [web({ autoRenew: false })];
    expect(forecast({ ...to(5), resources }).renewByHand).toEqual([
      { id: 'web', by: '2026-12-20', amount: money('209.30') },
    ]);
  });

  it('renewed late counts from the day of renewal (PKG-5)', () => {
    const resources = [web({ autoRenew: false, renewByHand: 'renew' })];
    const movements = [recharge('2026-12-22', '500.00')];
    // 22 January to 5 February are 14 days: 136.50 + 63.70 = 200.20.
    expect(
      story(forecast({ ...to(5), days: 20, cash: money('0.00'), resources, movements }).events, 'renewed'),
    ).toEqual(['2026-12-22 08:00 renewed [web] -200.20 → 299.80 until 2027-02-05 23:59']);
  });
});

describe('a package whose month ends on the unified expiry day', () => {
  it('buys no further days', () => {
    const { events } = forecast({ ...to(20), days: 5 });
    expect(story(events)).toEqual(['2026-12-13 08:00 renewed [web] -136.50 → 863.50 until 2027-01-20 23:59']);
    expect(events.find(({ kind }) => kind === 'renewed')).toMatchObject({ rule: 'PKG-7' });
  });

  it('of February 28th stays on the 28th, whatever its first day was', () => {
    const resources = [monthly('web', '2027-01-31', { firstDay: day('2026-12-31') })];
    expect(story(forecast(input({ start: at('2027-01-20'), days: 60, expiryDay: 28, resources })).events)).toEqual([
      '2027-01-24 08:00 renewed [web] -136.50 → 863.50 until 2027-02-28 23:59',
      '2027-02-21 08:00 renewed [web] -136.50 → 727.00 until 2027-03-28 23:59',
    ]);
  });
});

describe('two packages', () => {
  it('end on the same day after their next renewals', () => {
    const resources = [web(), monthly('db', '2026-12-28')];
    const { events } = forecast({ ...to(5), days: 20, resources });
    const ends = events.filter(({ kind }) => kind === 'renewed').map(({ until, ids }) => [ids?.[0], until?.date]);
    expect(ends).toEqual([
      ['web', '2027-02-05'],
      ['db', '2027-02-05'],
    ]);
  });
});

describe('in words', () => {
  it('a renewal says how many further days it buys', () => {
    const asked = to(5);
    const event = forecast(asked).events.find(({ kind }) => kind === 'renewed');
    if (event === undefined) throw new Error('nothing was renewed');
    expect(describeEvent(createTranslator('en'), event, namesOf(asked))).toBe(
      'web renewed with 16 days more, to the unified expiry day: until 2027-02-05 23:59:59',
    );
    expect(describeEvent(createTranslator('zh'), event, namesOf(asked))).toBe(
      'web 已续费并补足 16 天至统一到期日：2027-02-05 23:59:59',
    );
    expect(event).toMatchObject({ rule: 'PKG-4a', days: 16 });
  });
});
