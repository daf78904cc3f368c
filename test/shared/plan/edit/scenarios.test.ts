import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { crossCheck } from '../../../../shared/plan/cross-check.ts';
import { clearCells, setCells } from '../../../../shared/plan/edit/cells.ts';
import { addGroup, removeGroup } from '../../../../shared/plan/edit/groups.ts';
import { addLines, moveLines, removeLines } from '../../../../shared/plan/edit/lines.ts';
import {
  addScenario,
  duplicateScenario,
  removeScenario,
  renameScenario,
  withScenarioEdited,
} from '../../../../shared/plan/edit/scenarios.ts';
import { normalLine } from '../../../../shared/plan/normal-form.ts';
import { inScenario, scenarioOf } from '../../../../shared/plan/scenario.ts';
import type { Plan, PlanLine } from '../../../../shared/plan/schema.ts';
import { planText } from '../../../../shared/plan/write.ts';
import { anyPlan, planOf } from '../../../fixtures/plan.ts';
import { anySeenCommands, newIds } from './commands.ts';

const S = { id: 's', name: 'S', changed: [{ id: 'a', quantity: '7', note: '' }], removed: ['b'], added: [{ id: 'n' }] };
const T = { id: 't', name: 'T' };
const A = { id: 'a', quantity: '2', note: 'x', tags: ['p'] };
const plan = planOf([A, { id: 'b' }, { id: 'c', group: 'g' }], {
  groups: [{ id: 'g', name: 'G' }],
  scenarios: [S, T],
});
const TOO_LONG = 'x'.repeat(2001);

function seen(whole: Plan, id: string): Plan {
  const scenario = scenarioOf(whole, id);
  if (scenario === undefined) throw new Error('expected a scenario');
  return inScenario(whole, scenario);
}

describe('the scenarios of a plan', () => {
  it('are added, renamed, duplicated right after their original, and removed', () => {
    const U = { id: 'u', name: 'U' };
    expect(addScenario(planOf([]), U).scenarios).toEqual([U]);
    expect(addScenario(plan, U).scenarios).toEqual([S, T, U]);
    expect(renameScenario(plan, 't', 'Next').scenarios).toEqual([S, { id: 't', name: 'Next' }]);
    expect(duplicateScenario(plan, 's', U).scenarios).toEqual([S, { ...S, ...U }, T]);
    expect(removeScenario(plan, 's').scenarios).toEqual([T]);
  });

  it('stay as they are for a taken id, an unknown one, or a name that is too long', () => {
    for (const name of [
      { id: 's', name: 'X' },
      { id: 'u', name: TOO_LONG },
    ]) {
      expect(addScenario(plan, name)).toBe(plan);
      expect(duplicateScenario(plan, 't', name)).toBe(plan);
    }
    expect(duplicateScenario(plan, 'z', { id: 'u', name: 'U' })).toBe(plan);
    expect(renameScenario(plan, 't', 'T')).toBe(plan);
    expect(renameScenario(plan, 't', TOO_LONG)).toBe(plan);
    expect(removeScenario(plan, 'z')).toBe(plan);
  });
});

