import { describe, expect, it, vi } from 'vitest';
import { contains, isSingle, moved, rectOf } from '../../../../renderer/plans/grid/grid-range.ts';
import { rangeStore } from '../../../../renderer/plans/grid/range-store.ts';

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
    expect(isSingle(store.get()?.rect ?? rectOf(at(0, 0), at(1, 1)))).toBe(true);
  });
});
