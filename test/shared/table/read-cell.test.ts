import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseDate } from '../../../shared/billing/calendar.ts';
import { builtInPriceLists } from '../../../shared/catalog/built-in/index.ts';
import { PRODUCT_CODES, TERMS } from '../../../shared/catalog/schema.ts';
import { messages } from '../../../shared/i18n/index.ts';
import { cellText } from '../../../shared/plan/cells.ts';
import { LINE_FIELDS, type LineField, PAID_PER, PLAN_MODES } from '../../../shared/plan/schema.ts';
import { readCell, readTableCell } from '../../../shared/table/read-cell.ts';
import { guarded } from '../../../shared/text/guard.ts';
import { LANGUAGES } from '../../../shared/i18n/language.ts';
import { anyPlan } from '../../fixtures/plan.ts';
import { builtIn } from '../../fixtures/question.ts';

const lists = await Promise.all(builtInPriceLists.map(({ load }) => load()));

const oneOf =
  (codes: readonly string[]) =>
  (text: string): boolean =>
    codes.includes(text);
const isNumber = (text: string) => /^(?:0|[1-9]\d*)(?:\.\d+)?$/.test(text);
const isWhole = (text: string) => /^\d+$/.test(text);
const isDay = (text: string) => parseDate(text) !== null;
const isDisks = (text: string) => /^[a-z0-9.]+:\d+(?::\d+)?(?: \+ [a-z0-9.]+:\d+(?::\d+)?)*$/.test(text);

/** What is the plan's own text; the other fields are words of a person's own. */
const CANONICAL: Partial<Record<LineField, (text: string) => boolean>> = {
  product: oneOf(PRODUCT_CODES),
  region: oneOf(builtIn.list.regions.map(({ code }) => code)),
  type: oneOf(builtIn.list.types.map(({ type }) => type)),
  quantity: isWhole,
  gb: isWhole,
  iops: isWhole,
  mbps: isWhole,
  gbOut: isNumber,
  disks: isDisks,
  bandwidth: isWhole,
  discount: isNumber,
  amount: isNumber,
  per: oneOf(PAID_PER),
  mode: oneOf(PLAN_MODES),
  term: oneOf(TERMS),
  start: isDay,
  end: isDay,
  hoursPerDay: isNumber,
  daysPerWeek: isNumber,
};

const anyField = fc.constantFrom(...LINE_FIELDS);
const anyText = fc.oneof(
  fc.string(),
  fc.string({
    unit: fc.constantFrom('1', '２', '0', ',', ' ', '.', ':', '+', '%', '折', 'G', 'B', 'm', 'x', '月', '年'),
  }),
  fc.string({
    unit: fc.constantFrom('ssd.gp1', '通用型SSD', '100', 'GB', ':', ' ', '+', '、', '×2', '3000', 'IOPS', ','),
  }),
  fc.string({ unit: fc.constantFrom('2027', '01', '5', '/', '-', '.', '年', '月', '日', ' ', '0:00') }),
);

