import { describe, expect, it } from 'vitest';
import { openedPlan } from '../../../../renderer/pages/plans/files/open-plan.ts';
import { planText } from '../../../../shared/plan/write.ts';
import { planOf } from '../../../fixtures/plan.ts';

const FILE = 'shop.costplan.json';
const PLAN = planOf([{ id: 'a', amount: '1', per: 'once' }]);
const CHANGED = planOf([{ id: 'a', amount: '2', per: 'once' }]);
const here = (plan: typeof PLAN, id = 'p1', fileName = FILE) => ({ id, plan, fileName });

describe('opening a plan file', () => {
  it('takes a plan that is not here', () => {
    expect(openedPlan(FILE, planText(PLAN), [])).toEqual({ what: 'new', fileName: FILE, plan: PLAN });
    expect(openedPlan(FILE, planText(PLAN), [here(PLAN, 'p1', 'other.costplan.json')])).toMatchObject({ what: 'new' });
  });

  it('finds the same plan again', () => {
    const plans = [here(CHANGED, 'p1'), here(PLAN, 'p2')];
    expect(openedPlan(FILE, planText(PLAN), plans)).toEqual({ what: 'here', id: 'p2' });
  });

  it('asks where another plan has the name of the file', () => {
    const opened = openedPlan(FILE, planText(PLAN), [here(CHANGED)]);
    expect(opened).toEqual({ what: 'same-name', fileName: FILE, plan: PLAN, other: here(CHANGED) });
  });

  it('says where a file is wrong, and takes nothing of it', () => {
    const text = planText(PLAN).replace('2028-01-01', '2027-13-01');
    expect(openedPlan(FILE, text, [])).toMatchObject({
      what: 'bad',
      problems: [{ path: 'horizon.to', code: 'expected-day' }],
    });
    expect(openedPlan('lines.csv', 'name,type\n', [])).toMatchObject({ what: 'bad', fileName: 'lines.csv' });
  });
});
