import { describe, expect, it } from 'vitest';
import {
  currentOf,
  withClone,
  withCurrent,
  withPlan,
  withPlanChanged,
  withoutPlan,
} from '../../../renderer/state/documents/plans/plan-set.ts';
import { NO_PLANS, type Plans } from '../../../shared/plan/stored.ts';
import { planOf } from '../../fixtures/plan.ts';

const stored = (id: string) => ({
  id,
  plan: planOf([{ id: 'x' }], { name: id.toUpperCase() }),
  fileName: `${id}.json`,
});
const AB = withPlan(withPlan(NO_PLANS, stored('a')), stored('b'));
const names = ({ plans }: Plans) => plans.map(({ plan }) => plan.name);

describe('the set of plans', () => {
  it('makes a new plan the current one', () => {
    expect(AB).toEqual({ plans: [stored('a'), stored('b')], current: 'b' });
    expect(currentOf({ ...AB, current: 'gone' })?.id).toBe('a');
    expect(currentOf(NO_PLANS)).toBeUndefined();
    expect(withCurrent(AB, 'a').current).toBe('a');
    expect(withCurrent(AB, 'c')).toBe(AB);
  });

  it('changes one plan; a change that changes nothing is none', () => {
    const renamed = withPlanChanged(AB, 'a', (plan) => ({ ...plan, name: 'X' }));
    expect(names(renamed)).toEqual(['X', 'B']);
    expect(renamed.plans[1]).toBe(AB.plans[1]);
    expect(withPlanChanged(AB, 'a', (plan) => plan)).toBe(AB);
    expect(withPlanChanged(AB, 'gone', (plan) => ({ ...plan }))).toBe(AB);
  });

  it('puts a copy behind its original; the file stays the original’s', () => {
    const cloned = withClone(AB, 'a', { id: 'c', name: 'A (copy)' });
    expect(names(cloned)).toEqual(['A', 'A (copy)', 'B']);
    expect(cloned.current).toBe('c');
    expect(cloned.plans[1]).toEqual({ id: 'c', plan: { ...stored('a').plan, name: 'A (copy)' } });
    expect(withClone(AB, 'gone', { id: 'c', name: 'C' })).toBe(AB);
  });

  it('goes on with a neighbour when the current plan is deleted', () => {
    expect(withoutPlan(withCurrent(AB, 'a'), 'a').current).toBe('b');
    expect(withoutPlan(AB, 'b').current).toBe('a');
    expect(withoutPlan(AB, 'a').current).toBe('b');
    expect(withoutPlan(withoutPlan(AB, 'a'), 'b')).toEqual(NO_PLANS);
    expect(withoutPlan(AB, 'gone')).toBe(AB);
  });
});
