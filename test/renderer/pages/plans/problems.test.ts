import { describe, expect, it } from 'vitest';
import { FIRST_VIEW } from '../../../../renderer/pages/plans/page-state/view-state.ts';
import { linesWithProblems, problemRows } from '../../../../renderer/pages/plans/problems/problem-rows.ts';
import { problemText } from '../../../../renderer/pages/plans/problems/problem-text.ts';
import { quickFix } from '../../../../renderer/pages/plans/problems/quick-fix.ts';
import { reveal } from '../../../../renderer/pages/plans/problems/reveal.ts';
import { windowParts } from '../../../../renderer/ui/table/row-window.ts';
import { createTranslator } from '../../../../shared/i18n/index.ts';
import { setCells } from '../../../../shared/plan/edit/cells.ts';
import { pricePlan } from '../../../../shared/plan/price.ts';
import type { PlanLine } from '../../../../shared/plan/schema.ts';
import { planOf } from '../../../fixtures/plan.ts';
import { builtIn } from '../../../fixtures/question.ts';

const VM: Omit<PlanLine, 'id'> = { product: 'vm', region: 'cn-north-1', type: 'g.n2.medium' };
const EN = { t: createTranslator('en'), language: 'en', catalog: builtIn } as const;
const ZH = { t: createTranslator('zh'), language: 'zh', catalog: builtIn } as const;

function problemsOf(cells: Partial<PlanLine>) {
  const line: PlanLine = { id: 'a', ...cells };
  const plan = planOf([line]);
  const [priced] = pricePlan(plan, builtIn).lines;
  return { plan, line, problems: priced?.problems ?? [] };
}

/** Mends the line with every quick fix there is, and gives the fields that are still wrong. */
function mended(cells: Partial<PlanLine>) {
  const { plan, line, problems } = problemsOf(cells);
  const edits = problems.flatMap((problem) => quickFix(line, problem)?.edit ?? []);
  const [after] = setCells(plan, edits).lines;
  return { after, left: problemsOf(after ?? {}).problems.map(({ field }) => field) };
}

describe('problemRows', () => {
  it('has every problem of every line, with its place in the plan', () => {
    const bad = { ...VM, type: 'g.n2.meduim', quantity: 'two' };
    const plan = planOf([{ id: 'a', ...VM }, { id: 'b', ...bad }, { id: 'c', ...bad }, { id: 'new' }]);
    const priced = pricePlan(plan, builtIn).lines;
    const prices = new Map(priced.slice(0, 3).map((line) => [line.line.id, line]));
    const rows = problemRows(plan, prices);
    expect(rows.map(({ number, line, problem }) => `${number} ${line.id} ${problem.field}`)).toEqual([
      '2 b quantity',
      '2 b type',
      '3 c quantity',
      '3 c type',
    ]);
    expect(new Set(rows.map(({ key }) => key)).size).toBe(4);
    expect(linesWithProblems(rows)).toBe(2);
  });
});

describe('problemText', () => {
  it('names columns and choices in the reader’s language, and keeps what was typed', () => {
    const [mode] = problemsOf({ ...VM, mode: 'consumption' }).problems;
    const [disk] = problemsOf({ ...VM, disks: [{ type: 'ssd.gp1', gb: 'big' }] }).problems;
    const [region] = problemsOf({ ...VM, region: 'cn-north-9' }).problems;
    if (mode === undefined || disk === undefined || region === undefined) throw new Error('expected problems');
    expect(problemText(EN, mode)).toContain('Billing mode “pay by consumption” cannot be used here (cheapest, monthly');
    expect(problemText(ZH, mode)).toContain('计费方式“按用量计费”');
    expect(problemText(EN, disk)).toContain('Size of disk 1 “big”');
    expect(problemText(ZH, region)).toContain('“cn-north-9”');
    expect(problemText(ZH, region)).toContain('华北-北京');
    expect(problemText(ZH, region)).not.toContain('cn-north-1');
  });
});