describe('an edited scenario', () => {
  const edited = (id: string, edit: (view: Plan) => Plan) => withScenarioEdited(plan, id, edit(seen(plan, id)));

  it('says only which cells are different, and which are empty', () => {
    const after = edited('t', (view) =>
      clearCells(setCells(view, [{ id: 'a', field: 'quantity', text: '3' }]), ['a', 'b'], ['note', 'tags']),
    );
    expect(scenarioOf(after, 't')?.changed).toEqual([{ id: 'a', quantity: '3', note: '', tags: [] }]);
    expect(after.lines).toBe(plan.lines);
    expect(scenarioOf(after, 's')).toBe(S);
  });

  it('no longer says what is as in the plan again', () => {
    const after = edited('s', (view) =>
      setCells(view, [
        { id: 'a', field: 'quantity', text: '2' },
        { id: 'a', field: 'note', text: 'x' },
      ]),
    );
    expect(scenarioOf(after, 's')?.changed).toEqual([]);
  });

  it('keeps word for word what it says of lines that are not edited', () => {
    const said = { id: 'a', quantity: '2' };
    const whole = { ...plan, scenarios: [{ id: 's', name: 'S', changed: [{ id: 'c', note: 'y' }, said] }] };
    const view = seen(whole, 's');
    expect(withScenarioEdited(whole, 's', view)).toBe(whole);
    const after = withScenarioEdited(whole, 's', setCells(view, [{ id: 'b', field: 'note', text: 'z' }]));
    expect(scenarioOf(after, 's')?.changed).toEqual([{ id: 'c', note: 'y' }, said, { id: 'b', note: 'z' }]);
  });

  it('removes and adds lines for itself alone', () => {
    const after = edited('s', (view) => addLines(removeLines(view, ['a', 'n']), [{ id: 'm', note: 'new' }], 'c'));
    expect(scenarioOf(after, 's')).toEqual({
      id: 's',
      name: 'S',
      changed: [],
      removed: ['b', 'a'],
      added: [{ id: 'm', note: 'new' }],
    });
    expect(after.lines).toBe(plan.lines);
  });

  it('has the order of the plan', () => {
    expect(edited('t', (view) => moveLines(view, ['a'], { before: null }))).toBe(plan);
  });

  it('shares groups with the plan: a new one is there in both, a removed one in neither', () => {
    const added = edited('t', (view) => addGroup(view, { id: 'h', name: 'H' }));
    expect(added.groups.map(({ id }) => id)).toEqual(['g', 'h']);
    expect(added.scenarios).toBe(plan.scenarios);
    const removed = edited('t', (view) => removeGroup(view, 'g'));
    expect([removed.groups, removed.lines[2]]).toEqual([[], { id: 'c' }]);
    expect(removed.lines[0]).toBe(A);
    expect(removed.scenarios).toEqual(plan.scenarios);
  });

  it('that the plan does not have changes nothing', () => {
    expect(withScenarioEdited(plan, 'z', removeLines(plan, ['a']))).toBe(plan);
  });

  it('is what the edits made of it, whatever they were, and the rest of the plan is as it was', () => {
    const sorted = (lines: readonly PlanLine[]) => lines.map((line) => JSON.stringify(normalLine(line))).toSorted();
    fc.assert(
      fc.property(anyPlan, anySeenCommands, (any, commands) => {
        const whole = duplicateScenario(any, 's', { id: 't', name: 'T' });
        const newId = newIds();
        const view = commands.reduce((before, command) => command(before, newId), seen(whole, 's'));
        const after = withScenarioEdited(whole, 's', view);
        expect([...crossCheck(after)]).toEqual([]);

        const isAdded = ({ id }: PlanLine) => !whole.lines.some((line) => line.id === id);
        const again = seen(after, 's');
        expect(sorted(again.lines)).toEqual(sorted(view.lines));
        expect(again.lines.filter(isAdded)).toEqual(view.lines.filter(isAdded));
        expect([again.groups, again.horizon]).toEqual([view.groups, view.horizon]);

        // only groups that are gone change the plan's lines and its other scenario
        const gone = whole.groups.filter(({ id }) => !view.groups.some((group) => group.id === id));
        const rest = gone.reduce((before, { id }) => removeGroup(before, id), whole);
        expect(after.lines).toEqual(rest.lines);
        expect(scenarioOf(after, 't')).toEqual(scenarioOf(rest, 't'));
        if (gone.length === 0) expect(after.lines).toBe(whole.lines);
      }),
      { numRuns: 300 },
    );
  });

  it('that is not edited leaves the plan the same object', () => {
    fc.assert(
      fc.property(anyPlan, (any) => {
        const after = withScenarioEdited(any, 's', seen(any, 's'));
        expect(after).toBe(any);
        expect(planText(after)).toBe(planText(any));
      }),
    );
  });
});
