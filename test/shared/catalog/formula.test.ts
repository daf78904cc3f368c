import { describe, expect, it } from 'vitest';
import { evaluate } from '../../../shared/catalog/formula.ts';
import { nearestMatches } from '../../../shared/catalog/nearest.ts';
import { unitPrice as price } from '../../../shared/money/index.ts';

describe('a price formula', () => {
  it('keeps a flat price as printed', () => {
    expect(evaluate(price('69.10'), { size: 1, iops: 0 })).toEqual({ price: '69.10', derivation: '' });
  });

  it('adds provisioned IOPS to capacity (PRC-4)', () => {
    const formula = { perGb: price('0.5'), perIops: price('0.01') };
    expect(evaluate(formula, { size: 40, iops: 300 })).toEqual({
      price: '23',
      derivation: '0.5 × 40 GB + 0.01 × 300 IOPS',
    });
  });

  const beijing = {
    steps: ['23', '46', '71', '96', '125'].map(price),
    above: { base: price('125'), from: 5, each: price('80') },
  };
  it.each([
    [1, '23', '1 Mbps'],
    [5, '125', '5 Mbps'],
    [6, '205', '125 + (6 − 5) × 80'],
    [50, '3725', '125 + (50 − 5) × 80'],
  ])('takes the printed step or the formula above it: %i Mbps (PRC-3)', (size, expected, derivation) => {
    expect(evaluate(beijing, { size, iops: 0 })).toEqual({ price: expected, derivation });
  });

  it('multiplies from the first unit where the formula has no base', () => {
    const formula = { steps: [], above: { base: price('0'), from: 0, each: price('7.5') } };
    expect(evaluate(formula, { size: 3, iops: 0 })).toEqual({ price: '22.5', derivation: '3 × 7.5' });
  });

  const tiers = { tiers: [{ upTo: 100, each: price('0') }, { upTo: 200, each: price('0.5') }, { each: price('0.4') }] };
  it.each([
    [100, '0'],
    [101, '0.5'],
    [200, '50'],
    [201, '50.4'],
  ])('charges each unit at its own tier: %i (PRC-1)', (size, expected) => {
    expect(evaluate(tiers, { size, iops: 0 }).price).toBe(expected);
  });
});

describe('nearest matches', () => {
  const known = ['g.n2.medium', 'g.n2.large', 'c.n2.large', 'cps.c.normal'];
  it.each([
    ['g.n2.mediun', 'g.n2.medium'],
    ['G.N2.MEDIUM', 'g.n2.medium'],
    ['normal', 'cps.c.normal'],
  ])('of %s begin with %s', (given, first) => {
    expect(nearestMatches(given, known)[0]).toBe(first);
  });

  it('are none for something else altogether', () => {
    expect(nearestMatches('zzzzzzzz', known)).toEqual([]);
  });
});
