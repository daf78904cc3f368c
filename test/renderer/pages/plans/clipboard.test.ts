import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { gridRows } from '../../../../renderer/pages/plans/page-state/grid-rows.ts';
import {
  NOTHING_FILLED,
  filledColumns,
  stillHidden,
} from '../../../../renderer/pages/plans/page-state/filled-columns.ts';
import { type ColumnKey, FIRST_VIEW } from '../../../../renderer/pages/plans/page-state/view-state.ts';
import {
  type CopiedCells,
  type Shown,
  copiedLines,
  copiedRange,
  pasteCopied,
  pasteInto,
  pastedText,
  rangeCells,
  readCopied,
} from '../../../../renderer/pages/plans/grid/clipboard.ts';
import { type GridColumnKey, shownColumns } from '../../../../renderer/pages/plans/grid/grid-columns.ts';
import { rangeFacts } from '../../../../renderer/pages/plans/grid/range-facts.ts';
import { replayedIds } from '../../../../renderer/pages/plans/grid/replay-ids.ts';
import { money } from '../../../../shared/money/index.ts';
import { planPricer } from '../../../../shared/plan/price.ts';
import type { Plan } from '../../../../shared/plan/schema.ts';
import { anyPlan, planOf } from '../../../fixtures/plan.ts';
import { builtIn } from '../../../fixtures/question.ts';
import { priced } from './grid-fixture.ts';

const PLAN = planOf(
  [
    { id: 'a', name: 'Alpha', group: 'g', product: 'vm', quantity: '2' },
    { id: 'b', name: 'Beta', group: 'g', product: 'disk' },
    { id: 'c', name: 'Gamma', product: 'eip' },
  ],
  { groups: [{ id: 'g', name: 'Web' }] },
);
const COLUMNS: readonly GridColumnKey[] = ['handle', 'name', 'group', 'product', 'quantity', 'total', 'cheapest'];
const PRICES = new Map([
  ['a', priced('a', money('1365.00'), 'monthly')],
  ['b', priced('b', null, null)],
]);
const WISHES = { filter: '', problemsOnly: false, sort: null, folded: new Set<string>() };
const ROWS = gridRows(PLAN, PRICES, WISHES);
const SHOWN = { plan: PLAN, rows: ROWS, columns: COLUMNS };
// Rows: Web, a, b, no group, c, new.
const rect = (top: number, bottom: number, left: number, right: number) => ({ top, bottom, left, right });
const counted = () => {
  let count = 0;
  return () => `new-${(count += 1)}`;
};

describe('rangeCells', () => {
  it('has lines only, groups by name, amounts as plain numbers and no price as nothing', () => {
    expect(rangeCells(SHOWN, rect(0, 4, 1, 6))).toEqual([
      ['Alpha', 'Web', 'vm', '2', '1365.00', 'monthly'],
      ['Beta', 'Web', 'disk', '', '', ''],
      ['Gamma', '', 'eip', '', '', ''],
    ]);
  });
});

/** An empty plan as it is first shown: with the seldom used columns hidden. */
function emptyPlan(plan: Plan): Shown {
  const empty = planOf([], { horizon: plan.horizon });
  return { plan: empty, rows: [{ kind: 'new' }], columns: shownColumns(FIRST_VIEW.hidden) };
}

function pastedInto(shown: Shown, copied: CopiedCells): Plan | undefined {
  const read = readCopied(JSON.stringify(copied));
  return read === null ? undefined : pasteCopied(shown, rect(0, 0, 1, 1), read, counted())?.plan;
}

describe('copied cells', () => {
  it('are all of whole lines, also what is in columns that are not shown: pasted into a new plan the total is the same', () => {
    const pricer = planPricer(builtIn);
    fc.assert(
      fc.property(anyPlan, (plan) => {
        const ids = plan.lines.map(({ id }) => id);
        const pasted = pastedInto(emptyPlan(plan), copiedLines({ plan }, ids));
        const wanted = pricer.price(plan).totals;
        const { totals } = pricer.price(pasted ?? emptyPlan(plan).plan);
        expect(totals.chosen.amount).toBe(wanted.chosen.amount);
        expect(totals.cheapest.amount).toBe(wanted.cheapest.amount);
        expect(totals.now).toBe(wanted.now);
        expect(totals.chosen.missing).toHaveLength(wanted.chosen.missing.length);
      }),
      { numRuns: 40 },
    );
  });

  it('clear what the line under them had in a hidden column', () => {
    const under = planOf([{ id: 'x', name: 'Old', discount: '0.5', tags: ['old'] }]);
    const shown = { plan: under, rows: gridRows(under, new Map(), WISHES), columns: COLUMNS };
    const pasted = pastedInto(shown, copiedLines({ plan: PLAN }, ['c']));
    expect(pasted?.lines).toEqual([{ id: 'x', name: 'Gamma', product: 'eip' }]);
  });

  it('of a range go to the same columns, whatever is shown where they are pasted', () => {
    const plan = planOf([{ id: 'a', name: 'Alpha', product: 'vm', discount: '0.8', note: 'kept' }]);
    const columns: readonly GridColumnKey[] = ['handle', 'name', 'product', 'discount', 'note', 'total'];
    const rows = gridRows(plan, new Map(), WISHES);
    const copied = copiedRange({ plan, rows, columns }, rect(0, 0, 1, 5));
    expect(pastedInto(emptyPlan(plan), copied)?.lines).toEqual([
      { id: 'new-1', name: 'Alpha', product: 'vm', discount: '0.8', note: 'kept' },
    ]);
  });

  it('that begin in another column, and one cell alone, are pasted by place', () => {
    const copied = copiedRange(SHOWN, rect(1, 2, 3, 4));
    expect(pasteCopied(SHOWN, rect(1, 1, 1, 1), copied, counted())).toBeNull();
    const one = copiedRange(SHOWN, rect(1, 1, 3, 3));
    expect(pasteCopied(SHOWN, rect(1, 1, 3, 3), one, counted())).toBeNull();
  });

  it('are nothing where the clipboard has another thing', () => {
    for (const text of ['', 'vm', '{}', '{"whole":true,"fields":["price"],"rows":[]}'])
      expect(readCopied(text)).toBeNull();
  });
});

