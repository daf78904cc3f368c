import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { describeDocumentProblem } from '../../../shared/document/describe.ts';
import { createTranslator } from '../../../shared/i18n/index.ts';
import { parsePlanText, readPlan } from '../../../shared/plan/read.ts';
import { inScenario, scenarioOf } from '../../../shared/plan/scenario.ts';
import { PLAN_FORMAT, type Plan } from '../../../shared/plan/schema.ts';
import { planText } from '../../../shared/plan/write.ts';
import { anyPlan, planOf } from '../../fixtures/plan.ts';
import { valueOf } from '../../fixtures/question.ts';

const t = createTranslator('en');
const WEB = { id: 'web', name: 'Web', product: 'vm', region: 'cn-north-1', type: 'g.n2.medium' };
const GROUPS = [{ id: 'team-a', name: 'Team A' }];

function problemsOf(changes: Readonly<Record<string, unknown>>): string[] {
  const read = readPlan({ ...planOf([WEB]), ...changes });
  return read.ok ? [] : read.error.map((problem) => describeDocumentProblem(t, problem));
}

describe('the text of a plan', () => {
  it('has one line for every plan line, keys in a fixed order, nothing empty', () => {
    const plan = planOf(
      [{ note: 'at night', ...WEB, quantity: '', disks: [{ gb: '100', type: 'ssd.gp1', iops: '' }], tags: [], x: '' }],
      { groups: GROUPS, scenarios: [{ id: 's', name: 'Less', changed: [{ id: 'web', term: '', mode: 'monthly' }] }] },
    );
    expect(planText(plan)).toBe(
      [
        '{',
        '  "format": "cost-desk/plan",',
        '  "formatVersion": 1,',
        '  "name": "Plan",',
        '  "horizon": {"from":"2027-01-01","to":"2028-01-01"},',
        '  "groups": [',
        '    {"id":"team-a","name":"Team A"}',
        '  ],',
        '  "lines": [',
        '    {"id":"web","name":"Web","product":"vm","region":"cn-north-1","type":"g.n2.medium","disks":[{"type":"ssd.gp1","gb":"100"}],"note":"at night","x":""}',
        '  ],',
        '  "scenarios": [',
        '    {',
        '      "id": "s",',
        '      "name": "Less",',
        '      "changed": [',
        '        {"id":"web","mode":"monthly","term":""}',
        '      ]',
        '    }',
        '  ]',
        '}',
        '',
      ].join('\n'),
    );
  });

  it('comes back as the same plan, unknown keys and wrong cells included', () => {
    fc.assert(
      fc.property(anyPlan, (plan) => {
        const read = valueOf(readPlan(plan));
        const again = valueOf(parsePlanText(planText(read)));
        expect(again).toEqual(read);
        expect(planText(again)).toBe(planText(plan));
      }),
    );
  });
});

describe('reading a plan', () => {
  it('never throws, whatever it is given', () => {
    fc.assert(
      fc.property(fc.jsonValue(), (value) => {
        expect(readPlan(value).ok).toBe(false);
        expect(readPlan({ ...planOf([]), lines: [value], horizon: value, scenarios: [value] }).ok).toBe(false);
      }),
    );
    fc.assert(fc.property(fc.string(), (text) => !parsePlanText(text).ok));
  });

  it('keeps a wrong cell word for word: it is no problem of the file', () => {
    expect(problemsOf({ lines: [{ ...WEB, quantity: 'three', mode: 'weekly', start: '1 May' }] })).toEqual([]);
  });

  it('refuses a cell that is too long', () => {
    expect(problemsOf({ lines: [{ ...WEB, note: 'x'.repeat(2001) }] })[0]).toMatch(
      /^lines\[0\]\.note: .*2,000 characters/,
    );
  });

  it.each([
    [{ format: 'x' }, /^format: given "x"; accepted: "cost-desk\/plan"/],
    [{ formatVersion: 2 }, /^formatVersion: given 2; accepted: 1/],
    [{ horizon: { from: '2027-02-30', to: '2028-01-01' } }, /^horizon\.from: given "2027-02-30".*YYYY-MM-DD/],
    [{ horizon: { from: '2027-01-01', to: '2027-01-01' } }, /^horizon\.to: .*at least 2027-01-02/],
    [{ horizon: { from: '2027-01-01', to: '2099-01-01' } }, /^horizon\.to: .*at most 2037-01-01/],
    [{ lines: [WEB, WEB] }, /^lines\[1\]\.id: "web" was already given at lines\[0\]\.id/],
    [{ lines: [{ ...WEB, quantity: 3 }] }, /^lines\[0\]\.quantity: given 3; accepted: text/],
    [{ lines: [{ ...WEB, group: 'team-b' }], groups: GROUPS }, /^lines\[0\]\.group: given "team-b".*team-a/],
    [{ groups: [...GROUPS, ...GROUPS] }, /^groups\[1\]\.id/],
    [{ scenarios: [{ id: 's', name: '', changed: [{ id: 'db' }] }] }, /^scenarios\[0\]\.changed\[0\]\.id: .*web/],
    [{ scenarios: [{ id: 's', name: '', removed: ['db'] }] }, /^scenarios\[0\]\.removed\[0\]: .*web/],
    [{ scenarios: [{ id: 's', name: '', added: [{ id: 'web' }] }] }, /^scenarios\[0\]\.added\[0\]\.id: .*already/],
    [
      { scenarios: [{ id: 's', name: '', changed: [{ id: 'web' }], removed: ['web'] }] },
      /^scenarios\[0\]\.removed\[0\]: .*scenarios\[0\]\.changed\[0\]\.id/,
    ],
    [{ scenarios: [{ id: 's', name: '', added: [{ id: 'db', group: 'x' }] }] }, /^scenarios\[0\]\.added\[0\]\.group/],
  ])('refuses %j with the place, what was given and what is accepted', (changes, message) => {
    const [first] = problemsOf(changes);
    expect(first).toMatch(message);
  });
});

describe('a scenario', () => {
  const plan: Plan = planOf([WEB, { ...WEB, id: 'db', term: '1y' }, { ...WEB, id: 'old' }], {
    scenarios: [
      {
        id: 's',
        name: 'Less',
        changed: [{ id: 'db', quantity: '2', term: '' }],
        removed: ['old'],
        added: [{ id: 'new', product: 'eip' }],
      },
    ],
  });

  it('changes cells, clears the empty ones, removes and adds lines, and leaves the others as they are', () => {
    const scenario = scenarioOf(plan, 's');
    if (scenario === undefined) throw new Error('expected the scenario');
    const { lines, format } = inScenario(plan, scenario);
    expect(format).toBe(PLAN_FORMAT);
    expect(lines).toEqual([WEB, { ...WEB, id: 'db', quantity: '2' }, { id: 'new', product: 'eip' }]);
    expect(lines[0]).toBe(plan.lines[0]);
    expect(scenarioOf(plan, 'other')).toBeUndefined();
  });
});
