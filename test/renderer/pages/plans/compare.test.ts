/** What a plan is compared with, and how the difference is written. */
import { describe, expect, it } from 'vitest';
import {
  cellChangeText,
  groupNamesOf,
  planChangeText,
} from '../../../../renderer/pages/plans/tabs/compare/change-text.ts';
import { chosenPlan, compareChoices } from '../../../../renderer/pages/plans/tabs/compare/compare-choices.ts';
import { diffRows } from '../../../../renderer/pages/plans/tabs/compare/changed-lines.ts';
import { createTranslator } from '../../../../shared/i18n/index.ts';
import { diffPlans } from '../../../../shared/plan/diff.ts';
import { pricePlan } from '../../../../shared/plan/price.ts';
import { planOf } from '../../../fixtures/plan.ts';
import { builtIn } from '../../../fixtures/question.ts';

const t = createTranslator('en');
const SERVER = { product: 'vm', region: 'cn-north-1', type: 'g.n2.medium' } as const;
const lean = { id: 's', name: 'Lean', removed: ['1'] };
const plan = planOf([{ id: '1', ...SERVER }], { name: 'Budget', scenarios: [lean] });
const stored = { id: 'p', plan };
const other = { id: 'q', plan: planOf([{ id: '9', ...SERVER }], { name: 'Last year' }) };
const plans = [stored, other];

describe('the choices', () => {
  const names = (scenario: typeof lean | undefined) =>
    compareChoices(t, plans, { stored, scenario }).map(({ name, here }) => [name, here]);

  it('are the scenarios and the other plans, but not what is on screen', () => {
    expect(names(undefined)).toEqual([
      ['Lean', true],
      ['Last year', false],
    ]);
  });

  it('are the plan itself when a scenario is on screen', () => {
    expect(names(lean)).toEqual([
      ['Budget (base plan)', true],
      ['Last year', false],
    ]);
  });

  it('lead to their plans: a scenario to what it changes', () => {
    const [scenario, last] = compareChoices(t, plans, { stored, scenario: undefined });
    expect(scenario && chosenPlan(plans, scenario)?.lines).toEqual([]);
    expect(last && chosenPlan(plans, last)).toBe(other.plan);
    expect(last && chosenPlan([stored], last)).toBeUndefined();
  });
});

describe('the rows', () => {
  const before = planOf([
    { id: '1', ...SERVER },
    { id: '2', ...SERVER },
    { id: '4', ...SERVER, type: 'no.such' },
  ]);
  const after = planOf([
    { id: '2', ...SERVER, quantity: '2' },
    { id: '3', ...SERVER },
  ]);
  const diff = diffPlans(pricePlan(before, builtIn), pricePlan(after, builtIn));
  const rows = diffRows(diff);

  it('are the removed, the added and the changed lines', () => {
    expect(rows.map(({ kind, line }) => `${kind} ${line.id}`)).toEqual([
      'removed 1',
      'removed 4',
      'added 3',
      'changed 2',
    ]);
  });

  it('have differences that add up to the difference of the plans', () => {
    expect(rows.reduce((sum, { difference }) => sum + (difference ?? 0n), 0n)).toBe(diff.difference);
  });

  it('have no difference where there is no price', () => {
    expect(rows.find(({ line }) => line.id === '4')).toMatchObject({ before: null, after: null, difference: null });
  });
});

describe('the words', () => {
  const grouped = planOf([], { groups: [{ id: 'g', name: 'Web' }] });
  const words = {
    t,
    groupName: groupNamesOf(grouped),
    productName: (code: string) => `<${code}>`,
    covered: (amount: string) => amount,
  };

  it('call groups, products and modes by their names', () => {
    expect(cellChangeText(words, { field: 'group', from: '', to: 'g' })).toBe('Group: nothing → Web');
    expect(cellChangeText(words, { field: 'product', from: 'vm', to: 'eip' })).toBe('Product: <vm> → <eip>');
    expect(cellChangeText(words, { field: 'mode', from: 'monthly', to: 'cheapest' })).toBe(
      'Billing mode: Monthly package → Cheapest',
    );
  });

  it('keep what is wrong as it is', () => {
    expect(cellChangeText(words, { field: 'mode', from: 'montly', to: '' })).toBe('Billing mode: montly → nothing');
    expect(cellChangeText(words, { field: 'group', from: 'gone', to: 'g' })).toBe('Group: gone → Web');
  });

  it('name what is different about the plan itself', () => {
    const fields = ['name', 'horizon.from', 'horizon.to', 'groups.g', 'priceList'];
    const texts = fields.map((field) => planChangeText(words, { field, from: 'a', to: '' }));
    expect(texts).toEqual([
      'Name of the plan: a → nothing',
      'First day: a → nothing',
      'Last day: a → nothing',
      'Name of a group: a → nothing',
      'Price list: a → nothing',
    ]);
    expect(planChangeText(words, { field: 'horizon.to', from: '2027-07-01', to: '2028-01-01' })).toBe(
      'Last day: 2027-06-30 → 2027-12-31',
    );
  });
});
