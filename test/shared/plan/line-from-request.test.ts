import { describe, expect, it } from 'vitest';
import { EMPTY_HORIZON, EMPTY_REQUEST } from '../../../shared/billing/draft.ts';
import { answerOf } from '../../../shared/billing/answer.ts';
import { readHorizon } from '../../../shared/billing/horizon.ts';
import { readRequest } from '../../../shared/billing/request.ts';
import { lineFromRequest } from '../../../shared/plan/line-from-request.ts';
import { pricePlan } from '../../../shared/plan/price.ts';
import { planOf } from '../../fixtures/plan.ts';
import { builtIn, day } from '../../fixtures/question.ts';

const REQUEST = {
  ...EMPTY_REQUEST,
  product: 'vm',
  region: 'cn-north-1',
  type: 'g.n2.medium',
  quantity: '3',
  disks: [{ type: 'ssd.gp1', gb: '100', iops: '' }],
  bandwidth: '5',
  discount: '0.9',
};
const HORIZON = { ...EMPTY_HORIZON, from: '2027-02-10', days: '91', hoursPerDay: '10', daysPerWeek: '5' };

describe('a line from the calculator', () => {
  const horizon = readHorizon(HORIZON, 'vm', day('2027-01-01'));
  const set = readRequest(REQUEST, builtIn);
  if (!horizon.ok || !set.ok) throw new Error('the question is right');
  const line = lineFromRequest('a', REQUEST, horizon.value);

  it('says what was asked and nothing that was not', () => {
    expect(line).toEqual({
      id: 'a',
      product: 'vm',
      region: 'cn-north-1',
      type: 'g.n2.medium',
      quantity: '3',
      disks: [{ type: 'ssd.gp1', gb: '100' }],
      bandwidth: '5',
      discount: '0.9',
      start: '2027-02-10',
      end: '2027-05-12',
      hoursPerDay: '10',
      daysPerWeek: '5',
    });
  });

  it('costs in a plan what the calculator answered', () => {
    const answer = answerOf(set.value, horizon.value);
    if (!answer.ok || answer.value.kind !== 'comparison') throw new Error('both modes have a price');
    const [priced] = pricePlan(planOf([line]), builtIn).lines;
    const payables = answer.value.comparison.options.map(({ payable }) => payable);
    expect([priced?.costs.configuration, priced?.costs.monthly, priced?.costs.mixed]).toEqual(payables);
  });
});
