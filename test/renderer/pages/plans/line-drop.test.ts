import { describe, expect, it } from 'vitest';
import { freeName } from '../../../../renderer/pages/plans/grid/commands/line-commands.ts';
import { dropPlace, unmovable } from '../../../../renderer/pages/plans/grid/line-drop.ts';
import { moveLines } from '../../../../shared/plan/edit/lines.ts';
import { planOf } from '../../../fixtures/plan.ts';

const PLAN = planOf([{ id: 'a', group: 'g' }, { id: 'x' }, { id: 'b', group: 'g' }, { id: 'y' }], {
  groups: [
    { id: 'g', name: 'Web' },
    { id: 'h', name: 'Empty' },
  ],
});
const row = (id: string) => ({
  kind: 'line' as const,
  line: PLAN.lines.find((line) => line.id === id) ?? { id },
  price: undefined,
});
const groupRow = (id: string | null) => ({
  kind: 'group' as const,
  group: PLAN.groups.find((group) => group.id === id) ?? null,
  lines: 0,
  folded: false,
});
const order = (place: ReturnType<typeof dropPlace>, ids: string[]) =>
  place && moveLines(PLAN, ids, place).lines.map(({ id, group = '' }) => `${id}${group}`);

describe('dropPlace', () => {
  it('is above or below a line, in its group', () => {
    expect(order(dropPlace(PLAN, row('b'), 'above'), ['y'])).toEqual(['ag', 'x', 'yg', 'bg']);
    expect(order(dropPlace(PLAN, row('b'), 'below'), ['x'])).toEqual(['ag', 'bg', 'xg', 'y']);
    expect(order(dropPlace(PLAN, row('y'), 'below'), ['a'])).toEqual(['x', 'bg', 'y', 'a']);
  });

  it('is the first place of a group on its own row, also where it has no lines', () => {
    expect(order(dropPlace(PLAN, groupRow('g'), 'below'), ['y'])).toEqual(['yg', 'ag', 'x', 'bg']);
    expect(order(dropPlace(PLAN, groupRow('h'), 'below'), ['x'])).toEqual(['ag', 'bg', 'y', 'xh']);
    expect(order(dropPlace(PLAN, groupRow(null), 'below'), ['b'])).toEqual(['ag', 'b', 'x', 'y']);
  });

  it('is nowhere outside the rows', () => {
    expect(dropPlace(PLAN, undefined, 'below')).toBeNull();
  });
});

describe('unmovable', () => {
  it('keeps the order of a sorted view, and of the plan in its scenario', () => {
    expect(unmovable({ isSorted: true, shared: null }, ['a'])).toBe('sorted');
    expect(unmovable({ isSorted: false, shared: new Set(['a']) }, ['n', 'a'])).toBe('scenario');
    expect(unmovable({ isSorted: false, shared: new Set(['a']) }, ['n'])).toBeNull();
    expect(unmovable({ isSorted: false, shared: null }, ['a'])).toBeNull();
  });
});

describe('freeName', () => {
  it('numbers a name that is taken', () => {
    expect(freeName('New group', [])).toBe('New group');
    expect(freeName('New group', ['New group', 'New group 2'])).toBe('New group 3');
  });
});
