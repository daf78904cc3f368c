import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addLines, duplicateLines, moveLines, removeLines, shiftLines } from '../../../../shared/plan/edit/lines.ts';
import type { Plan, PlanLine } from '../../../../shared/plan/schema.ts';
import { anyPlan, planOf } from '../../../fixtures/plan.ts';
import { newIds } from './commands.ts';

const GROUPS = ['g', 'h'].map((id) => ({ id, name: id }));
/** Lines by their ids; `b/g` is line b in group g. */
function linesOf(text: string): PlanLine[] {
  return text.split(' ').map((each) => {
    const [id = '', group] = each.split('/');
    return group === undefined ? { id } : { id, group };
  });
}
const plan = (text: string, changes: Partial<Plan> = {}) => planOf(linesOf(text), { groups: GROUPS, ...changes });
const shown = ({ lines }: Plan) =>
  lines.map(({ id, group }) => (group === undefined ? id : `${id}/${group}`)).join(' ');

describe('adding lines', () => {
  it('puts them before a line, or at the end', () => {
    expect(shown(addLines(plan('a b'), linesOf('x/g y'), 'b'))).toBe('a x/g y b');
    expect(shown(addLines(plan('a b'), linesOf('x')))).toBe('a b x');
    expect(shown(addLines(plan('a b'), linesOf('x'), 'gone'))).toBe('a b x');
  });

  it('leaves out ids that are taken, by a scenario too, and groups that there are not', () => {
    const scenarios = [{ id: 's', name: 'S', added: linesOf('n') }];
    expect(shown(addLines(plan('a', { scenarios }), linesOf('a n x/z x')))).toBe('a x');
  });
});

describe('duplicating and removing lines', () => {
  it('copies each line right after its original', () => {
    const copied = duplicateLines(plan('a b/g c'), ['b', 'a'], newIds());
    expect(shown(copied)).toBe('a new-1 b/g new-2/g c');
  });

  it('removes lines, also from what scenarios change and remove', () => {
    const other = { id: 't', name: 'T', removed: ['c'] };
    const scenarios = [
      { id: 's', name: 'S', changed: [{ id: 'a', note: 'x' }, { id: 'c' }], removed: ['b'], added: linesOf('n') },
      other,
    ];
    const removed = removeLines(plan('a b c', { scenarios }), ['a', 'b']);
    expect(shown(removed)).toBe('c');
    expect(removed.scenarios).toEqual([
      { id: 's', name: 'S', changed: [{ id: 'c' }], removed: [], added: linesOf('n') },
      other,
    ]);
    expect(removed.scenarios?.[1]).toBe(other);
  });
});

describe('moving lines', () => {
  it.each([
    [['d', 'b'], 'a', 'b d a c e'],
    [['a', 'c'], null, 'b d e a c'],
    [['a', 'b'], 'e', 'c d a b e'],
    // before one that is itself moved: before the next that is not
    [['b', 'd'], 'b', 'a b d c e'],
    [['d', 'e'], 'd', 'a b c d e'],
    [['a'], 'gone', 'a b c d e'],
  ])('%j before %j', (ids, before, order) => {
    expect(shown(moveLines(plan('a b c d e'), ids, { before }))).toBe(order);
  });

  it('makes them members of a group, or of none', () => {
    const start = plan('a/g b c/h');
    expect(shown(moveLines(start, ['b', 'c'], { before: 'a', group: 'g' }))).toBe('b/g c/g a/g');
    expect(shown(moveLines(start, ['a'], { before: null, group: null }))).toBe('b c/h a');
    expect(moveLines(start, ['a'], { before: null, group: 'z' })).toBe(start);
    expect(moveLines(start, ['a'], { before: 'b', group: 'g' })).toBe(start);
  });

  it('loses and changes none of them', () => {
    const ids = (lines: readonly PlanLine[]) => lines.map(({ id }) => id);
    fc.assert(
      fc.property(anyPlan, fc.array(fc.nat(11)), fc.nat(12), (any, picks, place) => {
        const moved = picks.flatMap((pick) => any.lines[pick]?.id ?? []);
        const after = moveLines(any, moved, { before: any.lines[place]?.id ?? null });
        expect(new Set(after.lines)).toEqual(new Set(any.lines));
        expect(after.lines).toHaveLength(any.lines.length);
        const [stay, go] = [(id: string) => !moved.includes(id), (id: string) => moved.includes(id)];
        for (const part of [stay, go]) expect(ids(after.lines).filter(part)).toEqual(ids(any.lines).filter(part));
      }),
    );
  });
});

describe('shifting lines', () => {
  it.each([
    ['a b c', ['b'], -1, 'b a c'],
    ['a b c', ['b'], 1, 'a c b'],
    ['a b c d', ['b', 'c'], -1, 'b c a d'],
    ['a b c d', ['b', 'c'], 1, 'a d b c'],
    // among the lines of its group: the place of another group's line stays
    ['a/g x b/g', ['b'], -1, 'b/g x a/g'],
    ['a/g b c/g d', ['a', 'b'], 1, 'c/g d a/g b'],
    // what is at the edge stays there
    ['a b c', ['a', 'c'], -1, 'a c b'],
  ] as const)('%s: %j by %i', (start, ids, by, order) => {
    expect(shown(shiftLines(plan(start), ids, by))).toBe(order);
  });

  it('stops at the edge', () => {
    const start = plan('a b x/g');
    expect(shiftLines(start, ['a', 'b'], -1)).toBe(start);
    expect(shiftLines(start, ['b'], 1)).toBe(start);
    expect(shiftLines(start, ['x'], -1)).toBe(start);
  });
});
