import fc from 'fast-check';
import { describe, expect, it, vi } from 'vitest';
import {
  type Corners,
  type Keys,
  contains,
  followed,
  isSingle,
  moved,
  rangeBetween,
  rectOf,
} from '../../../../renderer/pages/plans/grid/grid-range.ts';
import { rangeStore } from '../../../../renderer/pages/plans/grid/range-store.ts';

const at = (row: number, column: number) => ({ row, column });

describe('rectOf', () => {
  it('is the same whichever corner it was begun at', () => {
    const rect = { top: 2, bottom: 5, left: 1, right: 3 };
    expect(rectOf(at(2, 1), at(5, 3))).toEqual(rect);
    expect(rectOf(at(5, 1), at(2, 3))).toEqual(rect);
  });

  it('has the handle only alone', () => {
    expect(rectOf(at(1, 0), at(1, 2))).toEqual({ top: 1, bottom: 1, left: 1, right: 2 });
    expect(rectOf(at(1, 0), at(3, 0))).toEqual({ top: 1, bottom: 3, left: 0, right: 0 });
  });
});

describe('contains', () => {
  it('includes the edges and nothing beyond', () => {
    const rect = rectOf(at(2, 2), at(3, 4));
    expect([contains(rect, 2, 2), contains(rect, 3, 4), contains(rect, 4, 4), contains(rect, 2, 1)]).toEqual([
      true,
      true,
      false,
      false,
    ]);
    expect(contains(null, 0, 0)).toBe(false);
  });
});

const COLUMNS = ['handle', 'name', 'product', 'quantity'];

/** The marked cells by their keys, as a person sees them. */
function marked({ rows, columns }: Keys, corners: Corners | null): string[] {
  if (corners === null) return [];
  const { top, bottom, left, right } = rectOf(corners.anchor, corners.head);
  return rows
    .slice(top, bottom + 1)
    .flatMap((row) => columns.slice(left, right + 1).map((column) => `${row} ${column}`));
}

function follow(before: Keys, corners: Corners, after: Keys): string[] {
  const range = rangeBetween(before, corners);
  return range === null ? [] : marked(after, followed(range, after));
}

describe('followed', () => {
  const shown = { rows: ['a', 'b', 'c', 'd', 'e'], columns: COLUMNS };
  const middle = { anchor: at(1, 1), head: at(3, 1) };

  it('keeps lines that stay together, wherever they go and whichever way round', () => {
    const turned = { ...shown, rows: ['d', 'c', 'b', 'a', 'e'] };
    expect(follow(shown, middle, turned)).toEqual(['d name', 'c name', 'b name']);
    const range = rangeBetween(shown, middle);
    expect(range && followed(range, turned)).toEqual({ anchor: at(2, 1), head: at(0, 1) });
  });

  it('is only the cell with the keyboard where other lines came between', () => {
    expect(follow(shown, middle, { ...shown, rows: ['d', 'a', 'c', 'e', 'b'] })).toEqual(['b name']);
    expect(follow(shown, middle, { ...shown, rows: ['a', 'b', 'new', 'c', 'd', 'e'] })).toEqual(['b name']);
  });

  it('is what a filter leaves of it, and nothing where it leaves none', () => {
    expect(follow(shown, middle, { ...shown, rows: ['a', 'c', 'd'] })).toEqual(['c name', 'd name']);
    expect(follow(shown, middle, { ...shown, rows: ['a', 'e'] })).toEqual([]);
  });

  it('does not widen over a column that is shown between its own', () => {
    const wide = { anchor: at(1, 1), head: at(1, 3) };
    const more = { ...shown, columns: ['handle', 'name', 'region', 'product', 'quantity'] };
    expect(follow(shown, wide, more)).toEqual(['b name']);
    const fewer = { ...shown, columns: ['handle', 'name', 'quantity'] };
    expect(follow(shown, wide, fewer)).toEqual(['b name', 'b quantity']);
  });

  it('never marks a cell that was not marked, and keeps all where nothing moved', () => {
    const keys = fc.uniqueArray(fc.string({ minLength: 1, maxLength: 3 }), { minLength: 1, maxLength: 12 });
    const places = fc.tuple(fc.nat(20), fc.nat(20), fc.nat(20), fc.nat(20));
    fc.assert(
      fc.property(keys, keys, places, (all, mixed, [a, b, c, d]) => {
        const before = { rows: all, columns: COLUMNS };
        const [first, last] = [a % all.length, b % all.length];
        const corners = { anchor: at(first, 1 + (c % 3)), head: at(last, 1 + (d % 3)) };
        const was = marked(before, corners);
        // Some lines go, some come, and all are in another order.
        const after = { rows: [...mixed, ...all.filter((_, index) => (index * a + b) % 3 > 0)], columns: COLUMNS };
        const rows = [...new Set(after.rows)];
        expect(was).toEqual(expect.arrayContaining(follow(before, corners, { ...after, rows })));
        expect(follow(before, corners, before)).toEqual(was);
      }),
    );
  });
});

describe('moved', () => {
  const size = { rows: 10, columns: 6 };

  it('stops at the edges; infinite steps lead there', () => {
    expect(moved(at(4, 3), at(-Infinity, 0), size)).toEqual(at(0, 3));
    expect(moved(at(4, 3), at(99, 99), size)).toEqual(at(9, 5));
  });

  it('does not enter the handle from a cell', () => {
    expect(moved(at(4, 2), at(0, -9), size)).toEqual(at(4, 1));
    expect(moved(at(4, 0), at(0, -1), size)).toEqual(at(4, 0));
  });
});

describe('rangeStore', () => {
  it('tells who listens, but not of the range that is already there', () => {
    const store = rangeStore();
    const heard = vi.fn();
    const stop = store.subscribe(heard);
    store.select(at(1, 1), at(1, 1));
    store.select(at(1, 1), at(1, 1));
    store.select(at(1, 1), at(2, 3));
    expect(heard).toHaveBeenCalledTimes(2);
    expect(store.get()?.rect).toEqual({ top: 1, bottom: 2, left: 1, right: 3 });
    stop();
    store.select(at(0, 1), at(0, 1));
    expect(heard).toHaveBeenCalledTimes(2);
    store.clear();
    expect(store.get()).toBeNull();
    store.select(at(0, 1), at(0, 1));
    expect(isSingle(store.get()?.rect ?? rectOf(at(0, 0), at(1, 1)))).toBe(true);
  });
});
