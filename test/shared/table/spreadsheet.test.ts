import { describe, expect, it } from 'vitest';
import { pricePlan } from '../../../shared/plan/price.ts';
import { guessColumns } from '../../../shared/table/headers.ts';
import { importLines } from '../../../shared/table/import-lines.ts';
import { parseTable } from '../../../shared/table/parse-table.ts';
import { planOf } from '../../fixtures/plan.ts';
import { WRONG_ROWS, spreadsheetText } from '../../fixtures/plan-table.ts';
import { builtIn } from '../../fixtures/question.ts';

function imported(language: 'en' | 'zh') {
  const table = parseTable(spreadsheetText(language));
  let count = 0;
  const result = importLines(planOf([]), table, guessColumns(table), () => `new-${(count += 1)}`);
  if (!result.ok) throw new Error('every row fits');
  return pricePlan(result.value.plan, builtIn);
}

describe('300 rows of a spreadsheet', () => {
  const english = imported('en');

  it('all become lines; the wrong ones are kept and say what is wrong', () => {
    expect(english.lines).toHaveLength(300);
    const wrong = english.lines.filter(({ problems }) => problems.length > 0);
    expect(wrong).toHaveLength(WRONG_ROWS);
    expect(wrong.slice(0, 4).map(({ problems: [problem] }) => [problem?.field, problem?.code, problem?.given])).toEqual(
      [
        ['type', 'unknown-choice', 'g.n2.medum'],
        ['quantity', 'not-whole', 'two'],
        ['start', 'not-date', '2027-02-30'],
        ['mode', 'unknown-choice', 'on credit'],
      ],
    );
    expect(english.totals.chosen.missing).toHaveLength(WRONG_ROWS);
  });

  it('cost the same whether they are written in English or in Chinese', () => {
    const chinese = imported('zh');
    expect(chinese.lines.map(({ costs }) => costs)).toEqual(english.lines.map(({ costs }) => costs));
    expect(chinese.plan.groups.map(({ name }) => name)).toEqual(['网站', '数据', '游戏']);
    expect(chinese.lines.at(-1)?.line).toMatchObject({ name: '服务器 300', mode: 'cheapest', note: 'T-1299' });
  });
});