describe('hidden columns', () => {
  it('are shown as soon as something comes into them, and hidden again only by hand', () => {
    const hidden = new Set<ColumnKey>(['discount', 'tags']);
    const one = filledColumns([{ id: 'a', discount: '0.8', tags: [] }]);
    expect(stillHidden(hidden, NOTHING_FILLED, one)).toEqual(new Set(['tags']));
    // Put away by hand, until a paste fills it further.
    expect(stillHidden(hidden, one, one)).toBe(hidden);
    const two = filledColumns([
      { id: 'a', discount: '0.8' },
      { id: 'b', discount: '0.9' },
    ]);
    expect(stillHidden(hidden, one, two)).toEqual(new Set(['tags']));
  });
});

describe('pastedText', () => {
  it('takes a table with titles for the import', () => {
    expect(pastedText('Name\tProduct\nx\tvm').kind).toBe('table');
  });

  it('keeps a copied column of products, and a number with a comma, as cells', () => {
    expect(pastedText('disk\r\nvm')).toEqual({ kind: 'cells', cells: [['disk'], ['vm']] });
    expect(pastedText('1,000')).toEqual({ kind: 'cells', cells: [['1,000']] });
    expect(pastedText('')).toEqual({ kind: 'nothing' });
  });
});

describe('pasteInto', () => {
  it('goes over the lines as they are shown and adds those beyond the last', () => {
    const cells = [
      ['B', 'Data'],
      ['C', 'Web'],
      ['D', ''],
    ];
    const { plan, added, lost, count } = pasteInto(SHOWN, rect(2, 2, 1, 1), cells, counted());
    expect(plan.lines.map(({ name }) => name)).toEqual(['Alpha', 'B', 'C', 'D']);
    const data = plan.groups.find(({ name }) => name === 'Data');
    expect(plan.lines[1]?.group).toBe(data?.id);
    expect(plan.lines[2]?.group).toBe('g');
    expect([added.length, lost, count]).toEqual([1, 0, 6]);
  });

  it('reads what people write', () => {
    const { plan } = pasteInto(SHOWN, rect(1, 1, 3, 3), [['云硬盘', '1,000 台']], counted());
    expect(plan.lines[0]).toMatchObject({ product: 'disk', quantity: '1000' });
  });

  it('fills a range with one cell', () => {
    const { plan, count } = pasteInto(SHOWN, rect(1, 4, 3, 4), [['5']], counted());
    expect(plan.lines.map(({ quantity }) => quantity)).toEqual(['5', '5', '5']);
    expect(count).toBe(6);
  });

  it('says what found no column', () => {
    const { plan, lost } = pasteInto(SHOWN, rect(1, 1, 4, 4), [['7', '99.00']], counted());
    expect(plan.lines[0]?.quantity).toBe('7');
    expect(lost).toBe(1);
    expect(pasteInto(SHOWN, rect(1, 1, 5, 5), [['7', '8']], counted())).toMatchObject({ lost: 2, plan: PLAN });
  });

  it('makes lines of everything in the empty row', () => {
    const { plan } = pasteInto(SHOWN, rect(5, 5, 1, 1), [['X'], ['Y']], counted());
    expect(plan.lines.slice(3).map(({ name }) => name)).toEqual(['X', 'Y']);
  });
});

describe('rangeFacts', () => {
  it('adds up one column of amounts, and no mixture', () => {
    expect(rangeFacts(ROWS, COLUMNS, rect(0, 4, 5, 5))).toEqual({ cells: 3, sum: money('1365.00') });
    expect(rangeFacts(ROWS, COLUMNS, rect(1, 2, 4, 5))).toEqual({ cells: 4, sum: null });
    expect(rangeFacts(ROWS, COLUMNS, rect(4, 4, 5, 5)).sum).toBeNull();
  });
});

describe('replayedIds', () => {
  it('gives the same ids in every run, and new ones beyond', () => {
    const run = replayedIds(counted());
    const first = run();
    expect([first(), first()]).toEqual(['new-1', 'new-2']);
    const second = run();
    expect([second(), second(), second()]).toEqual(['new-1', 'new-2', 'new-3']);
  });
});
