import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { crossCheck } from '../../../../shared/plan/cross-check.ts';
import { readPlan } from '../../../../shared/plan/read.ts';
import type { Plan } from '../../../../shared/plan/schema.ts';
import { planText } from '../../../../shared/plan/write.ts';
import { anyPlan } from '../../../fixtures/plan.ts';
import { anyCommands, newIds } from './commands.ts';

function frozen<T>(value: T): T {
  if (typeof value === 'object' && value !== null && !Object.isFrozen(value)) {
    Object.freeze(value);
    for (const part of Object.values(value)) frozen(part);
  }
  return value;
}

/** Equal but not the same: parts that were made anew though nothing about them changed. */
function madeAnew(before: Plan, after: Plan): string[] {
  const old = new Map(before.lines.map((line) => [line.id, line]));
  return after.lines
    .filter((line) => old.get(line.id) !== line && JSON.stringify(old.get(line.id)) === JSON.stringify(line))
    .map(({ id }) => id);
}

describe('any commands, one after the other', () => {
  it('leave the plan before them as it was, and what they do not touch the same', () => {
    fc.assert(
      fc.property(anyPlan, anyCommands, (plan, commands) => {
        const newId = newIds();
        let before = plan;
        for (const command of commands) {
          const after = command(frozen(before), newId);
          expect(madeAnew(before, after)).toEqual([]);
          if (planText(after) === planText(before)) expect(after).toBe(before);
          before = after;
        }
      }),
      { numRuns: 300 },
    );
  });

  it('always make a plan that can be read again', () => {
    fc.assert(
      fc.property(anyPlan, anyCommands, (plan, commands) => {
        const newId = newIds();
        const after = commands.reduce((before, command) => command(before, newId), plan);
        expect([...crossCheck(after)]).toEqual([]);
        const read = readPlan(JSON.parse(JSON.stringify(after)));
        if (!read.ok) expect.fail(JSON.stringify(read.error));
        expect(planText(read.value)).toBe(planText(after));
      }),
      { numRuns: 300 },
    );
  });

  it('are undone by going back: every plan on the way is still, word for word, what it was', () => {
    fc.assert(
      fc.property(anyPlan, anyCommands, (plan, commands) => {
        const newId = newIds();
        const steps = [plan];
        const texts = [planText(plan)];
        for (const command of commands) {
          const next = command(steps.at(-1) ?? plan, newId);
          steps.push(next);
          texts.push(planText(next));
        }
        expect(steps.map(planText)).toEqual(texts);
      }),
      { numRuns: 100 },
    );
  });
});
