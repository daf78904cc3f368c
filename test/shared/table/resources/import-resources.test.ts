import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readResourceRows } from '../../../../shared/table/resources/import-resources.ts';
import { countKnownIds, takenIn } from '../../../../shared/table/resources/take-in.ts';
import { guessResourceColumns } from '../../../../shared/table/resources/titles.ts';
import { type ExistingResource, resourceSchema } from '../../../../shared/account/schema.ts';
import { parseTable } from '../../../../shared/table/parse-table.ts';
import { valueOf } from '../../../fixtures/question.ts';

const VM = { product: 'vm', region: '' } as const;

function read(text: string, defaults: Parameters<typeof readResourceRows>[2] = VM) {
  const table = parseTable(text);
  return valueOf(readResourceRows(table, guessResourceColumns(table), defaults));
}

const resourcesOf = (text: string) => read(text).rows.map(({ resource }) => resource);

describe('a table of what runs', () => {
  it('is read from an export of the console, which names no product', () => {
    const text = [
      '实例ID,实例名称,状态,地域,规格,计费类型,创建时间,到期时间,自动续费',
      'i-8x1,web,运行中,华北-北京,g.n2.medium,包年包月,2026-03-31 10:20:30,2027-03-31 23:59:59,已开启',
      'i-8x2,db,运行中,华北-北京,g.n2.large,按配置计费,2026/4/1 09:05:00,-,-',
    ].join('\n');
    expect(resourcesOf(text)).toEqual([
      {
        product: 'vm',
        region: 'cn-north-1',
        quantity: 1,
        id: 'i-8x1',
        name: 'web',
        type: 'g.n2.medium',
        mode: 'monthly',
        start: '2026-03-31 10:20:30',
        expires: '2027-03-31',
        autoRenew: true,
      },
      {
        product: 'vm',
        region: 'cn-north-1',
        quantity: 1,
        id: 'i-8x2',
        name: 'db',
        type: 'g.n2.large',
        mode: 'configuration',
        start: '2026-04-01T09:05:00',
      },
    ]);
  });

  it('is read in English, with sizes, disks and bandwidth', () => {
    const text = [
      'Name\tProduct\tRegion\tInstance type\tQty\tBandwidth\tDisks\tBilling method\tExpiration date\tAuto-renew\tRenewal term',
      'web\tVM\tBeijing\tG.N2.MEDIUM\t3\t5 Mbps\tGeneral SSD 100GB x2\tmonthly package\t2027/3/31\tno\t1 year',
      'nat\tElastic IP\tBeijing\tBGP\t1\t10M\t\tpay as you go\t\t\t',
    ].join('\n');
    const [web, nat] = resourcesOf(text);
    expect(web).toEqual({
      product: 'vm',
      region: 'cn-north-1',
      quantity: 3,
      name: 'web',
      type: 'g.n2.medium',
      bandwidth: '5',
      disks: [
        { type: 'ssd.gp1', gb: '100' },
        { type: 'ssd.gp1', gb: '100' },
      ],
      mode: 'monthly',
      expires: '2027-03-31',
      autoRenew: false,
      term: '1y',
    });
    expect(nat).toMatchObject({ product: 'eip', type: 'bgp', mbps: '10', mode: 'configuration' });
  });

  it('keeps wrong cells word for word', () => {
    const [row] = resourcesOf('Name,Region,Type,Expires,Renewal term\nweb,Atlantis,g.n2.medum,end of March,10 months');
    expect(row).toMatchObject({ region: 'Atlantis', type: 'g.n2.medum', expires: 'end of March', term: '10 months' });
  });

  it('names what it cannot take: a row without product, region or quantity, a cell that is neither yes nor no', () => {
    const text = [
      'Name,Product,Region,Quantity,Auto-renew',
      'a,mainframe,Beijing,1,yes',
      'b,VM,,1,yes',
      'c,VM,Beijing,many,yes',
      'd,VM,Beijing,1,perhaps',
    ].join('\n');
    const { rows, untaken } = read(text);
    expect(rows).toEqual([{ row: 5, resource: { product: 'vm', region: 'cn-north-1', quantity: 1, name: 'd' } }]);
    expect(untaken).toEqual([
      { row: 2, column: 2, field: 'product', text: 'mainframe', wholeRow: true },
      { row: 3, column: 0, field: 'region', text: '', wholeRow: true },
      { row: 4, column: 4, field: 'quantity', text: 'many', wholeRow: true },
      { row: 5, column: 5, field: 'autoRenew', text: 'perhaps', wholeRow: false },
    ]);
    expect(read(text, { product: 'vm', region: 'cn-east-2' }).rows[0]?.resource.region).toBe('cn-east-2');
  });

  it('refuses what an account cannot keep, with its place', () => {
    const table = [
      ['Name', 'Region'],
      ['x'.repeat(2001), 'Beijing'],
    ];
    expect(readResourceRows(table, guessResourceColumns(table), VM)).toEqual({
      ok: false,
      error: [{ row: 2, column: 1, length: 2001, most: 2000 }],
    });
  });

  it('leaves out columns that it does not know', () => {
    const table = parseTable('Name,Region,CPU cores\nweb,Beijing,2');
    expect(guessResourceColumns(table).columns.map(({ field }) => field)).toEqual(['name', 'region', 'skip']);
  });

  it('gives entries that the account accepts, or names the row, whatever it is given', () => {
    const cell = fc.oneof(fc.string(), fc.constantFrom('vm', '云主机', '3', 'Beijing', '2027/1/1', '是', 'ssd.gp1 9G'));
    const row = fc.array(cell, { minLength: 5, maxLength: 5 });
    fc.assert(
      fc.property(fc.array(row, { maxLength: 5 }), (cells) => {
        const table = [['Product', 'Region', 'Quantity', 'Disks', 'Auto-renew'], ...cells];
        const { rows, untaken } = valueOf(readResourceRows(table, guessResourceColumns(table), VM));
        for (const { resource } of rows) expect(resourceSchema.safeParse(resource).success).toBe(true);
        const refused = new Set(untaken.filter(({ wholeRow }) => wholeRow).map((each) => each.row));
        for (const each of rows) expect(refused.has(each.row)).toBe(false);
      }),
    );
  });
});

