/** What the dialog of what was bought offers, and what it enters. */
import { describe, expect, it } from 'vitest';
import { readBoughtDay } from '../../../../renderer/pages/plans/bought/bought-day.ts';
import { boughtOffer, chosenWay, entriesOf, wayKey } from '../../../../renderer/pages/plans/bought/bought-offer.ts';
import { planOf } from '../../../fixtures/plan.ts';
import { G_N2_MEDIUM, builtIn, day } from '../../../fixtures/question.ts';

const plan = planOf([
  { id: 'a', name: 'web', ...G_N2_MEDIUM, quantity: '5', mode: 'monthly', term: '6m' },
  { id: 'b', name: 'other', ...G_N2_MEDIUM },
  { id: 'c', name: 'batch', ...G_N2_MEDIUM, mode: 'configuration', hoursPerDay: '8' },
  { id: 'd', amount: '5', per: 'month' },
  { id: 'e', amount: '7', per: 'day' },
  { id: 'f', ...G_N2_MEDIUM, type: 'none' },
  { id: 'g', ...G_N2_MEDIUM, boughtOn: '2026-11-02' },
]);
const offer = boughtOffer(plan, builtIn, ['c', 'a', 'd', 'e', 'f', 'g']);
const together = (autoRenew: boolean) => {
  let last = 0;
  return { on: day('2026-11-21'), autoRenew, newId: () => `r-${(last += 1)}` };
};

describe('the offer for some lines', () => {
  it('has those that can be entered in the plan’s order, as the plan buys them', () => {
    const shown = offer.lines.map((line) => [line.number, line.priced.line.name, wayKey(line.planned)]);
    expect(shown).toEqual([
      [1, 'web', '6m'],
      [3, 'batch', 'configuration'],
    ]);
  });

  it('counts the others by their reasons', () => {
    expect(Object.fromEntries(offer.left)).toEqual({ 'own-price': 2, problems: 1, bought: 1 });
  });

  it('becomes one entry for each line, in the way that was chosen', () => {
    expect(entriesOf(offer.lines, new Map(), together(true))).toMatchObject([
      { id: 'r-1', name: 'web', quantity: 5, mode: 'monthly', term: '6m', expires: '2027-05-21', autoRenew: true },
      { id: 'r-2', name: 'batch', mode: 'configuration', start: '2026-11-21', hoursPerDay: '8' },
    ]);
    const chosen = new Map([
      ['a', 'configuration'],
      ['c', '1y'],
    ]);
    const [web, batch] = entriesOf(offer.lines, chosen, together(false));
    expect(web).toMatchObject({ mode: 'configuration' });
    expect(web).not.toHaveProperty('expires');
    expect(batch).toMatchObject({ mode: 'monthly', expires: '2027-11-21', autoRenew: false });
    expect(batch).not.toHaveProperty('hoursPerDay');
  });

  it('keeps to the plan where another way than those is named', () => {
    const [web] = offer.lines;
    expect(web && chosenWay(web, new Map([['a', 'consumption']]))).toEqual({ mode: 'monthly', term: '6m' });
  });
});

describe('the day', () => {
  const today = day('2026-11-21');

  it('is read in any form, up to today', () => {
    expect(readBoughtDay('2026/11/3', today)).toEqual({ ok: true, value: '2026-11-03' });
    expect(readBoughtDay('2026-11-21', today).ok).toBe(true);
  });

  it('is refused after today: that is still to be paid', () => {
    expect(readBoughtDay('2026-11-22', today)).toEqual({
      ok: false,
      error: { expected: 'day-not-after', given: '2026-11-22', limit: '2026-11-21' },
    });
    expect(readBoughtDay('soon', today)).toMatchObject({ error: { expected: 'day', given: 'soon' } });
  });
});
