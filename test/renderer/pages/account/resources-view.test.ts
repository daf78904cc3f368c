import { describe, expect, it } from 'vitest';
import { resourceRows, resourcesSummaryOf } from '../../../../renderer/pages/account/resources/resources-view.ts';
import {
  billingFacts,
  nameOf,
  resourceFieldName,
  resourceProblemText,
  specsOf,
} from '../../../../renderer/pages/account/resources/resource-words.ts';
import type { ExistingResource } from '../../../../shared/account/schema.ts';
import { type StoredAccount, newAccount } from '../../../../shared/account/stored.ts';
import { createTranslator } from '../../../../shared/i18n/index.ts';
import { money } from '../../../../shared/money/index.ts';
import { G_N2_MEDIUM, builtIn, day } from '../../../fixtures/question.ts';

const TODAY = day('2026-12-01');
const en = { t: createTranslator('en'), language: 'en', catalog: builtIn } as const;
const zh = { t: createTranslator('zh'), language: 'zh', catalog: builtIn } as const;

const PLAIN: ExistingResource = { product: 'vm', region: 'cn-north-1', quantity: 4 };
const WEB: ExistingResource = { ...G_N2_MEDIUM, quantity: 3, name: 'web', expires: '2027-03-31', autoRenew: true };
const DB: ExistingResource = { ...G_N2_MEDIUM, quantity: 1, mode: 'configuration', start: '2026-04-01T09:05:00' };
const WRONG: ExistingResource = { ...G_N2_MEDIUM, quantity: 1, expires: 'soon' };

function rowsOf(resources: ExistingResource[], settings: StoredAccount['settings'] = {}) {
  return resourceRows({ ...newAccount('a', 'A'), resources, settings }, builtIn, TODAY);
}

describe('the rows of what runs', () => {
  it('count every entry of a product in a region against its quota, described or not', () => {
    const rows = rowsOf([PLAIN, WEB, { ...PLAIN, region: 'cn-east-2' }]);
    expect(rows.map(({ running, quota }) => [running, quota])).toEqual([
      [7, 20],
      [7, 20],
      [4, 20],
    ]);
    expect(rowsOf([PLAIN], { vmPerRegion: 50 })[0]?.quota).toBe(50);
    expect(rowsOf([{ product: 'disk', region: 'cn-north-1', quantity: 1 }])[0]?.quota).toBeUndefined();
  });

  it('are summed up: packages by the month, the rest by the day, and what is left out is counted', () => {
    expect(resourcesSummaryOf(rowsOf([PLAIN, WEB, DB, WRONG]))).toEqual({
      read: 2,
      unread: 1,
      counted: 1,
      month: money('409.50'),
      day: money('11.28'),
    });
    expect(resourcesSummaryOf(rowsOf([PLAIN]))).toMatchObject({ month: undefined, day: undefined });
  });
});

describe('the words of what runs', () => {
  it('name an entry by what a person knows it by', () => {
    expect(nameOf(en, WEB)).toBe('web');
    expect(nameOf(en, { ...DB, id: 'i-1' })).toBe('i-1');
    expect(nameOf(en, { ...DB, id: crypto.randomUUID() })).toBe('g.n2.medium, North China-Beijing');
    expect(nameOf(zh, PLAIN)).toBe('云主机, 华北-北京');
  });

  it('say sizes as they were given, equal disks once', () => {
    const disk = { type: 'ssd.gp1', gb: '100' };
    expect(specsOf(en.t, { ...WEB, disks: [disk, disk], bandwidth: '5', discount: '0.9' })).toEqual([
      '2 × ssd.gp1 100 GB',
      'bandwidth 5 Mbps',
      'factor 0.9',
    ]);
  });

  it('say until when it runs and who renews it', () => {
    const facts = (resource: ExistingResource) =>
      rowsOf([resource]).flatMap(({ reading }) =>
        reading.kind === 'read' ? billingFacts(en.t, reading.resource.billing, resource) : [],
      );
    expect(facts(WEB)).toEqual(['expires 2027-03-31', 'auto-renew for 1 month']);
    expect(facts({ ...WEB, autoRenew: false })).toEqual(['expires 2027-03-31', 'not renewed']);
    expect(facts({ ...WEB, autoRenew: false, renewByHand: true, term: '1y' })[1]).toBe('renewed by hand for 1 year');
    expect(facts({ ...DB, hoursPerDay: '10', daysPerWeek: '5' })).toEqual([
      'since 2026-04-01 09:05',
      'runs 10 h a day, 5 days a week',
    ]);
  });

  it('say what is wrong with which cell, in both languages', () => {
    const [problem] = rowsOf([WRONG]).flatMap(({ reading }) => (reading.kind === 'unread' ? reading.problems : []));
    if (problem === undefined) throw new Error('there is a problem');
    expect(resourceProblemText(en, problem)).toBe(
      'Expires “soon” is not an existing day written YYYY-MM-DD, such as 2027-01-31.',
    );
    expect(resourceProblemText(zh, problem)).toBe('到期日“soon”不是有效日期：应写作 YYYY-MM-DD，例如 2027-01-31。');
    expect(resourceFieldName(en.t, 'disks[1].gb')).toBe('Size of disk 2');
  });
});
