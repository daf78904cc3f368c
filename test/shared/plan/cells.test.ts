import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cellText, withCell } from '../../../shared/plan/cells.ts';
import { normalLine } from '../../../shared/plan/normal-form.ts';
import { LINE_FIELDS } from '../../../shared/plan/schema.ts';
import { anyLine } from '../../fixtures/plan.ts';

describe('a cell', () => {
  it('is written as one text', () => {
    expect(cellText({ id: 'a', note: 'x' }, 'note')).toBe('x');
    expect(cellText({ id: 'a' }, 'disks')).toBe('');
    expect(cellText({ id: 'a', tags: ['x', 'y'] }, 'tags')).toBe('x, y');
    const disks = [{ type: 'ssd.gp1', gb: '100' }, { type: 'ssd.io1', gb: '50', iops: '300' }, {}];
    expect(cellText({ id: 'a', disks }, 'disks')).toBe('ssd.gp1:100 + ssd.io1:50:300 + ');
  });

  it('is read from a text, of which nothing is lost', () => {
    const disks = (text: string) => withCell({ id: 'a' }, 'disks', text).disks;
    expect(disks(' ssd.gp1 : 100 + ssd.io1:50:300 +')).toEqual([
      { type: 'ssd.gp1', gb: '100' },
      { type: 'ssd.io1', gb: '50', iops: '300' },
    ]);
    expect(disks('a:b:c:d')).toEqual([{ type: 'a', gb: 'b', iops: 'c:d' }]);
    expect(withCell({ id: 'a' }, 'tags', 'x,, y ').tags).toEqual(['x', 'y']);
    expect(withCell({ id: 'a', note: 'x' }, 'quantity', ' two ')).toEqual({ id: 'a', quantity: ' two ', note: 'x' });
  });

  it('that is emptied is left out, and nothing else of the line', () => {
    expect(withCell({ id: 'a', tags: ['x'], key: '' }, 'tags', ' , ')).toEqual({ id: 'a', key: '' });
  });

  it('with its own text leaves the line as it is in its normal form', () => {
    const disk = fc.record({ type: fc.constantFrom('ssd.gp1', 'none'), gb: fc.constantFrom('', '100') });
    const lists = fc.record(
      { disks: fc.array(disk, { maxLength: 3 }), tags: fc.subarray(['x', 'y z', 'ü']) },
      { requiredKeys: [] },
    );
    fc.assert(
      fc.property(anyLine, lists, ({ disks: _disks, ...cells }, more) => {
        const line = { ...cells, ...more };
        const normal = JSON.stringify(normalLine(line));
        for (const field of LINE_FIELDS) {
          expect(JSON.stringify(withCell(line, field, cellText(line, field))), field).toBe(normal);
        }
      }),
    );
  });
});
