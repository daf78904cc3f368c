import { describe, expect, it } from 'vitest';
import { clearCells, fillDown, setCells } from '../../../../shared/plan/edit/cells.ts';
import { planOf } from '../../../fixtures/plan.ts';

const A = { id: 'a', name: 'Web', quantity: '2', tags: ['x', 'y'] };
const B = { id: 'b', name: 'Mail' };
const C = { id: 'c', name: 'Log', note: 'old' };
const plan = planOf([A, B, C], { groups: [{ id: 'g', name: 'Front' }] });

describe('setting cells', () => {
  it('takes text as it is typed, lists by their text, a group by its id', () => {
    const { lines } = setCells(plan, [
      { id: 'b', field: 'quantity', text: 'two' },
      { id: 'b', field: 'disks', text: 'ssd.gp1:100 + ssd.io1:50:300' },
      { id: 'b', field: 'group', text: 'g' },
    ]);
    const disks = [
      { type: 'ssd.gp1', gb: '100' },
      { type: 'ssd.io1', gb: '50', iops: '300' },
    ];
    expect(lines).toEqual([A, { id: 'b', name: 'Mail', group: 'g', quantity: 'two', disks }, C]);
  });

  it('touches only the lines that become different', () => {
    const { lines } = setCells(plan, [
      { id: 'a', field: 'quantity', text: '2' },
      { id: 'c', field: 'note', text: 'new' },
    ]);
    expect(lines[0]).toBe(A);
    expect(lines[2]).toEqual({ ...C, note: 'new' });
  });

  it('lets the later edit of a cell count, even back to what it was', () => {
    const edits = ['3', '2'].map((text) => ({ id: 'a', field: 'quantity' as const, text }));
    expect(setCells(plan, edits)).toBe(plan);
    expect(setCells(plan, edits.toReversed()).lines[0]).toEqual({ ...A, quantity: '3' });
  });

  it.each([
    ['a line that the plan does not have', { id: 'z', field: 'name', text: 'x' }],
    ['a group that the plan does not have', { id: 'a', field: 'group', text: 'z' }],
    ['a text longer than a cell', { id: 'a', field: 'note', text: 'x'.repeat(2001) }],
    ['a disk size longer than one', { id: 'a', field: 'disks', text: `ssd.gp1:${'1'.repeat(201)}` }],
  ] as const)('changes nothing for %s', (_what, edit) => {
    expect(setCells(plan, [edit])).toBe(plan);
  });

  it('takes the longest text that a cell can hold', () => {
    const text = 'x'.repeat(2000);
    expect(setCells(plan, [{ id: 'a', field: 'note', text }]).lines[0]?.note).toBe(text);
  });
});

describe('clearing and filling', () => {
  it('empties cells', () => {
    expect(clearCells(plan, ['a', 'c'], ['tags', 'note', 'owner']).lines).toEqual([
      { id: 'a', name: 'Web', quantity: '2' },
      B,
      { id: 'c', name: 'Log' },
    ]);
  });

  it('gives the cells of the first line to the others, the empty ones too', () => {
    expect(fillDown(plan, ['a', 'b', 'c'], ['quantity', 'tags', 'note']).lines).toEqual([
      A,
      { ...B, quantity: '2', tags: ['x', 'y'] },
      { id: 'c', name: 'Log', quantity: '2', tags: ['x', 'y'] },
    ]);
    expect(fillDown(plan, ['z', 'b'], ['quantity'])).toBe(plan);
  });
});

describe('a list that is written another way', () => {
  it('is no change', () => {
    const listed = planOf([{ id: 'a', tags: ['x', 'y'] }, { id: 'b' }]);
    expect(setCells(listed, [{ id: 'a', field: 'tags', text: ' x,y ,' }])).toBe(listed);
    expect(setCells(listed, [{ id: 'b', field: 'disks', text: ' + ' }])).toBe(listed);
  });
});
