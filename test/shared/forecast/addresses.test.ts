/** Elastic IPs in a forecast, worked out by hand: by configuration hour by hour (CFG-2), by traffic day by day (USE-1). */
import { describe, expect, it } from 'vitest';
import { agendaOf } from '../../../shared/forecast/agenda.ts';
import { ARREARS_RULES, type ArrearsRule } from '../../../shared/forecast/arrears-rules.ts';
import { agendaText } from '../../../shared/forecast/agenda-text.ts';
import { describeEvent } from '../../../shared/forecast/describe.ts';
import { forecast } from '../../../shared/forecast/forecast.ts';
import type { ForecastResource } from '../../../shared/forecast/input.ts';
import { createTranslator } from '../../../shared/i18n/index.ts';
import { ZERO, formatMoney, money } from '../../../shared/money/index.ts';
import { G_N2_MEDIUM, priced } from '../../fixtures/question.ts';
import { CPS, at, input, metered, recharge, story } from './inputs.ts';

/** 1 Mbps BGP in Beijing: 0.06 an hour. */
const EIP = { product: 'eip', region: 'cn-north-1', mbps: '1' } as const;

/** By traffic: 0.80 a GB and 0.48 a day. */
function traffic(id: string, gbOut: string, since = '2026-11-01'): ForecastResource {
  const set = priced({ product: 'eip-traffic', region: 'cn-north-1', gbOut });
  return { id, name: id, set, billing: { kind: 'consumption', since: at(since) } };
}

const overdueByDay = (answer: ReturnType<typeof forecast>) => answer.days.map(({ overdue }) => formatMoney(overdue));

describe('an address by configuration', () => {
  it('bought at 10:30 costs 0.03 at 11:00 and 0.06 at every full hour after', () => {
    const bought = input({
      start: at('2026-12-01T10:00'),
      days: 1,
      resources: [metered('ip', EIP, '2026-12-01T10:30')],
    });
    const answer = forecast(bought);
    // 0.03 and, from 12:00 to 23:00, 12 × 0.06 = 0.72: 0.75.
    expect(story(answer.events)).toEqual([
      '2026-12-01 10:30 enabled [ip] 0.00 → 1000.00',
      '2026-12-01 23:00 bill [ip] -0.75 → 999.25',
    ]);
    // With 0.03 the first half an hour is paid and nothing else; with 0.09 the hour after it.
    const stops = (cash: string) =>
      forecast({ ...bought, cash: money(cash), settings: { ...bought.settings, threshold: ZERO } }).lost[0]?.stopped;
    expect(stops('0.02')).toEqual(at('2026-12-01T11:00'));
    expect(stops('0.03')).toEqual(at('2026-12-01T12:00'));
    expect(stops('0.08')).toEqual(at('2026-12-01T12:00'));
    expect(stops('0.09')).toEqual(at('2026-12-01T13:00'));
  });

  it('stops at the hour that is not paid, is charged no more, is kept 7 days and then lost', () => {
    const answer = forecast(input({ days: 12, cash: money('0.20'), resources: [metered('ip', EIP)] }));
    expect(story(answer.events)).toEqual([
      // Three hours: 0.18.
      '2026-12-01 03:00 bill [ip] -0.18 → 0.02',
      '2026-12-01 04:00 bill [ip] -0.02 → 0.00 short 0.04',
      '2026-12-01 04:00 arrears [ip] 0.00 → 0.00',
      '2026-12-01 04:00 stopped [ip] 0.00 → 0.00 until 2026-12-08 04:00',
      '2026-12-08 04:00 released [ip] 0.00 → 0.00',
    ]);
    expect(answer.lost).toEqual([
      {
        id: 'ip',
        rule: 'CFG-5',
        stopped: at('2026-12-01T04:00'),
        released: at('2026-12-08T04:00'),
        restarted: null,
      },
    ]);
    expect(new Set(overdueByDay(answer))).toEqual(new Set(['0.04']));
    const agenda = agendaOf({ ...answer, start: at('2026-12-01') });
    const lost = agenda.find(({ kind }) => kind === 'released');
    expect(lost).toMatchObject({ by: '2026-12-08', ids: ['ip'] });
    const t = createTranslator('zh');
    const words = { t, nameOf: (id: string) => id, amountText: formatMoney };
    expect(lost && agendaText(lost, words).why).toBe('若不处理：公网IP地址被回收，无法找回。');
    const released = answer.events.find(({ kind }) => kind === 'released');
    expect(released && describeEvent(t, released, (id) => id)).toBe('ip 已回收，公网IP地址丢失');
  });

  it('of an edge node and shared bandwidth are the same', () => {
    const edge = metered('edge', { product: 'eip', region: 'east-china-jinan', mbps: '10' });
    const shared = metered('shared', { product: 'shared-bandwidth', region: 'cn-north-1', mbps: '5' });
    const answer = forecast(input({ days: 9, cash: money('1.00'), resources: [shared, edge] }));
    expect(story(answer.events)).toEqual([
      // 10 × 0.067 = 0.67 an hour, then 0.22 of 0.33.
      '2026-12-01 01:00 bill [edge] -0.67 → 0.33',
      '2026-12-01 01:00 bill [shared] -0.22 → 0.11',
      '2026-12-01 02:00 bill [edge] -0.11 → 0.00 short 0.56',
      '2026-12-01 02:00 arrears [edge] 0.00 → 0.00',
      '2026-12-01 02:00 stopped [edge] 0.00 → 0.00 until 2026-12-08 02:00',
      '2026-12-01 02:00 bill [shared] 0.00 → 0.00 short 0.22',
      '2026-12-01 02:00 arrears [shared] 0.00 → 0.00',
      '2026-12-01 02:00 stopped [shared] 0.00 → 0.00 until 2026-12-08 02:00',
      '2026-12-08 02:00 released [edge] 0.00 → 0.00',
      '2026-12-08 02:00 released [shared] 0.00 → 0.00',
    ]);
  });

  it('comes back by itself once everything is settled, and is billed from then on', () => {
    const answer = forecast(
      input({
        days: 2,
        cash: money('0.05'),
        resources: [metered('ip', EIP)],
        movements: [recharge('2026-12-01T12:30', '10.00')],
      }),
    );
    expect(story(answer.events)).toEqual([
      '2026-12-01 01:00 bill [ip] -0.05 → 0.00 short 0.01',
      '2026-12-01 01:00 arrears [ip] 0.00 → 0.00',
      '2026-12-01 01:00 stopped [ip] 0.00 → 0.00 until 2026-12-08 01:00',
      '2026-12-01 12:30 recharge 10.00 → 10.00',
      '2026-12-01 12:30 arrears-settled -0.01 → 9.99',
      '2026-12-01 12:30 restarted [ip] 0.00 → 9.99',
      // Half an hour 0.03, ten hours 0.60; the next day 24 hours.
      '2026-12-01 23:00 bill [ip] -0.63 → 9.36',
      '2026-12-02 23:00 bill [ip] -1.44 → 7.92',
    ]);
  });

  it('of a server is in its bill: by the hour with a Virtual Machine, by the day with a physical server', () => {
    const web = metered('web', { ...G_N2_MEDIUM, bandwidth: '1' });
    // 0.47 + 0.06 = 0.53 an hour; both stop together, and the address is kept and released with the server.
    expect(story(forecast(input({ days: 9, cash: money('1.00'), resources: [web] })).events)).toEqual([
      '2026-12-01 01:00 bill [web] -0.53 → 0.47',
      '2026-12-01 02:00 bill [web] -0.47 → 0.00 short 0.06',
      '2026-12-01 02:00 arrears [web] 0.00 → 0.00',
      '2026-12-01 02:00 stopped [web] 0.00 → 0.00 until 2026-12-08 02:00',
      '2026-12-08 02:00 released [web] 0.00 → 0.00',
    ]);
    const srv = metered('srv', { ...CPS, bandwidth: '1' });
    // 21.88 × 24 + 0.06 × 24 = 525.12 + 1.44.
    expect(story(forecast(input({ days: 2, resources: [srv] })).events)).toEqual([
      '2026-12-02 00:00 bill [srv] -526.56 → 473.44',
    ]);
  });
});