describe('a cell', () => {
  it('of the plan’s own text stays as it is', () => {
    fc.assert(
      fc.property(anyPlan, ({ lines }) => {
        for (const line of lines) {
          for (const field of LINE_FIELDS) {
            const text = cellText(line, field);
            if (CANONICAL[field]?.(text) !== false) expect(readCell(field, text)).toBe(text);
          }
        }
      }),
    );
    for (const { types, prices } of lists) {
      for (const { type } of [...types, ...prices]) expect(readCell('type', type)).toBe(type);
    }
  });

  it('that was read once is not changed by reading it again', () => {
    fc.assert(
      fc.property(anyField, anyText, (field, text) => {
        const once = readCell(field, text);
        expect(readCell(field, once)).toBe(once);
      }),
      { numRuns: 3000 },
    );
  });

  it('loses its guard in a table only', () => {
    fc.assert(
      fc.property(anyText, (text) => readTableCell('note', guarded(text)) === text && readCell('note', text) === text),
    );
  });

  it('has the names of every built-in list’s products, regions and disks, in both languages', () => {
    for (const { products, regions } of lists) {
      for (const { code, name } of products) {
        for (const language of LANGUAGES) expect(readCell('product', name[language])).toBe(code);
      }
      for (const { code, name } of regions) {
        for (const language of LANGUAGES) expect(readCell('region', name[language])).toBe(code);
      }
    }
    for (const { type, name } of builtIn.typesOf('disk')) {
      if (name.en.includes('retired')) continue;
      for (const language of LANGUAGES) expect(readCell('type', name[language])).toBe(type);
    }
  });

  it('has our own words for modes and terms', () => {
    for (const mode of ['monthly', 'configuration', 'consumption'] as const) {
      for (const language of LANGUAGES) expect(readCell('mode', messages[`mode.${mode}`][language])).toBe(mode);
    }
    for (const { en, zh } of [messages['term.months_other'], messages['term.years_other']]) {
      const [term] = en.includes('year') ? ['3y'] : ['3m'];
      for (const text of [en, zh]) expect(readCell('term', text.replace('{{count}}', '3'))).toBe(term);
    }
  });

  it.each<[LineField, string, string]>([
    ['product', '云主机', 'vm'],
    ['product', 'Virtual Machines', 'vm'],
    ['product', '云数据库', '云数据库'],
    ['region', 'cn-north-1', 'cn-north-1'],
    ['region', '华北－北京', 'cn-north-1'],
    ['region', '华东', '华东'],
    ['region', 'cn-north-1a', 'cn-north-1a'],
    ['type', 'G.N2.Medium', 'g.n2.medium'],
    ['type', '4核8G', '4核8G'],
    ['mode', '包年/包月', 'monthly'],
    ['mode', '预付费', 'monthly'],
    ['mode', 'Pay-as-you-go', 'configuration'],
    ['mode', '按量', 'configuration'],
    ['mode', '按用量计费', 'consumption'],
    ['mode', 'Pay by configuration, then monthly', 'configuration-then-monthly'],
    ['mode', '最便宜', 'cheapest'],
    ['mode', '后付费', '后付费'],
    ['per', '元/月', 'month'],
    ['per', '一次性', 'once'],
    ['per', '每天', 'day'],
    ['term', '1年', '1y'],
    ['term', '三年', '3y'],
    ['term', '12 个月', '1y'],
    ['term', '12 months', '1y'],
    ['term', '24m', '2y'],
    ['term', '半年', '6m'],
    ['term', '一个月', '1m'],
    ['term', '3', '3'],
    ['term', '10 个月', '10 个月'],
    ['term', '0 months', '0 months'],
    ['start', '2027/1/5', '2027-01-05'],
    ['start', '2027.1.5', '2027-01-05'],
    ['start', '2027年1月5日', '2027-01-05'],
    ['start', '2027 年 1 月 5 日', '2027-01-05'],
    ['start', '２０２７／１／５', '2027-01-05'],
    ['start', '20270105', '2027-01-05'],
    ['start', '2027/1/5 0:00', '2027-01-05'],
    ['start', '1/5/2027', '1/5/2027'],
    ['start', '2027/2/30', '2027/2/30'],
    ['start', '2027年1月', '2027年1月'],
    ['start', '46392', '46392'],
    ['quantity', '1,000', '1000'],
    ['quantity', '1 000', '1000'],
    ['quantity', '１００', '100'],
    ['quantity', '3台', '3'],
    ['quantity', '3.00', '3'],
    ['quantity', '2.5', '2.5'],
    ['quantity', '1,00', '1,00'],
    ['quantity', 'three', 'three'],
    ['gb', '100 GB', '100'],
    ['gb', '1TB', '1TB'],
    ['mbps', '5Mbps', '5'],
    ['bandwidth', '10M', '10'],
    ['gbOut', '1,200.5GB', '1200.5'],
    ['iops', '3,000 IOPS', '3000'],
    ['amount', '¥1,234.50', '1234.50'],
    ['amount', '￥ 1,234.50', '1234.50'],
    ['amount', 'RMB 100', '100'],
    ['amount', '100元', '100'],
    ['amount', '(100)', '(100)'],
    ['amount', '1.5万元', '15000'],
    ['amount', '31050。00', '31050.00'],
    ['amount', '3万5', '3万5'],
    ['amount', '-5', '-5'],
    ['discount', '8.5折', '0.85'],
    ['discount', '85折', '0.85'],
    ['discount', '八五折', '0.85'],
    ['discount', '九折', '0.9'],
    ['discount', '85%', '0.85'],
    ['discount', '33.30 %', '0.333'],
    ['discount', '100%', '1'],
    ['discount', '无折扣', '1'],
    ['discount', '0.85', '0.85'],
    ['discount', '150%', '150%'],
    ['discount', '0%', '0%'],
    ['discount', '15% off', '15% off'],
    ['disks', 'ssd.gp1:100', 'ssd.gp1:100'],
    ['disks', 'ssd.gp1 100GB', 'ssd.gp1:100'],
    ['disks', 'SSD.GP1 100G + hdd.std1:500', 'ssd.gp1:100 + hdd.std1:500'],
    ['disks', '通用型SSD 100GB', 'ssd.gp1:100'],
    ['disks', '通用型SSD云盘100GB×2、容量型HDD 500GB', 'ssd.gp1:100 + ssd.gp1:100 + hdd.std1:500'],
    ['disks', '100GB 通用型SSD', 'ssd.gp1:100'],
    ['disks', 'ssd.io1 200GB 3000IOPS', 'ssd.io1:200:3000'],
    ['disks', '500GB', '500GB'],
    ['disks', '通用型SSD100GB', 'ssd.gp1:100'],
    ['disks', 'ssd.gp1100GB', 'ssd.gp1100GB'],
    ['disks', 'about 500GB', 'about 500GB'],
    ['disks', 'ssd.gp1 100GB×99', 'ssd.gp1 100GB×99'],
    ['disks', 'ssd.gp1 100', 'ssd.gp1 100'],
    ['start', '2027 年 1 月 5 日 0:00', '2027-01-05'],
    ['disks', 'ssd.gp1 1TB', 'ssd.gp1 1TB'],
    ['hoursPerDay', '8小时', '8'],
    ['daysPerWeek', '5天', '5'],
    ['tags', '生产，核心、对外', '生产, 核心, 对外'],
    ['note', '包年包月', '包年包月'],
  ])('%s %j is read as %j', (field, text, expected) => {
    expect(readCell(field, text)).toBe(expected);
  });
});
