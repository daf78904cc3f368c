/** The calendar file, read back by hand as RFC 5545 says. */
import { describe, expect, it } from 'vitest';
import type { AgendaItem } from '../../../shared/forecast/agenda.ts';
import { calendarFile } from '../../../shared/forecast/calendar-file.ts';
import { createTranslator } from '../../../shared/i18n/index.ts';
import { ZERO, money } from '../../../shared/money/index.ts';
import { day } from '../../fixtures/question.ts';
import { at } from './inputs.ts';

const NAMES: Readonly<Record<string, string>> = { web: '网站, 前端; 生产\n第二行', db: '数据库 "主"' };

const TOP_UP: AgendaItem = {
  kind: 'top-up',
  key: 'top-up 2026-12-11',
  by: day('2026-12-11'),
  rule: 'PKG-7',
  severity: 'urgent',
  ids: ['web'],
  amount: money('1412.30'),
  covers: day('2026-12-30'),
  cause: {
    at: at('2026-12-12T08:00:00'),
    kind: 'renewal-failed',
    rule: 'PKG-7',
    amount: ZERO,
    balance: ZERO,
    overdue: ZERO,
    due: money('1500.00'),
    ids: ['web'],
  },
};
const STOP: AgendaItem = {
  kind: 'stopped',
  key: 'stopped PKG-8 vm 2026-12-12',
  by: day('2026-12-12'),
  rule: 'PKG-8',
  severity: 'urgent',
  ids: ['web', 'db'],
  at: at('2026-12-12T23:59:59'),
};

function file(
  items: readonly AgendaItem[] = [TOP_UP, STOP],
  language: 'en' | 'zh' = 'zh',
  account = '财务部, 北京; 一',
) {
  return calendarFile(items, {
    account: { id: 'acc-1', name: account },
    t: createTranslator(language),
    language,
    nameOf: (id) => NAMES[id] ?? id,
    now: '2026-11-21T13:05:09Z',
    today: day('2026-11-21'),
  });
}

/** Content lines, unfolded. */
function linesOf(text: string): string[] {
  return text.replaceAll('\r\n ', '').split('\r\n');
}

function unescaped(text: string): string {
  return text.replaceAll(/\\([\\;,nN])/g, (_all, sign: string) => (sign.toLowerCase() === 'n' ? '\n' : sign));
}

/** The values of a property, unescaped, in their order. */
function values(text: string, name: string): string[] {
  return linesOf(text)
    .filter((line) => line.startsWith(`${name}:`) || line.startsWith(`${name};`))
    .map((line) => unescaped(line.slice(line.indexOf(':') + 1)));
}

