import fc from 'fast-check';
import { expect, it } from 'vitest';
import { planPricer, pricePlan } from '../../../shared/plan/price.ts';
import type { Plan } from '../../../shared/plan/schema.ts';
import type { Progress } from '../../../shared/plan/stepwise.ts';
import { anyLines, planOf } from '../../fixtures/plan.ts';
import { builtIn } from '../../fixtures/question.ts';

/** Many lines from few, so that a run has several steps. */
function repeated(lines: Plan['lines'], times: number): Plan {
  return planOf(
    Array.from({ length: times }, (_, round) => lines.map((line) => ({ ...line, id: `${round} ${line.id}` }))).flat(),
    { groups: ['a', 'b', 'c'].map((id) => ({ id, name: id })) },
  );
}

it('does not mind runs that are abandoned anywhere', () => {
  const pricer = planPricer(builtIn);
  fc.assert(
    fc.property(
      anyLines,
      fc.array(fc.record({ steps: fc.nat(8), polite: fc.boolean() }), { maxLength: 4 }),
      (lines, runs) => {
        const plan = repeated(lines, 20);
        for (const { steps, polite } of runs) {
          const other = { ...plan, lines: plan.lines.map((line) => ({ ...line, quantity: `${1 + steps}` })) };
          for (const each of [plan, other]) {
            const run = pricer.pricing(each);
            for (let step = 0; step < steps; step += 1) run.next();
            if (polite) run.return(pricePlan(planOf([]), builtIn));
          }
        }
        expect(pricer.price(plan)).toEqual(pricePlan(plan, builtIn));
      },
    ),
    { numRuns: 40 },
  );
});

it('says how far it is, as the whole or as a part', () => {
  const plan = repeated([{ id: 'a', product: 'vm', region: 'cn-north-1', type: 'g.n2.medium' }], 100);
  const said = (part?: Progress) => [...planPricer(builtIn).pricing(plan, part)].map(({ done, of }) => [done, of]);
  expect(said()).toEqual([20, 40, 60, 80, 100].map((done) => [done, 100]));
  expect(said({ done: 300, of: 400 })[0]).toEqual([320, 400]);
});
