import { describe, expect, it } from 'vitest';
import {
  addGroup,
  groupNamed,
  moveGroup,
  removeGroup,
  renameGroup,
  withGroupNamed,
} from '../../../../shared/plan/edit/groups.ts';
import { inScenario } from '../../../../shared/plan/scenario.ts';
import { planOf } from '../../../fixtures/plan.ts';
import { newIds } from './commands.ts';

const G = { id: 'g', name: 'Front', color: 'red' };
const H = { id: 'h', name: 'Back' };
const A = { id: 'a', group: 'g' };
const B = { id: 'b', group: 'h' };
const plan = planOf([A, B], { groups: [G, H] });
const TOO_LONG = 'x'.repeat(2001);

describe('groups', () => {
  it('are added at the end and renamed, and keep what is not known', () => {
    expect(addGroup(plan, { id: 'i', name: 'Side' }).groups).toEqual([G, H, { id: 'i', name: 'Side' }]);
    expect(addGroup(plan, { id: 'g', name: 'Side' })).toBe(plan);
    expect(addGroup(plan, { id: 'i', name: TOO_LONG })).toBe(plan);
    expect(renameGroup(plan, 'g', 'Web').groups).toEqual([{ ...G, name: 'Web' }, H]);
    expect(renameGroup(plan, 'g', 'Front')).toBe(plan);
    expect(renameGroup(plan, 'g', TOO_LONG)).toBe(plan);
  });

  it('move one place, and stop at the edge', () => {
    expect(moveGroup(plan, 'g', 1).groups).toEqual([H, G]);
    expect(moveGroup(plan, 'h', -1).groups).toEqual([H, G]);
    expect(moveGroup(plan, 'g', -1)).toBe(plan);
    expect(moveGroup(plan, 'h', 1)).toBe(plan);
    expect(moveGroup(plan, 'z', 1)).toBe(plan);
  });

  it('leave their lines in no group when they are removed', () => {
    const removed = removeGroup(plan, 'g');
    expect([removed.groups, removed.lines]).toEqual([[H], [{ id: 'a' }, B]]);
    expect(removed.lines[1]).toBe(B);
    expect(removeGroup(plan, 'z')).toBe(plan);
  });

  it('are left by the lines of a scenario too, which do not go back to the group of the plan', () => {
    const scenario = { id: 's', name: 'S', changed: [{ id: 'b', group: 'g' }], added: [{ id: 'n', group: 'g' }] };
    const other = { id: 't', name: 'T', added: [{ id: 'm', group: 'h' }] };
    const removed = removeGroup({ ...plan, scenarios: [scenario, other] }, 'g');
    const [after, same] = removed.scenarios ?? [];
    expect(after && inScenario(removed, after).lines).toEqual([{ id: 'a' }, { id: 'b' }, { id: 'n' }]);
    expect(same).toBe(other);
  });

  it('are found by name, or added', () => {
    expect(groupNamed(plan, ' Back ')).toBe(H);
    expect(groupNamed(plan, 'back')).toBeUndefined();
    expect(withGroupNamed(plan, 'Front', newIds())).toEqual({ plan, id: 'g' });
    const added = withGroupNamed(plan, ' Side ', newIds());
    expect(added.id).toBe('new-1');
    expect(added.plan.groups).toEqual([G, H, { id: 'new-1', name: 'Side' }]);
    for (const none of [' ', TOO_LONG]) expect(withGroupNamed(plan, none, newIds())).toEqual({ plan, id: '' });
  });
});
