import { describe, expect, it } from 'vitest';
import { describeDocumentProblem } from '../../../shared/document/describe.ts';
import { anotherFile, fileKindOf } from '../../../shared/document/file-kind.ts';
import { parseAccountText } from '../../../shared/account/read-account.ts';
import { parseAmountResponse } from '../../../shared/account/import-amount.ts';
import { parsePriceListText } from '../../../shared/catalog/read-price-list.ts';
import { createTranslator } from '../../../shared/i18n/index.ts';
import { parsePlanText } from '../../../shared/plan/read.ts';
import { planText } from '../../../shared/plan/write.ts';
import { account } from '../../fixtures/account.ts';
import { planOf } from '../../fixtures/plan.ts';

/** Bytes as a program reads them that takes a file for UTF-8. */
const read = (...bytes: number[]) => new TextDecoder().decode(new Uint8Array(bytes));
const PNG = read(0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 13);
const JPEG = read(0xff, 0xd8, 0xff, 0xe0, 0, 0x10, 0x4a, 0x46, 0x49, 0x46, 0);
const XLS = read(0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1, 0, 0);
const GBK = read(0xc3, 0xfb, 0xb3, 0xc6, 0x2c, 0xca, 0xfd, 0xc1, 0xbf, 0x0a);
const PLAN = planText(planOf([]));
const ACCOUNT = JSON.stringify(account());

describe('what a file is', () => {
  it.each([
    ['', 'empty'],
    ['\uFEFF \n', 'empty'],
    ['PK\u0003\u0004\u0014\0[Content_Types].xml … xl/workbook.xml', 'workbook'],
    ['PK\u0003\u0004\u0014\0readme.txt', 'archive'],
    [XLS, 'old-office'],
    ['%PDF-1.7\n%', 'pdf'],
    [PNG, 'image'],
    [JPEG, 'image'],
    ['GIF89a\u0001\0', 'image'],
    ['BEGIN:VCALENDAR\r\nVERSION:2.0', 'calendar'],
    ['<!DOCTYPE html><html>', 'web-page'],
    ['a\0b', 'binary'],
    ['name,type\nweb,g.n2.medium', 'table'],
    [GBK, 'table'],
    ['please buy two servers', 'text'],
    [PLAN, 'plan'],
    [`\uFEFF${PLAN}`, 'plan'],
    [ACCOUNT, 'account'],
    ['{"schemaVersion":5,"preferences":{},"accounts":{}}', 'workspace'],
    ['{"format":"cost-desk/workspace","formatVersion":1,"document":{}}', 'workspace'],
    ['{"format":"cost-desk/encrypted","formatVersion":1}', 'encrypted-export'],
    ['{"requestId":"a","result":{"availableAmount":"1.00"}}', 'amounts'],
    ['{"hello":1}', 'other-json'],
    ['[1, 2]', 'other-json'],
    ['{"format": "cost-desk/plan", ', 'broken-json'],
  ])('%j is %s', (text, kind) => expect(fileKindOf(text)).toBe(kind));
});

describe('a wrong file, at every door', () => {
  const DOORS = {
    plan: parsePlanText,
    account: parseAccountText,
    amounts: parseAmountResponse,
    'price-list': parsePriceListText,
  } as const;
  const said = (door: keyof typeof DOORS, text: string, language: 'en' | 'zh') => {
    const answer = DOORS[door](text);
    return answer.ok ? [] : answer.error.map((problem) => describeDocumentProblem(createTranslator(language), problem));
  };
  const WORKBOOK = 'PK\u0003\u0004 xl/';

  it('is called by its name, with what to do', () => {
    expect(said('plan', WORKBOOK, 'zh')).toEqual(['该文件是一个 Excel 工作簿，不是计划文件。请用计划页的“导入表格”。']);
    expect(said('plan', WORKBOOK, 'en')).toEqual([
      'The file is an Excel workbook, not a plan file. Use “Import table” on the Plans page.',
    ]);
    expect(said('plan', GBK, 'en')[0]).toContain('a table as text');
    expect(said('plan', ACCOUNT, 'zh')).toEqual(['该文件是云账助手的账户文件，不是计划文件。请在账户页导入。']);
    expect(said('account', PLAN, 'en')).toEqual([
      'The file is a plan file of Cost Desk, not an account file. Open it on the Plans page.',
    ]);
    expect(said('amounts', '', 'zh')).toEqual(['该文件是空文件，不是余额文件。请选择由技术同事导出的余额文件。']);
    expect(said('price-list', '{"hello":1}', 'en')).toEqual([
      'The file is data (JSON) of something else, not a price list. Choose a price list as JSON.',
    ]);
  });

  it('never is told by its bytes', () => {
    for (const door of ['plan', 'account', 'amounts', 'price-list'] as const) {
      for (const text of ['', WORKBOOK, XLS, PNG, JPEG, GBK, '%PDF-1.4', '<html>', '{"a":1}', 'BEGIN:VCALENDAR']) {
        for (const language of ['en', 'zh'] as const) {
          const words = said(door, text, language);
          expect(words).toHaveLength(1);
          expect(words[0]).not.toMatch(/PK|\uFFFD|undefined|\{\{/);
        }
      }
    }
  });

  it('that was meant to be right keeps its places as a second line', () => {
    const [first, second] = said('plan', PLAN.slice(0, -4), 'en');
    expect(first).toBe(
      'The file was meant to be a plan file, but its text is broken or cut off. The place is named below.',
    );
    expect(second).toMatch(/line \d+, column \d+/);
    expect(said('plan', PLAN.replace('"horizon"', '"horizons"'), 'en').join(' ')).toContain('horizon');
  });

  it('is none where an export is wanted, encrypted or not', () => {
    expect(anotherFile('{"format":"cost-desk/encrypted"}', 'workspace')).toBeNull();
    expect(anotherFile('{"workspace":{}}', 'workspace')).toBeNull();
    expect(anotherFile(PNG, 'table')).toMatchObject({ given: 'image' });
    expect(anotherFile('a,b', 'table')).toBeNull();
  });
});
