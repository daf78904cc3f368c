import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { blockOf, pasteCells } from '../../../../shared/plan/edit/block.ts';
import { LINE_FIELDS, type LineField } from '../../../../shared/plan/schema.ts';
import { anyPlan, planOf } from '../../../fixtures/plan.ts';
import { newIds } from './commands.ts';

const plan = planOf(
  [
    { id: 'a', name: 'Web', group: 'g', quantity: '2' },
    { id: 'b', name: 'Mail', group: 'h' },
  ],
  { groups: ['g', 'h'].map((id) => ({ id, name: id.toUpperCase() })) },
);

describe('a block', () => {
  it('is the cells as text, a group by its name', () => {
    expect(blockOf(plan, ['b', 'a', 'z'], ['name', 'group', 'quantity'])).toEqual([
      ['Mail', 'H', ''],
      ['Web', 'G', '2'],
      ['', '', ''],
    ]);
  });

  it('goes into the cells from a place on; further rows are new lines in the group of the last', () => {
    const pasted = pasteCells(plan, { ids: ['b'], fields: ['name', 'tags'] }, [['x', 'p, q'], ['y']], newIds());
    expect(pasted).toMatchObject({ lost: 0, added: ['new-1'] });
    expect(pasted.plan.lines).toEqual([
      plan.lines[0],
      { id: 'b', name: 'x', group: 'h', tags: ['p', 'q'] },
      { id: 'new-1', name: 'y', group: 'h' },
    ]);
  });

  it('names groups: known ones are found, others added once', () => {
    const cells = [['H'], ['New'], [' New '], ['']];
    const pasted = pasteCells(plan, { ids: ['a', 'b'], fields: ['group'] }, cells, newIds());
    const [first, second, third, fourth] = pasted.plan.lines;
    const group = pasted.plan.groups.at(-1);
    expect(group?.name).toBe('New');
    expect(pasted.plan.groups).toHaveLength(3);
    expect([first?.group, second?.group, third?.group, fourth?.group]).toEqual(['h', group?.id, group?.id, undefined]);
  });

  it('leaves a line in its group where another has the same name', () => {
    const twins = { ...plan, groups: ['g', 'h'].map((id) => ({ id, name: 'Twin' })) };
    const at = { ids: ['a', 'b'], fields: ['group' as const] };
    expect(pasteCells(twins, at, [['Twin'], ['Twin']], newIds()).plan).toBe(twins);
  });

  it('counts what finds no place, and empties nothing for it', () => {
    const cells = [['x', '1', '', ' '], ['y', 'z'.repeat(2001)], ['w']];
    const pasted = pasteCells(plan, { ids: ['a', 'b', 'gone'], fields: ['note'] }, cells, newIds());
    // '1' and the long one have no column, 'w' has no line
    expect(pasted.lost).toBe(3);
    expect(pasted.added).toEqual([]);
    const long = pasteCells(plan, { ids: ['a'], fields: ['name'] }, [['z'.repeat(2001)]], newIds());
    expect(long).toEqual({ plan, lost: 1, added: [] });
  });

  it('pasted where it was copied changes nothing', () => {
    fc.assert(
      fc.property(anyPlan, fc.subarray([...LINE_FIELDS]), fc.infiniteStream(fc.boolean()), (any, fields, isIn) => {
        const ids = any.lines.filter(() => isIn.next().value).map(({ id }) => id);
        const pasted = pasteCells(any, { ids, fields }, blockOf(any, ids, fields), newIds());
        expect(pasted.plan).toBe(any);
        expect([pasted.lost, pasted.added]).toEqual([0, []]);
      }),
    );
  });

  it('pasted anywhere is copied again word for word', () => {
    const word = fc.string().map((text) => text.replaceAll(/[,+:]/g, '').trim());
    const words = fc.array(
      word.filter((text) => text !== ''),
      { maxLength: 3 },
    );
    const disk = fc.constantFrom('ssd.gp1:100', 'ssd.io1:50:300', 'hdd.std1', 'hdd.std1::7');
    const textOf: Partial<Record<LineField, fc.Arbitrary<string>>> = {
      group: word,
      tags: words.map((tags) => tags.join(', ')),
      disks: fc.array(disk, { maxLength: 3 }).map((disks) => disks.join(' + ')),
    };
    const anyBlock = fc
      .subarray([...LINE_FIELDS], { minLength: 1 })
      .chain((fields) =>
        fc.tuple(
          fc.constant(fields),
          fc.array(fc.tuple(...fields.map((field) => textOf[field] ?? fc.string())), { maxLength: 5 }),
        ),
      );
    fc.assert(
      fc.property(anyPlan, fc.nat(6), anyBlock, (any, from, [fields, cells]) => {
        const ids = any.lines.slice(from).map(({ id }) => id);
        const pasted = pasteCells(any, { ids, fields }, cells, newIds());
        expect(pasted.lost).toBe(0);
        const written = [...ids, ...pasted.added].slice(0, cells.length);
        expect(blockOf(pasted.plan, written, fields)).toEqual(cells);
      }),
    );
  });
});
