/** A forecast's input with switches applied: what changes, what does not, and what is left alone. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { BURN_PATTERN, type WhatIf } from '../../../shared/account/forecast-choices.ts';
import { addDays } from '../../../shared/billing/calendar.ts';
import { TERMS, type Term } from '../../../shared/catalog/schema.ts';
import { forecast } from '../../../shared/forecast/forecast.ts';
import type { ForecastInput } from '../../../shared/forecast/input.ts';
import { switchesOf } from '../../../shared/forecast/switches.ts';
import { withWhatIf } from '../../../shared/forecast/what-if.ts';
import { money } from '../../../shared/money/index.ts';
import { coupon } from '../../fixtures/account.ts';
import { G_N2_MEDIUM, day, priced } from '../../fixtures/question.ts';
import { anyForecast } from './any-forecast.ts';
import { DISK, at, input, metered, monthly, story } from './inputs.ts';

const told = (asked: ForecastInput, whatIf: WhatIf) => story(forecast(withWhatIf(asked, whatIf)).events);
const SNAPSHOT = {
  id: 'snap',
  name: 'snap',
  set: priced({ product: 'snapshot', region: 'cn-north-1', gb: '100' }),
  billing: { kind: 'consumption', since: at('2026-11-01') },
} as const;

describe('a package that is not renewed', () => {
  it('expires, though auto-renew is on or a person renews it', () => {
    const resources = [monthly('web', '2026-12-20', { renewByHand: 'renew' })];
    expect(told(input({ days: 22, resources }), { skipped: ['web'] })).toEqual([
      '2026-12-20 23:59 expired [web] 0.00 → 1000.00 until 2026-12-28 00:00',
    ]);
  });
});

describe('a package that is begun anew by configuration', () => {
  it('expires, and a server of its name begins at the next midnight', () => {
    const asked = input({ start: at('2026-12-19'), days: 3, resources: [monthly('web', '2026-12-20')] });
    const changed = withWhatIf(asked, { toConfiguration: ['web'] });
    expect(changed.resources.map(({ id, name }) => [id, name])).toEqual([
      ['web', 'web'],
      ['web+', 'web'],
    ]);
    expect(story(forecast(changed).events)).toEqual([
      '2026-12-20 23:59 expired [web] 0.00 → 1000.00 until 2026-12-28 00:00',
      '2026-12-21 00:00 enabled [web+] 0.00 → 1000.00',
      // 23 × 0.47.
      '2026-12-21 23:00 bill [web+] -10.81 → 989.19',
    ]);
  });

  it('begins tomorrow where it has expired already', () => {
    const resources = [monthly('web', '2026-11-28', { autoRenew: false })];
    expect(told(input({ days: 2, resources }), { toConfiguration: ['web'] })).toEqual([
      '2026-12-02 00:00 enabled [web+] 0.00 → 1000.00',
      '2026-12-02 23:00 bill [web+] -10.81 → 989.19',
    ]);
  });

  it('gets an id that no other resource has', () => {
    const resources = [monthly('web', '2026-12-20'), metered('web+')];
    const { resources: changed } = withWhatIf(input({ resources }), { toConfiguration: ['web'] });
    expect(changed.map(({ id }) => id)).toEqual(['web', 'web++', 'web+']);
  });

  it('can become monthly again, in combination', () => {
    const asked = input({ start: at('2026-12-19'), days: 4, resources: [monthly('web', '2026-12-20')] });
    const whatIf: WhatIf = {
      toConfiguration: ['web'],
      toMonthly: [{ resource: 'web+', on: '2026-12-22', term: '1m' }],
    };
    expect(told(asked, whatIf).slice(-2)).toEqual([
      '2026-12-22 00:00 bill [web+] -0.47 → 988.72',
      '2026-12-22 00:00 order [web+] -136.50 → 852.22 until 2027-01-22 23:59',
    ]);
  });
});

describe('a recharge', () => {
  const asked = input({ start: at('2026-12-10T15:00'), resources: [] });

  it('comes at the beginning of its day, today at the start; one of an earlier day is in the balance', () => {
    const recharges = ['2026-12-09', '2026-12-10', '2026-12-12'].map((on, index) => ({
      id: `${index}`,
      on,
      amount: '20.00',
    }));
    expect(told(asked, { recharges })).toEqual([
      '2026-12-10 15:00 recharge 20.00 → 1020.00',
      '2026-12-12 00:00 recharge 20.00 → 1040.00',
    ]);
  });
});

describe('switches together', () => {
  it('each do what they do alone', () => {
    const resources = [metered('web', G_N2_MEDIUM, '2026-12-01'), monthly('db', '2026-12-08')];
    const whatIf: WhatIf = {
      toMonthly: [{ resource: 'web', on: '2026-12-02', term: '1m' }],
      recharges: [{ id: 'r', on: '2026-12-02', amount: '100.00' }],
      burn: '100',
      expiryDay: 9,
    };
    expect(told(input({ days: 3, resources }), whatIf)).toEqual([
      // 8 × 0.94 = 7.52.
      '2026-12-01 08:00 bill [web] -7.52 → 992.48',
      // db: 8 January and one day to the 9th: 136.50 + 4.55.
      '2026-12-01 08:00 renewed [db] -141.05 → 851.43 until 2027-01-09 23:59',
      // 15 × 0.94 = 14.10.
      '2026-12-01 23:00 bill [web] -14.10 → 837.33',
      '2026-12-02 00:00 recharge 100.00 → 937.33',
      '2026-12-02 00:00 bill [web] -0.94 → 936.39',
      // A package costs what it did; its first term is whole.
      '2026-12-02 00:00 order [web] -136.50 → 799.89 until 2027-01-02 23:59',
    ]);
  });
});

describe('a package that is left to expire on purpose', () => {
  const resources = [monthly('web', '2026-12-20', { autoRenew: false }), monthly('db', '2026-12-20')];

  it('is nothing that somebody has to renew, whatever leaves it to expire', () => {
    const byHand = (whatIf: WhatIf) =>
      forecast(withWhatIf(input({ resources }), whatIf)).renewByHand.map(({ id }) => id);
    expect(byHand({})).toEqual(['web']);
    expect(byHand({ skipped: ['db'] })).toEqual(['web']);
    expect(byHand({ skipped: ['web', 'db'] })).toEqual([]);
    expect(byHand({ toConfiguration: ['web'] })).toEqual([]);
  });

  it('is no renewal that a coupon could be used for', () => {
    const coupons = [coupon({ code: 'C7', remaining: '50.00', validTo: '2026-12-10' })];
    const rescue = (whatIf: WhatIf) =>
      forecast(withWhatIf(input({ resources, coupons }), whatIf)).lostCoupons.map((lost) => lost.rescue?.id);
    expect(rescue({ skipped: ['db'] })).toEqual(['web']);
    expect(rescue({ skipped: ['db', 'web'] })).toEqual([undefined]);
  });
});

describe('what changes nothing', () => {
  const resources = [monthly('web', '2026-12-20'), metered('disk', DISK), SNAPSHOT];
  const asked = input({ resources });

  it.each<[string, WhatIf]>([
    ['nothing', {}],
    ['empty lists', { skipped: [], toMonthly: [], toConfiguration: [], recharges: [] }],
    ['ids that are not there', { skipped: ['x'], toConfiguration: ['x'], toMonthly: [change('x')] }],
    ['a recharge before the start', { recharges: [{ id: 'r', on: '2026-11-30', amount: '1.00' }] }],
    ['a day that does not exist', { recharges: [{ id: 'r', on: '2026-13-30', amount: '1.00' }] }],
    ['an amount that is none', { recharges: [{ id: 'r', on: '2026-12-30', amount: 'x' }] }],
    ['a percentage that is none', { burn: 'x' }],
  ])('leaves the input the same object: %s', (_name, whatIf) => {
    expect(withWhatIf(asked, whatIf)).toBe(asked);
  });

  it.each<[string, WhatIf]>([
    ['a disk by configuration is not skipped', { skipped: ['disk'] }],
    ['a disk has no term of three years', { toMonthly: [change('disk', '3y')] }],
    ['a package does not become one', { toMonthly: [change('web')] }],
    ['a snapshot has no package', { toMonthly: [change('snap')], toConfiguration: ['snap'] }],
  ])('leaves resources as they are: %s', (_name, whatIf) => {
    expect(withWhatIf(asked, whatIf)).toEqual(asked);
  });

  function change(resource: string, term: Term = '1m'): NonNullable<WhatIf['toMonthly']>[number] {
    return { resource, on: '2026-12-10', term };
  }
});

describe('the switches that a resource offers', () => {
  it('are to let a package expire that somebody renews, and to begin it by configuration', () => {
    expect(switchesOf(monthly('web', '2026-12-20'))).toEqual({ canSkip: true, terms: [], canBegin: true });
    const byHand = monthly('web', '2026-12-20', { autoRenew: false, renewByHand: 'renew' });
    expect(switchesOf(byHand)).toMatchObject({ canSkip: true });
    const left = monthly('web', '2026-12-20', { autoRenew: false });
    expect(switchesOf(left)).toMatchObject({ canSkip: false, canBegin: true });
  });

  it('are the terms that pay by configuration can become', () => {
    expect(switchesOf(metered('web'))).toEqual({ canSkip: false, terms: [...TERMS], canBegin: false });
    expect(switchesOf(metered('disk', DISK))).toMatchObject({ terms: TERMS.filter((term) => term !== '3y') });
    expect(switchesOf(SNAPSHOT)).toEqual({ canSkip: false, terms: [], canBegin: false });
  });

  it('do not begin by configuration what has no hourly price', () => {
    const { set, ...web } = monthly('web', '2026-12-20');
    const components = set.components.map((component) => ({ ...component, hour: undefined }));
    const monthlyOnly = { ...web, set: { ...set, components } };
    expect(switchesOf(monthlyOnly)).toMatchObject({ canSkip: true, canBegin: false });
    const asked = input({ resources: [monthlyOnly] });
    expect(withWhatIf(asked, { toConfiguration: ['web'] })).toEqual(asked);
  });
});

describe('any switches over any forecast', () => {
  const runs = { numRuns: 100 };
  const FIRST = day('2027-01-20');
  const anyOn = fc.integer({ min: -5, max: 60 }).map((days) => addDays(FIRST, days) as string);
  /** Of resources by their places, and of one that is not there. */
  const anyWhatIf = fc.record(
    {
      skipped: fc.array(fc.nat(5), { maxLength: 3 }),
      toConfiguration: fc.array(fc.nat(5), { maxLength: 3 }),
      toMonthly: fc.array(fc.record({ place: fc.nat(5), on: anyOn, term: fc.constantFrom(...TERMS) }), {
        maxLength: 3,
      }),
      recharges: fc.array(fc.record({ id: fc.uuid(), on: anyOn, amount: fc.constantFrom('0.00', '0.01', '250.00') }), {
        maxLength: 3,
      }),
      burn: fc.stringMatching(BURN_PATTERN),
      expiryDay: fc.integer({ min: 1, max: 28 }),
    },
    { requiredKeys: ['skipped', 'toConfiguration', 'toMonthly'] },
  );

  function named(
    { resources }: ForecastInput,
    parts: typeof anyWhatIf extends fc.Arbitrary<infer T> ? T : never,
  ): WhatIf {
    const idOf = (place: number) => resources[place]?.id ?? 'not-there';
    const { skipped, toConfiguration, toMonthly, ...rest } = parts;
    return {
      ...rest,
      skipped: skipped.map(idOf),
      toConfiguration: toConfiguration.map(idOf),
      toMonthly: toMonthly.map(({ place, ...change }) => ({ ...change, resource: idOf(place) })),
    };
  }

  it('never change the input that they are given, and can always be forecast', () => {
    fc.assert(
      fc.property(anyForecast(), anyWhatIf, (asked, parts) => {
        const before = structuredClone(asked);
        const whatIf = named(asked, parts);
        const changed = withWhatIf(asked, whatIf);
        expect(asked).toEqual(before);
        const ids = changed.resources.map(({ id }) => id);
        expect(new Set(ids).size).toBe(ids.length);
        expect(forecast(changed).days).toHaveLength(asked.days);
      }),
      runs,
    );
  });

  it('that are none give the same object', () => {
    fc.assert(
      fc.property(anyForecast(), (asked) => {
        expect(withWhatIf(asked, {})).toBe(asked);
      }),
      runs,
    );
  });

  it('of 0 % forecast the same as none', () => {
    fc.assert(
      fc.property(anyForecast(), ({ burn: _burn, ...asked }) => {
        expect(forecast(withWhatIf(asked, { burn: '0' })).events).toEqual(forecast(asked).events);
      }),
      runs,
    );
  });

  it('of a lower price never leave less, where nothing is short', () => {
    fc.assert(
      fc.property(anyForecast(), ({ burn: _burn, ...asked }) => {
        const rich = { ...asked, cash: money('99999999.00') };
        const cheaper = forecast(withWhatIf(rich, { burn: '-40' })).days.at(-1);
        expect(cheaper?.balance).toBeGreaterThanOrEqual(forecast(rich).days.at(-1)?.balance ?? 0n);
      }),
      runs,
    );
  });
});