describe('an address by traffic', () => {
  it('bought at 10:30 with 1 GB that day costs 1.28 at 00:00: the whole 0.48', () => {
    const answer = forecast(
      input({ start: at('2026-12-01T10:00'), days: 3, resources: [traffic('ip', '1', '2026-12-01T10:30')] }),
    );
    expect(story(answer.events)).toEqual([
      '2026-12-01 10:30 enabled [ip] 0.00 → 1000.00',
      '2026-12-02 00:00 bill [ip] -1.28 → 998.72',
      '2026-12-03 00:00 bill [ip] -1.28 → 997.44',
    ]);
  });

  it('stops with the bill that is not paid; the day before it is owed and stays owed', () => {
    // 2.5 GB: 2.00 + 0.48 = 2.48 a day, 0.52 is there.
    const answer = forecast(input({ days: 12, cash: money('3.00'), resources: [traffic('t', '2.5')] }));
    expect(story(answer.events)).toEqual([
      '2026-12-02 00:00 bill [t] -2.48 → 0.52',
      '2026-12-03 00:00 bill [t] -0.52 → 0.00 short 1.96',
      '2026-12-03 00:00 arrears [t] 0.00 → 0.00',
      '2026-12-03 00:00 stopped [t] 0.00 → 0.00 until 2026-12-10 00:00',
      '2026-12-10 00:00 released [t] 0.00 → 0.00',
    ]);
    expect(overdueByDay(answer).slice(1, 4)).toEqual(['0.00', '1.96', '1.96']);
    expect(overdueByDay(answer).at(-1)).toBe('1.96');
  });

  it('is billed for every day on which it served, wherever its stop falls', () => {
    const owed = (hours: number) => {
      const rule: ArrearsRule = { stops: { afterSeconds: hours * 3600 }, kept: 'by-age', restarts: 'by-itself' };
      const arrears = { ...ARREARS_RULES, 'eip-traffic': rule };
      return overdueByDay(forecast(input({ days: 6, cash: ZERO, resources: [traffic('t', '2.5')] }), { arrears }));
    };
    // At 10:00 and at 24:00 of 2 December: that day served, and is billed at its end.
    expect(owed(10)).toEqual(['0.00', '2.48', '4.96', '4.96', '4.96', '4.96']);
    expect(owed(24)).toEqual(['0.00', '2.48', '4.96', '4.96', '4.96', '4.96']);
    expect(owed(25)).toEqual(['0.00', '2.48', '4.96', '7.44', '7.44', '7.44']);
  });
});
