import type { Messages } from '../types.ts';

/** The Forecast page: the balance over time, its events, its days. */
export const forecastChart = {
  'forecast.group.trouble': { en: 'Refused, unpaid or stopped', zh: '失败、欠费、停服' },
  'forecast.group.payment': { en: 'Orders and renewals', zh: '订单与续费' },
  'forecast.group.money-in': { en: 'Money in', zh: '入账' },
  'forecast.group.notice': { en: 'Coupons and notices', zh: '代金券与提醒' },
  'forecast.group.bill': { en: 'Bills', zh: '账单' },

  'forecast.chart.title': { en: 'Balance over time', zh: '余额走势' },
  'forecast.chart.label': {
    en: 'Step chart: the balance from {{from}} to {{to}}, {{opening}} at the start and {{closing}} at the end, lowest on {{day}} with {{lowest}}. “Day by day” has the same figures.',
    zh: '阶梯图：{{from}} 至 {{to}} 的余额，期初 {{opening}}，期末 {{closing}}，{{day}} 最低，为 {{lowest}}。“逐日余额”中有相同的数据。',
  },
  'forecast.chart.legend': { en: 'What the chart shows', zh: '图例' },
  'forecast.chart.cash': { en: 'Available cash', zh: '可用余额' },
  'forecast.chart.with-coupons': { en: 'With coupons', zh: '含代金券' },
  'forecast.chart.marker': { en: 'Day that is read off', zh: '读数日期' },
  'forecast.chart.marker.hint': {
    en: 'Click a day or a mark, or use the arrow keys; with Ctrl to the next mark',
    zh: '点击日期或标记，或使用方向键；按住 Ctrl 跳到下一个标记',
  },
  'forecast.chart.day': { en: 'The marked day', zh: '所选日期' },
  'forecast.chart.day.text': { en: '{{date}}: available cash {{balance}}', zh: '{{date}}：可用余额 {{balance}}' },
  'forecast.chart.day.overdue': {
    en: '{{date}}: available cash {{balance}}, overdue {{overdue}}',
    zh: '{{date}}：可用余额 {{balance}}，欠费 {{overdue}}',
  },
  'forecast.chart.quiet': { en: 'Nothing happens on this day.', zh: '当日无事件。' },
  'forecast.chart.more_one': { en: 'and {{count}} more', zh: '另有 {{count}} 项' },
  'forecast.chart.more_other': { en: 'and {{count}} more', zh: '另有 {{count}} 项' },
  'forecast.chart.short': { en: '{{date}}: short by {{amount}}', zh: '{{date}} 缺口 {{amount}}' },

  'forecast.events.coupon': { en: 'coupon {{code}} pays {{amount}}', zh: '代金券 {{code}} 抵扣 {{amount}}' },
  'forecast.events.unpaid': { en: '{{amount}} of {{due}} is not paid', zh: '{{due}} 中 {{amount}} 未支付' },
  'forecast.events.and': { en: '; ', zh: '；' },
} as const satisfies Messages;
