import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type WhatIf, whatIfSchema } from '../../../shared/account/forecast-choices.ts';
import {
  MOST_OPTIONS,
  optionCases,
  optionId,
  switchesOn,
  withBurn,
  withExpiryDay,
  withRecharge,
  withSkipped,
  withToConfiguration,
  withToMonthly,
  withoutRecharge,
  withoutToMonthly,
} from '../../../shared/forecast/options.ts';
import { input, metered, monthly } from './inputs.ts';

const DAY = '2026-12-24';
const anyId = fc.constantFrom('web-1', 'web-2', 'db');

/** Any switches, with nothing empty in them. */
const anyWhatIf: fc.Arbitrary<WhatIf> = fc
  .record({
    renewed: fc.record({
      'web-1': fc.constantFrom('as-it-is', 'skipped', 'begun'),
      'web-2': fc.constantFrom('as-it-is', 'skipped', 'begun'),
      db: fc.constantFrom('as-it-is', 'skipped', 'begun'),
    }),
    monthly: fc.uniqueArray(anyId),
    recharges: fc.uniqueArray(fc.constantFrom('r1', 'r2')),
    burn: fc.option(fc.constantFrom('20', '-12.5'), { nil: undefined }),
    expiryDay: fc.option(fc.integer({ min: 1, max: 28 }), { nil: undefined }),
  })
  .map(({ renewed, monthly: changed, recharges, burn, expiryDay }) => {
    let whatIf: WhatIf = {};
    for (const [id, how] of Object.entries(renewed)) {
      if (how === 'skipped') whatIf = withSkipped(whatIf, id);
      if (how === 'begun') whatIf = withToConfiguration(whatIf, id);
    }
    for (const resource of changed) whatIf = withToMonthly(whatIf, { resource, on: DAY, term: '1m' });
    for (const id of recharges) whatIf = withRecharge(whatIf, { id, on: DAY, amount: '100.00' });
    return withExpiryDay(withBurn(whatIf, burn), expiryDay);
  });

/** Without the order in which switches were turned. */
function asSets({ skipped, toConfiguration, ...rest }: WhatIf): WhatIf {
  return {
    ...rest,
    ...(skipped && { skipped: skipped.toSorted() }),
    ...(toConfiguration && { toConfiguration: toConfiguration.toSorted() }),
  };
}

describe('turning a switch of a resource over', () => {
  it('puts it on, and off again', () => {
    const on = withSkipped({}, 'web-1');
    expect(on).toEqual({ skipped: ['web-1'] });
    expect(withSkipped(on, 'web-1')).toEqual({});
    expect(withToConfiguration({}, 'db')).toEqual({ toConfiguration: ['db'] });
    expect(withToConfiguration({ toConfiguration: ['db'] }, 'db')).toEqual({});
  });

  it('leaves a package either to expire or to be begun anew, never both', () => {
    expect(withToConfiguration({ skipped: ['db', 'web-1'] }, 'db')).toEqual({
      skipped: ['web-1'],
      toConfiguration: ['db'],
    });
    expect(withSkipped({ toConfiguration: ['db'] }, 'db')).toEqual({ skipped: ['db'] });
  });

  it('twice gives what was there, whatever else is on', () => {
    fc.assert(
      fc.property(anyWhatIf, anyId, (whatIf, id) => {
        if (whatIf.toConfiguration?.includes(id) !== true) {
          expect(asSets(withSkipped(withSkipped(whatIf, id), id))).toEqual(asSets(whatIf));
        }
        if (whatIf.skipped?.includes(id) !== true) {
          expect(asSets(withToConfiguration(withToConfiguration(whatIf, id), id))).toEqual(asSets(whatIf));
        }
      }),
    );
  });
});