describe('quickFix', () => {
  it('uses the nearest choice', () => {
    expect(mended({ ...VM, type: 'g.n2.meduim' })).toMatchObject({ after: { type: 'g.n2.medium' }, left: [] });
    expect(mended({ ...VM, mode: 'montly' })).toMatchObject({ after: { mode: 'monthly' }, left: [] });
  });

  it('mends one disk and leaves the others', () => {
    const disks = [
      { type: 'ssd.gp1', gb: '20' },
      { type: 'ssd.g1', gb: '40' },
    ];
    expect(mended({ ...VM, disks }).after?.disks).toEqual([
      { type: 'ssd.gp1', gb: '20' },
      { type: 'ssd.gp1', gb: '40' },
    ]);
  });

  it('clears what does not belong there', () => {
    expect(mended({ ...VM, gb: '40' })).toEqual({ after: { id: 'a', ...VM }, left: [] });
    expect(mended({ ...VM, mode: 'configuration', term: '6m' }).left).toEqual([]);
    expect(mended({ product: 'eip', region: 'cn-north-1', mbps: '5', hoursPerDay: '8' }).left).toEqual([]);
    expect(mended({ amount: '12', per: 'month', mode: 'monthly', gb: '4' }).left).toEqual([]);
  });

  it('leaves another mode to what costs least, except of an own price', () => {
    expect(mended({ ...VM, mode: 'consumption' })).toEqual({ after: { id: 'a', ...VM }, left: [] });
    const kinds = (cells: Partial<PlanLine>) => {
      const { line, problems } = problemsOf(cells);
      return problems.map((problem) => quickFix(line, problem)?.kind);
    };
    expect(kinds({ ...VM, mode: 'consumption' })).toEqual(['cheapest']);
    expect(kinds({ amount: '12', per: 'month', mode: 'monthly' })).toEqual(['clear']);
  });

  it('decides nothing that is a person’s to decide', () => {
    expect(mended({ ...VM, type: '', quantity: 'two' }).left).toEqual(['quantity', 'type']);
    expect(mended({ ...VM, start: '2027-02-30' }).left).toEqual(['start']);
    expect(mended({ ...VM, type: 'zzzzzzzzzzzzzzzzzzzzzzzz' }).left).toEqual(['type']);
  });

  it('leaves disks alone that would be read as other ones', () => {
    const { line, problems } = problemsOf({
      ...VM,
      disks: [
        { type: 'a + b', gb: '1' },
        { type: 'ssd.g1', gb: '40' },
      ],
    });
    const second = problems.find(({ field }) => field === 'disks[1].type');
    if (second === undefined) throw new Error('expected a problem');
    expect(quickFix(line, second)).toBeNull();
  });
});

describe('reveal', () => {
  const line: PlanLine = { id: 'b', group: 'g1' };
  const view = { ...FIRST_VIEW, filter: 'web', problemsOnly: true, folded: new Set(['g1', 'g2']) };

  it('goes to the cell and changes nothing else where it is in sight', () => {
    expect(reveal(view, { line, field: 'type', isListed: true })).toEqual({
      jump: { id: 'b', field: 'type', serial: 1 },
      active: 'b',
    });
  });

  it('takes away what hides the cell, and asks anew each time', () => {
    const jump = { id: 'b', field: 'iops', serial: 4 } as const;
    const shown = reveal({ ...view, jump }, { line, field: 'iops', isListed: false });
    expect(shown).toMatchObject({ jump: { serial: 5 }, filter: '', problemsOnly: false });
    expect(shown.folded).toEqual(new Set(['g2']));
    expect(FIRST_VIEW.hidden.has('iops')).toBe(true);
    expect(shown.hidden?.has('iops')).toBe(false);
    expect(shown.hidden?.size).toBe(FIRST_VIEW.hidden.size - 1);
  });
});

describe('windowParts', () => {
  const row = (index: number) => ({ index, start: index * 32, end: index * 32 + 32 });

  it('stands in for rows that are not drawn, so that the heights add up', () => {
    expect(windowParts([row(2), row(3), row(9)], 12 * 32)).toEqual([
      { gap: 64, after: 1 },
      { index: 2 },
      { index: 3 },
      { gap: 160, after: 8 },
      { index: 9 },
      { gap: 64, after: -1 },
    ]);
    expect(windowParts([row(0), row(1)], 64)).toEqual([{ index: 0 }, { index: 1 }]);
    expect(windowParts([], 0)).toEqual([]);
  });
});
