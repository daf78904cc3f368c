/** Days and moments as they are typed: every spelling gives the same day, and what is ambiguous none. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays } from '../../../shared/billing/calendar.ts';
import { typedDate, typedMoment } from '../../../shared/billing/typed-date.ts';
import { day } from '../../fixtures/question.ts';

const anyDay = fc.integer({ min: 0, max: 360_000 }).map((days) => addDays(day('1900-01-01'), days));
const widened = (text: string) =>
  text.replaceAll(/[0-9./-]/g, (sign) => String.fromCodePoint((sign.codePointAt(0) ?? 0) + 0xfe_e0));

function spellings(date: string): string[] {
  const [year = '', month = '', last = ''] = date.split('-');
  const [m, d] = [Number(month), Number(last)];
  return [
    date,
    `${year}/${m}/${d}`,
    `${year}.${month}.${last}`,
    `${year}-${m}-${d}`,
    `${year}–${month}–${last}`,
    `${year}${month}${last}`,
    `${year}年${m}月${d}日`,
    `${year} 年 ${m} 月 ${d} 日`,
    `${year}年${month}月${last}`,
    ` ${year}/${m}/${d} 0:00 `,
    widened(date),
    widened(`${year}/${m}/${d}`),
  ];
}

describe('a day as it is typed', () => {
  it('is the same in every spelling', () => {
    fc.assert(
      fc.property(anyDay, (date) => {
        for (const spelling of spellings(date)) expect([spelling, typedDate(spelling)]).toEqual([spelling, date]);
      }),
    );
  });

  it.each([
    '',
    '12-5',
    '12月5日',
    '05/06/2027',
    '5/6/27',
    '27-5-6',
    '2026-12',
    '2026年12月',
    '202612',
    '2026125',
    '2026-02-30',
    '2027/2/29',
    '1899-12-31',
    '3000-01-01',
    '2026-12-05 10:00',
    '2026-12-05-06',
    '46361',
    'tomorrow',
  ])('%j is refused', (text) => expect(typedDate(text)).toBeUndefined());

  it('is a day in the one spelling of files or nothing', () => {
    const signs = fc.string({ unit: fc.constantFrom('2', '0', '1', '９', '-', '/', '.', '年', '月', '日', ' ') });
    fc.assert(
      fc.property(signs, (text) => {
        const read = typedDate(text);
        if (read !== undefined) expect(typedDate(read)).toBe(read);
        if (read !== undefined) expect(read).toMatch(/^\d{4}-\d{2}-\d{2}$/);
      }),
    );
  });
});

describe('a moment as it is typed', () => {
  it.each([
    ['2026-12-05', '2026-12-05'],
    ['2026-12-05T15:00', '2026-12-05T15:00'],
    ['2026-12-05T15:00:00+09:00', '2026-12-05T15:00:00+09:00'],
    ['2026/12/5', '2026-12-05'],
    ['2026/12/5 9:30', '2026-12-05T09:30'],
    ['2026/12/5T9:30', '2026-12-05T09:30'],
    ['2026年12月5日 23:59:59', '2026-12-05T23:59:59'],
    ['２０２６／１２／５　９：３０', '2026-12-05T09:30'],
  ])('%j is %j', (text, moment) => expect(typedMoment(text)).toBe(moment));

  it.each(['', '9:30', '12-5 9:30', '05/06/2027 9:30', '2026/12/5 24:30', '2026/12/5 9:3', '2026-02-30T09:30'])(
    '%j is refused',
    (text) => expect(typedMoment(text)).toBeUndefined(),
  );
});
