import { describe, expect, it } from 'vitest';
import { createTranslator, messages } from '../../../shared/i18n/index.ts';
import { LINE_FIELDS } from '../../../shared/plan/schema.ts';
import { guessColumns, headerField, isHeaderRow } from '../../../shared/table/headers.ts';
import { LANGUAGES } from '../../../shared/i18n/language.ts';

describe('the meaning of a title', () => {
  it.each(LANGUAGES.flatMap((language) => LINE_FIELDS.map((field) => [language, field] as const)))(
    'is known for our own title in %s of %s',
    (language, field) => {
      const title = createTranslator(language)(`plan.column.${field}`);
      expect(headerField(title)).toBe(field);
      expect(headerField(` ${title.toUpperCase()} `)).toBe(field);
    },
  );

  it.each([
    ['calc.product', 'product'],
    ['calc.region', 'region'],
    ['calc.type', 'type'],
    ['calc.type.instance', 'type'],
    ['calc.quantity', 'quantity'],
    ['calc.discount', 'discount'],
    ['calc.bandwidth', 'bandwidth'],
    ['calc.mbps', 'mbps'],
    ['calc.gb', 'gb'],
    ['calc.iops', 'iops'],
    ['calc.gbOut', 'gbOut'],
    ['calc.disks', 'disks'],
    ['calc.from', 'start'],
    ['calc.hoursPerDay', 'hoursPerDay'],
    ['calc.daysPerWeek', 'daysPerWeek'],
    ['cli.type', 'type'],
    ['cli.region', 'region'],
    ['plan.group', 'group'],
    ['plan.line', 'name'],
  ] as const)('is known for the words of %s in both languages', (key, field) => {
    for (const language of LANGUAGES) expect(headerField(messages[key][language])).toBe(field);
  });

  it.each([
    ['实例规格', 'type'],
    ['数量(台)', 'quantity'],
    ['数量\n（台）', 'quantity'],
    ['QTY.', 'quantity'],
    ['Instance-Type', 'type'],
    ['包月时长', 'term'],
    ['带宽（Ｍbps）', 'mbps'],
    ['带宽Mbps', 'mbps'],
    ['数据盘', 'disks'],
    ['容量(GB)', 'gb'],
    ['Remark:', 'note'],
    ['部门', 'group'],
    ['Team', 'group'],
    ['[备注]', 'note'],
    ['序号', 'ignored'],
    ['No.', 'ignored'],
    ['#', 'ignored'],
    ['ID', 'id'],
    ['系统盘', undefined],
    ['单价', undefined],
    ['合计', undefined],
    ['constructor', undefined],
    ['', undefined],
  ])('of %j is %s', (title, meaning) => {
    expect(headerField(title)).toBe(meaning);
  });
});

describe('a row of titles', () => {
  it.each([
    [['名称', '规格', '到期处理'], true],
    [['Name', 'Vendor', 'Contract', 'Region'], true],
    [['Name', 'Vendor', 'Contract', 'Region', 'Rack'], false],
    [['Name', '', ''], false],
    [['Name'], true],
    [['web'], false],
    [['web', '云主机', '华北-北京', 'g.n2.medium'], false],
    [[], false],
  ])('%j: %s', (row, expected) => {
    expect(isHeaderRow(row)).toBe(expected);
  });
});

describe('the columns of a table', () => {
  it('fill a cell once; what is not known goes into the note, row numbers and empty columns are left out', () => {
    const { hasHeader, columns } = guessColumns([
      ['序号', '名称', '规格', '系统盘', '备注', '说明', '', ''],
      ['1', 'web', 'g.n2.medium', '40GB', '', 'at night', '', 'x'],
    ]);
    expect(hasHeader).toBe(true);
    expect(columns.map(({ field }) => field)).toEqual([
      'skip',
      'name',
      'type',
      'note-text',
      'note',
      'note-text',
      'skip',
      'note-text',
    ]);
    expect(columns[3]?.title).toBe('系统盘');
  });

  it('are not known without titles', () => {
    expect(guessColumns([['web', 'g.n2.medium', '']])).toEqual({
      hasHeader: false,
      columns: [
        { title: '', field: 'note-text' },
        { title: '', field: 'note-text' },
        { title: '', field: 'skip' },
      ],
    });
    expect(guessColumns([])).toEqual({ hasHeader: false, columns: [] });
  });
});
