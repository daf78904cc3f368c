import { describe, expect, it } from 'vitest';
import {
  isPlain,
  withChangedResource,
  withResource,
  withResourceCopy,
  withoutResource,
} from '../../../shared/account/resource-list.ts';
import type { ExistingResource } from '../../../shared/account/schema.ts';

const MADE_UP = '0b0c8a52-6f4e-4f0e-9a3e-2d6a4c1b7e11';
const PLAIN: ExistingResource = { product: 'vm', region: 'cn-north-1', quantity: 2 };
const WEB: ExistingResource = { ...PLAIN, type: 'g.n2.medium', mode: 'monthly', expires: '2027-03-31' };

describe('an entry that is added', () => {
  it('is added to the count of its product and region where both only count', () => {
    expect(withResource([PLAIN], { ...PLAIN, quantity: 3 })).toEqual([{ ...PLAIN, quantity: 5 }]);
    expect(withResource([{ ...PLAIN, id: MADE_UP }], { ...PLAIN, id: 'x'.repeat(0) })).toEqual([
      { ...PLAIN, id: MADE_UP, quantity: 4 },
    ]);
    expect(withResource([PLAIN], { ...PLAIN, region: 'cn-east-2' })).toHaveLength(2);
    expect(withResource([PLAIN], { ...PLAIN, product: 'cps' })).toHaveLength(2);
  });

  it('never raises the quantity of one that says what it is, nor is it lost in a count', () => {
    expect(withResource([WEB], PLAIN)).toEqual([WEB, PLAIN]);
    expect(withResource([PLAIN], WEB)).toEqual([PLAIN, WEB]);
    expect(withResource([WEB, PLAIN], PLAIN)).toEqual([WEB, { ...PLAIN, quantity: 4 }]);
  });

  it.each<Partial<ExistingResource>>([
    { name: 'web' },
    { id: 'i-abc123' },
    { bandwidth: '5' },
    { disks: [{ type: 'ssd.gp1' }] },
    { autoRenew: true },
    { ticket: 'T-1' },
  ])('stays apart with %o', (more) => {
    expect(isPlain({ ...PLAIN, ...more })).toBe(false);
    expect(withResource([{ ...PLAIN, ...more }], PLAIN)).toEqual([{ ...PLAIN, ...more }, PLAIN]);
  });

  it('counts as many as can be typed at most', () => {
    expect(withResource([{ ...PLAIN, quantity: 99_990 }], { ...PLAIN, quantity: 50 })[0]?.quantity).toBe(99_999);
  });
});

describe('an entry', () => {
  const named = { ...WEB, id: 'i-1' };

  it('is changed, copied and removed where it stands', () => {
    const renamed = { ...named, name: 'db' };
    expect(withChangedResource([PLAIN, named], named, renamed)).toEqual([PLAIN, renamed]);
    expect(withResourceCopy([named, PLAIN], named, renamed)).toEqual([named, renamed, PLAIN]);
    expect(withoutResource([PLAIN, named], PLAIN)).toEqual([named]);
  });

  it('is found by its id after another change of it; one that is gone changes nothing', () => {
    const raised = { ...named, quantity: 9 };
    expect(withoutResource([PLAIN, raised], named)).toEqual([PLAIN]);
    expect(withoutResource([{ ...PLAIN }], PLAIN)).toEqual([PLAIN]);
    expect(withChangedResource([PLAIN], named, raised)).toEqual([PLAIN]);
  });
});