describe('rows that are taken in', () => {
  let count = 0;
  const newId = () => `new-${(count += 1)}`;
  const web: ExistingResource = { product: 'vm', region: 'cn-north-1', quantity: 1, id: 'i-1', type: 'g.n2.medium' };
  const newer = { ...web, expires: '2027-06-30' };

  it('bring an entry of their id up to date and keep what they do not say', () => {
    const before = { ...web, name: 'web', discount: '0.9' };
    expect(countKnownIds([before], [newer])).toBe(1);
    expect(takenIn([before], [newer], 'update', newId)).toEqual({
      resources: [{ ...before, expires: '2027-06-30' }],
      added: 0,
      updated: 1,
      left: 0,
      refused: [],
    });
  });

  it('are added where their id is new, without an id they get one; what is here already can be left as it is', () => {
    expect(takenIn([web], [newer], 'leave', newId)).toMatchObject({ resources: [web], added: 0, updated: 0, left: 1 });
    const { id: _none, ...anonymous } = newer;
    const { resources } = takenIn([web], [anonymous, { ...newer, id: 'i-2' }], 'update', newId);
    expect(resources.map(({ id }) => id)).toEqual(['i-1', expect.stringMatching(/^new-/), 'i-2']);
  });

  it('of the same id in one table are one entry, the last one says how', () => {
    expect(countKnownIds([], [web, newer])).toBe(1);
    expect(takenIn([], [web, newer], 'update', newId)).toMatchObject({ resources: [newer], added: 1, updated: 1 });
  });

  it('never give an entry an end before its start', () => {
    const running = { ...web, start: '2027-08-01' };
    const [first] = takenIn([running], [newer], 'update', newId).refused;
    expect(first).toEqual({ index: 0, resource: { ...running, expires: '2027-06-30' } });
    expect(takenIn([running], [newer], 'update', newId).resources).toEqual([running]);
  });

  it('are refused in the table already where they end before they start', () => {
    const table = [
      ['id', 'start', 'expires'],
      ['i-1', '2027-01-01', '2026-12-31'],
      ['i-2', '2027-01-01', '2027-01-01'],
    ];
    const columns = guessResourceColumns(table);
    const answer = readResourceRows(table, columns, { product: 'vm', region: 'cn-north-1' });
    expect(answer.ok && answer.value.rows.map(({ resource }) => resource.id)).toEqual(['i-2']);
    expect(answer.ok && answer.value.untaken).toEqual([
      { row: 2, column: 3, field: 'expires', text: '2026-12-31', wholeRow: true },
    ]);
  });
});
