import { describe, expect, it } from 'vitest';
import {
  ITSELF,
  OFF,
  goneSwitches,
  isScenarioGone,
  planSwitchOf,
  withPlanSwitched,
} from '../../../../renderer/pages/forecast/plan-switches/plan-switches.ts';
import { newPlan } from '../../../../shared/plan/stored.ts';

const plan = { ...newPlan('Year', { from: '2027-01-01', to: '2028-01-01' }), scenarios: [{ id: 's', name: 'Lean' }] };
const stored = { id: 'p', plan };
const ON = [{ plan: 'p', scenario: 's' }, { plan: 'q' }];

describe('the plans that the forecast takes in', () => {
  it('are turned on as themselves or as a scenario, each once and in its place', () => {
    expect(withPlanSwitched([], 'p', ITSELF)).toEqual([{ plan: 'p' }]);
    expect(withPlanSwitched(ON, 'p', ITSELF)).toEqual([{ plan: 'p' }, { plan: 'q' }]);
    expect(withPlanSwitched(ON, 'r', 's')).toEqual([...ON, { plan: 'r', scenario: 's' }]);
    expect(withPlanSwitched([...ON, { plan: 'p' }], 'p', 's')).toEqual(ON);
  });

  it('are turned off, also where they are gone', () => {
    expect(withPlanSwitched(ON, 'p', OFF)).toEqual([{ plan: 'q' }]);
    expect(goneSwitches(ON, [stored])).toEqual([{ plan: 'q' }]);
    expect(withPlanSwitched(ON, 'q', OFF)).toEqual([{ plan: 'p', scenario: 's' }]);
  });

  it('are not called gone before the plans are read', () => {
    expect(goneSwitches(ON, null)).toEqual([]);
  });

  it('say how they are on', () => {
    expect(planSwitchOf(ON, 'p')).toBe('s');
    expect(planSwitchOf(ON, 'q')).toBe(ITSELF);
    expect(planSwitchOf(ON, 'r')).toBe(OFF);
  });

  it('say when their scenario is gone', () => {
    expect(isScenarioGone(ON, stored)).toBe(false);
    expect(isScenarioGone([{ plan: 'p', scenario: 'old' }], stored)).toBe(true);
    expect(isScenarioGone([{ plan: 'p' }], stored)).toBe(false);
    expect(isScenarioGone([], stored)).toBe(false);
  });
});
