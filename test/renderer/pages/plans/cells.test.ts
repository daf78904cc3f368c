import { describe, expect, it } from 'vitest';
import { cellName, emptyName } from '../../../../renderer/pages/plans/grid/cell-name.ts';
import { problemAt } from '../../../../renderer/pages/plans/grid/cell-problem.ts';
import { choicesOf, foundChoices, valueOf } from '../../../../renderer/pages/plans/grid/choices.ts';
import { shownColumns } from '../../../../renderer/pages/plans/grid/grid-columns.ts';
import { createTranslator } from '../../../../shared/i18n/index.ts';
import { money } from '../../../../shared/money/index.ts';
import { builtIn } from '../../../fixtures/question.ts';
import { priced } from './grid-fixture.ts';

const NAMES = {
  t: createTranslator('zh'),
  language: 'zh',
  catalog: builtIn,
  groups: new Map([['g', '网站']]),
} as const;
const LINE = { id: '1', group: 'g', product: 'vm', region: 'cn-north-1', type: 'g.n2.medium', mode: 'monthly' };

describe('cellName', () => {
  it('names what has a name', () => {
    const shown = (['group', 'product', 'region', 'type', 'mode'] as const).map((f) => cellName(NAMES, LINE, f));
    expect(shown).toEqual(['网站', '云主机', '华北-北京', 'g.n2.medium', '包年包月']);
  });

  it('leaves a wrong text, and a code of another column, word for word', () => {
    expect(cellName(NAMES, { id: '1', product: 'vmm' }, 'product')).toBe('vmm');
    expect(cellName(NAMES, { id: '1', name: 'monthly' }, 'name')).toBe('monthly');
    expect(cellName(NAMES, { id: '1', region: 'vm' }, 'region')).toBe('vm');
  });
});

describe('emptyName', () => {
  it('says what an empty cell counts as, once there is a product', () => {
    expect(emptyName(NAMES, LINE, 'quantity')).toBe('1');
    expect(emptyName(NAMES, LINE, 'mode')).toBe('最低费用');
    expect(emptyName(NAMES, LINE, 'note')).toBe('');
    expect(emptyName(NAMES, { id: '1' }, 'quantity')).toBe('');
  });
});

describe('choicesOf', () => {
  it('suggests types of the product in its region, and none before there is a product', () => {
    const types = choicesOf(NAMES, LINE, 'type').map(({ value }) => value);
    expect(types).toContain('g.n2.medium');
    expect(types).toEqual(builtIn.rowsIn('vm', 'cn-north-1').map(({ type }) => type));
    expect(choicesOf(NAMES, { id: '1' }, 'type')).toEqual([]);
  });

  it('suggests every type of the product where the region is not known', () => {
    const types = choicesOf(NAMES, { id: '1', product: 'vm', region: 'moon' }, 'type');
    expect(types.map(({ value }) => value)).toEqual(builtIn.typesOf('vm').map(({ type }) => type));
  });

  it('suggests regions that have the product, and groups by name', () => {
    expect(choicesOf(NAMES, LINE, 'region').map(({ value }) => value)).toEqual(
      builtIn.regionsOf('vm').map(({ code }) => code),
    );
    expect(choicesOf(NAMES, LINE, 'group').map(({ value }) => value)).toEqual(['网站']);
    expect(choicesOf(NAMES, LINE, 'note')).toEqual([]);
  });
});

describe('foundChoices', () => {
  const choices = choicesOf(NAMES, LINE, 'region');

  it('finds by name or code, every word, beginnings first', () => {
    expect(foundChoices(choices, '北京').map(({ value }) => value)).toEqual(['cn-north-1']);
    expect(foundChoices(choices, 'EAST 1').map(({ value }) => value)).toEqual(['cn-east-1']);
    expect(foundChoices(choices, 'nowhere')).toEqual([]);
    expect(foundChoices(choices, ' ')).toBe(choices);
  });

  it('takes a whole name for its code and leaves all else', () => {
    expect(valueOf(choices, ' 华北-北京 ')).toBe('cn-north-1');
    expect(valueOf(choices, '华北')).toBe('华北');
  });
});

describe('problemAt', () => {
  it('puts a part of a disk into the column of disks', () => {
    const problem = { field: 'disks[0].gb', code: 'not-whole', given: 'x', accepted: [] } as const;
    const row = {
      kind: 'line' as const,
      line: LINE,
      price: { ...priced('1', money('1.00'), null), problems: [problem] },
    };
    expect(problemAt(row, 'disks')).toBe(problem);
    expect(problemAt(row, 'gb')).toBeUndefined();
    expect(problemAt({ kind: 'new' }, 'disks')).toBeUndefined();
  });
});

describe('shownColumns', () => {
  it('keeps the name whatever is hidden, and the sums at the end', () => {
    const columns = shownColumns(new Set(['name', 'product', 'now']));
    expect(columns.slice(0, 3)).toEqual(['handle', 'name', 'region']);
    expect(columns).not.toContain('product');
    expect(columns.slice(-3)).toEqual(['cheapest', 'total', 'saving']);
  });
});