describe('a calendar file', () => {
  it('is one calendar under the account’s name, whatever is in that', () => {
    const lines = linesOf(file());
    expect(lines.slice(0, 3)).toEqual(['BEGIN:VCALENDAR', 'VERSION:2.0', 'PRODID:-//Cost Desk//Forecast//EN']);
    expect(lines.slice(-2)).toEqual(['END:VCALENDAR', '']);
    expect(values(file(), 'X-WR-CALNAME')).toEqual(['云账助手 · 财务部, 北京; 一']);
    const attacked = file([TOP_UP], 'en', 'a\r\nBEGIN:VEVENT\nb');
    expect(linesOf(attacked).filter((line) => line === 'BEGIN:VEVENT')).toHaveLength(1);
  });

  it('has an all-day event on the day of each item, made at the moment that was given', () => {
    expect(linesOf(file()).filter((line) => line.startsWith('DTSTART'))).toEqual([
      'DTSTART;VALUE=DATE:20261211',
      'DTSTART;VALUE=DATE:20261212',
    ]);
    expect(values(file(), 'DTSTAMP')).toEqual(['20261121T130509Z', '20261121T130509Z']);
    expect(values(file(), 'TRANSP')).toEqual(['TRANSPARENT', 'TRANSPARENT']);
  });

  it('says what and how much, why, by which rule and from where, with every sign of a name kept', () => {
    const [summary, stop] = values(file(), 'SUMMARY');
    expect(summary).toBe('充值 ¥1,412.30');
    expect(stop).toBe('停服：网站, 前端; 生产 第二行、数据库 "主"');
    const [description = ''] = values(file(), 'DESCRIPTION');
    expect(description).toBe(
      [
        '否则不足：网站, 前端; 生产 第二行 续费 ¥1,500.00 的最后一次扣款在 2026-12-12 08:00。充值后可支付到 2026-12-30。',
        '规则 PKG-7：自动续费自到期前 7 个自然日起扣款，失败则每天 08:00 重试直至到期；先扣代金券后扣现金。',
        '来源：京东云计费规则与价格总览，2018 – 2022 年',
        '云账助手 2026-11-21 的预测。重新保存并导入即可更新这些日期。',
      ].join('\n'),
    );
    expect(values(file([TOP_UP], 'en'), 'SUMMARY')).toEqual(['Recharge: ¥1,412.30']);
  });

  it('has one event for recharges day after day, with all of them in it', () => {
    const recharge = (date: string, amount: string) => ({ ...TOP_UP, by: day(date), amount: money(amount) });
    const later = [recharge('2026-12-12', '17.16'), recharge('2026-12-13', '17.16'), recharge('2026-12-14', '5.28')];
    expect(values(file([{ ...TOP_UP, later }]), 'SUMMARY')).toEqual([
      '充值 ¥1,412.30，之后每天充值不超过 ¥17.16，至 2026-12-14（另 3 次，共 ¥39.60）',
    ]);
    expect(values(file([{ ...TOP_UP, later }], 'en'), 'DESCRIPTION')[0]).toContain(
      'For fewer, choose “Recharge for 30 days”.',
    );
  });

  it('names everything that an event is about, also where its title only counts', () => {
    const stop = { ...STOP, ids: ['web', 'a', 'b', 'c', 'db'] };
    expect(values(file([stop], 'en'), 'SUMMARY')[0]).toContain('and 4 more stops');
    const [description = ''] = values(file([stop], 'en'), 'DESCRIPTION');
    expect(description.split('\n')).toContain('网站, 前端; 生产 第二行, a, b, c, 数据库 "主"');
    expect(values(file([STOP], 'en'), 'DESCRIPTION')[0]).not.toContain('数据库');
  });

  it('reminds at 09:00 on the day before and three days before what has to be prepared', () => {
    expect(values(file([TOP_UP]), 'TRIGGER')).toEqual(['-PT15H', '-P2DT15H']);
    expect(values(file([STOP]), 'TRIGGER')).toEqual([]);
  });

  it('ends its lines with CRLF and folds them at 75 octets, never inside a character', () => {
    const text = file();
    expect(text.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
    const lines = text.split('\r\n');
    expect(lines.some((line) => line.startsWith(' '))).toBe(true);
    for (const line of lines) {
      expect(new TextEncoder().encode(line).length).toBeLessThanOrEqual(75);
      expect(line.isWellFormed()).toBe(true);
    }
  });

  it('gives the same thing the same name every time, and no two things one', () => {
    const [first, second] = values(file(), 'UID');
    expect(first).toBe('acc-1-top-up-2026-12-11@cost-desk');
    expect(second).not.toBe(first);
    expect(values(file([{ ...TOP_UP, amount: money('7.00') }], 'en'), 'UID')).toEqual([first]);
    const long = `renew-by-hand ${'资源'.repeat(500)}`;
    const uids = values(
      file([
        { ...STOP, key: `${long}1 \ud800` },
        { ...STOP, key: `${long}2` },
      ]),
      'UID',
    );
    expect(new Set(uids).size).toBe(2);
    for (const uid of uids) expect(uid).toMatch(/^[\w%.!'()*~-]{1,240}@cost-desk$/);
  });
});
