/** The answer as text, as it is pasted into a mail. */
import { describe, expect, it } from 'vitest';
import { type Answer, answerOf } from '../../../shared/billing/answer.ts';
import type { RequestDraft } from '../../../shared/billing/draft.ts';
import { money } from '../../../shared/money/index.ts';
import { questionText, resultText, type TextContext } from '../../../shared/billing/result-text.ts';
import { createTranslator } from '../../../shared/i18n/index.ts';
import type { Language } from '../../../shared/i18n/language.ts';
import { G_N2_MEDIUM, builtIn, compared, priced, valueOf } from '../../fixtures/question.ts';

function context(language: Language): TextContext {
  return { t: createTranslator(language), language, catalog: builtIn, threshold: money('50') };
}

function answered(request: Partial<RequestDraft>, days: string, schedule = ''): Answer {
  const { horizon } = compared(G_N2_MEDIUM, { unit: 'days', days, hoursPerDay: schedule });
  return valueOf(answerOf(priced(request), horizon));
}

describe('the result as text', () => {
  it('holds question, answer, strategies, orders, assumptions and price list', () => {
    expect(resultText(context('en'), answered(G_N2_MEDIUM, '182'))).toBe(`\
Question: 1 × g.n2.medium, North China-Beijing, 182 days: 2026-12-01 to 2027-05-31
Answer: For 182 days, monthly packages cost ¥819.00, ¥1,233.96 less than pay by configuration. Cheaper from day 13 on.

Pay by configuration: ¥2,052.96
  Due on the first day: nothing, needs a balance of ¥50.00
  Average a day: ¥11.28

Monthly package (Cheapest): ¥819.00
  Due on the first day: ¥819.00
  Average a day: ¥4.50
  1. 6 months: ¥819.00, 2026-12-01 to 2027-06-01

Pay by configuration, then monthly: ¥830.28
  Due on the first day: nothing, needs a balance of ¥50.00
  Average a day: ¥4.56
  By configuration until 2026-12-02 00:00: ¥11.28
  1. 6 months: ¥819.00, 2026-12-02 to 2027-06-02

Break-even: day 13, 290.4255 h a month

Assumptions:
  PKG-2a: A term that starts on day 29, 30 or 31 ends on the last day of a month that has no such day. The pages do not say so; counted from the day of the first order.

Price list: JD Cloud list prices (jdcloud-2022-09), as of 2022-09. List prices: check the current price before you order.`);
  });

  it('holds the fewer orders beside the cheapest ones', () => {
    const request = { ...G_N2_MEDIUM, quantity: '3', discount: '0.85' };
    const { horizon } = compared(request, { unit: 'days', days: '182' });
    const text = resultText(context('en'), valueOf(answerOf(priced(request), horizon)));
    expect(text).toContain(`\
  6. 1 month: ¥348.07, 2027-05-01 to 2027-06-01
  1 order instead of 6: ¥2,088.45, ¥0.03 more
    1. 6 months: ¥2,088.45, 2026-12-01 to 2027-06-01`);
    expect(resultText(context('zh'), valueOf(answerOf(priced(request), horizon, '0')))).not.toContain('代替');
  });

  it('speaks Chinese with official words', () => {
    const text = resultText(context('zh'), answered(G_N2_MEDIUM, '182'));
    expect(text).toContain('问题：1 × g.n2.medium，华北-北京，182 天：2026-12-01 至 2027-05-31');
    expect(text).toContain('包年包月（最便宜）：¥819.00\n  首日应付：¥819.00\n  日均：¥4.50\n  1. 6 个月：¥819.00');
    expect(text).toContain('盈亏平衡点：第 13 天，每月 290.4255 小时');
    expect(text).toContain('价格表：京东云目录价（jdcloud-2022-09），截至 2022-09。');
  });

  it('says everything that was asked', () => {
    const disk = { type: 'ssd.gp2', gb: '100', iops: '' };
    const io = { type: 'ssd.io1', gb: '50', iops: '300' };
    const request = { ...G_N2_MEDIUM, quantity: '3', discount: '0.9', bandwidth: '5', disks: [disk, io, disk] };
    expect(questionText(context('en'), answered(request, '30', '10'))).toBe(
      '3 × g.n2.medium, North China-Beijing, with 2 × disk ssd.gp2 100 GB, with disk ssd.io1 50 GB, 300 IOPS, ' +
        'with bandwidth bgp 5 Mbps, contract discount × 0.9, 30 days: 2026-12-01 to 2026-12-30, ' +
        'running 10 h a day, 7 days a week',
    );
    expect(questionText(context('zh'), answered(request, '30'))).toContain(
      '含2 × 云硬盘 ssd.gp2 100 GB，含云硬盘 ssd.io1 50 GB',
    );
  });

  it('is short where there is nothing to compare', () => {
    const text = resultText(
      context('en'),
      answered({ product: 'eip-traffic', region: 'cn-north-1', gbOut: '10' }, '1'),
    );
    expect(text).toContain('Answer: For 1 day, pay by consumption costs ¥8.48.');
    expect(text).not.toContain('Monthly package');
    expect(text).not.toContain('Break-even');
  });
});
