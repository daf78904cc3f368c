import { describe, expect, it } from 'vitest';
import { createTranslator } from '../../../shared/i18n/index.ts';
import { displayMoney } from '../../../shared/money/index.ts';
import { examplePlan } from '../../../shared/plan/example.ts';
import { pricePlan } from '../../../shared/plan/price.ts';
import { readPlan } from '../../../shared/plan/read.ts';
import { LANGUAGES } from '../../../shared/i18n/language.ts';
import { builtIn, day } from '../../fixtures/question.ts';

function example(language: (typeof LANGUAGES)[number], from = '2027-01-01') {
  let last = 0;
  return examplePlan(createTranslator(language), day(from), () => `id-${(last += 1)}`);
}

describe.each(['2027-01-01', '2026-12-31', '2028-02-29'])('the example from %s on', (from) => {
  const plan = example('en', from);
  const priced = pricePlan(plan, builtIn);

  it('is a plan that its file could hold', () => {
    expect(readPlan(plan)).toEqual({ ok: true, value: plan });
    expect(plan.groups).toHaveLength(3);
    expect(plan.lines).toHaveLength(12);
  });

  it('has a price for every line, all of them in the plan', () => {
    expect(priced.lines.flatMap(({ problems }) => problems)).toEqual([]);
    expect(priced.totals.chosen.missing).toEqual([]);
    expect(priced.lines.flatMap(({ notes, warnings }) => [...notes, ...warnings])).toEqual([]);
    expect(priced.lines.filter(({ costs }) => costs.chosen === 0n)).toEqual([]);
  });

  it('has something to save, to pay now and to pay later', () => {
    expect(priced.lines.filter(({ saving }) => saving > 0n).length).toBeGreaterThanOrEqual(2);
    expect(priced.totals.now).toBeGreaterThan(0n);
    expect(priced.totals.later.length).toBeGreaterThan(6);
  });
});

it('speaks the reader’s language and costs the same', () => {
  const [zh, en] = [example('zh'), example('en')];
  expect(zh.lines[0]?.name).toBe('商城服务器');
  const total = (plan: typeof zh) => displayMoney(pricePlan(plan, builtIn).totals.chosen.amount);
  expect(total(zh)).toBe(total(en));
});
