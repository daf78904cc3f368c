import { describe, expect, it } from 'vitest';
import { markBought } from '../../../../shared/plan/edit/bought.ts';
import { duplicateLines } from '../../../../shared/plan/edit/lines.ts';
import { inScenario } from '../../../../shared/plan/scenario.ts';
import { planOf } from '../../../fixtures/plan.ts';
import { day } from '../../../fixtures/question.ts';
import { newIds } from './commands.ts';

const ON = day('2026-12-01');
const [a, b, n] = [{ id: 'a' }, { id: 'b' }, { id: 'n' }];

describe('lines marked as bought', () => {
  it('have the day, and lose it again', () => {
    const plan = planOf([a, b]);
    const marked = markBought(plan, ['b', 'nobody'], ON);
    expect(marked.lines).toEqual([a, { id: 'b', boughtOn: '2026-12-01' }]);
    expect(marked.lines[0]).toBe(plan.lines[0]);
    expect(markBought(marked, ['b'], null)).toEqual(plan);
  });

  it('leave the same plan where nothing is different', () => {
    const plan = planOf([a], { scenarios: [{ id: 's', name: 'S', added: [n] }] });
    expect(markBought(plan, ['a', 'n'], null)).toBe(plan);
    const marked = markBought(plan, ['a', 'n'], ON);
    expect(markBought(marked, ['a', 'n'], ON)).toBe(marked);
  });

  it('are so in every scenario: those that it changes, that it adds, and that it said otherwise of', () => {
    const scenarios = [
      { id: 's', name: 'S', changed: [{ id: 'a', note: 'x', boughtOn: '' }], added: [n] },
      { id: 't', name: 'T', removed: ['b'], added: [n, { id: 'm' }] },
    ];
    const marked = markBought(planOf([a, b], { scenarios }), ['a', 'n'], ON);
    const boughtIn = (index: number) => {
      const scenario = marked.scenarios?.[index];
      return scenario && inScenario(marked, scenario).lines.map(({ id, boughtOn = '-' }) => `${id} ${boughtOn}`);
    };
    expect(boughtIn(0)).toEqual(['a 2026-12-01', 'b -', 'n 2026-12-01']);
    expect(boughtIn(1)).toEqual(['a 2026-12-01', 'n 2026-12-01', 'm -']);
  });

  it('are still to be bought where they are copies', () => {
    const copied = duplicateLines(planOf([{ id: 'a', name: 'web', boughtOn: ON }]), ['a'], newIds());
    expect(copied.lines).toEqual([
      { id: 'a', name: 'web', boughtOn: '2026-12-01' },
      { id: 'new-1', name: 'web' },
    ]);
  });
});
