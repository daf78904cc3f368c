import { describe, expect, it } from 'vitest';
import { horizonProblem, setHorizon } from '../../../../shared/plan/edit/horizon.ts';
import { planOf } from '../../../fixtures/plan.ts';

describe('the days of a plan', () => {
  it.each([
    ['2027-01-01', '2027-01-02', null],
    ['2027-02-30', '2027-04-01', 'not-date'],
    ['2027-01-01', '', 'not-date'],
    ['2027-01-01', '2027-01-01', 'end-not-after-start'],
    // ten years with three leap days: 3653 days
    ['2027-01-01', '2037-01-01', null],
    ['2027-01-01', '2037-01-02', 'too-long'],
  ])('%s to %s: %s', (from, to, problem) => {
    expect(horizonProblem(from, to)).toBe(problem);
  });

  it('are set, with what is not known about them kept', () => {
    const plan = planOf([], { horizon: { from: '2027-01-01', to: '2028-01-01', note: 'x' } });
    expect(setHorizon(plan, '2027-02-01', '2027-03-01').horizon).toEqual({
      from: '2027-02-01',
      to: '2027-03-01',
      note: 'x',
    });
    expect(setHorizon(plan, '2027-01-01', '2028-01-01')).toBe(plan);
    expect(() => setHorizon(plan, '2027-02-01', '2027-02-01')).toThrow(RangeError);
  });
});
