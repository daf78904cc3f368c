/** Probable misprints of the built-in list are told wherever their price is used, and nowhere else. */
import { describe, expect, it } from 'vitest';
import { describeWarning } from '../../../shared/billing/describe.ts';
import { describeMisprints } from '../../../shared/billing/misprint.ts';
import { warningsFor } from '../../../shared/billing/priced-set.ts';
import { createTranslator } from '../../../shared/i18n/index.ts';
import { builtIn, priced } from '../../fixtures/question.ts';

const SUQIAN = { product: 'eip', region: 'cn-east-1' } as const;
const JINAN = { product: 'eip', region: 'east-china-jinan' } as const;

const codes = (request: Parameters<typeof priced>[0], mode: 'monthly' | 'configuration') =>
  warningsFor(priced(request), mode).map(({ field, code, given, accepted }) => [field, code, given, accepted]);

describe('a probable misprint', () => {
  it('of the hourly price of 3 Mbps in Suqian is told of 3 Mbps by the hour', () => {
    const told = ['mbps', 'misprint-hour', '0.08', '0.11'];
    expect(codes({ ...SUQIAN, mbps: '3' }, 'configuration')).toEqual([told]);
    expect(codes({ ...SUQIAN, mbps: '3' }, 'monthly')).toEqual([]);
    for (const mbps of ['1', '2', '4', '5', '6', '50']) expect(codes({ ...SUQIAN, mbps }, 'configuration')).toEqual([]);
    expect(codes({ ...SUQIAN, region: 'cn-north-1', mbps: '3' }, 'configuration')).toEqual([]);
  });

  it('is told of a server that has that address', () => {
    const server = { product: 'vm', region: 'cn-east-1', type: 'g.n2.medium', bandwidth: '3' } as const;
    expect(codes(server, 'configuration')).toEqual([['bandwidth', 'misprint-hour', '0.08', '0.11']]);
  });

  it('of the monthly price of g.n2a.xlarge is told in Suqian by the month', () => {
    const server = { product: 'vm', region: 'cn-east-1', type: 'g.n2a.xlarge' } as const;
    expect(codes(server, 'monthly')).toEqual([['type', 'misprint-month', '422.20', '422.40']]);
    expect(codes(server, 'configuration')).toEqual([]);
    expect(codes({ ...server, region: 'cn-north-1' }, 'monthly')).toEqual([]);
  });

  it('that the list has put right is told where the right price is used', () => {
    const told = ['mbps', 'corrected-hour', 'n × 0.0067', 'n × 0.067'];
    expect(codes({ ...JINAN, mbps: '6' }, 'configuration')).toEqual([told]);
    expect(codes({ ...JINAN, mbps: '5' }, 'configuration')).toEqual([]);
  });

  it('of the memory is told whatever is paid', () => {
    const server = { product: 'vm', region: 'cn-north-1', type: 'c.c4.large' } as const;
    for (const mode of ['monthly', 'configuration'] as const) {
      expect(codes(server, mode)).toEqual([['type', 'misprint-memory', '4', '2']]);
    }
  });

  it('says what is printed, what it probably is, and what is calculated with', () => {
    const [warning] = priced({ ...SUQIAN, mbps: '3' }).warnings;
    if (warning === undefined) throw new Error('nothing is told');
    expect(describeWarning(createTranslator('en'), warning)).toBe(
      'The hourly price is printed as 0.08 here, probably a misprint for 0.11: calculated with 0.08. Check before you buy.',
    );
    expect(describeWarning(createTranslator('zh'), warning)).toBe(
      '此处小时价格印为 0.08，疑为 0.11 之误；按 0.08 计算，购买前请核对。',
    );
  });

  it('of a row names the Mbps that it is about', () => {
    const row = builtIn.list.prices.find(({ product, region }) => product === 'eip' && region === 'cn-east-1');
    expect(describeMisprints(createTranslator('zh'), row ?? {})).toEqual([
      '3 Mbps：此处小时价格印为 0.08，疑为 0.11 之误；按 0.08 计算，购买前请核对。',
    ]);
  });
});

describe('bandwidth beyond what an address takes', () => {
  it('is told of physical servers and edge nodes, and their addresses alone', () => {
    const cps = { product: 'cps', region: 'cn-north-1', type: 'cps.c.normal' } as const;
    expect(codes({ ...cps, bandwidth: '200' }, 'monthly')).toEqual([]);
    expect(codes({ ...cps, bandwidth: '201' }, 'monthly')).toEqual([['bandwidth', 'mbps-limit', '201', '200']]);
    expect(codes({ ...JINAN, mbps: '10241' }, 'monthly')).toEqual([['mbps', 'mbps-limit', '10241', '10240']]);
    expect(codes({ product: 'eip', region: 'cn-north-1', mbps: '500' }, 'monthly')).toEqual([]);
  });
});
