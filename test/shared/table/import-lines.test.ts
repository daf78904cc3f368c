import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createTranslator } from '../../../shared/i18n/index.ts';
import { cellText, withCell } from '../../../shared/plan/cells.ts';
import { readPlan } from '../../../shared/plan/read.ts';
import { LINE_FIELDS, type LineField, type Plan, type PlanLine } from '../../../shared/plan/schema.ts';
import { guessColumns } from '../../../shared/table/headers.ts';
import { importLines } from '../../../shared/table/import-lines.ts';
import { csvText, linesTable } from '../../../shared/table/lines-table.ts';
import { parseTable } from '../../../shared/table/parse-table.ts';
import { readCell } from '../../../shared/table/read-cell.ts';
import { tableText } from '../../../shared/table/write-table.ts';
import { LANGUAGES } from '../../../shared/i18n/language.ts';
import { anyPlan, planOf } from '../../fixtures/plan.ts';
import { valueOf } from '../../fixtures/question.ts';

function counter(): () => string {
  let count = 0;
  return () => {
    count += 1;
    return `new-${count}`;
  };
}

const empty = planOf([]);
const imported = (text: string, plan: Plan = empty) => {
  const table = parseTable(text);
  return importLines(plan, table, guessColumns(table), counter());
};
const linesOf = (text: string) => valueOf(imported(text)).plan.lines;

/** The line as a table can hold it: trimmed cells, written in the plan's way, with tags, and nothing unknown. */
function tabular(line: PlanLine, tags: readonly string[]): PlanLine {
  const once = (source: PlanLine) =>
    LINE_FIELDS.reduce<PlanLine>(
      (made, field) => withCell(made, field, readCell(field, cellText(source, field).trim())),
      { id: line.id },
    );
  return once(once({ ...line, tags: [...tags] }));
}

const anyText = fc.oneof(
  fc.string(),
  fc.constantFrom('=1+1', "'=1", '-web', '"a" b', 'a\nb', 'a\tb', 'a,b;c', '备注', '+86'),
);
const anyTags = fc.array(fc.constantFrom('prod', '核心', 'a b', '-x'), { maxLength: 3 });
const anyTabularPlan = fc
  .record({ plan: anyPlan, names: fc.array(anyText, { minLength: 12, maxLength: 12 }), tags: anyTags })
  .map(({ plan, names, tags }): Plan => {
    const lines = plan.lines.map((line, index) => tabular({ ...line, name: names[index] ?? '' }, tags));
    return { ...planOf(lines.filter((line) => Object.keys(line).length > 1)), groups: plan.groups };
  });

describe('a table of lines', () => {
  it.each(LANGUAGES)('is read as the same lines, in the words of %s', (language) => {
    const t = createTranslator(language);
    fc.assert(
      fc.property(anyTabularPlan, fc.constantFrom(tableText, csvText), (plan, written) => {
        const text = written(
          linesTable(
            plan,
            plan.lines.map(({ id }) => id),
            LINE_FIELDS,
            t,
          ),
        );
        const { plan: made, added } = valueOf(imported(text));
        expect(added).toEqual(made.lines.map(({ id }) => id));
        expect(named(made)).toEqual(named(plan));
        expect(readPlan(made).ok).toBe(true);
        expect(valueOf(imported(text, plan)).plan.groups).toEqual(plan.groups);
      }),
    );
  });

  it('has titles and the names of groups; ids that the plan does not have are left out', () => {
    const plan = planOf([{ id: 'a', name: 'web', group: 'g', disks: [{ type: 'ssd.gp1', gb: '100' }] }], {
      groups: [{ id: 'g', name: 'Team A' }],
    });
    const fields: LineField[] = ['name', 'group', 'disks', 'gb'];
    expect(linesTable(plan, ['a', 'b'], fields, createTranslator('zh'))).toEqual([
      ['名称', '分组', '云硬盘', '容量 (GB)'],
      ['web', 'Team A', 'ssd.gp1:100', ''],
    ]);
  });
});

/** Lines with their groups by name and without ids. */
function named({ groups, lines }: Plan): unknown[] {
  const names = new Map(groups.map(({ id, name }) => [id, name]));
  return lines.map(({ id: _id, group, ...cells }) => ({ ...cells, group: group && names.get(group) }));
}

