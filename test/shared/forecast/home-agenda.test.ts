/** Home's agenda: what the account asks for now and what its forecast asks for, nothing twice. */
import { describe, expect, it } from 'vitest';
import { type StoredAccount, fromAccountFile } from '../../../shared/account/stored.ts';
import { type AgendaItem, agendaOf as forecastAgenda } from '../../../shared/forecast/agenda.ts';
import { forecast } from '../../../shared/forecast/forecast.ts';
import type { ForecastInput } from '../../../shared/forecast/input.ts';
import { formatMoney, money } from '../../../shared/money/index.ts';
import { agendaOf, withForecast } from '../../../shared/forecast/home-agenda.ts';
import { accountReadiness } from '../../../shared/readiness/account-status.ts';
import { account, coupon } from '../../fixtures/account.ts';
import { day } from '../../fixtures/question.ts';
import { input, metered, monthly } from './inputs.ts';

const TODAY = day('2026-12-01');

function stored(changes: Parameters<typeof account>[0]): StoredAccount {
  let last = 0;
  return fromAccountFile(account(changes), () => `id-${(last += 1)}`);
}

function asked(changes: Partial<ForecastInput>): AgendaItem[] {
  const start = input(changes);
  return forecastAgenda({ start: start.start, ...forecast(start) });
}

function agendaToday(who: StoredAccount) {
  return agendaOf(who, TODAY, accountReadiness(who, TODAY));
}

function story(who: StoredAccount, items: readonly AgendaItem[]): string[] {
  return withForecast(agendaToday(who), items, TODAY).map((item) => {
    if (item.kind === 'forecast') return item.item.key;
    return item.kind === 'top-up' ? `now ${formatMoney(item.topUp.amount)}` : item.coupon;
  });
}

describe('what by when, with a forecast', () => {
  it('lists the recharge that is due now before everything else', () => {
    const items = asked({ cash: money('150.00'), resources: [monthly('db', '2026-12-12')] });
    expect(story(stored({ available: '150.00' }), items)).toEqual(['now 50.00', 'auto-renew PKG-7 2026-12-05']);
  });

  it('lists only the larger of two recharges that are due today', () => {
    const small = asked({ cash: money('120.00'), overdue: money('125.00') });
    expect(small.map(({ key }) => key)).toEqual(['top-up 2026-12-01']);
    expect(story(stored({ available: '120.00', overdue: '125.00' }), small)).toEqual(['now 205.00']);
    const payments = [{ id: 'l', name: 'l', date: TODAY, amount: money('900.00'), inAdvance: true }];
    const large = asked({ cash: money('120.00'), payments });
    expect(story(stored({ available: '120.00' }), large)).toEqual(['top-up 2026-12-01', 'plan-order BAL-4 2026-12-01']);
  });

  it('keeps the days after today of a recharge that is needed day after day', () => {
    const items = asked({ cash: money('20.00'), days: 10, resources: [metered('web')] });
    expect(items[0]).toMatchObject({ key: 'top-up 2026-12-01', amount: money('2.09') });
    const listed = withForecast(agendaToday(stored({ available: '20.00' })), items, TODAY);
    expect(listed[0]).toMatchObject({ kind: 'top-up', topUp: { amount: money('180.00') } });
    expect(listed[1]).toMatchObject({ kind: 'forecast', item: { key: 'top-up 2026-12-02', amount: money('11.28') } });
  });

  it('leaves out a coupon that the forecast uses up, and names one that it does not', () => {
    const used = coupon({ code: 'used', remaining: '100.00', validTo: '2026-12-20' });
    const lost = coupon({ code: 'lost', remaining: '100.00', validTo: '2026-12-20', products: ['cps'] });
    const items = asked({
      cash: money('5000.00'),
      coupons: [used, lost],
      resources: [monthly('db', '2026-12-12')],
    });
    const who = stored({ available: '5000.00', coupons: [used, lost] });
    expect(agendaToday(who)).toHaveLength(2);
    expect(story(who, items)).toEqual(['auto-renew PKG-7 2026-12-05', 'coupon-lost lost']);
  });
});
