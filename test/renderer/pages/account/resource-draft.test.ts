import { describe, expect, it } from 'vitest';
import {
  type ResourceDraft,
  resourceDraftOf,
  newResourceDraft,
  readDraft,
  shownCells,
  withProductOfResource,
} from '../../../../renderer/pages/account/resources/resource-draft.ts';
import { faultTexts } from '../../../../renderer/pages/account/resources/fault-texts.ts';
import type { ExistingResource } from '../../../../shared/account/schema.ts';
import { createTranslator } from '../../../../shared/i18n/index.ts';
import { PRODUCT_CODES } from '../../../../shared/catalog/schema.ts';
import { G_N2_MEDIUM, builtIn, day } from '../../../fixtures/question.ts';

const GROUND = { catalog: builtIn, today: day('2026-12-01'), others: [] };
const NEW = newResourceDraft('cn-north-1');
const WEB: ResourceDraft = { ...NEW, type: 'g.n2.medium', expires: '2027-03-31' };
const en = { t: createTranslator('en'), language: 'en', catalog: builtIn } as const;

const cellsOf = (patch: Partial<ResourceDraft>) => [...shownCells({ ...NEW, ...patch })];

describe('the cells of the form', () => {
  it('are those that the product and the mode have', () => {
    expect(cellsOf({ mode: '' })).toEqual([]);
    expect(cellsOf({ mode: 'monthly' })).toEqual(
      expect.arrayContaining(['disks', 'bandwidth', 'expires', 'autoRenew']),
    );
    expect(cellsOf({ mode: 'monthly' })).not.toContain('hoursPerDay');
    expect(cellsOf({ mode: 'configuration' })).toContain('hoursPerDay');
    expect(cellsOf({ mode: 'configuration' })).not.toContain('expires');
    expect(cellsOf({ product: 'cps', mode: 'configuration' })).not.toContain('hoursPerDay');
    expect(cellsOf({ product: 'eip-traffic', mode: 'consumption' })).toEqual(['type', 'gbOut', 'discount', 'start']);
  });

  it('show what is stored where it does not apply, so that it is not dropped unseen', () => {
    const stored: ExistingResource = { ...G_N2_MEDIUM, quantity: 1, mode: 'configuration', expires: '2027-03-31' };
    const draft = resourceDraftOf(stored);
    expect([...shownCells(draft, stored)]).toContain('expires');
    const { faults } = readDraft(draft, { ...GROUND, stored });
    expect(faults.map(({ field }) => field)).toEqual(['expires']);
  });
});

describe('a form that cannot be so', () => {
  it('is refused at the field, also where it was stored so', () => {
    const reversed = { ...WEB, start: '2027-04-01', asItIs: true };
    const { resource, faults } = readDraft(reversed, GROUND);
    expect(resource).toBeUndefined();
    expect(faultTexts(en, faults)).toEqual({
      expires: 'Expires: given 2027-03-31, before its start; accepted: 2027-04-01 or later.',
    });
    expect(readDraft({ ...reversed, start: '2027-03-31' }, GROUND).faults).toEqual([]);
    const web: ExistingResource = { ...G_N2_MEDIUM, quantity: 1, id: 'i-1' };
    const twice = readDraft({ ...WEB, id: ' i-1 ' }, { ...GROUND, others: [web] });
    expect(twice).toMatchObject({ resource: undefined, faults: [{ kind: 'id-taken', given: 'i-1' }] });
  });
});

describe('a form that is stored', () => {
  it('has the cells that are shown and no others', () => {
    const configured = { ...WEB, mode: 'configuration', hoursPerDay: '10', daysPerWeek: '5', autoRenew: true };
    expect(readDraft(configured, GROUND).resource).toEqual({
      ...G_N2_MEDIUM,
      quantity: 1,
      mode: 'configuration',
      hoursPerDay: '10',
      daysPerWeek: '5',
    });
    expect(readDraft({ ...WEB, mode: '', quantity: '4' }, GROUND).resource).toEqual({
      product: 'vm',
      region: 'cn-north-1',
      quantity: 4,
    });
  });

  it('is read as leniently as a table', () => {
    const typed = { ...WEB, expires: '2027年3月31日', quantity: '３ 台', discount: '8.5折', bandwidth: '5M' };
    expect(readDraft(typed, GROUND).resource).toMatchObject({
      expires: '2027-03-31',
      quantity: 3,
      discount: '0.85',
      bandwidth: '5',
    });
  });

  it('comes back as it was, with the keys that the form does not know', () => {
    const stored: ExistingResource = {
      ...G_N2_MEDIUM,
      quantity: 2,
      id: 'i-1',
      name: 'web',
      mode: 'monthly',
      disks: [{ type: 'ssd.gp1', gb: '100' }],
      expires: '2027-03-31',
      autoRenew: true,
      term: '1y',
      ticket: 'T-1',
    };
    expect(readDraft(resourceDraftOf(stored), { ...GROUND, stored }).resource).toEqual(stored);
  });

  it('is not stored with a quantity, an id or a text that cannot be', () => {
    const others: ExistingResource[] = [{ product: 'vm', region: 'cn-north-1', quantity: 1, id: 'i-1' }];
    const { resource, faults } = readDraft(
      { ...WEB, quantity: '0', id: 'i-1', name: 'x'.repeat(2001), asItIs: true },
      { ...GROUND, others },
    );
    expect(resource).toBeUndefined();
    expect(faultTexts(en, faults)).toEqual({
      name: 'Name: 2001 characters are given; accepted: at most 2000.',
      quantity: 'Quantity “0” is not accepted: a whole number from 1 to 99999.',
      id: 'ID “i-1” belongs to another entry: accepted is one of its own, or none.',
    });
  });

  it('is stored as it is only when that is asked, and then word for word', () => {
    const wrong = { ...WEB, type: 'x1.special', expires: 'spring' };
    const { resource, faults } = readDraft(wrong, GROUND);
    expect(resource).toBeUndefined();
    expect(faults.map(({ field }) => field)).toEqual(['type', 'expires']);
    expect(readDraft({ ...wrong, asItIs: true }, GROUND).resource).toMatchObject({
      type: 'x1.special',
      expires: 'spring',
    });
  });
});

it('another product has a mode of its own', () => {
  for (const product of PRODUCT_CODES) {
    const draft = { ...NEW, ...withProductOfResource(NEW, product) };
    const byConsumption = product === 'eip-traffic' || product === 'snapshot';
    expect(draft.mode, product).toBe(byConsumption ? 'consumption' : 'monthly');
  }
});
