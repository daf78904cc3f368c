import { describe, expect, it } from 'vitest';
import { type GridRow, gridRows } from '../../../../renderer/pages/plans/page-state/grid-rows.ts';
import { FIRST_VIEW, type PlanViewState } from '../../../../renderer/pages/plans/page-state/view-state.ts';
import type { LinePrice } from '../../../../renderer/state/workers/prices/protocol.ts';
import { pricePlan } from '../../../../shared/plan/price.ts';
import { planOf } from '../../../fixtures/plan.ts';
import { builtIn } from '../../../fixtures/question.ts';

const VM = { product: 'vm', region: 'cn-north-1', mode: 'monthly' };
const PLAN = planOf(
  [
    { id: '1', name: 'shop 10', ...VM, type: 'g.n2.large' },
    { id: '2', name: 'shop 9', ...VM, type: 'g.n2.medium', group: 'web' },
    { id: '3', name: 'broken', ...VM, type: 'no.such.type', group: 'data' },
    { id: '4', name: 'store', ...VM, type: 'g.n2.medium', quantity: '9', group: 'web', tags: ['Blue', 'north'] },
  ],
  {
    groups: [
      { id: 'data', name: 'Data' },
      { id: 'web', name: 'Web' },
    ],
  },
);
const PRICES = new Map<string, LinePrice>(
  pricePlan(PLAN, builtIn).lines.map(({ line: { id }, set: _set, ...price }) => [id, { id, ...price }]),
);

function shown(wishes: Partial<PlanViewState>, plan = PLAN): string[] {
  return gridRows(plan, PRICES, { ...FIRST_VIEW, ...wishes }).map(said);
}

function said(row: GridRow): string {
  if (row.kind === 'new') return '+';
  if (row.kind === 'line') return row.line.name ?? '';
  return `[${row.group?.name ?? '-'} ${row.lines}${row.folded ? ' folded' : ''}]`;
}

describe('the rows of the grid', () => {
  it('stand under their groups, those without a group last', () => {
    expect(shown({})).toEqual(['[Data 1]', 'broken', '[Web 2]', 'shop 9', 'store', '[- 1]', 'shop 10', '+']);
    expect(shown({ folded: new Set(['web', '']) })).toEqual([
      '[Data 1]',
      'broken',
      '[Web 2 folded]',
      '[- 1 folded]',
      '+',
    ]);
    expect(shown({}, planOf([{ id: '1', name: 'alone' }]))).toEqual(['alone', '+']);
  });

  it('are filtered by words in any cell, the group’s name among them', () => {
    expect(shown({ filter: 'WEB  g.n2' })).toEqual(['[Data 0]', '[Web 2]', 'shop 9', 'store', '+']);
    expect(shown({ filter: 'blue' })).toEqual(['[Data 0]', '[Web 1]', 'store', '+']);
    expect(shown({ problemsOnly: true })).toEqual(['[Data 1]', 'broken', '[Web 0]', '+']);
  });

  it('are sorted by texts with their numbers, and by money; lines without a value stand last', () => {
    const by = (column: 'name' | 'total', direction: 'ascending' | 'descending') =>
      shown({ sort: { column, direction } });
    expect(by('name', 'ascending')).toEqual(['broken', 'shop 9', 'shop 10', 'store', '+']);
    expect(by('total', 'ascending')).toEqual(['shop 9', 'shop 10', 'store', 'broken', '+']);
    expect(by('total', 'descending')).toEqual(['store', 'shop 10', 'shop 9', 'broken', '+']);
  });
});
