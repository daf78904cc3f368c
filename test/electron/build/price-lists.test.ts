/** The script that makes the lists must stop, and say where, at everything in a table that it does not know. */
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { builtInFiles } from '../../../electron/build/price-lists/files.ts';

const tables = path.join(import.meta.dirname, '../../../shared/catalog/built-in/tables');
const work = mkdtempSync(path.join(tmpdir(), 'cost-desk-tables-'));
afterAll(() => rmSync(work, { recursive: true }));

/** The lists made from the tables after one replacement in one of them. */
function madeAfter(file: string, from: string | RegExp, to: string) {
  const folder = mkdtempSync(path.join(work, 'tables-'));
  cpSync(tables, folder, { recursive: true });
  const text = readFileSync(path.join(folder, file), 'utf8');
  const changed = text.replace(from, to);
  expect(changed).not.toBe(text);
  writeFileSync(path.join(folder, file), changed);
  return builtInFiles(folder);
}

test('the same tables give the same files', () => {
  expect(builtInFiles(tables)).toEqual(builtInFiles(tables));
});

test('a changed price changes one line of one file', () => {
  const [before] = builtInFiles(tables);
  const [after] = madeAfter('cps_server_prices.csv', '21.88,6300', '21.88,6301');
  const lines = before?.text.split('\n') ?? [];
  const changed = (after?.text.split('\n') ?? []).filter((line, index) => line !== lines[index]);
  expect(changed).toHaveLength(1);
  expect(changed[0]).toContain('"type":"cps.c.normal"');
});

const VM = 'vm_instance_prices_2022.csv';
const BANDWIDTH = 'bandwidth_prices.csv';

test.each([
  ['a header of another name', VM, 'rmb_per_month', 'price', `${VM} header`],
  ['a missing cell', VM, 'g.s3.micro,1,1,,', 'g.s3.micro,1,1,', 'row 2: given "15", accepted: 16 cells'],
  [
    'an unknown region',
    VM,
    'cn-north-1',
    'cn-west-1',
    `${VM} row 2: given "cn-west-1", accepted: cn-north-1, cn-east-1`,
  ],
  [
    'a region with the name of another',
    VM,
    '华北-北京',
    '华东-上海',
    `${VM} row 2: given "华东-上海", accepted: 华北-北京`,
  ],
  [
    'a row that is given twice',
    VM,
    'cn-east-2,华东-上海',
    'cn-north-1,华北-北京',
    `${VM} row 3: given "vm cn-north-1 g.s3.micro"`,
  ],
  ['an unknown family', VM, 'General Shared', 'General Odd', `${VM} row 2: given "General / General Odd"`],
  ['a price that is not plain', VM, '34.94', '3e1', `${VM} row 2: given "3e1", accepted: a plain decimal`],
  ['a price that is missing', VM, '34.94', '', `${VM} row 2: given ""`],
  ['a vCPU count that is not whole', VM, 'micro,1,1', 'micro,half,1', `${VM} row 2: given "half"`],
  ['an on-sale mark of another kind', VM, ',yes,', ',perhaps,', `${VM} row 2: given "perhaps", accepted: yes or no`],
  ['a remark without translation', VM, ',yes,,', ',yes,new remark,', `${VM} row 2: given "new remark"`],
  ['an age without a date', VM, '2022-09..2023', 'recently', `${VM} row 2: given "recently`],
  [
    'a page of an unknown product',
    VM,
    'Virtual-Machines/Pricing',
    'Elsewhere/Pricing',
    `${VM} row 2: given "Elsewhere"`,
  ],
  ['types that differ between rows', VM, 'micro,1,1', 'micro,2,1', `${VM} row 3: given`],
  [
    'a spec of unknown kind',
    'vm_instance_types.csv',
    'baseline 10%',
    'fast',
    'given "fast", accepted: localStorage, gpu',
  ],
  ['a second spec for a type', 'vm_instance_types.csv', 'g.s3.small', 'g.s3.micro', 'row 3: given "g.s3.micro"'],
  [
    'a memory size in other words',
    'cps_server_specs.csv',
    '256G (8*32G) DDR4',
    '256 gigabytes',
    'given "256 gigabytes"',
  ],
  ['a model without specs', 'dcps_server_prices.csv', 'edcps.c2.perf1', 'edcps.c3', 'row 2: given "edcps.c3"'],
  [
    'an unknown rule for IOPS',
    'cloud_disk_types.csv',
    'configurable: min 200',
    'configurable: 200',
    'given "configurable: 200',
  ],
  ['a disk on sale that no table describes', 'cloud_disk_prices.csv', /ssd\.gp2/g, 'ssd.gp9', 'row 2: given "ssd.gp9"'],
  [
    'an unknown kind of bandwidth',
    BANDWIDTH,
    'standard,BGP',
    'standard,CN2',
    `${BANDWIDTH} row 2: given "Elastic IP, standard, CN2`,
  ],
  ['a step that is missing', BANDWIDTH, 'bandwidth,3,', 'bandwidth,4,', `${BANDWIDTH} row 4: given "4", accepted: 3`],
  ['a formula of another form', BANDWIDTH, '125+(n-5)*80', '125+n*80', `${BANDWIDTH} row 7: given "125+n*80"`],
  [
    'a formula that does not go on from the last step',
    BANDWIDTH,
    '125+(n-5)*80',
    '120+(n-5)*80',
    'given "120+(n-5)*80"',
  ],
  ['a formula for another range', BANDWIDTH, 'n>5,', 'n>4,', `${BANDWIDTH} row 7: given "n>4", accepted: n>5 or n>=6`],
  ['a code instead of a formula', BANDWIDTH, '125+(n-5)*80', 'process.exit(1)', 'given "process.exit(1)"'],
  [
    'a region that traffic does not know',
    'eip_traffic_prices.csv',
    'cn-south-1',
    'cn-west-1',
    'row 2: given "cn-west-1"',
  ],
  ['other regions for snapshots', 'snapshot_prices.csv', 'all (per region bill)', 'some', 'row 2: given "some"'],
  [
    'an archived price for some regions',
    'archive_vm_prices_2018.csv',
    'all regions (one price)',
    'some',
    'row 2: given "some"',
  ],
  ['a second print that differs', 'archive_vm_prices_2018.csv', '2477.6', '2477.7', 'given "{'],
  [
    'two dates that are the same',
    'bandwidth_prices.csv',
    /2019-09$/gm,
    '2019-11',
    'given "2019-11", accepted: one row per date',
  ],
  [
    'a third layer of archived rows',
    'archive_vm_prices_2018.csv',
    /g\.s1\.small(.*)2018-12-29/,
    'g.s1.micro$12018-12-01',
    'give 3 archived lists',
  ],
  [
    'another size of archived disk prices',
    'archive_disk_prices_2019.csv',
    ',10,10,',
    ',100,10,',
    'row 2: given "100", accepted: 10',
  ],
])('%s', (_, file, from, to, message) => {
  expect(() => madeAfter(file, from, to)).toThrow(message);
});