describe('setting a switch', () => {
  it('changes to a monthly package once per resource, and back', () => {
    const first = withToMonthly({}, { resource: 'web-1', on: DAY, term: '1m' });
    const other = withToMonthly(first, { resource: 'db', on: DAY, term: '1m' });
    expect(withToMonthly(other, { resource: 'web-1', on: DAY, term: '1y' }).toMonthly).toEqual([
      { resource: 'web-1', on: DAY, term: '1y' },
      { resource: 'db', on: DAY, term: '1m' },
    ]);
    expect(withoutToMonthly(first, 'web-1')).toEqual({});
  });

  it('adds recharges, replaces the one of the same id, and takes them away', () => {
    const one = withRecharge({}, { id: 'r1', on: DAY, amount: '100.00' });
    expect(withRecharge(one, { id: 'r1', on: DAY, amount: '50.00' })).toEqual({
      recharges: [{ id: 'r1', on: DAY, amount: '50.00' }],
    });
    expect(withoutRecharge(one, 'r1')).toEqual({});
  });

  it('keeps nothing of what is off', () => {
    expect(withBurn({ burn: '20' }, undefined)).toEqual({});
    expect(withExpiryDay({ expiryDay: 15 }, undefined)).toEqual({});
    expect(Object.keys(withBurn({ skipped: [], expiryDay: 3 }, '10'))).toEqual(['expiryDay', 'burn']);
  });

  it('keeps what a newer version wrote', () => {
    expect(withSkipped({ pause: ['db'] }, 'db')).toEqual({ pause: ['db'], skipped: ['db'] });
  });
});

describe('every function over the switches', () => {
  it('leaves what it was given as it was, and gives what can be stored', () => {
    fc.assert(
      fc.property(anyWhatIf, anyId, (whatIf, id) => {
        const before = structuredClone(whatIf);
        const after = [
          withSkipped(whatIf, id),
          withToConfiguration(whatIf, id),
          withToMonthly(whatIf, { resource: id, on: DAY, term: '3m' }),
          withoutToMonthly(whatIf, id),
          withRecharge(whatIf, { id: 'r1', on: DAY, amount: '1.00' }),
          withoutRecharge(whatIf, 'r1'),
          withBurn(whatIf, '-100'),
          withExpiryDay(whatIf, 28),
        ];
        expect(whatIf).toEqual(before);
        for (const each of after) expect(whatIfSchema.parse(each)).toEqual(each);
      }),
    );
  });
});

describe('the cases of the switches', () => {
  const ground = (resources: Parameters<typeof input>[0]) => ({ input: input(resources) });
  const plans = [{ plan: 'p' }];

  it('turn over one switch each, of what is on and of every package that runs', () => {
    const resources = [
      monthly('web-1', '2026-12-20'),
      monthly('db', '2026-12-22', { autoRenew: false }),
      metered('job'),
    ];
    const whatIf: WhatIf = { skipped: ['web-1'], burn: '20' };
    expect(optionCases(ground({ resources }), { id: 'shown', plans, whatIf })).toEqual([
      { id: 'burn', plans, whatIf: { skipped: ['web-1'] } },
      { id: 'skipped:web-1', plans, whatIf: { burn: '20' } },
      { id: 'toConfiguration:web-1', plans, whatIf: { toConfiguration: ['web-1'], burn: '20' } },
      // Nobody renews it as it is, so that there is nothing to skip.
      { id: 'toConfiguration:db', plans, whatIf: { skipped: ['web-1'], toConfiguration: ['db'], burn: '20' } },
    ]);
  });

  it('are those that are on first, where there are more than can be looked at', () => {
    const resources = Array.from({ length: 100 }, (_, index) => monthly(`web-${index}`, '2026-12-20'));
    const whatIf = withRecharge(withSkipped({}, 'web-99'), { id: 'r1', on: DAY, amount: '5.00' });
    const ids = optionCases(ground({ resources }), { id: 'shown', plans, whatIf }).map(({ id }) => id);
    expect(ids).toHaveLength(MOST_OPTIONS);
    expect(ids.slice(0, 3)).toEqual(['recharge:r1', 'skipped:web-99', 'skipped:web-0']);
  });

  it('have an id of their own each, and turn to a different whole', () => {
    fc.assert(
      fc.property(anyWhatIf, (whatIf) => {
        const resources = ['web-1', 'web-2', 'db'].map((id) => monthly(id, '2026-12-20'));
        const cases = optionCases(ground({ resources }), { id: 'shown', plans, whatIf });
        expect(new Set(cases.map(({ id }) => id)).size).toBe(cases.length);
        for (const each of cases) expect(asSets(each.whatIf)).not.toEqual(asSets(whatIf));
        for (const option of switchesOn(whatIf)) {
          const off = cases.find(({ id }) => id === optionId(option));
          expect(off && switchesOn(off.whatIf).map(optionId)).not.toContain(optionId(option));
        }
      }),
    );
  });
});
