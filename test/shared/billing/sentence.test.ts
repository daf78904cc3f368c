/** The answer in a sentence, for every way a comparison can come out. */
import { describe, expect, it } from 'vitest';
import { type Answer, answerOf } from '../../../shared/billing/answer.ts';
import type { Comparison } from '../../../shared/billing/compare.ts';
import type { HorizonDraft } from '../../../shared/billing/draft.ts';
import { sentenceParts, sentenceText } from '../../../shared/billing/sentence.ts';
import { createTranslator } from '../../../shared/i18n/index.ts';
import { money } from '../../../shared/money/index.ts';
import { G_N2_MEDIUM, compared, priced, valueOf } from '../../fixtures/question.ts';

const en = createTranslator('en');
const zh = createTranslator('zh');

function answerTo(comparison: Comparison): Answer {
  return { kind: 'comparison', set: comparison.set, horizon: comparison.horizon, comparison };
}

function said(horizon: Partial<HorizonDraft>, disks: { type: string; gb: string; iops: string }[] = []): string {
  return sentenceText(en, answerTo(compared({ ...G_N2_MEDIUM, disks }, { unit: 'days', ...horizon })));
}

/** Truncation makes six orders of a month 0.03 cheaper than one of six (PRC-2). */
const MEDIUM_AT_85 = { ...G_N2_MEDIUM, quantity: '3', discount: '0.85' };

describe('the sentence', () => {
  it('offers fewer orders where the cheapest ones save hardly anything', () => {
    const answer = answerTo(compared(MEDIUM_AT_85, { unit: 'days', days: '182' }));
    expect(sentenceText(en, answer)).toMatch(/from day 13 on\. 1 order instead of 6 costs only ¥0\.03 more\.$/);
    expect(sentenceText(zh, answer)).toMatch(/由 6 个订单改为 1 个，仅多付 ¥0\.03。$/);
    const never = answerTo(compared(MEDIUM_AT_85, { unit: 'days', days: '182' }, '0'));
    expect(sentenceText(en, never)).toMatch(/from day 13 on\.$/);
  });

  it('says that monthly packages are cheaper, by how much and from which day on', () => {
    expect(said({ days: '182' })).toBe(
      'For 182 days, monthly packages cost ¥819.00, ¥1,233.96 less than pay by configuration. Cheaper from day 13 on.',
    );
  });

  it('says when configuration is cheaper and when that changes', () => {
    expect(said({ days: '5' })).toBe(
      'For 5 days, pay by configuration costs ¥56.40, ¥80.10 less than monthly packages. ' +
        'Monthly packages become cheaper when it is needed for 13 days.',
    );
  });

  it('speaks of a single day in the singular', () => {
    expect(said({ days: '1' })).toMatch(/^For 1 day, pay by configuration costs ¥11\.28/);
  });

  it('says when changing later is cheapest', () => {
    expect(said({ days: '40' })).toBe(
      'For 40 days, pay by configuration until 2026-12-09 and monthly packages from then on cost ¥226.74, ' +
        '¥46.26 less than monthly packages alone.',
    );
  });

  it('says that monthly packages never become cheaper', () => {
    expect(said({ days: '182', hoursPerDay: '10', daysPerWeek: '5' })).toMatch(
      /Monthly packages do not become cheaper within 1100 days\.$/,
    );
  });

  it('does not hide that the lines cross more than once', () => {
    const disks = [{ type: 'ssd.gp2', gb: '200', iops: '' }];
    const sentence = said({ days: '182', hoursPerDay: '12', daysPerWeek: '6' }, disks);
    expect(sentence).toMatch(/Cheaper on day \d+ for the first time, always from day \d+ on\.$/);
  });

  it('says that monthly packages were cheaper in between', () => {
    const comparison = compared(G_N2_MEDIUM, { unit: 'days', days: '13' });
    const later: Comparison = { ...comparison, cheapest: 'configuration', breakEven: { hoursPerMonth: null, days: 9 } };
    expect(sentenceText(en, answerTo(later))).toMatch(/monthly packages are cheaper: 9 days is the first\.$/);
  });

  it('calls a tie a tie', () => {
    const comparison = compared(G_N2_MEDIUM, { unit: 'days', days: '5' });
    const options = comparison.options.map((option) => ({ ...option, payable: money('60.00') }));
    expect(sentenceText(en, answerTo({ ...comparison, options }))).toMatch(
      /^For 5 days, monthly packages and pay by configuration cost the same: ¥60\.00\./,
    );
  });

  it('says what has no price, and what is billed by consumption', () => {
    const { horizon } = compared(G_N2_MEDIUM, { unit: 'days', days: '1' });
    const single = valueOf(answerOf(priced({ product: 'ipv6-bandwidth', region: 'cn-north-1', mbps: '5' }), horizon));
    expect(sentenceText(en, single)).toBe(
      'For 1 day, pay by configuration costs ¥5.28. The price list has no monthly package to compare it with.',
    );
    const traffic = valueOf(answerOf(priced({ product: 'eip-traffic', region: 'cn-north-1', gbOut: '10' }), horizon));
    expect(sentenceText(en, traffic)).toBe(
      'For 1 day, pay by consumption costs ¥8.48. This product has no other billing mode.',
    );
  });

  it('reads in Chinese without spaces between sentences', () => {
    expect(sentenceText(zh, answerTo(compared(G_N2_MEDIUM, { unit: 'days', days: '182' })))).toBe(
      '使用 182 天，包年包月共需 ¥819.00，比按配置计费节省 ¥1,233.96。自第 13 天起更便宜。',
    );
  });

  it('keeps its amounts apart, each with what it is', () => {
    const parts = sentenceParts(en, answerTo(compared(G_N2_MEDIUM, { unit: 'days', days: '182' })));
    expect(parts.filter((part) => typeof part !== 'string').map(({ figure }) => figure)).toEqual([
      { kind: 'total', strategy: 'monthly', days: 182 },
      { kind: 'difference', strategy: 'monthly', than: 'configuration', days: 182 },
    ]);
  });
});
