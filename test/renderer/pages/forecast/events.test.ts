/** The tables of the events and the days: what is shown, what is found, what goes into a spreadsheet. */
import { describe, expect, it } from 'vitest';
import { dayCells } from '../../../../renderer/pages/forecast/days/day-cells.ts';
import { billsLast, foremost, worstFirst } from '../../../../renderer/pages/forecast/events/day-events.ts';
import { eventCells } from '../../../../renderer/pages/forecast/events/event-cells.ts';
import {
  FIRST_FILTER,
  countByGroup,
  filtered,
  placeOfDay,
  toggled,
} from '../../../../renderer/pages/forecast/events/event-filter.ts';
import { eventText } from '../../../../renderer/pages/forecast/events/use-event-words.ts';
import { tableFile } from '../../../../renderer/ui/table/table-file.ts';
import { curveOf } from '../../../../shared/forecast/curve.ts';
import { EVENT_GROUPS, groupOf } from '../../../../shared/forecast/event-group.ts';
import { forecast } from '../../../../shared/forecast/forecast.ts';
import { createTranslator } from '../../../../shared/i18n/index.ts';
import { displayMoney, money } from '../../../../shared/money/index.ts';
import { csvText } from '../../../../shared/table/write-table.ts';
import { coupon } from '../../../fixtures/account.ts';
import { day } from '../../../fixtures/question.ts';
import { CPS, input, metered, monthly, recharge } from '../../../shared/forecast/inputs.ts';

const t = createTranslator('en');
const NAMES = new Map([
  ['cps', 'database'],
  ['p', '=HYPERLINK("x")'],
]);
const answer = forecast(
  input({
    cash: money('600.00'),
    days: 4,
    coupons: [coupon({ code: 'C9', remaining: '25.12', products: ['cps'], validTo: '2026-12-31' })],
    resources: [metered('cps', CPS, '2026-12-01'), monthly('p', '2026-12-04', { autoRenew: false })],
    movements: [recharge('2026-12-03T12:00', '2000.00')],
  }),
);
const { events } = answer;
const say = (event: (typeof events)[number]) => eventText(t, event, NAMES, displayMoney);
const sentences = new Map(events.map((event) => [event, say(event)]));
const shown = (filter: typeof FIRST_FILTER) => filtered(events, filter, sentences).map(say);

describe('what is said of an event', () => {
  it('says what coupons pay and what is not paid of a bill', () => {
    const bills = events.filter(({ kind }) => kind === 'bill').map(say);
    // 525.12 a day: the coupon's 25.12 and 500.00 in cash, then 100.00 in cash and 425.12 overdue.
    expect(bills.slice(0, 2)).toEqual([
      'Bill for database; coupon C9 pays ¥25.12',
      'Bill for database; ¥425.12 of ¥525.12 is not paid',
    ]);
  });

  it('says what was noted of a recharge', () => {
    const noted = { ...recharge('2026-12-02', '5.00'), note: 'CMB transfer' };
    const [event] = forecast(input({ movements: [noted] })).events;
    expect(event && say(event)).toBe('Recharge; CMB transfer');
  });

  it('covers every amount where that is asked for', () => {
    const covered = events.map((event) => eventText(t, event, NAMES, () => '•'));
    expect(covered.filter((text) => text.includes('¥'))).toEqual([]);
    expect(covered.some((text) => text.includes('•'))).toBe(true);
  });
});

describe('the filter', () => {
  it('leaves paid bills out at first', () => {
    expect(shown(FIRST_FILTER)).not.toContain('Bill for database; coupon C9 pays ¥25.12');
    expect(shown(FIRST_FILTER)).toContain('Bill for database; ¥425.12 of ¥525.12 is not paid');
  });

  it('takes a sort in and out again', () => {
    const withBills = toggled(FIRST_FILTER, 'bill');
    expect(shown(withBills)).toEqual(events.map(say));
    expect(toggled(withBills, 'bill').groups).toEqual(FIRST_FILTER.groups);
  });

  it('finds a text in the sentence, the moment and the rule, whatever its case', () => {
    const all = { groups: EVENT_GROUPS, text: '' };
    expect(shown({ ...all, text: ' DATABASE; coupon ' })).toEqual(['Bill for database; coupon C9 pays ¥25.12']);
    expect(shown({ ...all, text: '2026-12-03 12:00' })[0]).toBe('Recharge');
    expect(shown({ ...all, text: 'bal-6' }).length).toBeGreaterThan(0);
    expect(shown({ ...all, text: 'no such thing' })).toEqual([]);
  });

  it('waits with the text until the sentences are written', () => {
    expect(filtered(events, { groups: EVENT_GROUPS, text: 'no such thing' }, null)).toEqual(events);
  });

  it('counts every event once', () => {
    const counts = countByGroup(events);
    expect(Object.values(counts).reduce((sum, count) => sum + count, 0)).toBe(events.length);
    expect(counts['money-in']).toBe(2);
  });
});

describe('the row of a day', () => {
  it('is its first event, or the next one', () => {
    expect(events[placeOfDay(events, day('2026-12-03'))]?.at.date).toBe('2026-12-03');
    expect(placeOfDay(events, day('2026-11-01'))).toBe(0);
    expect(placeOfDay(events, day('2027-11-01'))).toBe(-1);
    expect(placeOfDay(events, null)).toBe(-1);
  });

  it('names the worst, and bills last', () => {
    const { first, end } = curveOf(answer).days[2] ?? { first: 0, end: 0 };
    const own = events.slice(first, end);
    expect(say(foremost(own) ?? own[0]!)).toContain('is not paid');
    expect(billsLast(events).at(-1)?.kind).toBe('bill');
    expect(worstFirst(events).map(groupOf)).toEqual(
      EVENT_GROUPS.flatMap((group) => events.map(groupOf).filter((each) => each === group)),
    );
    expect(billsLast(events)).toHaveLength(events.length);
    expect(foremost([])).toBeUndefined();
  });
});

describe('the spreadsheet', () => {
  it('has plain amounts with their signs, and no name that runs as a formula', () => {
    const cells = eventCells(t, events, say);
    expect(cells[0]).toEqual(['When', 'Sort', 'What', 'Change of cash', 'Available cash', 'Overdue', 'Rule']);
    expect(cells).toContainEqual([
      '2026-12-02 00:00',
      'Bills',
      'Bill for database; coupon C9 pays ¥25.12',
      '-500.00',
      '100.00',
      '0.00',
      'CFG-2',
    ]);
    expect(csvText(cells)).toContain(`"'=HYPERLINK(""x"") expired`);
  });

  it('has every day with all of its events', () => {
    const cells = dayCells(t, { days: curveOf(answer).days, events }, say);
    expect(cells).toHaveLength(5);
    expect(cells[2]?.slice(0, 4)).toEqual(['2026-12-02', '100.00', '0.00', '0.00']);
    expect(cells[3]?.[4]).toMatch(
      /Bill for database; ¥425\.12 of ¥525\.12 is not paid \| .* \| Recharge \| Arrears settled/,
    );
  });

  it('is a file of the account, its table and its first day', () => {
    expect(tableFile('财务部 A/B', 'events', day('2026-12-01'))).toBe('cost-desk-财务部 A-B-events-2026-12-01.csv');
  });
});