describe('importing a table', () => {
  it('reads what an engineer’s Chinese spreadsheet has', () => {
    const text = [
      '序号\t部门\t名称\t产品\t地域\t实例规格\t数量(台)\t系统盘\t数据盘\t带宽(Mbps)\t计费方式\t包月时长\t开始日期\t折扣\t备注\t单价',
      '1\t电商\tweb 前端\t云主机\t华北-北京\tg.n2.medium\t4\t40GB\t通用型SSD 100GB×2\t5\t包年包月\t12个月\t2027/1/5\t8.5折\t"双十一前\n须扩容"\t¥135.00',
      '2\t电商\t数据库\t云主机\t华东-上海\tG.N2.Large\t２\t\tssd.io1:200:3000\t\t按配置计费\t\t2027年3月1日\t\t\t',
      '3\t平台\t出口\t弹性公网IP\t北京\tBGP\t1\t\t\t100M\t包月\t1年\t\t\t\t',
      '',
    ].join('\r\n');
    const { plan, added } = valueOf(imported(text));
    expect(plan.groups.map(({ name }) => name)).toEqual(['电商', '平台']);
    expect(added).toHaveLength(3);
    expect(named(plan)).toEqual([
      {
        group: '电商',
        name: 'web 前端',
        product: 'vm',
        region: 'cn-north-1',
        type: 'g.n2.medium',
        quantity: '4',
        disks: [
          { type: 'ssd.gp1', gb: '100' },
          { type: 'ssd.gp1', gb: '100' },
        ],
        bandwidth: '5',
        discount: '0.85',
        mode: 'monthly',
        term: '1y',
        start: '2027-01-05',
        note: '双十一前\n须扩容; 系统盘: 40GB; 单价: ¥135.00',
      },
      {
        group: '电商',
        name: '数据库',
        product: 'vm',
        region: 'cn-east-2',
        type: 'g.n2.large',
        quantity: '2',
        disks: [{ type: 'ssd.io1', gb: '200', iops: '3000' }],
        mode: 'configuration',
        start: '2027-03-01',
      },
      {
        group: '平台',
        name: '出口',
        product: 'eip',
        region: 'cn-north-1',
        type: 'bgp',
        quantity: '1',
        mbps: '100',
        mode: 'monthly',
        term: '1y',
      },
    ]);
  });

  it('reads an English CSV file, and keeps what it does not know word for word', () => {
    const text = [
      'Name,Team,Product,Region,Instance type,Qty,Billing mode,Term,Start date,End date,Tags,Owner,Cost center',
      'web,Shop,Virtual Machine,North China-Beijing,g.n2.medium,"1,000",Monthly package,1 year,2027-01-05,1/5/2028,"prod, web",Li Lei,4711',
      ',,,,,,,,,,,,',
      'lake,Shop,Object Storage,Beijing,,,pay-as-you-go,,soon,,,,',
    ].join('\n');
    expect(linesOf(text)).toEqual([
      {
        id: 'new-2',
        name: 'web',
        group: 'new-1',
        product: 'vm',
        region: 'cn-north-1',
        type: 'g.n2.medium',
        quantity: '1000',
        mode: 'monthly',
        term: '1y',
        start: '2027-01-05',
        end: '1/5/2028',
        tags: ['prod', 'web'],
        owner: 'Li Lei',
        note: 'Cost center: 4711',
      },
      {
        id: 'new-3',
        name: 'lake',
        group: 'new-1',
        product: 'Object Storage',
        region: 'cn-north-1',
        mode: 'configuration',
        start: 'soon',
      },
    ]);
  });

  it('adds to what the plan has, and finds its groups by their trimmed names', () => {
    const plan = planOf([{ id: 'a' }], { groups: [{ id: 'g', name: ' Shop ' }] });
    const { plan: made } = valueOf(imported('Name\tGroup\nweb\tShop\ndb\tOps', plan));
    expect(made.groups).toEqual([...plan.groups, { id: 'new-1', name: 'Ops' }]);
    expect(made.lines).toEqual([
      { id: 'a' },
      { id: 'new-2', name: 'web', group: 'g' },
      { id: 'new-3', name: 'db', group: 'new-1' },
    ]);
  });

  it('keeps what stands beside the titles and in columns that were given the same meaning', () => {
    const table = [['web', 'db', 'x', 'y']];
    const columns = [
      { title: 'Name', field: 'name' },
      { title: 'Second', field: 'name' },
      { title: '', field: 'skip' },
    ] as const;
    const { plan } = valueOf(importLines(empty, table, { hasHeader: false, columns }, counter()));
    expect(plan.lines).toEqual([{ id: 'new-1', name: 'web', note: 'Second: db; y' }]);
  });

  it('imports nothing when a cell is longer than a plan can keep, and names every such cell', () => {
    const long = 'x'.repeat(2001);
    const text = `Name\tGroup\tDisks\tNote\tOther\n${long}\t${long}\t${'y'.repeat(201)}:1\t${'z'.repeat(1990)}\tlonger`;
    expect(imported(text)).toEqual({
      ok: false,
      error: [
        { row: 2, column: 1, length: 2001, most: 2000 },
        { row: 2, column: 2, length: 2001, most: 2000 },
        { row: 2, column: 3, length: 203, most: 200 },
        { row: 2, column: 4, length: 2005, most: 2000 },
      ],
    });
  });

  it('never throws, and makes plans that can be read', () => {
    const title = fc.constantFrom('Name', '分组', '云硬盘', '备注', '标签', 'x', '', 'Term');
    const cell = fc.oneof(
      fc.string(),
      fc.string({ unit: fc.constantFrom('"', '\t', '\n', ',', '+', ':', "'", '=', 'a') }),
    );
    const anyTableText = fc.tuple(fc.array(title), fc.array(fc.array(cell))).map(([titles, rows]) => {
      return [titles, ...rows].map((row) => row.join('\t')).join('\n');
    });
    fc.assert(
      fc.property(fc.oneof(fc.string({ unit: 'binary' }), anyTableText), (text) => {
        expect(readPlan(valueOf(imported(text)).plan).ok).toBe(true);
      }),
    );
  });
});
